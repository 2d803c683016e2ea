/** The sheet of all statements: what is changed in it comes back, and nothing else does. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { readSheet, sheetOf } from '../../../src/import/sheet.ts';
import { copyWords, type CopiedWords } from '../../copied-words.ts';
import { xlsx } from '../../import-documents.ts';

let words: CopiedWords;
let folder: string;
beforeEach(() => {
  words = copyWords();
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
});
afterEach(() => {
  words.throwAway();
  rmSync(folder, { recursive: true, force: true });
});

function sheet(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/sheet.ts'), ...options], {
    env: { ...process.env, HANDBOOK_CONTENT: words.folder, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return {
    status,
    stdout: stdout.replaceAll(`${words.folder}/`, ''),
    stderr: stderr.replaceAll(`${words.folder}/`, ''),
  };
}

const file = 'programs/studio-partner.mdx';
const rows = () => sheetOf(readContent(words.folder).draft);
const column = (head: string) => rows()[0]?.indexOf(head) ?? -1;

/** Reads a sheet whose cells are changed: by id and head. */
async function read(change: (all: string[][]) => string[][] | undefined) {
  const all = rows();
  writeFileSync(join(folder, 'sheet.xlsx'), await xlsx(change(all) ?? all));
  return sheet('--read', 'sheet.xlsx');
}

