import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../src/print/qr-code.ts';
import { statement } from '../builders.ts';
import { itemsOf, letter, toTheLetter } from './anatomy.ts';
import { handbookOf, paper, type Paper } from './printing.ts';
import { all, linesIn, reads, unbroken } from './read-pdf.ts';

const sheet = 'programs/support';
const one = (text: string, notes: readonly string[] = []) => [statement('SU-C-1', { text, notes })];
const items = ({ tree }: Paper) => all(tree, 'L').flatMap(itemsOf);

/** The coach's first statement, as it stands on a sheet. */
const linesOf = (paper: Paper) => items(paper).find(({ label }) => label === 'SU-C-1')?.lines;

/** Expects every letter that is printed to be inside the margins of its page. */
function staysInside({ pieces, sizes }: Paper, margin: number): void {
  for (const { letters, page, x, width } of pieces) {
    const [wide = 0] = sizes[page - 1] ?? [];
    expect(x, letters).toBeGreaterThanOrEqual(margin);
    expect(x + width, letters).toBeLessThanOrEqual(wide - margin);
  }
}

/** How many separate shapes each drawing in a PDF has. */
async function shapesIn(pdf: Uint8Array): Promise<readonly number[]> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const streams = file.context.enumerateIndirectObjects().map(([, object]) => object);
  return streams
    .filter((one) => one instanceof PDFRawStream)
    .map((one) => new TextDecoder('latin1').decode(decodePDFRawStream(one).decode()))
    .map((drawing) => drawing.match(/ m\s/g)?.length ?? 0);
}

describe('a program of 120 statements', () => {
  const many = Array.from({ length: 120 }, (_, i) => statement(`SU-C-${i + 1}`));

  test('does not fit on one page, which stops the build and says which sheet it is and what can be done', async () => {
    await expect(paper(handbookOf(many), sheet)).rejects.toThrow(
      /The sheet programs\/support \(support Responsibilities\) does not fit on one page, even in type of 9 points\. Shorten its words, or name it in handbook\.yaml under paper, longer/,
    );
  });

  test('takes several pages where the settings let it, with all of its statements', async () => {
    const long = await paper(handbookOf(many, { paper: { longer: [sheet] } }), sheet);
    expect(long.printed.pages).toBeGreaterThan(1);
    expect(long.sizes).toEqual(long.sizes.map(() => [letter.short, letter.long]));
    const own = items(long).filter(({ label }) => label.startsWith('SU-C'));
    expect(own.map(({ label }) => label)).toEqual(many.map(({ id }) => id));
    for (const [i, { text }] of many.entries()) toTheLetter(own[i]?.lines, text);
  });

  test('makes the matrix longer, not smaller than 9 points, and stops nothing: it holds whatever is added', async () => {
    const matrix = await paper(handbookOf(many), 'matrix');
    expect(matrix.printed.pages).toBeGreaterThan(1);
    expect(matrix.printed.points).toBe(9);
    const lines = all(matrix.tree, 'LBody').map((body) => linesIn(body));
    for (const { id, text } of many) {
      toTheLetter(
        lines.find(([first = '']) => first.startsWith(`${id} `)),
        `${id} ${text}`,
      );
    }
  });

  test('stands in the book, which may be as long as it needs to be', async () => {
    const book = await paper(handbookOf(many), 'handbook');
    const ids = new Set(items(book).map(({ label }) => label));
    for (const { id } of many) expect(ids).toContain(id);
  });
});

test('between a few statements and many the type shrinks, and never below 9 points', async () => {
  const sizes: number[] = [];
  for (const count of [3, 20, 44]) {
    const few = Array.from({ length: count }, (_, i) => statement(`SU-C-${i + 1}`));
    sizes.push((await paper(handbookOf(few), sheet)).printed.points);
  }
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes[0]).toBe(13);
  expect(sizes.at(-1)).toBeLessThan(11);
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(9);
});

describe('a word of 300 letters', () => {
  const word = Array.from({ length: 300 }, (_, i) => 'abcdefghijklmnopqrstuvwxyz'[i % 26]).join('');
  const text = `Meets ${word} weekly.`;

  test('stays inside its sheet, with every letter', async () => {
    const long = await paper(handbookOf(one(text)), sheet);
    staysInside(long, 0.5 * 72);
    toTheLetter(linesOf(long), text);
  });

  test('stays inside the matrix, with every letter', async () => {
    const matrix = await paper(handbookOf(one(text)), 'matrix');
    staysInside(matrix, 0.25 * 72);
    const lines = all(matrix.tree, 'LBody').map((body) => linesIn(body));
    toTheLetter(
      lines.find(([first = '']) => first.startsWith('SU-C-1')),
      `SU-C-1 ${text}`,
    );
  });

  test('stays inside its sheet as a title, a heading, a summary and a note', async () => {
    const handbook = handbookOf(one('Meets weekly.', ['note-1']), {
      words: { title: `Title ${word}`, summary: `Summary ${word}` },
      notes: [`Note ${word}`],
      paper: { longer: [sheet] },
    });
    const long = await paper(handbook, sheet);
    staysInside(long, 0.5 * 72);
    const [title] = all(long.tree, 'H1');
    expect(title && unbroken(linesIn(title), `Title ${word}`)).toBe(`Title ${word}`);
    expect(items(long).at(-1)?.lines.join('')).toContain(word.slice(-30));
  });
});

