import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { dueOn } from '../../src/domain/review.ts';
import { copyWords } from '../copied-words.ts';

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

const page = 'pages/house-contacts.mdx';
const program = 'programs/studio-partner.mdx';

function due(...days: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/due.ts', ...days], {
    env: { ...process.env, HANDBOOK_CONTENT: words.folder },
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replaceAll(`${words.folder}/`, ''), stderr };
}

test.each([
  ['2025-03-08', 12, '2026-03-08'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2025-12-31', 1, '2026-01-31'],
])('what was reviewed on %s is due %i months later, on %s', (reviewed, reviewEvery, on) => {
  expect(dueOn({ reviewed, reviewEvery })).toBe(on);
});

describe('what is due', () => {
  test('is a line each up to the day that is asked about, the earliest first', () => {
    words.edit(page, 'reviewed: 2025-03-08', 'reviewed: 2025-03-08\nreviewEvery: 12');
    words.edit(program, 'code: SP', 'owner: Ana Núñez\nreviewed: 2025-01-31\nreviewEvery: 1\ncode: SP');
    words.edit('programs/mor-scheme.mdx', 'order:', 'reviewed: 2025-03-08\nreviewEvery: 12\norder:');
    const lines = [
      `2025-02-28\t${program}\tAna Núñez\n`,
      `2026-03-08\t${page}\tSchool Office\n`,
      '2026-03-08\tprograms/mor-scheme.mdx\t\n',
    ];
    expect(due('2025-02-27')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(due('2025-02-28')).toEqual({ status: 0, stdout: lines[0], stderr: '' });
    expect(due('2026-03-08')).toEqual({ status: 0, stdout: lines.join(''), stderr: '' });
    expect(due()).toEqual({ status: 0, stdout: lines.join(''), stderr: '' });
  });

  test('is told at its line, and nothing stops for it', () => {
    words.edit(page, 'reviewed: 2025-03-08', 'reviewed: 2025-03-08\nreviewEvery: 12');
    const { handbook, warnings } = checkContent(words.folder);
    expect(handbook).toBeDefined();
    expect(warnings.filter(({ rule }) => rule === 'review-due')).toEqual([
      expect.objectContaining({
        line: words.lineWith(page, 'reviewed: 2025-03-08'),
        what: '"Whom to ask in each house" was to be looked over by 2026-03-08 (School Office).',
      }),
    ]);
  });

  test('can’t be known without the day of the last time, and the editor is told', () => {
    words.edit(program, 'code: SP', 'reviewEvery: 1\ncode: SP');
    const { handbook, warnings } = checkContent(words.folder);
    expect(handbook).toBeDefined();
    expect(warnings).toContainEqual(
      expect.objectContaining({ line: words.lineWith(program, 'reviewEvery'), rule: 'review-due' }),
    );
    expect(due()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a day since which something is so, and that is still to come, is told at its line', () => {
    const day = (file: string, from: string, to: string) => {
      words.edit(file, from, to);
      return [file, words.lineWith(file, '2999')];
    };
    const told = [
      day('addresses.yaml', '{ on: 2025-03-01,', '{ on: 2999-03-01,'),
      day('handbook.yaml', 'revised: "2025-03-08"', 'revised: "2999-03-08"'),
      day('programs/reading-circle.mdx', 'added: 2025', 'added: 2999'),
    ];
    const { handbook, warnings } = checkContent(words.folder);
    expect(handbook).toBeDefined();
    expect(warnings.map(({ file, line, rule }) => [rule, file.slice(words.folder.length + 1), line])).toEqual(
      told.map((at) => ['days-to-come', ...at]),
    );
  });

  test('is nothing where nothing is set', () => {
    expect(due('2999-01-01')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(checkContent(words.folder).warnings.filter(({ rule }) => rule === 'review-due')).toEqual([]);
  });
});