function rowOf(all: readonly string[][], id: string): string[] {
  const found = all.find((row) => row[0] === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** The lines of a file that were not there before, and those that are gone. */
function changed(name: string, before: string): string[] {
  const [then, now] = [before.split('\n'), words.read(name).split('\n')];
  return [
    ...then.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !then.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe('the sheet of statements', () => {
  test('has a row for each statement, and given back as it is it changes no letter', () => {
    expect(sheet('--write', 'all.xlsx').stdout).toContain(`${rows().length - 1} statements in `);
    const before = words.read(file);
    expect(sheet('--read', 'all.xlsx')).toEqual({ status: 0, stdout: 'Nothing changes.\n', stderr: '' });
    expect(words.read(file)).toBe(before);
    expect(new Set(rows().map(([id]) => id)).size).toBe(rows().length);
    expect(sheet('--write', 'all.xlsx')).toMatchObject({ status: 1, stderr: expect.stringContaining('there already') });
  });

  test('takes changes of themes, names and notes, and changes their lines alone', async () => {
    const before = words.read(file);
    const { status, stdout } = await read((all) => {
      const row = rowOf(all, 'SP-M-1');
      row[column('Themes')] = 'rounds: mentoring rounds (inferred)';
      row[column('Names')] = 'mentor: mentoring (inferred)';
      row[column('Notes')] = 'talk-words';
      return undefined;
    });
    expect(status).toBe(0);
    expect(stdout).toContain(`Files: ${file}.`);
    const is = rowOf(rows(), 'SP-M-1').slice(4);
    expect(is).toEqual(['rounds: mentoring rounds (inferred)', 'mentor: mentoring (inferred)', 'talk-words']);
    expect(before.split('\n').filter((line) => line.includes('text:'))).toEqual(
      words
        .read(file)
        .split('\n')
        .filter((line) => line.includes('text:')),
    );
    expect(changed(file, before)).toContain('+ - role: mentor');
    expect(await read((all) => void (rowOf(all, 'SP-M-1')[column('Themes')] = ''))).toMatchObject({ status: 0 });
    expect(rowOf(rows(), 'SP-M-1').slice(4)).toEqual(['', 'mentor: mentoring (inferred)', 'talk-words']);
  });

  test('with its columns in another order, and some left out, is read all the same', async () => {
    const { status } = await read((all) => {
      rowOf(all, 'SP-M-1')[column('Notes')] = 'talk-words';
      return all.map((row) => [row[column('Notes')] ?? '', row[0] ?? '']);
    });
    expect(status).toBe(0);
    expect(rowOf(rows(), 'SP-M-1')[column('Notes')]).toBe('talk-words');
  });

  test.each<[string, (all: string[][]) => string[][] | undefined, RegExp]>([
    [
      'an id that there is not',
      (all) => void (rowOf(all, 'SP-M-1')[0] = 'SP-M-99'),
      /row \d+\n {2}There is no statement "SP-M-99"\./,
    ],
    [
      'another sentence',
      (all) => void (rowOf(all, 'SP-M-1')[3] = 'Leads some rounds.'),
      /The sentence of SP-M-1 is another one[^]*changed in programs\/studio-partner\.mdx:\d+ and in the source text/,
    ],
    ['a row twice', (all) => [...all, rowOf(all, 'SP-M-1')], /SP-M-1 stands in row \d+ already/],
    ['a row that is gone', (all) => all.filter(([id]) => id !== 'SP-M-1'), /has no row for SP-M-1/],
    [
      'a theme without its words',
      (all) => void (rowOf(all, 'SP-M-1')[4] = 'rounds'),
      /"rounds" in "Themes" of SP-M-1 lacks the words/,
    ],
    [
      'a theme that there is not',
      (all) => void (rowOf(all, 'SP-M-1')[4] = 'ruonds: mentoring rounds'),
      /row \d+\n {2}SP-M-1 joins a theme "ruonds" that there is not\.\n {2}Did you mean rounds\?/,
    ],
    [
      'words that the sentence does not say',
      (all) => void (rowOf(all, 'SP-M-2')[4] = 'rounds: mentoring rouns'),
      /row \d+\n {2}SP-M-2 does not say "mentoring rouns"\./,
    ],
    [
      'a role and a note that there are not',
      (all) => {
        rowOf(all, 'SP-M-1')[5] = 'teechers: mentoring';
        rowOf(all, 'SP-M-1')[6] = 'talk-wrds';
        return undefined;
      },
      /row \d+\n {2}SP-M-1 names a role "teechers"[^]*row \d+\n {2}SP-M-1 refers to a note "talk-wrds"/,
    ],
    ['no heads', (all) => all.slice(1), /No column is headed "Id"/],
  ])('with %s is refused, and nothing is written', async (_, change, why) => {
    const before = rows();
    const { status, stderr } = await read(change);
    expect([status, stderr]).toEqual([1, expect.stringMatching(why)]);
    expect(stderr).toContain('Nothing was written.');
    expect(rows()).toEqual(before);
    expect(words.read(file)).not.toContain('SP-M-99');
  });

  test('is refused where it is no sheet', () => {
    writeFileSync(join(folder, 'a.xlsx'), '%PDF-1.7');
    expect(sheet('--read', 'a.xlsx')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^a\.xlsx is a PDF/) });
    expect(sheet('--read', 'b.xlsx')).toMatchObject({ status: 1, stderr: 'There is no file b.xlsx.\n' });
    expect(sheet()).toMatchObject({ status: 1, stderr: 'Say --write FILE.xlsx or --read FILE.xlsx.\n' });
    expect(existsSync(join(folder, 'b.xlsx'))).toBe(false);
  });
});

test('whatever is changed in the sheet is what the next sheet says, and no row is lost or doubled', () => {
  const said = fc.constantFrom(
    '',
    'rounds: a: b',
    "time: the head's # day",
    'x: “words” (inferred)',
    'a: b\nc: d, [e]',
  );
  const notes = fc.constantFrom('', 'talk-words', 'talk-words\nno-subject', 'a, b');
  const edit = fc.record({ row: fc.nat(), themes: said, names: said, notes });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      words.restore();
      const all = rows();
      for (const { row, themes, names, notes } of edits)
        all[1 + (row % (all.length - 1))]?.splice(4, 3, themes, names, notes);
      const { draft } = readContent(words.folder);
      const inFolder = (name: string) => name.slice(words.folder.length + 1);
      const { files, wrong } = readSheet(
        all,
        draft,
        (name) => words.read(inFolder(name)),
        () => 1,
      );
      expect(wrong).toEqual([]);
      for (const [name, text] of files) words.write(inFolder(name), text ?? '');
      expect(rows()).toEqual(all);
      expect(checkContent(words.folder).problems.filter(({ rule }) => rule === 'readable')).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
