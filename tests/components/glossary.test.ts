import { describe, expect, test } from 'vitest';
import { spellOut } from '../../src/components/glossary/spell-out.ts';
import { markHtml } from '../../src/components/glossary/mark-html.ts';
import GlossaryList from '../../src/components/glossary/GlossaryList.astro';
import TermText from '../../src/components/glossary/TermText.astro';
import MarkedText from '../../src/components/statement/MarkedText.astro';
import { partsAround } from '../../src/components/statement/parts-around.ts';
import StatementList from '../../src/components/statement/StatementList.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { markParts, termMarker } from '../../src/domain/mark-terms.ts';
import { draft, program, statement, term } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { settings } = draft();
const handbook = assembleHandbook(
  draft({
    pairs: [],
    programs: [
      program('cohort', {
        code: 'CO',
        title: 'Cycle Coaching',
        definition: 'cycle',
        statements: [
          statement('CO-1', { text: 'Plans the "cycles" & <more>, with the <LP> (ILP.' }),
          statement('CO-2', { text: 'Ends the cycle.' }),
        ],
      }),
    ],
    onboarding: draft().onboarding,
    glossary: [
      term('cycle', {
        term: 'Cycle',
        phrases: ['cycle'],
        statements: ['CO-1', 'CO-2'],
        sources: [{ label: 'A book', url: 'https://example.org/book?a=1&b=2', read: '2025-03-01' }],
        standing: 'several models',
        caution: 'The source names no length.',
        blank: 'length',
      }),
      term('plan', {
        term: 'Plan',
        phrases: ['<LP> (ILP'],
        statements: ['CO-1'],
        names: [{ written: 'the <LP> (ILP', official: 'Learning Plan', whose: 'the state’s' }],
      }),
      term('alone', { term: 'alone' }),
    ],
    settings: { ...settings, words: { ...settings.words, blanks: { length: { label: 'Its length', answer: '' } } } },
  }),
);
const { glossary, statements, programs } = handbook;
const mark = termMarker(glossary);

describe('a term in running text', () => {
  test('leads to its entry, and no letter of the text changes', async () => {
    const text = statements[0]?.text ?? '';
    const shown = await render(TermText, { pieces: mark(text) });
    expect(shown.text.trim()).toBe(text);
    const [cycles, plan] = shown.querySelectorAll('a.term');
    expect([cycles?.text, cycles?.getAttribute('href')]).toEqual(['cycles', '/glossary/#cycle']);
    expect([plan?.text, plan?.getAttribute('href')]).toEqual(['<LP> (ILP', '/glossary/#plan']);
  });

  test('is marked once in a list', async () => {
    const list = await render(StatementList, { handbook, statements });
    expect(list.querySelectorAll('a.term').map((one) => one.text)).toEqual(['cycles', '<LP> (ILP']);
    expect(list.querySelectorAll('.text').map((one) => one.text)).toEqual(statements.map(({ text }) => text));
  });

  test('is not marked where the glossary does not have it', async () => {
    const list = await render(StatementList, { handbook: { ...handbook, glossary: [] }, statements });
    expect(list.querySelectorAll('a.term')).toEqual([]);
  });

  test('stands in words that are set off, and changes none of them', async () => {
    const [text, words] = ['Ends the cycle here.', 'the cycle'];
    const [parts = []] = markParts(mark, [partsAround(text, words)]);
    const shown = await render(MarkedText, { parts });
    expect(shown.text).toBe(text);
    expect(only(shown, 'mark').text).toBe(words);
    expect(only(shown, 'mark a.term').text).toBe('cycle');
  });
});

describe('a term in an editor’s text', () => {
  const term = '<a class="term" href="/glossary/#cycle" aria-haspopup="dialog">cycle</a>';

  test('is marked once, across paragraphs', () => {
    expect(markHtml('<p>A <b>cycle</b>.</p><p>The cycle.</p>', mark)).toBe(`<p>A <b>${term}</b>.</p><p>The cycle.</p>`);
  });

  test.each(['<a href="/cycle/">The cycle</a>', '<h2>A cycle</h2>', '<code>cycle</code>'])(
    'is left plain in %s, and marked after it',
    (html) => {
      expect(markHtml(`${html}<p>A cycle.</p>`, mark)).toBe(`${html}<p>A ${term}.</p>`);
    },
  );

  test('does not reach into tags, nor into what is written with an ampersand', () => {
    const html = '<p title="cycle">R&amp;D &lt;b&gt;</p><abbr data-of="cycle">X</abbr>';
    expect(markHtml(html, mark)).toBe(html);
    const more = '<img alt="a > b cycle" title=\'c > cycle\'>';
    expect(markHtml(more, mark)).toBe(more);
  });
});

