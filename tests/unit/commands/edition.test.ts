import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { copyWords } from '../../copied-words.ts';

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

function keep(year: string) {
  const env = { ...process.env, HANDBOOK_CONTENT: words.folder };
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/edition.ts', year], { env, encoding: 'utf8' });
  return { status, lines: stderr.split('\n').length - 1, stderr };
}

describe('the words of a school year', () => {
  test('are kept, every sentence with its id, place and line, and the handbook is in order as before', () => {
    expect(keep('2024-25').status).toBe(0);
    const kept = readFileSync(`${words.folder}/editions/2024-25.yaml`, 'utf8');
    const one =
      /- id: SP-H-2\n {4}program: studio-partner\n {4}role: head\n {4}heading: Head\n {4}line: \d+\n {4}text: Arranges /;
    expect(kept).toMatch(one);
    expect(kept).toContain('  SP-B-9:\n    - SP-H-2\n');
    const { handbook } = checkContent(words.folder);
    expect(handbook?.years).toEqual(['2022-23', '2023-24', '2024-25']);
    words.remove('editions/2024-25.yaml');
  });

  test('are not kept while they have mistakes, as they have when a document was brought in too early', () => {
    words.edit('glossary.yaml', 'statements: [', 'statements: [SP-M-99, ');
    expect(keep('2024-25')).toMatchObject({
      status: 1,
      lines: 1,
      stderr: expect.stringContaining('no longer those of 2024-25: take its changes back first.'),
    });
  });

  test.each([
    ['2023-24', 'were kept before'],
    ['2025-26', 'The words are those of 2024-25'],
    ['this year', 'Name the school year'],
  ])('are not kept as those of %s', (year, why) => {
    const { status, lines, stderr } = keep(year);
    expect([status, lines]).toEqual([1, 1]);
    expect(stderr).toContain(why);
    expect(existsSync(`${words.folder}/editions/2025-26.yaml`)).toBe(false);
  });
});
