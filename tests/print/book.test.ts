import { describe, expect, test } from 'vitest';
import { isChart } from '../../src/domain/program.ts';
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
import { paper, testHandbook } from './printing.ts';
import { all, elementsIn, linesIn, piecesIn, reads, type Element } from './read-pdf.ts';

const handbook = testHandbook();
const { tree, ...book } = await paper(handbook, 'handbook');
const { programs, roles, statements, questions, oddities } = handbook;
const themes = handbook.themes.filter((theme) => theme.statements.length > 0);

/** A chapter: what is read from its heading to the next. */
interface Chapter {
  readonly title: string;
  readonly page: number;
  readonly tree: Element;
}

const chapters = chaptersOf(tree);

function chaptersOf({ content, ...document }: Element): readonly Chapter[] {
  const parts: { heading: Element; content: Element[] }[] = [];
  for (const one of content as readonly Element[]) {
    // A chapter may begin inside a frame with its mark.
    const [heading] = all(one, 'H1');
    if (heading !== undefined) parts.push({ heading, content: [one] });
    else parts.at(-1)?.content.push(one);
  }
  return parts.map(({ heading, content }) => ({
    title: reads(heading),
    page: piecesIn(heading)[0]?.page ?? NaN,
    tree: { ...document, content },
  }));
}

function chapter(title: string): Chapter {
  const found = chapters.find((one) => one.title === title);
  if (found === undefined)
    throw new Error(`The book has no chapter ${title}: ${chapters.map((one) => one.title).join()}`);
  return found;
}

/** The words on a page that stand above, or below, everything that is read out. */
const onPage = (page: number) => book.pieces.filter((piece) => piece.page === page);
/** The tabs of the thumb index stand at the outer edge, which a leaf printed on both sides has at its left on its back. */
const edge = letter.short - 0.5 * 72;
const isTab = ({ x, page }: { readonly x: number; readonly page: number }) =>
  page % 2 === 0 && book.sizes[page - 1]?.[0] === letter.short ? x < 0.4 * 72 : x >= edge;
const inside = (page: number) => onPage(page).filter((piece) => !isTab(piece));
const tabsOn = (page: number) => onPage(page).flatMap((piece) => (isTab(piece) ? [piece.letters.trim()] : []));

/** The pages of the matrix, which goes on where one can't hold it. */
const { page: matrixFrom, tree: matrix } = chapter('Responsibility matrix');
const acrossPages = [
  ...new Set([matrix, chapter(handbook.labels.cycle).tree].flatMap(piecesIn).map(({ page }) => page)),
];

describe('the book', () => {
  test('is on Letter pages, of which the matrix and the cycle alone lie across', () => {
    const { short, long } = letter;
    const across = book.sizes.flatMap(([width], i) => (width === long ? [i + 1] : []));
    expect(acrossPages[0]).toBe(matrixFrom);
    expect(across).toEqual(acrossPages);
    for (const [i, size] of book.sizes.entries()) {
      expect(size).toEqual(across.includes(i + 1) ? [long, short] : [short, long]);
    }
  });

  test('has a cover: its title, how much it holds, whose it is, and where its words are from', () => {
    const cover = onPage(1)
      .map(({ letters }) => letters)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(cover).toContain(handbook.title);
    expect(cover).toContain(
      `${statements.length} statements on ${programs.length} mentoring ways, word for word as written`,
    );
    expect(cover).toMatch(/District From/);
    expect(cover).toContain(`“${handbook.source.title}”, a district text of 107 lines`);
    expect(cover).not.toContain('Page 1');
  });

  test('has a chapter for everything that the site has: programs, roles, what one works with, what one looks up, the source', () => {
    expect(chapters.map(({ title }) => title)).toEqual([
      'Contents',
      ...programs.map(({ title }) => title),
      ...roles.map(({ title }) => title),
      'Responsibility matrix',
      handbook.labels.cycle,
      handbook.labels.onboarding,
      'Partnership agreements',
      'Whom to ask in each house',
      'Themes',
      handbook.labels.choosing,
      'Glossary',
      'What this handbook does not say',
      'What the district has answered',
      'The source, line by line',
      'Notes on the source',
    ]);
  });

  test('its headings step down one level at a time', () => {
    hasHeadingsInOrder(tree);
  });

  test('says on each page which of how many it is, and whose chapter goes on there', () => {
    expect(book.sizes.length).toBeGreaterThan(acrossPages.length + 2);
    for (let page = 2; page <= book.sizes.length; page += 1) {
      const words = onPage(page).map(({ letters }) => letters);
      expect(words.join(''), `foot of page ${page}`).toContain(`Page ${page} of ${book.sizes.length}`);
      if (acrossPages.includes(page)) continue;
      const head = inside(page).filter(({ y }) => y > letter.long - 0.95 * 72);
      const begins = chapters.some((one) => one.page === page);
      const goesOn = chapters.findLast((one) => one.page < page)?.title ?? '';
      expect(head.map(({ letters }) => letters.trim()).filter(Boolean), `head of page ${page}`).toEqual(
        begins ? [handbook.title] : [handbook.title, goesOn],
      );
    }
  });
});

