import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { byAlphabet, byLetter } from '../../src/domain/glossary.ts';
import { markParts, markSection, termMarker } from '../../src/domain/mark-terms.ts';
import { draft, term } from '../builders.ts';

/** A text with what is marked in brackets: "a [coaching cycle|cycle]". */
function marked(text: string, terms: Record<string, string[]>, before: string[] = []): string {
  const mark = termMarker(Object.entries(terms).map(([id, phrases]) => ({ id, phrases })));
  const pieces = mark(text, new Set(before));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return pieces.map((piece) => (piece.term ? `[${piece.text}|${piece.term.id}]` : piece.text)).join('');
}

describe('marking terms in a text', () => {
  test('marks the first use only', () => {
    expect(marked('Plan the cycle. End the cycle.', { cycle: ['cycle'] })).toBe(
      'Plan the [cycle|cycle]. End the cycle.',
    );
  });

  test('marks nothing where a term has been marked before', () => {
    expect(marked('Plan the cycle.', { cycle: ['cycle'] }, ['cycle'])).toBe('Plan the cycle.');
  });

  test('finds whole words, and the plural', () => {
    expect(marked('A cyclone, recycled, a co-cycle; coaching cycles.', { cycle: ['cycle', 'coaching cycle'] })).toBe(
      'A cyclone, recycled, a co-cycle; [coaching cycles|cycle].',
    );
    expect(marked('A cycleway, a cycle-lane, cycles, a cycle.', { cycle: ['cycle'] })).toBe(
      'A cycleway, a cycle-lane, [cycles|cycle], a cycle.',
    );
    expect(marked('With the TOSA(s) and TOSAs.', { tosa: ['TOSA'] })).toBe('With the [TOSA|tosa](s) and TOSAs.');
  });

  test('takes the longest phrase where several begin at one place', () => {
    const terms = { cstp: ['CSTP'], continuum: ['CSTP) Continuum'] };
    expect(marked('The (CSTP) Continuum, then the CSTP.', terms)).toBe(
      'The ([CSTP) Continuum|continuum], then the [CSTP|cstp].',
    );
  });

  test('takes whichever of a term’s phrases comes first', () => {
    expect(marked('To debrief and reflect on it.', { debrief: ['reflect on', 'debrief'] })).toBe(
      'To [debrief|debrief] and reflect on it.',
    );
  });

  test('finds small letters in any case, and names only as they are written', () => {
    expect(marked('Partnership Agreements first.', { agreement: ['partnership agreement'] })).toBe(
      '[Partnership Agreements|agreement] first.',
    );
    expect(marked('An induction into tier 1 of a psp.', { a: ['Induction'], b: ['Tier 1'], c: ['PSP'] })).toBe(
      'An induction into tier 1 of a psp.',
    );
    expect(marked('Into tier one, then Tier One.', { tier: ['Tier One'] })).toBe(
      'Into tier one, then [Tier One|tier].',
    );
    expect(marked('She walks through classrooms.', { walk: ['Walks through classrooms'] })).toBe(
      'She [walks through classrooms|walk].',
    );
  });

  test('takes signs in a phrase as they are', () => {
    expect(marked('A+ (b).', { odd: ['(b)'], plus: ['A+'] })).toBe('[A+|plus] [(b)|odd].');
  });

  test('finds phrases with hyphens', () => {
    expect(marked('Co-teaching, and pre-conversations.', { co: ['co-teaching'], pre: ['pre-conversations'] })).toBe(
      '[Co-teaching|co], and [pre-conversations|pre].',
    );
  });

  test('leaves a text whole where there is nothing to mark', () => {
    expect(termMarker([])('Any text.')).toEqual([{ text: 'Any text.', term: undefined }]);
    expect(termMarker([{ id: 'none', phrases: [] }])('Any text.')).toEqual([{ text: 'Any text.', term: undefined }]);
    expect(termMarker([])('')).toEqual([]);
  });
});

describe('a section', () => {
  test('marks each term once in all its texts', () => {
    const mark = termMarker([
      { id: 'cycle', phrases: ['coaching cycle'] },
      { id: 'tosa', phrases: ['TOSA'] },
    ]);
    const texts = ['Conducts coaching cycles.', 'Plans a coaching cycle with the TOSA.', 'Meets the TOSA.'];
    const found = markSection(mark, texts).map((pieces) => pieces.flatMap(({ term }) => term?.id ?? []));
    expect(found).toEqual([['cycle'], ['tosa'], []]);
    expect(markSection(mark, texts)).toEqual(markSection(mark, texts));
  });
});

describe('the glossary', () => {
  const glossary = () =>
    assembleHandbook(
      draft({
        glossary: [
          term('says', { phrases: ['says'], statements: ['SU-C-1', 'SU-C-2'], keep: 'Do not guess.' }),
          term('leap', { term: 'LEAP' }, 1),
        ],
      }),
    ).glossary;

  test('keeps of a term what readers are told of it', () => {
    const { settings } = draft();
    const words = { ...settings.words, blanks: { whom: { label: 'Whom to ask', answer: '' } } };
    const guide = { label: 'A field guide', url: 'https://www.example.org/' };
    const sources = [{ ...guide, read: '2025-03-01' }];
    const [one] = assembleHandbook(
      draft({
        glossary: [term('tosa', { term: 'TOSA', sources, caution: 'No rank.', blank: 'whom' })],
        settings: { ...settings, words },
      }),
    ).glossary;
    expect(one).toEqual({
      ...{ id: 'tosa', term: 'TOSA', phrases: [], statements: [], meaning: 'What tosa is.', names: [] },
      sources: [{ ...guide, read: { day: '2025-03-01', inWords: 'March 1, 2025' } }],
      ...{ standing: 'field usage', caution: 'No rank.', blank: { id: 'whom', label: 'Whom to ask', answer: '' } },
    });
  });

  test('can be read by the alphabet', () => {
    expect(byAlphabet(glossary()).map(({ id }) => id)).toEqual(['leap', 'says']);
  });

  test('leaves behind what only editors hold to', () => {
    expect(JSON.stringify(glossary())).not.toContain('Do not guess');
  });
});

describe('a text in parts', () => {
  const mark = () => termMarker([{ id: 'cycle', phrases: ['coaching cycle'] }]);
  const marks = (...texts: string[][]) =>
    markParts(mark(), texts).map((parts) =>
      parts.map((pieces) => pieces.map(({ text, term }) => (term ? `[${text}]` : text)).join('')),
    );

  test('is marked where a term stands in one part, once in the section', () => {
    expect(marks(['Plan the ', 'coaching cycle', '.'], ['End the coaching cycle.'])).toEqual([
      ['Plan the ', '[coaching cycle]', '.'],
      ['End the coaching cycle.'],
    ]);
  });

  test('is not marked across two parts; the next use is', () => {
    expect(marks(['Plan the coaching ', 'cycle', '.'], ['End the coaching cycle.'])).toEqual([
      ['Plan the coaching ', 'cycle', '.'],
      ['End the [coaching cycle].'],
    ]);
  });
});

test('terms stand under their letters, whatever their capitals', () => {
  const { glossary } = assembleHandbook(draft({ glossary: [term('b'), term('Tier 1'), term('Bee'), term('tosa')] }));
  expect(byLetter(glossary).map(({ letter, terms }) => [letter, ...terms.map((one) => one.term)])).toEqual([
    ['B', 'b', 'Bee'],
    ['T', 'Tier 1', 'tosa'],
  ]);
});
