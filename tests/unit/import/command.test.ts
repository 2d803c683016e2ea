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

  test('the same document changes no letter', () => {
    const { status, stdout } = imported(put('same.txt', text()));
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing changes')]);
    for (const file of ['addresses.yaml', 'handbook.yaml', 'source/mentoring-ways.txt'])
      expect(changedLines(file)).toEqual([]);
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
