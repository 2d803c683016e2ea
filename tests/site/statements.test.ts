import type { HTMLElement } from 'node-html-parser';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isChart } from '../../src/domain/program.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import { urls } from '../../src/urls.ts';
import { wordsFolder } from '../test-words.ts';
import { letters, only, pageAt, pages, reads, testHandbook, sentence, statementIds } from './pages.ts';

const handbook = testHandbook();
const { statements, programs, roles, families, themes, questions } = handbook;
const sourceBytes = readFileSync(join(wordsFolder, handbook.source.file));
/** The source line by line; the first is line 1. */
const source = sourceBytes.toString('utf8').split('\n');
/** What the source says, and what the district has added to it. */
const received = statements.filter(({ line }) => line !== undefined);
const added = statements.filter(({ line }) => line === undefined);
const programPage = (id: string) => pageAt(urls.program(id)).document;

describe('the source’s sentences', () => {
  test('are 76 of the 79 statements: as many as the source has below its list of contents', () => {
    expect([statements.length, received.length]).toEqual([79, 76]);
    expect(source.slice(8).filter((line) => line.startsWith('- '))).toHaveLength(76);
  });

  test.each(received.map(({ id, line }) => ({ id, line })))(
    '$id stands once on its program’s page, to the letter as line $line of the source has it',
    ({ id }) => {
      const statement = statements.find((one) => one.id === id);
      const page = programPage(statement?.program.id ?? '');
      expect(`- ${sentence(page, id)}`).toBe(source[(statement?.line ?? 0) - 1]);
      expect(reads(only(only(page, `li[id="${id}"]`), '.head > a.id'))).toBe(id);
    },
  );

  test.each(
    statements.filter(({ list }) => list !== undefined).map(({ id, list }) => ({ id, heading: list?.heading })),
  )('$id stands under the heading “$heading”, as the source writes it', ({ id, heading }) => {
    const statement = statements.find((one) => one.id === id);
    const line = only(programPage(statement?.program.id ?? ''), `li[id="${id}"]`);
    expect(letters(line.closest('section')?.querySelector('h2'))).toBe(heading);
    expect(source).toContain(heading);
  });

  test.each([
    ['CA-H-2', '&quot;hands-on&quot;'],
    ['RG-H-2', '(groups &lt; 5)'],
    ['CA-B-3', 'materials &amp; further'],
    ['BW-1', 'appliqué'],
    ['CA-I-3', 'apprentices’ needs'],
  ])('%s has its odd signs in the HTML as browsers read them: %s', (id, html) => {
    const program = statements.find((one) => one.id === id)?.program.id ?? '';
    expect(only(programPage(program), `li[id="${id}"] p.text`).toString()).toContain(html);
  });
});

describe('what the district has added', () => {
  const circle = programPage('reading-circle');
  const adds = 'added by the district as of February 3, 2025, not in the source';

  test('is one program of three statements, each once on its page and to the letter', () => {
    expect(added.map(({ id }) => id)).toEqual(['RC-M-1', 'RC-M-2', 'RC-I-1']);
    for (const { id, text } of added) expect(sentence(circle, id)).toBe(text);
    expect(letters(only(circle, 'h1'))).toBe('Reading Circle');
  });

  test.each(programs.map(({ id, title }) => ({ id, title })))('$title says so where it is so', ({ id }) => {
    const head = reads(only(programPage(id), 'main header'));
    if (id === 'reading-circle') expect(head).toContain(adds);
    else expect(head).not.toContain('added');
  });

  test('says so beside each of its statements, and beside no other', () => {
    const beside = programs.flatMap(({ id }) =>
      programPage(id)
        .querySelectorAll('li.statement')
        .flatMap((line) => (/Added by the district/.test(reads(line)) ? [line.id] : [])),
    );
    expect(beside).toEqual(added.map(({ id }) => id));
    expect(reads(only(circle, 'li[id="RC-M-1"]'))).toContain('Added by the district as of February 3, 2025');
  });

  test.each([...pages.keys()].filter((address) => address !== '/404.html'))(
    'is not called the source’s at the foot of %s',
    (address) => {
      expect(reads(only(pageAt(address).document, 'footer'))).toContain(
        'a district text of 107 lines, or was added by the district: those of Reading Circle.',
      );
    },
  );

  test('stands nowhere in the source', () => {
    for (const { text } of added) expect(source.join('\n')).not.toContain(text);
    expect(reads(only(pageAt(urls.source).document, 'main'))).not.toContain('Reading Circle');
  });
});

