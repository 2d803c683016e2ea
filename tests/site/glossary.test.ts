import type { HTMLElement } from 'node-html-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { byAlphabet } from '../../src/domain/glossary.ts';
import { isChart } from '../../src/domain/program.ts';
import { urls } from '../../src/urls.ts';
import { letters, only, pageAt, pages, reads, sentence, siteFolder, statementIds, testHandbook } from './pages.ts';

const { glossary, statements, choosing, programs, byId } = testHandbook();
const page = pageAt(urls.glossary).document;
const entry = (id: string) => only(page, `.entry[id="${id}"]`);
const terms = (within: HTMLElement) => within.querySelectorAll('a.term');

describe('the glossary', () => {
  test('has 28 terms, in the order of the alphabet', () => {
    expect(page.querySelectorAll('.entry dt').map(letters)).toEqual(byAlphabet(glossary).map(({ term }) => term));
    expect(glossary).toHaveLength(28);
  });

  test.each(glossary.map((term) => ({ id: term.id, term })))('$id: meaning, standing, caution, sources', ({ term }) => {
    const reference = only(entry(term.id), '.reference');
    expect(letters(only(reference, '.meaning'))).toBe(term.meaning);
    expect(reads(only(reference, '.standing')).trim()).toBe(`How sure: ${term.standing}. ${term.caution ?? ''}`.trim());
    const links = reference.querySelectorAll('a');
    expect(links.map((link) => [letters(link), link.getAttribute('href')])).toEqual(
      term.sources.map(({ label, url }) => [label, url]),
    );
    for (const link of links) expect(link.getAttribute('rel')).toContain('noopener');
  });

  test.each(glossary.map((term) => ({ id: term.id, term })))(
    '$id: the source’s words, and where they are',
    ({ term }) => {
      const links = entry(term.id).querySelectorAll('.in-source a.id');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(term.statements.map(urls.statement));
      for (const quoted of entry(term.id).querySelectorAll('q')) {
        const text = term.statements.map((one) => one.text.toLowerCase()).join();
        expect(text).toContain(letters(quoted).toLowerCase());
      }
      const { blank } = term;
      const open = entry(term.id).querySelectorAll('.blank').map(reads);
      if (blank === undefined || blank.answer !== '') expect(open).toEqual([]);
      else expect(open.join()).toContain(blank.label);
    },
  );

  test('a term that the district has settled says so, in the district’s words', () => {
    const settled = glossary.flatMap(({ id, blank }) => (blank && blank.answer !== '' ? [{ id, blank }] : []));
    expect(settled.map(({ id }) => id)).toEqual(['practice-charter']);
    for (const { id, blank } of settled) {
      expect(reads(entry(id))).toContain(`${blank.label} (from the district): ${blank.answer}`);
    }
  });

  test('has the official name of everything that the source writes in a way of its own', () => {
    const named = glossary.filter(({ names }) => names.length > 0);
    expect(named.length).toBeGreaterThan(3);
    for (const { id, term, names } of named) {
      const beside = reads(only(entry(id), '.in-source'));
      for (const { official, whose } of names) {
        expect(beside).toContain(`Official name (${whose}): ${official === term ? 'as above' : official}`);
      }
    }
  });

  test('tells no reader what only an editor can do', () => {
    expect(reads(only(page, 'main'))).not.toMatch(/do not (print|guess|draw|add)|placeholder/i);
  });
});

