import { describe, expect, test } from 'vitest';
import { otherSides } from '../../src/domain/counterparts.ts';
import type { Handbook } from '../../src/domain/handbook.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import { statement } from '../builders.ts';
import { closed, letter, some, toTheLetter } from './anatomy.ts';
import { handbookOf, paper, testHandbook, type Paper } from './printing.ts';
import { all, linesIn, piecesIn, reads, type Piece } from './read-pdf.ts';

const handbook = testHandbook();
const papers = new Map<string, Paper>();
for (const { id } of handbook.families) papers.set(id, await paper(handbook, `pocket/${id}`));
const booklets = handbook.families.map((role) => ({ id: role.id, role, booklet: papers.get(role.id) as Paper }));

/** Where a page of the booklet lies on the sheet: a column from the left, and a row from the top. */
type Panel = `${number},${number}`;
const panelOf = ({ x, y }: Piece): Panel => `${Math.floor(x / (letter.long / 4))},${y > letter.short / 2 ? 0 : 1}`;

/** The panels in the order in which they are read. */
function panelsRead(pieces: readonly Piece[]): readonly Panel[] {
  const visited = pieces.filter(({ letters }) => letters.trim() !== '').map(panelOf);
  return visited.filter((panel, i) => panel !== visited[i - 1]);
}

/**
 * The same sheet, folded in thought. Its long edges are laid together with the print outside, so that the upper row is
 * the back of the lower one; the two middle columns, cut from each other along the long fold, are pushed out to a cross.
 * Its arms are then the leaves: the outer columns, folded at the top, and the halves of the two inner ones, folded at
 * the middle of the sheet. Going round the cross from the last column, front before back:
 */
const leaves: readonly (readonly [front: Panel, back: Panel])[] = [
  ['3,1', '3,0'],
  ['2,0', '1,0'],
  ['0,0', '0,1'],
  ['1,1', '2,1'],
];

describe.each(booklets)('the booklet of $id', ({ role, booklet }) => {
  const sheet = roleSheet(handbook, role);
  const own = sheet.lists.flatMap(({ list }) => list.statements);
  const lines = [...own, ...sheet.namedIn.map(({ statement: one }) => one)];
  const items = all(booklet.tree, 'LBody').map((body) => linesIn(body));
  const itemOf = (id: string) => items.filter(([first = '']) => first.startsWith(`${id} `));

  test('is read from its first page to its eighth, each where the folded sheet has it', () => {
    expect(panelsRead(piecesIn(booklet.tree))).toEqual(leaves.flat());
  });

  test('gives its words in that order to whoever takes the text from the file, too', () => {
    const read = piecesIn(booklet.tree).filter(({ letters }) => letters.trim() !== '');
    const set = new Set(read);
    expect(booklet.pieces.filter((piece) => set.has(piece))).toEqual(read);
  });

  test('has the upper row on its head, so that it stands upright when folded', () => {
    for (const item of some(all(booklet.tree, 'LBody'))) {
      const pieces = piecesIn(item).filter(({ letters }) => letters.trim() !== '');
      const [first, last] = [pieces[0], pieces.at(-1)];
      if (first === undefined || last === undefined || Math.abs(first.y - last.y) < 6) continue;
      expect(first.y < last.y, reads(item)).toBe(panelOf(first).endsWith(',0'));
    }
  });

  test('has its pages numbered, but for the covers', () => {
    const read = new Set(piecesIn(booklet.tree));
    const feet = booklet.pieces.filter((piece) => !read.has(piece) && /^\d$/.test(piece.letters));
    expect(feet.map((piece) => [piece.letters, panelOf(piece)])).toEqual(
      leaves.flat().flatMap((panel, i) => (i > 0 && i < 7 ? [[String(i + 1), panel]] : [])),
    );
  });

  test('has all that is asked of the role, and all that names it, to the letter, with ids, in their order', () => {
    for (const { id, text } of some(own)) {
      expect(itemOf(id), id).toHaveLength(1);
      toTheLetter(itemOf(id)[0], `${id} ${text}`);
    }
    for (const { statement: one, mention } of sheet.namedIn) {
      const place = one.program.title + (mention.basis === 'inferred' ? ' · inferred by the editor' : '');
      expect(closed(itemOf(one.id)[0]?.join('') ?? '')).toBe(closed(`${one.id} ${one.text}${place}`));
    }
    const ids = items.map(([first = '']) => /^[A-Z]+(-[A-Z]+)?-\d+(?= )/.exec(first)?.[0]).filter(Boolean);
    expect(ids).toEqual(lines.map(({ id }) => id));
  });

  const shares = role.id === 'instructor';
  test(`has a page for each program${shares ? ', but that two share where there is most to read' : ''}`, () => {
    const heads = all(booklet.tree, 'H2').filter((head) =>
      sheet.lists.some(({ program }) => program.title === reads(head)),
    );
    expect(heads.map((head) => closed(reads(head)))).toEqual(sheet.lists.map(({ program }) => closed(program.title)));
    const begin = heads.map((head) => panelOf(piecesIn(head)[0] as Piece));
    expect(new Set(begin).size).toBe(heads.length - (shares ? 1 : 0));
  });

  test('has beside each line the marks of those who have its counterparts, which are read out as roles', () => {
    const marked = all(booklet.tree, 'LBody').map((body) => [
      linesIn(body)[0]?.split(' ')[0],
      all(body, 'Figure').map(({ alt }) => alt),
    ]);
    for (const { id } of some(lines)) {
      const others = otherSides(handbook, id).filter(({ kind }) => kind === 'counterpart');
      const roles = handbook.families.filter((one) =>
        others.some(({ statement: { list } }) => list?.role.id === one.id),
      );
      expect(marked.find(([first]) => first === id)?.[1], id).toEqual(roles.map(({ shortTitle }) => shortTitle));
    }
  });

  test('has on its back what the district has answered, or lines to write it on, and how to fold it', () => {
    const said = reads(booklet.tree);
    const asked = handbook.questions.filter(
      ({ nearest }) => nearest.length === 0 || nearest.some(({ statement: one }) => lines.includes(one)),
    );
    for (const { blank } of some(asked)) {
      expect(closed(said)).toContain(closed(blank.label));
      if (blank.answer !== '') expect(closed(said)).toContain(closed(blank.answer));
    }
    const [how] = all(booklet.tree, 'H2').filter((head) => reads(head) === 'How to fold it');
    expect(how && panelOf(piecesIn(how)[0] as Piece)).toBe(leaves.flat()[7]);
    expect(said).toContain('1. Print on one side.');
  });

  test('has nothing to read below 9 points, nor nearer to an edge or a fold than a printer and scissors want', () => {
    for (const { letters, size, x, y, width } of some(piecesIn(booklet.tree))) {
      if (letters.trim() === '') continue;
      expect(size, letters).toBeGreaterThan(8.99);
      const [wide, high] = [letter.long / 4, letter.short / 2];
      const [from, to] = y > high ? [x - width, x] : [x, x + width];
      const [left, right] = [from % wide, wide - (to % wide)];
      expect(Math.min(left, right), letters).toBeGreaterThan(14);
      expect(Math.min(y % high, high - (y % high)), letters).toBeGreaterThan(14);
      // Printers clip the edges of the sheet, not its folds.
      expect(Math.min(from, letter.long - to, y, letter.short - y), letters).toBeGreaterThan(20);
    }
  });
});

