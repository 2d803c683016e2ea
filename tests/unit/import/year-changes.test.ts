import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { notKept } from '../../../src/import/year-changes.ts';
import { copyWords } from '../../copied-words.ts';
import { imports } from './reading.ts';

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

const targets = "Ties mentor's work to the house and board targets for apprentice growth.";
const outlook =
  "Keeps the outlook of the MOR scheme in view and steers the mentor's work so that it fits with the house and board targets.";

describe('where a year was kept, a document brings the list of what it changes', () => {
  test('with blanks for why, by whom and from when, which the gate asks for and does not stop at', async () => {
    const before = words.read('changes.yaml');
    const next = targets.replace('apprentice growth', 'the growth of apprentices');
    await imports(words, [targets, next]);
    expect(words.read('changes.yaml')).toBe(
      `${before}# Reworded\n- year: 2024-25\n  ids: [SP-H-4]\n  because: ""\n  decided: ""\n  from: ""\n`,
    );
    const { problems, warnings } = checkContent(words.folder);
    expect(problems).toEqual([]);
    expect(warnings.map(({ what }) => what)).toContain('It is not said yet of SP-H-4: why, who decided and from when.');
  });

  test('which knows what was split though it has kept its id', async () => {
    const two =
      "Keeps the outlook of the MOR scheme in view.\n- Steers the mentor's work so that it fits with the house and board targets.";
    await imports(words, [outlook, two]);
    expect(words.read('changes.yaml')).toMatch(
      /# Split\n- year: 2024-25\n {2}ids: \[MS-H-1, MS-H-6\]\n {2}split: true\n/,
    );
    expect(checkContent(words.folder).problems.filter(({ rule }) => rule === 'changes-told')).toEqual([]);
  });

  test('in which what is changed alike is one entry, so that one reason can serve for all of it', async () => {
    const next = targets.replace('apprentice growth', 'the growth of apprentices');
    await imports(words, [targets, next], [outlook, outlook.replace('in view', 'in sight')]);
    expect(words.read('changes.yaml')).toContain('# Reworded\n- year: 2024-25\n  ids: [MS-H-1, SP-H-4]\n  because');
    expect(words.problems()).toEqual([]);
  });

  test('and what was not kept before it changes is said first', () => {
    const said = () => notKept(readContent(words.folder).draft);
    expect(said()).toBe(
      "The words of today are not kept as those of a school year. If the document is the next year's, keep them first: npm run edition -- 2024-25",
    );
    words.edit('handbook.yaml', 'edition: 2024-25', 'edition: 2023-24');
    expect(said()).toContain('npm run edition -- YEAR (such as 2025-26)');
    words.restore();
    keep('2024-25');
    expect(said()).toBeUndefined();
  });

  test('and words of the year that was kept become those of the next', async () => {
    keep('2024-25');
    await imports(words, [targets, targets.replace('apprentice growth', 'the growth of apprentices')]);
    expect(words.read('handbook.yaml')).toMatch(/^edition: "?2025-26"?$/m);
    expect(words.read('changes.yaml')).toContain('- year: 2025-26\n  ids: [SP-H-4]\n');
    expect(checkContent(words.folder).problems).toEqual([]);
  });

  test('and where no year was kept, there is no list', async () => {
    words.remove('editions');
    words.remove('changes.yaml');
    const { files } = await imports(words, [
      targets,
      targets.replace('apprentice growth', 'the growth of apprentices'),
    ]);
    expect(files).toEqual(['programs/studio-partner.mdx', 'source/mentoring-ways.txt', 'handbook.yaml']);
  });
});

/** Keeps the words as those of a school year. */
function keep(year: string): void {
  words.write(`editions/${year}.yaml`, '');
  words.remove(`editions/${year}.yaml`);
  const env = { ...process.env, HANDBOOK_CONTENT: words.folder };
  expect(spawnSync(process.execPath, ['src/commands/edition.ts', year], { env }).status).toBe(0);
}
