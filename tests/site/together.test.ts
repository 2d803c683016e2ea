/** What two roles have to agree on: each of their pairs on one page, and ways that lead there. */
import { describe, expect, test } from 'vitest';
import { agendas } from '../../src/domain/agenda.ts';
import { urls } from '../../src/urls.ts';
import { only, pageAt, pages, reads, testHandbook } from './pages.ts';

const handbook = testHandbook();
const all = agendas(handbook);
const main = (address: string) => only(pageAt(address).document, 'main');
const hrefs = (address: string) =>
  main(address)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href'));
const legends = (address: string) => main(address).querySelectorAll('legend').map(reads);

test('every two sentences of two roles that answer each other stand on exactly one page of two', () => {
  const shown = [...pages.keys()].filter((address) => address.startsWith('/together/')).flatMap(legends);
  const ofTwo = handbook.pairs.filter(({ kind, between: [a, b] }) => {
    return kind === 'counterpart' && a.list && b.list && a.list.role !== b.list.role;
  });
  const sorted = (names: readonly string[]) => names.map((name) => name.split(' and ').sort().join(' and ')).sort();
  expect(sorted(shown)).toEqual(sorted(ofTwo.map(({ between }) => between.map(({ id }) => id).join(' and '))));
  expect(shown).toHaveLength(48);
});

describe.each(all.map((agenda) => [agenda.title, agenda] as const))('%s', (title, { id, pairs, sides, questions }) => {
  const address = urls.together(id);

  test('has each pair with both sentences to the letter, and says which are inferred, and why', () => {
    expect(reads(only(main(address), 'h1'))).toBe(title);
    const shown = main(address).querySelectorAll('fieldset');
    expect(shown).toHaveLength(pairs.length);
    pairs.forEach(({ statement, side }, i) => {
      const texts = shown[i]?.querySelectorAll('.text').map(reads);
      expect(texts).toEqual([statement.text, side.statement.text]);
      const says = reads(shown[i]);
      // An abbreviation may be spelled out in it.
      const because = side.because.replace(/\bMORs?\b.*/, '');
      expect(says.includes(`nferred: ${because}`)).toBe(side.basis === 'inferred');
    });
  });

  test('has what the other does not answer, and the questions that are open', () => {
    const text = reads(main(address));
    for (const one of sides.flatMap(({ statements }) => statements)) expect(text).toContain(one.text);
    expect(hrefs(address)).toEqual(expect.arrayContaining(questions.map((one) => urls.question(one.id))));
  });

  test('is led to by the pages of both roles, their comparison and the agreements, and has a sheet', () => {
    const [first = '', second = ''] = sides.map(({ role }) => role.id);
    for (const from of [urls.role(first), urls.role(second), urls.comparison(first, second), urls.agreements])
      expect(hrefs(from), from).toContain(address);
    expect(hrefs(address)).toContain(urls.sheet(`together/${id}`));
    expect(hrefs(urls.print)).toContain(urls.sheet(`together/${id}`));
  });
});

test('nothing is said of it on the page of a role that answers nobody', () => {
  expect(reads(main('/roles/welcome-tutor/'))).not.toContain('to agree on');
});
