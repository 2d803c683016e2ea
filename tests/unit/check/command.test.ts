import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyWords, type CopiedWords } from '../../copied-words.ts';

let words: CopiedWords;
beforeEach(() => {
  words = copyWords();
});
afterEach(() => words.throwAway());

/** `npm run check:content` with an option, for the copied words. */
function checked(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check-content.ts', ...options], {
    env: { ...process.env, HANDBOOK_CONTENT: `${words.folder}/` },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command that checks the words', () => {
  test('says on standard error what is wrong with them', () => {
    words.edit('themes.yaml', 'title:', 'titel:');
    const { status, stdout, stderr } = checked();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${words.folder}/themes.yaml:${words.lineWith('themes.yaml', 'titel:')}\n`);
  });

  test('gives GitHub a line for each mistake, and nothing else on standard output', () => {
    words.edit('themes.yaml', 'title:', 'titel:');
    words.edit('notes.yaml', 'oddity:', 'odity:');
    const { status, stdout } = checked('--annotate');
    const at = (file: string, text: string) =>
      `::error file=${words.folder}/${file},line=${words.lineWith(file, text)}::`;
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(`^${at('notes.yaml', 'odity:')}There is no field "odity" here.%0ADid you mean oddity`),
      expect.stringMatching(`^${at('themes.yaml', 'titel:')}There is no field "titel" here.%0ADid you mean title`),
      '',
    ]);
  });

  test('gives GitHub nothing where the words are in order', () => {
    expect(checked('--annotate')).toMatchObject({ status: 0, stdout: '' });
  });

  test('gives a coordinator a page about them, and nothing else on standard output', () => {
    expect(checked('--summary')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^## The words are in order/),
    });
    words.edit('themes.yaml', 'title:', 'titel:');
    expect(checked('--summary')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^## 1 problem in the words/),
    });
  });
});
