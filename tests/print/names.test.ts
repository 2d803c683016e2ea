import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { printSheet } from '../../src/print/print-sheet.ts';
import { sheetsOf } from '../../src/print/sheets/index.ts';
import { statement } from '../builders.ts';
import { copyWords } from '../copied-words.ts';
import { itemsOf, toTheLetter } from './anatomy.ts';
import { handbookOf, paper } from './printing.ts';
import { all } from './read-pdf.ts';

const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

/** Letters of six scripts, in small letters where a script has them. */
const scripts = {
  Latin: [
    ...'abcdefghijklmnopqrstuvwxyzáàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđñçłşğøåæœßţžčř',
  ],
  Greek: [...'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋΐΰς'],
  Cyrillic: [...'абвгдежзийклмнопрстуфхцчшщъыьэюяїєґўіјљњћђџқғңө'],
  Chinese: letters(0x4e00, 0x9fa5),
  Arabic: letters(0x0621, 0x063a),
  Devanagari: [...letters(0x0915, 0x0939), 'ा', 'ि', 'ी', 'े'],
};
/** Some small letters have no capital that is one letter. */
const capital = (small: string) => ([...small.toUpperCase()].length === 1 ? small.toUpperCase() : small);
const printed: readonly string[] = ['Latin', 'Greek', 'Cyrillic'];

/** Fifty names of each script: the same in every run. */
const names = Object.entries(scripts).flatMap(([script, own], seed) => {
  const part = fc
    .array(fc.constantFrom(...own), { minLength: 2, maxLength: 9 })
    .map(([first = '', ...rest]) => capital(first) + rest.join(''));
  const name = fc.tuple(part, part).map((parts) => parts.join(' ').normalize('NFC'));
  return fc.sample(name, { numRuns: 50, seed }).map((name) => ({ script, name }));
});

const words = copyWords({ years: false });
afterAll(() => words.throwAway());
const file = 'programs/people.mdx';

/** A program in which a sentence names each of these people. */
function write(people: readonly { readonly name: string }[]): void {
  const head = ['title: People', 'code: PE', 'order: 99', 'added: 2025-03-08', 'summary: Who is who.', 'statements:'];
  const lines = people.flatMap(({ name }, i) => [`  - id: PE-${i + 1}`, `    text: "Is led by ${name} this year."`]);
  words.write(file, ['---', ...head, ...lines, '---', ''].join('\n'));
}

describe('300 names in six scripts', () => {
  test('are each told of at their line, or come out on paper to the letter', async () => {
    words.edit('handbook.yaml', 'longer: []', 'longer: [programs/people]');
    write(names);
    const told = words.problems();
    expect(told.every(({ rule }) => rule === 'on-paper')).toBe(true);
    const lines = words.read(file).split('\n');
    for (const { file: at, line, what } of told) {
      expect(at).toBe(file);
      const named = lines[line - 1] ?? '';
      expect(named).toContain(/the "(.)"/u.exec(what)?.[1] ?? '?');
    }
    const isTold = (name: string) => told.some(({ line }) => lines[line - 1]?.includes(`by ${name} this`));
    const left = names.filter(({ name }) => !isTold(name));
    expect(left).toEqual(names.filter(({ script }) => printed.includes(script)));

    write(left);
    const { handbook, problems } = checkContent(words.folder);
    expect(problems).toEqual([]);
    if (handbook === undefined) return;
    const items = all((await paper(handbook, 'programs/people')).tree, 'L').flatMap(itemsOf);
    for (const [i, { name }] of left.entries()) {
      toTheLetter(items.find(({ label }) => label === `PE-${i + 1}`)?.lines, `Is led by ${name} this year.`);
    }
    // Nor do they stop what else is made of them: the matrix, the book.
    const others = sheetsOf(handbook).filter(({ words }) => JSON.stringify(words).includes('People'));
    expect(others.map(({ path }) => path)).toEqual(expect.arrayContaining(['matrix', 'matrix-poster', 'handbook']));
    for (const sheet of others) await printSheet(handbook, sheet);
  }, 60_000);
});

describe('signs that people write', () => {
  test.each(['See → the matrix, then ↔ and ⇒', '✓ done ☐ open ☑ ticked ✗ not', '½ ⅓ ¾ • ★ ♥ ① ≥ ≠ ≈ № ₫ ₴ ✉ ☎'])(
    '%s',
    async (text) => {
      const sheet = await paper(handbookOf([statement('SU-C-1', { text })]), 'programs/support');
      toTheLetter(
        all(sheet.tree, 'L')
          .flatMap(itemsOf)
          .find(({ label }) => label === 'SU-C-1')?.lines,
        text,
      );
    },
  );

  test('cost nothing where nobody writes them: a sheet has the first typeface alone', async () => {
    const plain = await paper(handbookOf([statement('SU-C-1')]), 'programs/support');
    const signs = await paper(
      handbookOf([statement('SU-C-1', { text: 'Meets Nguyễn → weekly.' })]),
      'programs/support',
    );
    const fontsIn = ({ printed }: typeof plain) =>
      new Set(
        Buffer.from(printed.pdf)
          .toString('latin1')
          .match(/[A-Z]{6}\+[\w-]+/g) ?? [],
      );
    expect([...fontsIn(plain)].join()).not.toContain('Noto');
    expect(signs.printed.pdf.length).toBeGreaterThan(plain.printed.pdf.length);
    expect(signs.printed.pdf.length).toBeLessThan(30_000);
  });
});
