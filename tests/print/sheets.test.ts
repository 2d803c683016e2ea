import { describe, expect, test } from 'vitest';
import { agendas } from '../../src/domain/agenda.ts';
import type { Handbook } from '../../src/domain/handbook.ts';
import { isChart, type Program } from '../../src/domain/program.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import type { Sheet } from '../../src/print/sheet.ts';
import { sheetsOf } from '../../src/print/sheets/index.ts';
import { handbookOf, paper, testHandbook, type Paper } from './printing.ts';
import { statement } from '../builders.ts';
import { all, elementsIn, linesIn, piecesIn, reads, type Element } from './read-pdf.ts';
import {
  closed,
  hasHeadingsInOrder,
  itemsOf,
  letter,
  matrixItems,
  readAsNaming,
  some,
  toTheLetter,
} from './anatomy.ts';

const handbook = testHandbook();
const papers = new Map<string, Paper>();
for (const { path } of sheetsOf(handbook)) papers.set(path, await paper(handbook, path));

const at = (path: string): Paper => {
  const found = papers.get(path);
  if (found === undefined) throw new Error(`There is no sheet ${path}.`);
  return found;
};
const sheets = [...papers.values()].map((one) => ({ path: one.sheet.path, one }));
const programs = handbook.programs.map((program) => ({ path: `programs/${program.id}`, program }));
const roles = handbook.families.map((role) => ({ path: `roles/${role.id}`, role }));

/** What lies across, and what is printed on paper twice as large. */
const across = ['matrix', 'matrix-poster', 'cycle', ...roles.map(({ role }) => `pocket/${role.id}`)];
const tabloid = [2 * letter.short, letter.long];

/** How many pages a sheet may take here: the matrix goes on where a page can't hold it, and the path as long as it is. */
const most = ({ path, mostPages, grows }: Sheet) => (path === 'matrix' && grows === true ? 2 : (mostPages ?? 3));
const counts = ['no page', 'one page', 'at most two pages', 'at most three pages'];

describe.each(sheets.filter(({ path }) => path !== 'handbook'))('$path', ({ path, one }) => {
  const landscape = across.includes(path);
  const poster = path === 'matrix-poster';

  test(`is ${counts[most(one.sheet)]}, ${landscape ? 'across' : 'upright'}, of US ${poster ? 'Tabloid' : 'Letter'}`, () => {
    const { long, short } = letter;
    for (const size of one.sizes) expect(size).toEqual(poster ? tabloid : landscape ? [long, short] : [short, long]);
    expect(one.sizes.length).toBeLessThanOrEqual(most(one.sheet));
    expect(one.printed).toMatchObject({ pages: one.sizes.length });
    const [width, height] = one.sizes[0] ?? [0, 1];
    expect(one.printed.ratio).toBeCloseTo(width / height, 1);
  });

  const upTo = one.sheet.largest ?? 11;
  test(`is set in type of 9 to ${upTo} points`, () => {
    expect(one.printed.points).toBeGreaterThanOrEqual(9);
    expect(one.printed.points).toBeLessThanOrEqual(upTo);
    const items = all(one.tree, 'LBody').flatMap(piecesIn);
    const largest = Math.max(...items.map(({ size }) => size));
    expect(largest).toBeCloseTo(one.printed.points, 1);
  });

  test('has no id and no other word too small to be read, nor a number of a note', () => {
    // What is there for the ear alone is of one point.
    const read = some(piecesIn(one.tree).filter(({ letters, size }) => letters.trim() !== '' && size > 1));
    for (const { letters, size } of read) expect(size, letters).toBeGreaterThan(/^[\d, ]+$/.test(letters) ? 5 : 6.4);
  });

  test('has one main heading, which is its title', () => {
    expect(all(one.tree, 'H1').map(reads)).toEqual([one.title]);
  });
});