test('in the book each program and each role stands on one page, its notes with it', () => {
  for (const { title } of some([...programs, ...roles])) {
    const on = new Set(piecesIn(chapter(title).tree).map(({ page }) => page));
    expect([...on], title).toHaveLength(1);
  }
});

test('in the book the cycle is one page', () => {
  expect(new Set(piecesIn(chapter(handbook.labels.cycle).tree).map(({ page }) => page)).size).toBe(1);
});

describe('the map on the cover', () => {
  const [map] = all(tree, 'Table').filter((table) => piecesIn(table)[0]?.page === 1);
  const rows = map === undefined ? [] : all(map, 'TR').map(({ content }) => content as Element[]);
  const ids = (cells: readonly Element[]) => cells.map((cell) => all(cell, 'Figure').map(({ alt }) => alt));

  test('has a column for each role and a row for each program', () => {
    const [head = [], ...programRows] = rows;
    expect(head.map(reads)).toEqual(['Program', ...handbook.families.map(({ shortTitle }) => shortTitle)]);
    expect(programRows.map(([name]) => name && [name.kind, reads(name)])).toEqual(
      programs.map(({ shortTitle }) => ['TH', shortTitle]),
    );
  });

  test('has a mark for each statement, by role where there are lists, and across where there are none', () => {
    for (const [i, program] of some(programs.entries())) {
      const [, ...cells] = rows[i + 1] ?? [];
      const listed = isChart(program)
        ? handbook.families.map(({ id }) => program.lists.find(({ role }) => role.id === id)?.statements ?? [])
        : [program.statements];
      expect(ids(cells)).toEqual(listed.map((statements) => statements.map(({ id }) => id)));
    }
  });

  test('leads from each mark to its statement', () => {
    const links = book.links.filter(({ page }) => page === 1);
    expect(links.map(({ to }) => to)).toEqual(statements.map(({ id }) => pageOfStatement(id)));
  });
});

describe('the thumb index', () => {
  const listed = [...programs, ...roles].map(({ title }) => title);
  const others = chapters.filter(({ title }) => title !== 'Contents' && !listed.includes(title));
  /** Programs and roles have their codes; other chapters the page, and beside the contents that on which they begin. */
  const tabbed = [
    ...[...programs, ...handbook.families].map(({ title, code }) => ({ title, tab: code })),
    ...others.map(({ title, page }) => ({ title, tab: String(page) })),
  ];

  test('has the tab of a chapter on each of its pages, and on no other', () => {
    for (let page = 3; page <= book.sizes.length; page += 1) {
      const here = tabbed.filter(({ title }) =>
        new Set(piecesIn(chapter(title).tree).map((one) => one.page)).has(page),
      );
      // Where a page lies across, tabs stand at its foot.
      const tabs = acrossPages.includes(page)
        ? onPage(page).flatMap(({ letters, y }) =>
            y < 0.28 * 72 && /^\d+$/.test(letters.trim()) ? [letters.trim()] : [],
          )
        : tabsOn(page);
      expect(tabs, `page ${page}`).toEqual(here.map(({ tab }) => (/^\d+$/.test(tab) ? String(page) : tab)));
    }
  });

  test('is whole beside the contents, each tab lower than the one before', () => {
    expect(tabsOn(2)).toEqual(tabbed.map(({ tab }) => tab));
    const heights = onPage(2).flatMap((piece) => (isTab(piece) ? [piece.y] : []));
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });
});

test('two programs share a page where both fit on it', () => {
  const pages = programs.filter((program) => !isChart(program)).map(({ title }) => chapter(title).page);
  expect(new Set(pages).size).toBeLessThan(pages.length);
});

describe('the contents', () => {
  const entries = all(tree, 'TOCI');

  test('list every chapter with its page', () => {
    const listed = entries.map((entry) => /^(.*?)[\s.]*?(\d+)$/.exec(reads(entry))?.slice(1));
    expect(listed).toEqual(chapters.slice(1).map(({ title, page }) => [title, String(page)]));
  });

  test('lead to those pages', () => {
    const links = book.links.filter(({ page }) => page === chapter('Contents').page);
    expect(links.map(({ to }) => to)).toEqual(chapters.slice(1).map(({ page }) => page));
    for (const [i, { title, page }] of some(chapters.slice(1).entries())) {
      expect(links[i]?.says).toContain(title);
      expect(links[i]?.says).toContain(`page ${page}`);
    }
  });
});