describe('an entry of the glossary', async () => {
  const list = await render(GlossaryList, { glossary, programs });
  const entry = (id: string) => only(list, `.entry[id="${id}"]`);

  test('stands under its letter, in the order of the alphabet', () => {
    expect(heardOfAll(list, 'h2')).toEqual(['A', 'C', 'P']);
    expect(heardOfAll(list, 'dt')).toEqual(['alone', 'Cycle', 'Plan']);
  });

  test('has its meaning in the layer of reference, with how settled it is and the caution', () => {
    const reference = only(entry('cycle'), 'dd.reference');
    expect(heard(only(reference, '.meaning'))).toBe('What cycle is.');
    expect(heard(only(reference, '.standing'))).toBe('How sure: several models. The source names no length.');
  });

  test('has its sources as links out of the handbook, or none', () => {
    const link = only(entry('cycle'), '.reference a');
    expect([heard(link), link.getAttribute('href')]).toEqual(['A book', 'https://example.org/book?a=1&b=2']);
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(heardOfAll(entry('cycle'), '.reference p').at(-1)).toBe('From A book, read March 1, 2025');
    expect(entry('plan').querySelectorAll('.reference a')).toEqual([]);
  });

  test('has the source’s words, whole, with the statements that use them, and the programs that it says of what they are', () => {
    expect(heard(only(entry('cycle'), '.in-source'))).toBe(
      'The source writes cycle in CO-1 CO-2 Program: Cycle Coaching',
    );
    expect(only(entry('plan'), 'q').text).toBe('the <LP> (ILP');
  });

  test('has the official name, and whose it is, where the source writes another', () => {
    expect(heard(only(entry('plan'), '.in-source'))).toBe(
      'The source writes the <LP> (ILP in CO-1 Official name (the state’s): Learning Plan',
    );
  });

  test('has the district’s blank, where there is one', () => {
    expect(heard(only(entry('cycle'), '.blank'))).toBe('Your district has yet to add: Its length');
    expect(entry('alone').querySelector('.blank')).toBeNull();
  });
});

describe('an abbreviation that the glossary names first', () => {
  const glossary = assembleHandbook(
    draft({ glossary: [term('ic', { term: 'IC (Instructional Coach)' }), term('plan', { term: 'Growth Plan (GP)' })] }),
  ).glossary;
  const source = {
    title: 'The Text',
    file: 'source.txt',
    text: "The Text\nIC\n- Asks the IC's advice.\nWork of the IC",
  };
  const programs = handbook.programs.map((one) => ({ ...one, shortTitle: 'IC Work' }));
  const spelled = (main: string) => spellOut(`<title>IC</title><main>${main}</main>`, { glossary, source, programs });
  const link = '<a href="/glossary/#ic">Instructional Coach</a>';

  test.each([
    ['in running text', '<p>An IC or two ICs.</p>', `<p>An IC <small>(${link})</small> or two ICs.</p>`],
    [
      'behind a heading',
      '<h1>Ask your IC</h1><p>The IC</p>',
      `<h1>Ask your IC</h1> <small>IC: ${link}</small><p>The IC</p>`,
    ],
    [
      'behind a link',
      '<li><a href="/"><b>Your IC</b> now</a></li>',
      `<li><a href="/"><b>Your IC</b> now</a> <small>IC: ${link}</small></li>`,
    ],
    [
      'not where the source speaks',
      '<p>Asks the IC&#39;s advice.</p><p>IC, Work of the IC · Coach, IC Work</p><p>My IC</p>',
      `<p>Asks the IC&#39;s advice.</p><p>IC, Work of the IC · Coach, IC Work</p><p>My IC <small>(${link})</small></p>`,
    ],
    ['not where it is quoted', '<p>It says “IC”, &quot;the IC&quot;.</p>', undefined],
    [
      'not in a menu, a choice or what unfolds',
      '<nav>My IC</nav><select><option>My IC</option></select><summary>My IC</summary>',
      undefined,
    ],
    ['not where the page says it', '<p>My IC</p><p>Instructional Coach</p>', undefined],
    ['not where another comes first in the glossary', '<p>My GP, my ICE</p>', undefined],
  ])('is spelled out once where a page’s own words have it first: %s', (_, main, told = main) => {
    expect(spelled(main)).toBe(`<title>IC</title><main>${told}</main>`);
  });
});