test.each([
  [13, /^programs\//],
  [11.5, /^roles\//],
  [12, /^changes\//],
  [11, /^(agreements|together)\//],
])('what has little to say is set in %d points, the largest type of its kind', (points, kind) => {
  const ofKind = sheets.filter(({ path }) => kind.test(path));
  expect(Math.max(...ofKind.map(({ one }) => one.printed.points))).toBe(points);
});

describe.each(sheets)('$path, for readers who listen to it', ({ one }) => {
  test('says its language and its title, and that it is an accessible PDF', () => {
    expect(one.language).toBe('en-US');
    expect(one.title).toBe(one.sheet.title);
    expect(one.showsTitle).toBe(true);
    expect(one.tagged).toBe(true);
    expect(one.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(one.xmp).toContain(`${one.sheet.title}</rdf:li>`);
  });

  test('its headings step down one level at a time', () => {
    hasHeadingsInOrder(one.tree);
  });

  test('its lists are lists: items, each with a body, and nothing else', () => {
    const lists = all(one.tree, 'L');
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const items = list.content as Element[];
      expect(items.map(({ kind }) => kind)).toEqual(items.map(() => 'LI'));
      for (const item of items) expect(all(item, 'LBody')).toHaveLength(1);
    }
  });

  test('everything that is printed is read out once, but for the letters in marks and tabs, and heads that go on to another page', () => {
    const read = new Set(piecesIn(one.tree));
    const once = new Set([...read].map(({ letters }) => letters.trim()));
    const silent = one.pieces.filter((piece) => !read.has(piece) && piece.letters.trim() !== '');
    const heads = all(one.tree, 'H1');
    const pages = heads.map((head) => String(piecesIn(head)[0]?.page));
    // The inner pages of a booklet have their numbers at their feet.
    const feet = one.sheet.kind === 'pocket' ? ['2', '3', '4', '5', '6', '7'] : [];
    const marks = [...[...handbook.families, ...handbook.programs].map(({ code }) => code), ...pages, ...feet];
    const running = (words: string) =>
      once.has(words.replace(/^· /, '')) ||
      words === 'continued' ||
      /^Page \d+ of \d+$/.test(words) ||
      /^[ .]+$/.test(words);
    expect(silent.map(({ letters }) => letters.trim()).filter((one) => !marks.includes(one) && !running(one))).toEqual(
      [],
    );
  });

  test('every picture and every link says what it is', () => {
    for (const figure of all(one.tree, 'Figure', 'Formula')) expect(figure.alt).toMatch(/\w/);
    for (const link of one.links) expect(link.says).toMatch(/\w/);
    expect(all(one.tree, 'Link').length).toBeLessThanOrEqual(one.links.length);
    expect(one.links.filter(({ to, url }) => to === undefined && url === undefined)).toEqual([]);
  });

  test('nothing in it tells the time of the printing', () => {
    expect(one.info.filter((key) => /Date/.test(key))).toEqual([]);
    // A title may name a school year.
    expect(one.xmp.replace(/<dc:title>.*<\/dc:title>/, '')).not.toMatch(/Date|20\d\d-\d\d/);
  });
});

describe('the sheets of the programs', () => {
  test.each(programs)('$path has every statement to the letter, with its id, in its order', ({ path, program }) => {
    const items = all(at(path).tree, 'L')
      .filter((list) => list.content.length > 0)
      .flatMap(itemsOf)
      .filter(({ label }) => /-/.test(label));
    expect(items.map(({ label }) => label)).toEqual(program.statements.map(({ id }) => id));
    for (const [i, { text }] of program.statements.entries()) toTheLetter(items[i]?.lines, text);
  });

  test.each(programs)('$path has a list for each heading, as long as the source has it', ({ path, program }) => {
    const { tree } = at(path);
    const lists = all(tree, 'L').filter((list) => itemsOf(list).some(({ label }) => /-/.test(label)));
    if (!isChart(program)) return expect(lists).toHaveLength(1);
    expect(all(tree, 'H2').map(reads).slice(0, program.lists.length)).toEqual(
      program.lists.map(({ heading }) => heading),
    );
    expect(lists.map(({ content }) => content.length)).toEqual(
      program.lists.map(({ statements }) => statements.length),
    );
  });

  test('hold all 79 statements between them', () => {
    const ids = programs.flatMap(({ path }) => all(at(path).tree, 'L').flatMap(itemsOf));
    expect(ids.filter(({ label }) => /-/.test(label))).toHaveLength(handbook.statements.length);
  });

  test.each(programs)('$path has the notes that its numbers point to', ({ path, program }) => {
    const items = all(at(path).tree, 'L').flatMap(itemsOf);
    const notes = new Map(
      items.filter(({ label }) => /^\d+$/.test(label)).map(({ label, lines }) => [label, lines.join(' ')]),
    );
    const pointed = program.statements.map(({ id }) => {
      const numbers = items.find(({ label }) => label === id)?.numbers ?? '';
      return numbers === '' ? [] : numbers.split(', ').map((number) => notes.get(number));
    });
    const meant = program.statements.map((statement) => statement.notes.map(({ note }) => note));
    expect(pointed.map((some) => some.toSorted())).toEqual(meant.map((some) => some.toSorted()));
    expect(notes.size).toBe(new Set(meant.flat()).size);
  });

  test.each(programs)(
    '$path says what the program is, its themes, and where its words are from',
    ({ path, program }) => {
      const said = elementsIn(at(path).tree)
        .filter(({ content }) => content.some((one) => !('kind' in one)))
        .map(reads)
        .join(' ');
      expect(reads(at(path).tree)).toContain(program.summary);
      const themes = handbook.themes.filter(({ statements }) =>
        statements.some((one) => one.program.id === program.id),
      );
      for (const { title } of some(themes)) expect(closed(said)).toContain(closed(title));
      const from = program.line === undefined ? 'added by the district' : `“${handbook.source.title}”`;
      expect(reads(at(path).tree)).toContain(from);
      expect(said).toContain(at(path).sheet.page);
    },
  );
});

describe('the sheets of the roles', () => {
  test.each(roles)('$path has all of its own statements to the letter, program by program', ({ path, role }) => {
    const { lists } = roleSheet(handbook, role);
    const own = lists.flatMap(({ list }) => list.statements);
    const items = all(at(path).tree, 'L').flatMap(itemsOf);
    expect(items.slice(0, own.length).map(({ label }) => label)).toEqual(own.map(({ id }) => id));
    for (const [i, { text }] of own.entries()) toTheLetter(items[i]?.lines, text);
    expect(all(at(path).tree, 'H2').map(reads).slice(0, lists.length)).toEqual(
      lists.map(({ program, list }) => `${program.title} headed “${list.heading}”`),
    );
  });

  test.each(roles)('$path keeps apart, by their programs, the statements that only name the role', ({ path, role }) => {
    const { namedIn, count } = roleSheet(handbook, role);
    const items = all(at(path).tree, 'L').flatMap(itemsOf);
    const named = items.slice(count).filter(({ label }) => /-/.test(label));
    expect(named.map(({ label }) => label)).toEqual(namedIn.map(({ statement }) => statement.id));
    for (const [i, { statement, mention }] of namedIn.entries()) {
      const [text, inferred] = readAsNaming(named[i]?.lines);
      toTheLetter(text, statement.text);
      expect(inferred, statement.id).toBe(mention.basis === 'inferred');
    }
    const places = new Set(namedIn.map(({ statement }) => statement.program.title));
    expect(all(at(path).tree, 'H3').map(reads)).toEqual([...places]);
  });

  test('hold the 66 statements of the role lists between them', () => {
    const listed = handbook.statements.filter(({ list }) => list !== undefined);
    const own = roles.flatMap(({ role }) => roleSheet(handbook, role).lists.flatMap(({ list }) => list.statements));
    expect(own).toHaveLength(listed.length);
  });
});

describe.each(['matrix', 'matrix-poster'])('the %s', (path) => {
  test('has every statement to the letter', () => {
    matrixItems(at(path).tree, handbook);
  });

  test('is a table: a header cell for each column and each row, and for each cell what its role is asked', () => {
    const [table] = all(at(path).tree, 'Table');
    const rows = table === undefined ? [] : all(table, 'TR').map(({ content }) => content as Element[]);
    const [head = [], ...body] = rows;
    expect(head.map((cell) => [cell.kind, cell.scope, reads(cell)])).toEqual([
      ['TH', 'Column', 'Program'],
      ...handbook.families.map(({ title }) => ['TH', 'Column', title]),
    ]);
    const charts = handbook.programs.filter(isChart);
    expect(body.map(([name]) => [name?.kind, name?.scope, name && closed(reads(name))])).toEqual(
      charts.map(({ shortTitle }) => ['TH', 'Row', closed(shortTitle)]),
    );
    for (const [i, [, ...cells]] of body.entries()) {
      expect(cells.map((cell) => all(cell, 'LI').length)).toEqual(
        handbook.families.map(({ id }) => charts[i]?.lists.find(({ role }) => role.id === id)?.statements.length ?? 0),
      );
      expect(cells.map(({ kind }) => kind)).toEqual(cells.map(() => 'TD'));
    }
  });
});

describe('a matrix that its page can hold', () => {
  /** Without the program that the district has added, and with more to read for one of the roles. */
  const wordy = (program: Program): Program =>
    !isChart(program)
      ? program
      : {
          ...program,
          lists: program.lists.map((list) => ({
            ...list,
            statements: list.statements.map((one) =>
              list.role.id === 'mentor' ? { ...one, text: `${one.text} Again and again.` } : one,
            ),
          })),
        };
  const programs = handbook.programs.filter(({ id }) => id !== 'reading-circle');
  const short: Handbook = { ...handbook, programs: programs.map(wordy) };

  test('is one page', async () => {
    const { sizes, printed } = await paper(short, 'matrix');
    expect(sizes).toEqual([[letter.long, letter.short]]);
    expect(printed).toMatchObject({ pages: 1 });
  });

  test('gives the widest column to the role that is asked the most', async () => {
    const { tree } = await paper(short, 'matrix');
    const [head] = all(tree, 'THead').map((head) => all(head, 'TH').slice(1));
    const starts = [...(head ?? []).map((cell) => piecesIn(cell)[0]?.x ?? NaN), letter.long - 0.3 * 72];
    const widths = starts.slice(1).map((x, i) => x - (starts[i] ?? NaN));
    const letters = short.families.map(({ id }) =>
      short.statements.filter(({ list }) => list?.role.id === id).reduce((sum, { text }) => sum + text.length, 0),
    );
    const widest = (numbers: readonly number[]) => numbers.indexOf(Math.max(...numbers));
    expect(short.families[widest(widths)]?.id).toBe('mentor');
    expect(widest(widths)).toBe(widest(letters));
  });

  test('goes on, in its smallest type, where a program is added', () => {
    expect(at('matrix').printed).toMatchObject({ pages: 2, points: 9 });
  });
});

describe('the agreements', () => {
  const agreements = handbook.agreements.map((agreement) => ({ path: `agreements/${agreement.id}`, agreement }));

  test('one with few statements is a single page, with its lines to write on', () => {
    const { sizes, tree } = at('agreements/mor-instructor');
    expect(sizes).toHaveLength(1);
    expect(reads(tree)).toContain('What may be shared, and with whom');
  });

  test.each(agreements)('$path has for each side a field to sign and a field for the day', ({ path, agreement }) => {
    const { tree, pieces } = at(path);
    const said = reads(tree);
    for (const { heading } of some(agreement.sides))
      expect(closed(said)).toContain(closed(`Signature (${heading}) Date`));
    const fields = pieces.filter(({ letters }) => /^(Signature|Date)/.test(letters));
    expect(fields).toHaveLength(2 * agreement.sides.length);
    expect(new Set(fields.map(({ y }) => Math.round(y))).size).toBe(1);
  });
});

describe('what two roles go through together', () => {
  const together = agendas(handbook).map((agenda) => ({ path: `together/${agenda.id}`, agenda }));

  test.each(together)(
    '$path has each pair, sentence by sentence, why it is inferred, and where to mark and write',
    (one) => {
      const { tree, sizes, pieces } = at(one.path);
      const marks = pieces.filter(({ letters }) => ['Agreed', 'Not yet', 'How'].includes(letters.trim()));
      expect(marks.length).toBeGreaterThan(0);
      expect(Math.min(...marks.map(({ size }) => size)), 'points of what is marked').toBeGreaterThanOrEqual(8.9);
      const said = closed(reads(tree));
      for (const { statement, side } of some(one.agenda.pairs)) {
        const both = [statement, side.statement].map(({ id, text }) => id + text).join('');
        const elsewhere = `${side.statement.id} is in ${side.statement.program.shortTitle}. `;
        const where = statement.program.id === side.statement.program.id ? '' : elsewhere;
        const why = side.basis === 'inferred' ? `Inferred: ${side.because}` : '';
        expect(said).toContain(closed(`${both}${where}${why}AgreedNot yetHow`));
      }
      for (const { id, text } of one.agenda.sides.flatMap(({ statements }) => statements))
        expect(said).toContain(closed(id + text));
      for (const { question } of one.agenda.questions) expect(said).toContain(closed(question));
      expect(sizes.length).toBeLessThanOrEqual(2);
    },
  );
});

test.each(agendas(handbook).map(({ id, sides }) => ({ path: `together/${id}`, sides })))(
  '$path says on each page whose sentences stand on which side, above the sentences themselves',
  ({ path, sides }) => {
    const { pieces, sizes } = at(path);
    expect(sizes).toHaveLength(2);
    for (const page of [1, 2]) {
      const names = sides.map(({ heading }) =>
        pieces.filter((one) => one.page === page && one.letters.trim() === heading && one.size === 10),
      );
      expect(names.map((found) => found.length)).toEqual([1, 1]);
      const statements = pieces.filter((one) => one.page === page && /^[A-Z][a-z]+s? /.test(one.letters));
      for (const [name] of names) expect(statements.some(({ x }) => Math.abs(x - (name?.x ?? 0)) < 1)).toBe(true);
    }
  },
);

test.each(agendas(handbook).map(({ id }) => `together/${id}`))(
  '%s is marked beside its ids, not below them',
  (path) => {
    const { pieces } = at(path);
    const ids = pieces.filter(({ letters, x }) => /^[A-Z]+-[A-Z]+-\d+$/.test(letters.trim()) && x < letter.short / 2);
    const end = Math.max(...some(ids).map(({ x, width }) => x + width));
    for (const { letters, x } of some(pieces.filter((one) => /^(Agreed|Not yet)$/.test(one.letters.trim()))))
      expect(x, letters).toBeGreaterThan(end);
  },
);

test('on the cycle, what a station has begins below the first letter of its name', () => {
  const [head] = all(at('cycle').tree, 'TR');
  const body = all(at('cycle').tree, 'TR').slice(1);
  const edges = all(head as Element, 'TH')
    .slice(1)
    .map((cell) => Math.round(piecesIn(cell).find(({ letters }) => /\p{L}/u.test(letters))?.x ?? 0));
  expect(edges).toHaveLength(handbook.cycle.stations.length);
  for (const cell of some(body.flatMap((row) => all(row, 'LBody')))) {
    const id = piecesIn(cell).find(({ letters }) => /^[A-Z]+-/.test(letters));
    expect(edges, reads(cell)).toContain(Math.round(id?.x ?? 0));
  }
});

describe('what has changed for a role', () => {
  const sheet = at('changes/2024-25/mentor');

  test('names the role first', () => {
    expect(all(sheet.tree, 'H1').map(reads)).toEqual(['Mentor: what changed for 2024-25']);
  });

  test('has a sentence that only moved once, with where it stood and where it stands', () => {
    const said = reads(sheet.tree);
    const moved = handbook.statements.find(({ id }) => id === 'RG-M-4')?.text ?? '?';
    expect(said.split(moved)).toHaveLength(2);
    expect(said).toContain('Moved From RG-M-9 to RG-M-4. Its words are unchanged.');
  });

  test.each([
    ['2024-25/board', ['Struck through: taken out.', 'Underlined: put in.']],
    ['2023-24/board', []],
  ])('says of how words are marked only what can be seen on it: %s', (path, key) => {
    const said = reads(at(`changes/${path}`).tree);
    expect(said.match(/(Struck through: taken out|Underlined: put in)\./g) ?? []).toEqual(key);
  });

  test('has the words of before and of now at one edge, each below its label', () => {
    const { tree } = at('changes/2024-25/board');
    const [item] = all(tree, 'LBody');
    const edge = new Set(
      (item ? piecesIn(item) : []).filter(({ letters }) => /^(Before|Now|Arranges)/.test(letters)).map(({ x }) => x),
    );
    expect(edge.size).toBe(1);
  });
});

test('no statement of a program or a role ends in a word that stands on a line alone', () => {
  for (const { path } of [...programs, ...roles]) {
    const items = all(at(path).tree, 'L').flatMap(itemsOf);
    for (const { label, lines } of items.filter((one) => /-/.test(one.label) && one.lines.length > 1))
      expect(lines.at(-1), `${path}: ${label}`).toMatch(/ /);
  }
});

test('in the matrix, ids stand in a column of their own: below each other, and before all lines of their statements', () => {
  for (const path of ['matrix', 'matrix-poster']) {
    const items = all(at(path).tree, 'LI').map((item) => piecesIn(item).filter(({ letters }) => letters.trim() !== ''));
    for (const [id, ...words] of some(items)) {
      const lines = [...Map.groupBy(words, ({ y }) => Math.round(y)).values()];
      const starts = new Set(lines.map((line) => Math.round(Math.min(...line.map(({ x }) => x)))));
      expect(starts.size, id?.letters).toBe(1);
      expect(Math.min(...starts)).toBeGreaterThan((id?.x ?? Infinity) + (id?.width ?? 0));
    }
  }
});

test('what is to be written in stands nearer to its own step than to the next', () => {
  const items = all(at('onboarding').tree, 'L').flatMap((list) => list.content as Element[]);
  const ends = items.map((item) => {
    const pieces = piecesIn(item);
    return {
      says: reads(item),
      page: pieces[0]?.page,
      top: pieces[0]?.y ?? 0,
      ys: [...new Set(pieces.map(({ y }) => Math.round(y)))],
    };
  });
  const blanks = ends.flatMap((one, i) => {
    const next = ends[i + 1];
    const [before = 0, last = 0] = one.ys.slice(-2);
    return /Your district has yet to add|To write in/.test(one.says) && next?.page === one.page && next !== undefined
      ? [{ own: before - last, next: last - next.top }]
      : [];
  });
  for (const { own, next } of some(blanks)) expect(own).toBeLessThan(next);
});

test('the number of a note never stands on a line without the last word of its statement', () => {
  for (const { path } of [...programs, ...roles]) {
    const bodies = all(at(path).tree, 'LBody').map(piecesIn);
    for (const pieces of bodies) {
      const size = Math.max(...pieces.map((piece) => piece.size));
      const [numbers, words] = [true, false].map((are) => pieces.filter((one) => one.size < size * 0.75 === are));
      for (const { letters, y } of (numbers ?? []).filter((one) => /^\d/.test(one.letters.trim()))) {
        const beside = words?.filter((word) => Math.abs(word.y - y) < size * 0.6 && word.letters.trim() !== '');
        expect(beside, `${path}: ${letters}`).not.toEqual([]);
      }
    }
  }
});

test('a description, which says little, has large type, and lines to write on what it leaves open', () => {
  const descriptions = programs.filter(({ program }) => !isChart(program));
  const blanks = (path: string) => reads(at(path).tree).match(/Your district has yet to add: /g)?.length ?? 0;
  for (const { path, program } of some(descriptions)) {
    expect(at(path).printed.points).toBe(13);
    const open = handbook.questions.filter(
      ({ blank, nearest }) => blank.answer === '' && nearest.some((one) => one.statement.program.id === program.id),
    );
    expect(blanks(path), path).toBe(Math.min(open.length, 3));
    for (const { question, blank } of open.slice(0, 3))
      expect(closed(reads(at(path).tree))).toContain(closed(`${question}Your district has yet to add: ${blank.label}`));
  }
  expect(descriptions.some(({ path }) => blanks(path) > 0)).toBe(true);
});

test('where the district has not said its name or address, there is a line to write it on', () => {
  const said = reads(at('programs/records-guide').tree);
  expect(linesIn(at('programs/records-guide').tree)[0]).toMatch(/District$/);
  expect(said).toContain('This page: /programs/records-guide/');
  expect(said).not.toContain('Your district has yet to add');
  expect(all(at('programs/records-guide').tree, 'Figure')).toEqual([]);
});

test('a sheet says the day of its words', () => {
  expect(handbook.paper.revised).toBe('2025-03-08');
  expect(reads(at('roles/mentor').tree)).toContain('The handbook’s words as of March 8, 2025.');
});

describe('on A4, in British English', () => {
  const british = handbookOf([statement('SU-C-1')], {
    paper: { size: 'a4', revised: '2026-11-23' },
    language: 'en-GB',
  });

  test.each(['programs/support', 'matrix'])(
    '%s has that size, says that language, and writes the day so',
    async (path) => {
      const { sizes, language, xmp, tree } = await paper(british, path);
      const [short, long] = [595, 842];
      expect(sizes.map(([width, height]) => [Math.round(width), Math.round(height)])).toEqual([
        path === 'matrix' ? [long, short] : [short, long],
      ]);
      expect(language).toBe('en-GB');
      expect(xmp).toContain('<rdf:li>en-GB</rdf:li>');
      expect(reads(tree)).toContain('as of 23 November 2026');
    },
  );
});