describe('a program’s page', () => {
  test.each(programs.map(({ id, title }) => ({ id, title })))(
    '$title holds its own statements, no other, in the source’s order',
    ({ id }) => {
      const own = statements.filter(({ program }) => program.id === id);
      const inOrder = [...own].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
      expect(statementIds(programPage(id))).toEqual(inOrder.map((statement) => statement.id));
    },
  );

  test.each(programs.flatMap(({ id, title, line }) => (line === undefined ? [] : [{ id, title, line }])))(
    '$title is headed as line $line of the source writes it',
    ({ id, line }) => {
      expect(letters(only(programPage(id), 'h1'))).toBe(source[line - 1]);
    },
  );

  test.each(programs.filter((program) => !isChart(program)).map(({ id, title }) => ({ id, title })))(
    '$title, which has no role lists, puts its statements under no role',
    ({ id }) => {
      const headings = programPage(id).querySelectorAll('h2').map(letters);
      for (const family of families) {
        expect(headings).not.toContain(family.title);
        for (const heading of family.headings) expect(headings).not.toContain(heading);
      }
    },
  );
});

describe('a role’s page', () => {
  const counts = { head: 15, mentor: 22, instructor: 18, board: 11 };
  const namedInOf = (page: HTMLElement) => page.querySelectorAll('section[aria-labelledby="named-in"] li.statement');

  test.each(Object.entries(counts))('%s: its lists hold exactly its %i statements, to the letter', (id, count) => {
    const page = pageAt(urls.role(id)).document;
    const apart = new Set(namedInOf(page).map((line) => line.id));
    const listed = statementIds(page).filter((one) => !apart.has(one));
    const own = statements.filter(({ list }) => list?.role.id === id);
    expect(listed).toHaveLength(count);
    expect(listed).toEqual(own.map((statement) => statement.id));
    for (const statement of own) expect(sentence(page, statement.id)).toBe(statement.text);
  });

  test.each(Object.keys(counts))('%s: each list says which heading the source gives it', (id) => {
    const page = pageAt(urls.role(id)).document;
    for (const { program, list } of programs
      .filter(isChart)
      .flatMap((program) => program.lists.filter(({ role }) => role.id === id).map((list) => ({ program, list })))) {
      const section = only(page, `section[aria-labelledby="${program.id}"]`);
      expect(letters(section.querySelector('h2'))).toBe(program.title);
      expect(reads(section)).toContain(`headed “${list.heading}”`);
      expect(statementIds(section)).toEqual(list.statements.map((statement) => statement.id));
    }
  });

  test.each(roles.map(({ id, title }) => ({ id, title })))(
    '$title: sentences that only name it stand apart, with the words that name it set off',
    ({ id }) => {
      const role = roles.find((one) => one.id === id);
      const named = role === undefined ? [] : roleSheet(handbook, role).namedIn;
      const apart = namedInOf(pageAt(urls.role(id)).document);
      expect(apart.map((line) => line.id)).toEqual(named.map(({ statement }) => statement.id));
      for (const { statement, mention } of named) {
        expect(statement.list).toBeUndefined();
        const line = only(pageAt(urls.role(id)).document, `li[id="${statement.id}"]`);
        expect(letters(only(line, 'p.text'))).toBe(statement.text);
        expect(letters(only(line, 'p.text mark'))).toBe(mention.as);
      }
    },
  );

  test('no statement without a role list is counted for a role', () => {
    for (const { id, list } of statements) {
      if (list !== undefined) continue;
      for (const family of families) {
        const line = pageAt(urls.role(family.id)).document.querySelector(`li[id="${id}"]`);
        if (line !== null) expect(line.closest('section')?.getAttribute('aria-labelledby')).toBe('named-in');
      }
    }
  });
});

