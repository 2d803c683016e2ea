import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { copyWords, type CopiedWords } from '../../copied-words.ts';
import { documents, toldBy, type Told } from '../../import-documents.ts';
import { words as testWords } from './reading.ts';

let words: CopiedWords;
let folder: string;
beforeEach(() => {
  words = copyWords();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => {
  words.throwAway();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run import` from somebody's own folder, with a file that lies there. */
function imported(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/import.ts'), ...options], {
    env: { ...process.env, HANDBOOK_CONTENT: words.folder, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function put(name: string, file: Buffer | string): string {
  writeFileSync(join(folder, name), file);
  return name;
}

const told = toldBy(testWords);

/** The text for tests as plain text, with some of it said otherwise. */
function text(...others: readonly (readonly [string, string])[]): string {
  const all = readFileSync(join(words.folder, 'source/mentoring-ways.txt'), 'utf8');
  return others.reduce((said, [from, to]) => {
    expect(said).toContain(from);
    return said.replace(from, () => to);
  }, all);
}

/** The lines that the files of the words have now and did not have, and the other way round. */
function changedLines(file: string): string[] {
  const [before, after] = [`tests/words/${file}`, join(words.folder, file)].map((one) =>
    readFileSync(one, 'utf8').split('\n'),
  );
  const only = (some: string[] = [], others: string[] = [], sign = '') =>
    some.filter((line) => !others.includes(line)).map((line) => sign + line.trim());
  return [...only(before, after, '- '), ...only(after, before, '+ ')];
}

describe('the command that imports a document', () => {
  test('as JSON writes nothing, and says all of it on standard output', () => {
    const { status, stdout } = imported(put('same.txt', text()), '--json');
    const said = JSON.parse(stdout) as {
      programs: Told['programs'];
      unsure: unknown[];
      changes: { kinds: string[] }[];
    };
    expect(status).toBe(0);
    expect(said.programs).toEqual(told.programs);
    expect(said.unsure).toEqual([]);
    expect(said.changes.every(({ kinds }) => kinds.join() === 'same')).toBe(true);
    expect(words.changes()).toBe('[]');
  });

  test('one reworded sentence changes one line of its program’s file, and one of the source', () => {
    const next = "Ties mentor's work to the house and board targets for steady apprentice growth.";
    put('next.txt', text(["Ties mentor's work to the house and board targets for apprentice growth.", next]));
    expect(imported('next.txt', '--dry')).toMatchObject({ status: 0, stdout: expect.stringContaining('[steady]') });
    expect(changedLines('programs/studio-partner.mdx')).toEqual([]);
    expect(imported('next.txt').status).toBe(0);
    expect(changedLines('programs/studio-partner.mdx')).toEqual([
      "- text: Ties mentor's work to the house and board targets for apprentice growth.",
      `+ text: ${next}`,
    ]);
    expect(changedLines('source/mentoring-ways.txt')).toHaveLength(2);
    expect(checkContent(words.folder).problems).toEqual([]);
  });

  test('another order is told and written, with all that is said of each sentence, and no line besides changes', () => {
    const [first, third] = [
      '- Leads mentoring rounds.\n',
      '- Chooses targets with instructors for mentoring rounds.\n',
    ];
    const program = text().slice(
      text().indexOf('\nSkills Support Offer\n'),
      text().indexOf('\nBoard Workgroup Individual Mentoring\n'),
    );
    put(
      'next.txt',
      text(
        [third, ''],
        [first, third + first],
        [program, ''],
        ['\nStudio Partner Duties\nHead', `${program}\nStudio Partner Duties\nHead`],
      ),
    );
    const { status, stdout } = imported('next.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('Studio Partner Duties: Head 4, Mentor 6, Instructor 4, Board 1\n');
    expect(stdout).toContain('order: the programs: Skills Support Offer now stands behind MOR Scheme Duties.');
    expect(stdout).toContain('order: Studio Partner Duties, Mentor: SP-M-3 now stands first.');
    expect(stdout).toContain('2 changes; 79 statements as before.');
    const chart = readFileSync(join(words.folder, 'programs/studio-partner.mdx'), 'utf8');
    expect([...chart.matchAll(/SP-M-\d$/gm)].join()).toBe('SP-M-3,SP-M-1,SP-M-2,SP-M-4,SP-M-5,SP-M-6');
    expect(chart).toContain(
      'evidence: Chooses targets\n          - theme: rounds\n            evidence: mentoring rounds\n      - id: SP-M-1',
    );
    expect(changedLines('programs/studio-partner.mdx')).toEqual(['- order: 2', '+ order: 3']);
    const { problems, handbook } = checkContent(words.folder);
    expect(problems).toEqual([]);
    expect(handbook?.programs.slice(0, 3).map(({ title }) => title)).toEqual([
      'MOR Scheme Duties',
      'Skills Support Offer',
      'Studio Partner Duties',
    ]);
  });

  test('the same document changes no letter', () => {
    const { status, stdout } = imported(put('same.txt', text()));
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing changes')]);
    for (const file of ['addresses.yaml', 'handbook.yaml', 'source/mentoring-ways.txt'])
      expect(changedLines(file)).toEqual([]);
  });

  test('what is withdrawn or moved keeps its address, and what names it is listed at file and line', () => {
    const moved = '- Offers individual help with record skills where needed (groups < 5).\n';
    const next = text(
      [moved, ''],
      ['- Shares findings to show', `${moved}- Shares findings to show`],
      ['- Issued a strategy and advice on record use, even-handedness, deciphering, and reporting.\n', ''],
    );
    const { status, stdout } = imported(put('next.txt', next));
    expect(status).toBe(0);
    expect(changedLines('addresses.yaml').filter((line) => line.startsWith('+'))).toEqual([
      expect.stringMatching(/^\+ \/programs\/records-guide\/#RG-B-2: \{ on: \d{4}-\d\d-\d\d, into: \[\] \}$/),
      '+ /programs/records-guide/#RG-H-2: /programs/records-guide/#RG-I-10',
    ]);
    expect(stdout).toContain('RG-B-2 is withdrawn, and the handbook still names it.');
    expect(stdout).toMatch(/notes\.yaml:\d+\n {2}The source does not say "Issued a strategy and advice"\./);
  });

  test('what has moved is named by its new id, and only where that does not fit it is told', () => {
    const moved = '- Offers individual help with record skills where needed (groups < 5).\n';
    words.edit('programs/records-guide.mdx', /$/, 'As <Cite id="RG-H-2" /> says.\n');
    words.edit('handbook.yaml', /$/, 'home:\n  for:\n    - { id: RG-H-2, words: individual help }\n');
    put('next.txt', text([moved, ''], ['- Shares findings to show', `${moved}- Shares findings to show`]));
    const { stdout } = imported('next.txt');
    expect(stdout).not.toContain('still names it');
    expect(stdout).toMatch(/agreements\.yaml:\d+\n {2}RG-I-10 stands in a list of "instructor", not of "head"\./);
    for (const file of ['counterparts.yaml', 'onboarding.yaml', 'glossary.yaml'])
      expect(changedLines(file)).toContainEqual(expect.stringMatching(/^\+ .*RG-I-10/));
    expect(changedLines('handbook.yaml')).toContain('+ - { id: RG-I-10, words: individual help }');
    expect(changedLines('programs/records-guide.mdx')).toContain('+ As <Cite id="RG-I-10" /> says.');
  });

  test('a name that has changed, or gone from the text, is worth a look wherever it is still said', () => {
    put(
      'next.txt',
      text(['Records Guide Duties', 'Log Guide Duties'], ['\nRecords Guide Duties', '\nLog Guide Duties']),
    );
    const { stdout } = imported('next.txt', '--dry');
    const looks = stdout.split('nothing stands in the way:')[1] ?? '';
    for (const place of ['programs/records-guide.mdx:3', 'programs/studio-partner.mdx:131', 'glossary.yaml:38'])
      expect(looks).toContain(
        `${place}\n  "Records Guide" is called "Log Guide Duties" now, and this line still says it.`,
      );
    expect(looks).not.toContain('addresses.yaml');
  });

  test('curly signs of a word processor make no change, of a reworded sentence neither', () => {
    const was = "Ties mentor's work to the house and board targets for apprentice growth.";
    const now = "Ties mentor's work to the house and board targets for the apprentice's growth.";
    put('next.txt', text([was, now.replaceAll("'", '’')]));
    expect(imported('next.txt').stdout).toContain('Quotation marks and apostrophes are written as the handbook');
    expect(changedLines('programs/studio-partner.mdx')).toContain(`+ text: ${now}`);
    expect(changedLines('source/mentoring-ways.txt')).toContain(`+ - ${now}`);
    expect(checkContent(words.folder).problems).toEqual([]);
  });

  test('where something can’t be known it writes a plan, and goes on once that is answered', () => {
    const twin = '- Confers with instructors to prepare studio visits.\n';
    const there = '- Confers with the mentor to prepare the mentoring round and the particular studio visits.\n';
    put('next.txt', text([twin, ''], [there, twin]));
    const asked = imported('next.txt');
    expect(asked).toMatchObject({ status: 2, stdout: expect.stringContaining('Which statement of today is this?') });
    expect(changedLines('programs/studio-partner.mdx')).toEqual([]);
    const plan = join(folder, 'import-plan.yaml');
    expect(readFileSync(plan, 'utf8')).toContain(
      '1: "SP-M-4, moved: Confers with instructors to prepare studio visits."',
    );
    expect(imported('next.txt', '--plan', 'import-plan.yaml').status).toBe(2);
    expect(asked.stdout).toContain('SP-M-4 → SP-I-5, moved, not sure yet');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('answer:', 'answer: 1'));
    expect(imported('next.txt', '--plan', 'import-plan.yaml').status).toBe(0);
    expect(existsSync(plan)).toBe(false);
    expect(changedLines('programs/studio-partner.mdx')).toContain('+ - id: SP-I-5');
  });

  test('what is a heading is asked before what hangs on it', () => {
    const loose =
      'Story Work\nHost\n- Reads aloud.\nGuest\n- Brings a book.\nGarden Work\n- Is open.\nHost\n- Waters.\nGuest\n- Weeds.\n';
    const { status, stdout } = imported(put('other.txt', loose), '--new', 'book');
    expect(status).toBe(2);
    expect(stdout).toContain('Questions are open: 1.');
    const plan = readFileSync(join(folder, 'import-plan.yaml'), 'utf8');
    expect(plan).toContain('What is this heading?');
    expect(plan).not.toContain('Is open.');
  });

  test('makes a whole handbook of another district’s document', async () => {
    put('next.docx', (await documents['styles.docx']?.(told)) ?? '');
    expect(imported('next.docx', '--new', 'book')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('Instructors'),
    });
    const plan = join(folder, 'import-plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('answer:', 'answer: 1'));
    expect(imported('next.docx', '--new', 'book', '--plan', 'import-plan.yaml')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /The words are in order: 7 programs, 76 statements\.\n\nTo see it: HANDBOOK_CONTENT=\S+ HANDBOOK_OUT=\S+-site npm start\n$/,
      ),
    });
    expect(readFileSync(join(folder, 'book/handbook.yaml'), 'utf8')).toMatch(
      /^# districtRole: # .*: school-office, .*head/m,
    );
    const { handbook, problems } = checkContent(join(folder, 'book'));
    expect(problems).toEqual([]);
    expect(handbook?.statements.map(({ text }) => text).sort()).toEqual(
      told.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements)).sort(),
    );
    expect(imported('next.docx', '--new', 'book')).toMatchObject({
      status: 1,
      stderr: 'book is not empty; name a folder that is not there yet.\n',
    });
  });
});

describe('a file that can’t be used is refused in one sentence, and nothing is written', () => {
  test.each([[], ['--json'], ['--new', 'book']])('whatever was asked for: %s', (...options) => {
    put('text.docx', '%PDF-1.7\n');
    const { status, stdout, stderr } = imported('text.docx', ...options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^text\.docx is a PDF[^\n]*\n$/);
    expect(existsSync(join(folder, 'book')) || existsSync(join(folder, 'import-plan.yaml'))).toBe(false);
    expect(words.changes()).toBe('[]');
  });

  test('50 MB', () => {
    expect(imported(put('text.txt', Buffer.alloc(50e6, 'a')))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('has more than 20 MB'),
    });
  });

  test('a file that is not there, and none at all', () => {
    expect(imported('gone.docx')).toMatchObject({ status: 1, stderr: 'There is no file gone.docx.\n' });
    expect(imported('--jsn')).toMatchObject({ status: 1, stderr: expect.stringContaining("Unknown option '--jsn'") });
    expect(imported()).toMatchObject({ status: 1, stderr: 'Name the document: npm run import -- FILE\n' });
  });

  test('words that have mistakes are mended first', () => {
    words.edit('programs/studio-partner.mdx', 'title:', 'titel:');
    expect(imported(put('a.txt', 'A\nB\n- C.\n'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('have mistakes'),
    });
  });
});
