import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { copyWords } from '../../copied-words.ts';

const words = copyWords();
const folder = mkdtempSync(join(tmpdir(), 'year-'));
afterEach(() => words.restore());
afterAll(() => {
  words.throwAway();
  rmSync(folder, { recursive: true });
});

const targets = "Ties mentor's work to the house and board targets for apprentice growth.";
const outlook =
  "Keeps the outlook of the MOR scheme in view and steers the mentor's work so that it fits with the house and board targets.";

/** Imports the text for tests with some of it said otherwise. */
function imports(...others: readonly (readonly [string, string])[]) {
  const text = others.reduce((said, [from, to]) => {
    expect(said).toContain(from);
    return said.replace(from, () => to);
  }, words.read('source/mentoring-ways.txt'));
  writeFileSync(join(folder, 'next.txt'), text);
  for (const file of ['changes.yaml', 'handbook.yaml', 'addresses.yaml', 'source/mentoring-ways.txt'])
    words.write(file, words.read(file));
  for (const file of ['programs/studio-partner.mdx', 'programs/mor-scheme.mdx']) words.write(file, words.read(file));
  const env = { ...process.env, HANDBOOK_CONTENT: words.folder, INIT_CWD: folder };
  return spawnSync(process.execPath, ['src/commands/import.ts', 'next.txt'], { env, encoding: 'utf8' });
}

describe('where a year was kept, a document brings the list of what it changes', () => {
  test('with blanks for why, by whom and from when, which the gate asks for and does not stop at', () => {
    const before = words.read('changes.yaml');
    const next = targets.replace('apprentice growth', 'the growth of apprentices');
    expect(imports([targets, next]).status).toBe(0);
    expect(words.read('changes.yaml')).toBe(
      `${before}# Reworded\n- year: 2024-25\n  ids: [SP-H-4]\n  because: ""\n  decided: ""\n  from: ""\n`,
    );
    const { problems, warnings } = checkContent(words.folder);
    expect(problems).toEqual([]);
    expect(warnings.map(({ what }) => what)).toContain('It is not said yet of SP-H-4: why, who decided and from when.');
  });

  test('which knows what was split though it has kept its id', () => {
    const two =
      "Keeps the outlook of the MOR scheme in view.\n- Steers the mentor's work so that it fits with the house and board targets.";
    expect(imports([outlook, two]).status).toBe(0);
    expect(words.read('changes.yaml')).toMatch(
      /# Split\n- year: 2024-25\n {2}ids: \[MS-H-1, MS-H-6\]\n {2}split: true\n/,
    );
    expect(checkContent(words.folder).problems.filter(({ rule }) => rule === 'changes-told')).toEqual([]);
  });

  test('in which what is changed alike is one entry, so that one reason can serve for all of it', () => {
    const next = targets.replace('apprentice growth', 'the growth of apprentices');
    expect(imports([targets, next], [outlook, outlook.replace('in view', 'in sight')]).status).toBe(0);
    expect(words.read('changes.yaml')).toContain('# Reworded\n- year: 2024-25\n  ids: [MS-H-1, SP-H-4]\n  because');
    expect(words.problems()).toEqual([]);
  });

  test('and what was not kept before it changes is said first', () => {
    words.write('editions/2023-24.yaml', words.read('editions/2023-24.yaml'));
    const said = 'The words of today are not kept as those of a school year.';
    expect(imports([targets, targets.replace('apprentice growth', 'the growth of apprentices')]).stdout).toMatch(
      new RegExp(`^${said} .*: npm run edition -- 2024-25\n`),
    );
    words.restore();
    expect(imports().stdout).not.toContain(said);
  });

  test('and words of the year that was kept become those of the next', () => {
    words.write('editions/2024-25.yaml', '');
    words.remove('editions/2024-25.yaml');
    const env = { ...process.env, HANDBOOK_CONTENT: words.folder };
    expect(spawnSync(process.execPath, ['src/commands/edition.ts', '2024-25'], { env }).status).toBe(0);
    const { status, stdout } = imports([targets, targets.replace('apprentice growth', 'the growth of apprentices')]);
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('not kept')]);
    expect(words.read('handbook.yaml')).toMatch(/^edition: "?2025-26"?$/m);
    expect(words.read('changes.yaml')).toContain('- year: 2025-26\n  ids: [SP-H-4]\n');
    expect(checkContent(words.folder).problems).toEqual([]);
  });
});