describe('a theme’s page', () => {
  test.each(themes.map(({ id, title }) => ({ id, title })))(
    '$title holds exactly its statements, to the letter, with the words that earned each its place',
    ({ id }) => {
      const page = pageAt(urls.theme(id)).document;
      const own = statements.filter((statement) => statement.themes.some(({ themeId }) => themeId === id));
      expect([...statementIds(page)].sort()).toEqual(own.map((statement) => statement.id).sort());
      for (const statement of own) {
        const evidence = statement.themes.find(({ themeId }) => themeId === id)?.evidence;
        const text = only(only(page, `li[id="${statement.id}"]`), 'p.text');
        expect(letters(text)).toBe(statement.text);
        expect(letters(only(text, 'mark'))).toBe(evidence);
      }
    },
  );
});

describe('the matrix', () => {
  const page = pageAt(urls.matrix).document;
  const linesOf = (element: HTMLElement) => element.querySelectorAll('li').map(reads);
  const rowOf = (programId: string) =>
    page.querySelectorAll('tbody tr').find((row) => row.querySelector(`th a[href="${urls.program(programId)}"]`));

  test('has a row for each program and a column for each role', () => {
    expect(page.querySelectorAll('tbody tr th a[href^="/programs/"]')).toHaveLength(programs.length);
    expect(page.querySelectorAll('thead th .name').map(letters)).toEqual(families.map(({ shortTitle }) => shortTitle));
  });

  test.each(programs.filter(isChart).map(({ id, title }) => ({ id, title })))(
    '$title: each number says how many statements there are, and leads to them, to the letter',
    ({ id }) => {
      const program = programs.filter(isChart).find((one) => one.id === id);
      const cells = rowOf(id)?.querySelectorAll('td') ?? [];
      expect(cells).toHaveLength(families.length);
      families.forEach((family, column) => {
        const cell = cells[column];
        const list = program?.lists.find(({ role }) => role.id === family.id);
        if (cell === undefined) throw new Error(`${id} has no cell for ${family.id}.`);
        if (list === undefined) return expect(reads(cell)).toContain('no list');
        expect(letters(only(cell, 'b'))).toBe(String(list.statements.length));
        const opened = only(page, only(cell, 'a').getAttribute('href') ?? '');
        expect(reads(only(opened, 'h2'))).toContain(list.heading);
        expect(linesOf(opened)).toEqual(list.statements.map((one) => `${one.id} ${one.text}`));
        expect(opened.closest('tr')?.id, 'in the row of the whole program').toBe(id);
      });
    },
  );

  test.each(programs.filter((program) => !isChart(program)).map(({ id, title }) => ({ id, title })))(
    '$title: one merged cell says “in no role list” and has its statements',
    ({ id }) => {
      const [cell, ...others] = rowOf(id)?.querySelectorAll('td') ?? [];
      if (cell === undefined) throw new Error(`${id} has no cell.`);
      expect(others).toEqual([]);
      expect(reads(cell)).toContain('in no role list');
      const own = statements.filter(({ program }) => program.id === id);
      expect(linesOf(cell)).toEqual(own.map((one) => `${one.id} ${one.text}`));
    },
  );

  test('its last row adds up: 15, 22, 18 and 11', () => {
    expect(page.querySelectorAll('tfoot td b').map(letters)).toEqual(['15', '22', '18', '11']);
  });
});