describe('the bookmarks', () => {
  test('lead to every chapter but the contents, on its page', () => {
    const marks = book.bookmarks.filter(({ title }) => title !== 'Contents');
    expect(marks.map(({ title, to }) => [title, to])).toEqual(
      chapters.slice(1).map(({ title, page }) => [title, page]),
    );
  });

  test('lead within a program to the list of each role', () => {
    for (const program of some(programs)) {
      const below = book.bookmarks.find(({ title }) => title === program.title)?.below ?? [];
      expect(below.map(({ title }) => title)).toEqual(
        isChart(program) ? program.lists.map(({ heading }) => heading) : [],
      );
      expect(below.map(({ to }) => to)).toEqual(below.map(() => chapter(program.title).page));
    }
  });
});

describe('the words of the book', () => {
  test('are the statements of each program, to the letter', () => {
    for (const program of some(programs)) {
      const items = all(chapter(program.title).tree, 'L').flatMap(itemsOf);
      const own = items.filter(({ label }) => label.includes('-'));
      expect(own.map(({ label }) => label)).toEqual(program.statements.map(({ id }) => id));
      for (const [i, { text }] of some(program.statements.entries())) toTheLetter(own[i]?.lines, text);
    }
  });

  test('are all 79 statements, each once in the programs', () => {
    const ids = programs.flatMap(({ title }) => all(chapter(title).tree, 'L').flatMap(itemsOf));
    expect(ids.filter(({ label }) => label.includes('-')).map(({ label }) => label)).toEqual(
      statements.map(({ id }) => id),
    );
  });

  test('are what is asked of each role, to the letter', () => {
    for (const role of some(roles)) {
      const items = all(chapter(role.title).tree, 'L').flatMap(itemsOf);
      for (const { label, lines } of some(items.filter(({ label }) => label.includes('-')))) {
        const text = statements.find(({ id }) => id === label)?.text ?? '';
        const names = statements.find(({ id }) => id === label)?.list?.role.id !== role.id;
        toTheLetter(names ? readAsNaming(lines)[0] : lines, text);
      }
    }
  });

  test('are the matrix with every statement', () => {
    matrixItems(chapter('Responsibility matrix').tree, handbook);
  });

  test('are the cycle, the path and the agreements with the statements that they rest on', () => {
    const { cycle, onboarding, agreements } = handbook;
    const shown = [
      [
        handbook.labels.cycle,
        cycle.lanes
          .flatMap(({ cells }) => cells.flatMap(({ placements }) => placements))
          .map(({ statement }) => statement),
      ],
      [handbook.labels.onboarding, onboarding.stages.flatMap(({ steps }) => steps.flatMap((step) => step.statements))],
      ['Partnership agreements', agreements.flatMap(({ sides }) => sides.flatMap((side) => side.statements))],
    ] as const;
    for (const [title, those] of shown) {
      const said = closed(reads(chapter(title).tree));
      for (const { id, text } of some(those)) {
        expect(said, title).toContain(closed(id));
        expect(said, title).toContain(closed(text));
      }
    }
  });

  test('are the questions by which one chooses, with what the source says of each and whom to ask', () => {
    const said = closed(reads(chapter(handbook.labels.choosing).tree));
    for (const { question, statements, ask, blank } of some(handbook.choosing)) {
      for (const words of [question, ask, blank.answer || blank.label, ...statements.map(({ text }) => text)]) {
        expect(said).toContain(closed(words));
      }
    }
  });

  test('are the source, each line with its number', () => {
    const items = all(chapter('The source, line by line').tree, 'L').flatMap(itemsOf);
    const lines = handbook.source.text.split('\n');
    expect(items).toHaveLength(lines.filter((line) => line.trim() !== '').length);
    for (const { label, lines: printed } of some(items)) toTheLetter(printed, lines[Number(label) - 1] ?? '');
  });

  test('are the themes with the ids of their statements, page by page', () => {
    const said = closed(reads(chapter('Themes').tree));
    for (const theme of some(themes)) {
      const pages = Map.groupBy(theme.statements, ({ id }) => pageOfStatement(id));
      const cited = [...pages].map(([page, own]) => `p. ${page} ${own.map(({ id }) => id).join(', ')}`).join('; ');
      expect(said).toContain(closed(theme.title + cited));
    }
  });

  test('are the terms with what they mean, and at their end, once each, where the meanings are from', () => {
    const { tree } = chapter('Glossary');
    const [terms = ''] = reads(tree).split('Where the meanings are from');
    const from = all(tree, 'LBody').map((one) => closed(reads(one)).replace(/,read.*$/, ''));
    for (const { term, meaning, sources } of some(handbook.glossary)) {
      expect(closed(terms)).toContain(closed(term + meaning));
      for (const { label, url } of sources) {
        expect(closed(terms)).toContain(closed(label));
        expect(closed(terms)).not.toContain(url);
        expect(from.filter((one) => one.endsWith(`,${url.replace('https://', '')}`))).toHaveLength(1);
      }
    }
  });

  test('are the open questions, each with a blank for the district', () => {
    const said = closed(reads(chapter('What this handbook does not say').tree));
    const open = questions.filter(({ blank }) => blank.answer === '');
    for (const { question, blank } of some(open)) {
      expect(said).toContain(closed(question));
      expect(said).toContain(closed(`Your district has yet to add: ${blank.label}`));
    }
  });

  test('are the questions that the district has answered, apart, each with who says so', () => {
    const said = closed(reads(chapter('What the district has answered').tree));
    const answered = questions.filter(({ blank }) => blank.answer !== '');
    expect(answered.map(({ id }) => id)).toEqual(['practice-charter']);
    for (const { question, blank } of answered) {
      expect(said).toContain(closed(question));
      expect(said).toContain(closed(`From the district: ${blank.answer}`));
    }
    expect(said).not.toContain(closed('Your district has yet to add'));
  });

  test('are the pages of the district’s own: their headings, paragraphs, lists and citations', () => {
    const { tree } = chapter('Whom to ask in each house');
    expect(all(tree, 'H2').map(reads)).toEqual(['The Lower House', 'The Upper House']);
    expect(all(tree, 'LBody').map((entry) => closed(reads(entry)))).toEqual([
      closed('Ask at the blue door.'),
      closed('Or write to the office.'),
      closed('Ring twice.'),
      closed('Say which mentoring you come for.'),
    ]);
    expect(closed(reads(tree))).toContain(closed('who knows every door; then see SP-H-1'));
    expect(closed(reads(tree))).toContain(closed('it is not part of the source.'));
  });

  test('are the places where the source reads oddly, with their lines, in the order of these', () => {
    const items = all(chapter('Notes on the source').tree, 'LBody').map((item) => closed(reads(item)));
    expect(items).toHaveLength(oddities.length);
    const inOrder = oddities.toSorted(({ lines: [a = 0] }, { lines: [b = 0] }) => a - b);
    for (const [i, { oddity, wording, lines }] of some(inOrder.entries())) {
      expect(items[i]).toContain(closed(oddity));
      for (const words of some(wording)) expect(items[i]).toContain(closed(`“${words}”`));
      expect(items[i]).toContain(closed(lines.join(', ')));
    }
  });
});