describe('terms in running text', () => {
  /** Where a term begins to count anew: a list, a question, an editor's text. */
  const sections = (document: HTMLElement) =>
    document
      .querySelectorAll('main section, main ol > li.leaf-text, main .prose')
      .filter((one) => terms(one).length > 0);

  test.each([...pages.keys()])('%s: each at most once in a section, leading to its entry', (address) => {
    const { document } = pageAt(address);
    for (const section of sections(document)) {
      const hrefs = terms(section).map((one) => one.getAttribute('href') ?? '');
      expect(hrefs.filter((href, i) => hrefs.indexOf(href) !== i)).toEqual([]);
      for (const href of hrefs) expect(glossary.map(({ id }) => urls.term(id))).toContain(href);
    }
    expect(sections(document).flatMap(terms)).toHaveLength(terms(document).length);
  });

  test('none within a link, none on the pages that list everything', () => {
    for (const { address, document } of pages.values()) {
      expect(document.querySelectorAll('a a'), address).toEqual([]);
    }
    for (const address of [urls.search, urls.matrix, urls.source, urls.compare]) {
      expect(terms(pageAt(address).document)).toEqual([]);
    }
  });

  test('every term that the statements have is marked on the page of each program that uses it', () => {
    for (const { phrases, statements: users, id } of glossary.filter(({ phrases }) => phrases.length > 0)) {
      for (const program of programs.filter((one) => users.some((user) => user.program === one))) {
        const marked = terms(pageAt(urls.program(program.id)).document).filter(
          (one) => one.getAttribute('href') === urls.term(id),
        );
        expect(marked.length, `${phrases[0]} in ${program.id}`).toBeGreaterThan(0);
      }
    }
  });

  test('wherever a statement is marked, it is to the letter', () => {
    let seen = 0;
    for (const { address, document } of pages.values()) {
      const lines = [
        ...document
          .querySelectorAll('li.statement')
          .map((one) => [one.id || letters(one.querySelector('.id')), one.querySelector('p.text')] as const),
        ...document
          .querySelectorAll('li.quoted')
          .map((one) => [letters(one.querySelector('a.id')), one.querySelector('p')] as const),
      ];
      for (const [id, text] of lines) {
        expect(letters(text), `${id} on ${address}`).toBe(byId.get(id)?.text);
        // What a browser takes for the text has no code in it either.
        expect(text?.querySelector('script, style'), `${id} on ${address}`).toBeNull();
        seen += text?.querySelectorAll('a.term').length ?? 0;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('the comparisons', () => {
  const { families, pairs } = testHandbook();
  const charts = programs.filter(isChart);
  const two = families.flatMap((a, i) => families.slice(i + 1).map((b) => ({ a, b })));
  const meet = ({ lists }: (typeof charts)[number], ...roles: { id: string }[]) =>
    roles.every(({ id }) => lists.some(({ role }) => role.id === id));
  const pagesOfTwo = two.filter(({ a, b }) => charts.some((chart) => meet(chart, a, b)));

  test.each(pagesOfTwo.map(({ a, b }) => ({ name: `${a.title} and ${b.title}`, a, b })))(
    '$name: every program that has lists of both, each of its statements once and to the letter, under its heading',
    ({ a, b }) => {
      const page = pageAt(urls.comparison(a.id, b.id)).document;
      expect(page.querySelectorAll('main section').map((one) => letters(only(one, 'h2')))).toEqual(
        charts.filter((chart) => meet(chart, a, b)).map(({ title }) => title),
      );
      for (const chart of charts.filter((one) => meet(one, a, b))) {
        const section = only(page, `section[aria-labelledby="${chart.id}"]`);
        const lists = chart.lists.filter(({ role }) => [a.id, b.id].includes(role.id));
        const expected = lists.flatMap(({ statements }) => statements);
        // What both have elsewhere on the same theme is no place that a link leads to.
        const here = statementIds(section).filter((id) => id !== '');
        expect(here.sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const { id, text } of expected) expect(sentence(section, id)).toBe(text);
        expect(section.querySelectorAll('h3').map(reads).join()).toMatch(
          new RegExp(lists.map(({ heading }) => heading).join('.*')),
        );
      }
    },
  );

  test('say of every pair of two roles that it is one, which are inferred, and lead to it', () => {
    let seen = 0;
    for (const { a, b } of pagesOfTwo) {
      const page = pageAt(urls.comparison(a.id, b.id)).document;
      for (const { between, basis } of pairs) {
        const [first, second] = [a, b].map(({ id }) => between.find(({ list }) => list?.role.id === id));
        const line = first && page.querySelector(`li[id="${first.id}"]`);
        if (!line || !second) continue;
        const tie = only(line, `[data-with="${second.id}"]`);
        expect(/inferred/i.test(reads(tie)), `${first.id} ${second.id}`).toBe(basis === 'inferred');
        // What stands right beside it is named, and leads on by its own id.
        expect(tie.querySelectorAll('a').map(reads)[0]).toBe(second.id);
        const leads = [tie, only(page, `li[id="${second.id}"]`)].flatMap((one) => one.querySelectorAll('a'));
        expect(leads.map((link) => link.getAttribute('href'))).toContain(urls.statement(second));
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('open with the two roles that have the most pairs, and lead to every other', () => {
    const page = pageAt(urls.compare).document;
    const links = page.querySelectorAll('main nav .choices a').map((link) => link.getAttribute('href'));
    expect([...links].sort()).toEqual(
      [
        ...pagesOfTwo.map(({ a, b }) => urls.comparison(a.id, b.id)),
        ...families
          .filter((role) => charts.filter((one) => meet(one, role)).length > 1)
          .map(({ id }) => urls.comparison(id)),
      ].sort(),
    );
    const counts = page
      .querySelectorAll('main nav .choices li')
      .map((one) => Number(/(\d+) pair/.exec(letters(one))?.[1]));
    const current = only(page, 'main nav .choices [aria-current]');
    expect(counts[0]).toBe(Math.max(...counts.filter((count) => count > 0)));
    expect(letters(page.querySelector('main nav .choices li') ?? current)).toContain(
      `${letters(current)} ${counts[0]} pair`,
    );
    const own = pageAt(current.getAttribute('href') ?? '').document;
    expect(statementIds(page)).toEqual(statementIds(own));
  });

  test.each(families.map(({ id, title }) => ({ id, title })))('$title: the lists of each program', ({ id }) => {
    const page = pageAt(urls.comparison(id)).document;
    const own = statements.filter(({ list }) => list?.role.id === id);
    expect(statementIds(page)).toEqual(own.map((one) => one.id));
    for (const one of own) expect(sentence(page, one.id)).toBe(one.text);
  });
});

describe('“Which mentoring is for me?”', () => {
  const choose = pageAt(urls.choosing).document;

  test.each(choosing.map((choice) => ({ id: choice.id, choice })))(
    '$id: leads to the program, quotes, asks, leaves a blank',
    ({ choice }) => {
      const item = only(choose, `li[id="${choice.id}"]`);
      expect(letters(only(item, 'h2'))).toBe(choice.question);
      expect(item.querySelectorAll('.quoted').map((one) => letters(one.querySelector('p')))).toEqual(
        choice.statements.map(({ text }) => text),
      );
      expect(item.querySelectorAll('p.strong a').map((link) => link.getAttribute('href'))).toEqual([
        ...new Set(choice.statements.map(({ program }) => urls.program(program.id))),
      ]);
      expect(letters(only(item, '.ask'))).toMatch(/^Ask /);
      expect(reads(only(item, '.blank'))).toContain(choice.blank.label);
    },
  );

  test('tells nobody that they may take part, and says that the source says little of it', () => {
    expect(reads(only(choose, 'main'))).toContain('The source says little about who may take part');
    expect(reads(only(choose, 'main'))).not.toMatch(/eligib|qualif|you (can|may) (join|take part)|entitled/i);
  });
});

test('what is loaded for terms is at most 8 kB', () => {
  const files = readdirSync(`${siteFolder}/_astro`).filter((name) => /^term-meaning.*\.js$/.test(name));
  expect(files).toHaveLength(1);
  for (const name of files) {
    expect(gzipSync(readFileSync(`${siteFolder}/_astro/${name}`)).length, name).toBeLessThanOrEqual(8000);
  }
});