describe('the questions', () => {
  const page = pageAt(urls.questions).document;

  test.each(questions.map(({ id, question }) => ({ id, question })))(
    '“$question” stands with the nearest statements to the letter, and the district’s answer or a blank for it',
    ({ id }) => {
      const asked = questions.find((one) => one.id === id);
      const answer = only(page, `li[id="${id}"]`);
      expect(letters(only(answer, 'h2, h3'))).toBe(asked?.question);
      const quoted = answer.querySelectorAll('li');
      expect(quoted.map((line) => letters(line.querySelector('a.id')))).toEqual(
        asked?.nearest.map(({ statement }) => statement.id),
      );
      expect(quoted.map((line) => letters(line.querySelector('p')))).toEqual(
        asked?.nearest.map(({ statement }) => statement.text),
      );
      const { label = '', answer: given = '' } = asked?.blank ?? {};
      expect(label).not.toBe('');
      if (given === '') expect(reads(only(answer, '.blank'))).toBe('Your district has yet to answer.');
      else expect(reads(answer)).toContain(`${label} (from the district): ${given}`);
      expect(answer.querySelectorAll('.blank')).toHaveLength(given === '' ? 1 : 0);
    },
  );

  test('one of the 15 is answered, and says what the district has said', () => {
    expect(page.querySelectorAll('li[id] .blank')).toHaveLength(14);
    expect(reads(only(page, 'li[id="practice-charter"]'))).toContain('the green booklet that every studio has');
  });

  test('lists them all at its top, each leading to its place, and says which are answered', () => {
    const links = only(page, 'nav[aria-label="Questions"]').querySelectorAll('a');
    const places = page.querySelectorAll('li.asked');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(places.map(({ id }) => `#${id}`));
    expect(links.map(letters)).toEqual(places.map((place) => letters(place.querySelector('h2, h3'))));
    const answered = page
      .querySelectorAll('nav[aria-label="Questions"] li')
      .filter((one) => reads(one).endsWith('answered'));
    expect(answered.map((one) => letters(one.querySelector('a')))).toEqual(['What is the practice charter?']);
  });

  test('says how many are open and how many answered, and shows those apart, after the others', () => {
    expect(reads(only(page, 'main header'))).toContain('14 questions that a reader may have');
    expect(reads(only(page, 'main header'))).toContain('The district has answered 1 question that');
    expect(letters(only(page, '#answered-by-the-district ~ ol h3'))).toBe('What is the practice charter?');
  });
});

describe('the source', () => {
  const page = pageAt(urls.source).document;
  const places = page.querySelectorAll('.source-lines > li');

  test('is shown whole: every line with its number, none left out and none added', () => {
    expect(places.map(({ id }) => id)).toEqual(source.map((_, index) => `L${index + 1}`));
    const numbered = places.map((place) => place.querySelectorAll(':scope > span, div > a:first-child').map(letters));
    expect(numbered).toEqual(source.map((text, index) => [String(index + 1), text]));
  });

  test('comes with its checksum, by which anybody can tell that it is the text as received', () => {
    const sha256 = createHash('sha256').update(sourceBytes).digest('hex');
    expect(reads(only(page, 'main'))).toContain(`sha256 ${sha256}`);
  });

  test('each line leads to where it stands in the handbook, and the same words are there', () => {
    for (const place of places) {
      const [link] = place.querySelectorAll('a');
      const [address = '', anchor] = (link?.getAttribute('href') ?? '').split('#');
      const there = pages.get(address)?.document;
      const target = anchor === undefined ? there?.querySelector('h1') : there?.querySelector(`[id="${anchor}"]`);
      const words = letters(target?.querySelector('p.text') ?? target);
      // The first line names the text; it leads to the handbook made from it, which has a name of its own.
      if (place.id !== 'L1') expect(words).toBe(letters(link).replace(/^- /, ''));
    }
  });

  test('every oddity is told with the words that it is about, quoted from its lines', () => {
    for (const { id, wording, lines } of handbook.oddities) {
      const place = only(page, `li[id="note-${id}"]`);
      for (const words of wording) expect(reads(place)).toContain(`“${words}”`);
      if (lines.length > 0) expect(reads(place)).toMatch(new RegExp(`Lines? ${lines.join(', ')}$`));
      expect(place.querySelectorAll('a[href*="#L"]').map(letters)).toEqual(lines.slice(1).map(String));
    }
  });

  test('every oddity stands beside the first of its lines, once, and the others lead to it', () => {
    expect(handbook.oddities.filter(({ lines }) => lines.length > 1).length).toBeGreaterThan(5);
    for (const { id, lines } of handbook.oddities) {
      const [first, ...others] = lines.map((line) => only(page, `li[id="L${line}"]`));
      expect(first?.querySelectorAll(`li[id="note-${id}"]`)).toHaveLength(1);
      for (const place of others) only(place, `div a.id[href="#note-${id}"]`);
    }
  });
});