/** The page of a statement's place in the programs. */
function pageOfStatement(id: string): number {
  const program = statements.find((one) => one.id === id)?.program.title ?? '';
  const labels = all(chapter(program).tree, 'Lbl').filter((label) => linesIn(label).join('') === id);
  return piecesIn(labels[0] ?? tree)[0]?.page ?? NaN;
}

describe('the links of the book', () => {
  test('lead to places that exist, and say what they are', () => {
    expect(book.links.length).toBeGreaterThan(100);
    const outside = book.links.filter(({ to }) => to === undefined);
    expect(outside.map(({ url }) => url)).toEqual(['mailto:office@example.org']);
    expect(book.links.filter(({ says }) => !/\w/.test(says))).toEqual([]);
  });

  test('are in the structure where they stand', () => {
    // A link that is broken over two lines is one link with two places on the page.
    expect(all(tree, 'Link').length).toBeLessThanOrEqual(book.links.length);
    expect(all(tree, 'Link').length).toBeGreaterThan(100);
  });

  test.each(['Themes', 'What this handbook does not say', ...roles.map(({ title }) => title)])(
    'lead from each id to its place in the programs: %s',
    (title) => {
      const ids = all(chapter(title).tree, 'Link').map((link) => ({ id: reads(link), page: piecesIn(link)[0]?.page }));
      expect(ids.length).toBeGreaterThan(0);
      // Chapters may share a page, so links are looked up by where they stand on it.
      for (const page of some(new Set(ids.map((one) => one.page)))) {
        const onIt = all(tree, 'Link').filter((link) => piecesIn(link)[0]?.page === page);
        const targets = book.links.filter((link) => link.page === page);
        expect(targets.map(({ to }) => to)).toEqual(onIt.map((link) => pageOfStatement(reads(link))));
        expect(targets.map(({ says }) => says)).toEqual(targets.map(({ to }) => `page ${to}`));
      }
    },
  );
});

test('nothing of the book is a picture without words, or a cell without a header', () => {
  expect(all(tree, 'Figure').filter(({ alt }) => alt === undefined)).toEqual([]);
  const rows = all(tree, 'TR').map(({ content }) => content as Element[]);
  expect(rows.map(([first]) => first?.kind)).toEqual(rows.map(() => 'TH'));
  expect(elementsIn(tree).filter(({ kind, scope }) => kind === 'TH' && scope === undefined)).toEqual([]);
});