describe('what would be markup for the typesetter is printed as it is written', () => {
  const markup = [
    '#panic()',
    '#let x = 1; #x',
    'costs $x$ and $5',
    '*bold* and _slanted_ and `code`',
    '<label> and @ref and <SU-P-1>',
    'back\\slash, \\n, \\u{41} and \\#',
    'a // comment? /* or this */',
    'see https://x.org/?a=1&b=2#c',
    '"quoted" and \'single\' and “curly” and ‘both’',
    '= heading',
    '- item',
    '+ item',
    '1. item',
    '/ term: words',
    'dots... dashes -- and ---, a tilde~here',
    '#(1 + 1) [content] {code}',
    '%PDF (1 0 obj) <</Type>> endstream',
    '</script> &amp; &lt; ]]>',
  ];

  test.each(markup)('%s, in a statement', async (text) => {
    toTheLetter(linesOf(await paper(handbookOf(one(text)), sheet)), text);
  });

  test('in the title, the headings, the summary, a note, and the name of the district', async () => {
    const text = '#panic() $x$ *a* _b_ <label> @ref \\ //c https://x.org "q" & [d]';
    const handbook = handbookOf(one('Meets.', ['note-1']), {
      district: text,
      words: { title: text, summary: `Summary: ${text}` },
      notes: [`Note: ${text}`],
    });
    const marked = await paper(handbook, sheet);
    expect(all(marked.tree, 'H1').map(reads)).toEqual([text]);
    expect(marked.title).toBe(text);
    expect(marked.bookmarks.map(({ title }) => title)).toEqual([text]);
    const said = reads(marked.tree);
    for (const words of [`Summary: ${text}`, `Note: ${text}`, `Coach`]) expect(said).toContain(words);
    expect(said.split(text)).toHaveLength(5);
    const book = await paper(handbook, 'handbook');
    expect(all(book.tree, 'H1').map(reads)).toContain(text);
  });

  test('ids in a statement do not become links or places', async () => {
    const book = await paper(handbookOf(one('As SU-P-1 and <SU-P-1> say.')), 'handbook');
    toTheLetter(linesOf(book), 'As SU-P-1 and <SU-P-1> say.');
  });
});

describe('letters of other languages', () => {
  test.each([
    '¿Quién enseña a los niños? ¡La señora Núñez, pingüino y acción!',
    'Zoë’s façade — “naïve” … crème brûlée, Łódź, Ångström',
    'Uses ½ of the time, 20 °C, €5, £4, §3, × and ±',
  ])('are printed: %s', async (text) => {
    toTheLetter(linesOf(await paper(handbookOf(one(text)), sheet)), text);
  });

  // The gate tells of these at file and line (tests/unit/check/on-paper.test.ts). Here nothing is left out in silence.
  test.each([
    ['an emoji', 'Is happy 🎉 today.', '🎉'],
    ['a letter of another script', 'Says 你好.', '你'],
  ])(
    'that no typeface has are refused by the typesetter too, in a statement, a title and a note: %s',
    async (_, text, letter) => {
      await expect(paper(handbookOf(one(text)), sheet)).rejects.toThrow(letter);
      await expect(paper(handbookOf(one('Meets.'), { words: { title: text } }), sheet)).rejects.toThrow(letter);
      await expect(paper(handbookOf(one('Meets.', ['note-1']), { notes: [text] }), sheet)).rejects.toThrow(letter);
    },
  );
});

describe('the address of the handbook', () => {
  const address = 'https://www.example.org/handbook/';
  const there = `${address}programs/support/`;

  test('stands on a sheet as a link to its page, and as a QR code that says what it is', async () => {
    const sent = await paper(handbookOf(one('Meets.'), { paper: { address } }), sheet);
    expect(sent.links.map(({ url }) => url)).toEqual([there]);
    expect(sent.links.every(({ says }) => says.includes(there))).toBe(true);
    expect(all(sent.tree, 'Link').map(reads)).toEqual([there]);
    expect(all(sent.tree, 'Figure').map(({ alt }) => alt)).toEqual(['QR code of the address of this page']);
    expect(reads(sent.tree)).toContain(`This page: ${there}`);
    // The dark squares of this address are all drawn. That of the whole handbook has fewer.
    const squares = (of: string) => qrCode(of).split('M').length - 1;
    expect(squares(there)).toBeGreaterThan(squares(address) + 50);
    expect(Math.max(...(await shapesIn(sent.printed.pdf)))).toBeGreaterThanOrEqual(squares(there));
  });

  test('stands on every one-page sheet but the matrix, which has no room, and on the cover of the book', async () => {
    const handbook = handbookOf(one('Meets.'), { paper: { address } });
    const role = await paper(handbook, 'roles/coach');
    expect(role.links.map(({ url }) => url)).toEqual([`${address}roles/coach/`]);
    const book = await paper(handbook, 'handbook');
    expect(book.links.flatMap(({ page, url }) => (page === 1 && url !== undefined ? [url] : []))).toEqual([address]);
  });

  test('is a line to write on where nobody has said it, before the path of the page', async () => {
    const blank = await paper(handbookOf(one('Meets.')), sheet);
    expect(reads(blank.tree)).toContain('This page: /programs/support/');
    expect(blank.links).toEqual([]);
    expect(all(blank.tree, 'Figure')).toEqual([]);
  });
});

test('the name of the district stands where it has been filled in', async () => {
  const named = await paper(handbookOf(one('Meets.'), { district: 'Zigzag Unified' }), sheet);
  expect(reads(named.tree)).toContain('Zigzag Unified');
  const first = linesIn(named.tree)[0];
  expect(first).toContain('Zigzag Unified');
  expect(first).not.toContain('District');
});

test('the day of the words is printed where it is known, and nothing where it is not', async () => {
  const dated = await paper(handbookOf(one('Meets.'), { paper: { revised: '2027-01-31' } }), sheet);
  expect(reads(dated.tree)).toContain('The handbook’s words as of January 31, 2027.');
  expect(reads((await paper(handbookOf(one('Meets.')), sheet)).tree)).not.toContain('as of');
});