describe('a role of whom more is asked than eight pages hold', () => {
  const many = Array.from({ length: 90 }, (_, i) =>
    statement(`SU-C-${i + 1}`, { text: `Meets with those whom house ${i + 1} sends, and says what was agreed.` }),
  );

  test('has a second sheet, which the first tells of', async () => {
    const { sizes, tree, printed } = await paper(handbookOf(many), 'pocket/coach');
    expect(sizes).toEqual([1, 2].map(() => [letter.long, letter.short]));
    expect(printed.points).toBe(9);
    expect(reads(tree)).toContain('Booklet 1 of 2. It goes on on the second sheet.');
    const items = all(tree, 'LBody').map((body) => linesIn(body));
    for (const { id, text } of many) {
      toTheLetter(
        items.find(([first = '']) => first.startsWith(`${id} `)),
        `${id} ${text}`,
      );
    }
  });
});

test('a role of whom little is asked has pages for notes, in large type', async () => {
  const { tree, sizes, printed } = await paper(handbookOf([statement('SU-C-1')]), 'pocket/coach');
  expect(sizes).toHaveLength(1);
  expect(printed.points).toBe(11);
  expect(all(tree, 'H2').map(reads)).toContain('Notes');
});

test('on A4 the sheet is A4, and its pages are a quarter and a half of that', async () => {
  const british: Handbook = handbookOf([statement('SU-C-1')], { paper: { size: 'a4' } });
  const { sizes, tree } = await paper(british, 'pocket/coach');
  expect(sizes.map((size) => size.map(Math.round))).toEqual([[842, 595]]);
  const [how] = all(tree, 'H2').filter((head) => reads(head) === 'How to fold it');
  const { x = 0, y = 0 } = (how && piecesIn(how)[0]) ?? {};
  expect([Math.floor(x / (842 / 4)), y < 595 / 2]).toEqual([2, true]);
});

describe('a text that no small page holds', () => {
  const text = Array.from({ length: 300 }, (_, i) => `word${i + 1}`).join(' ');
  const address = 'https://www.example.org/a/long/way/to/handbook/';

  test('runs on, with every letter, within its pages', async () => {
    const { tree } = await paper(handbookOf([statement('SU-C-1', { text })], { paper: { address } }), 'pocket/coach');
    const items = all(tree, 'LBody').map((body) => linesIn(body));
    const own = items.filter((lines) => lines.some((line) => /word\d/.test(line)));
    toTheLetter(own.flat(), `SU-C-1 ${text}`);
    for (const { letters, y } of piecesIn(tree)) expect(Math.abs(y - letter.short / 2), letters).toBeGreaterThan(12);
  });
});
