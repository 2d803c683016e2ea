import { describe, expect, test } from 'vitest';
import AskedQuestions from '../../src/components/question/AskedQuestions.astro';
import ChooseRoles from '../../src/components/comparison/ChooseRoles.astro';
import FacingLists from '../../src/components/comparison/FacingLists.astro';
import RoleInPrograms from '../../src/components/comparison/RoleInPrograms.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { comparisons } from '../../src/domain/comparison.ts';
import { isChart } from '../../src/domain/program.ts';
import { choice, draft, inferred, pair, program, roleList, statement } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { settings } = draft();
const more = [
  program('data', {
    code: 'DA',
    order: 2,
    roles: [
      roleList('coach', [statement('DA-C-1')], { heading: 'Data Coach' }),
      roleList('teacher', [statement('DA-T-1')]),
    ],
  }),
];
const handbook = assembleHandbook(
  draft({
    programs: [...draft().programs, ...more],
    pairs: [
      pair('SU-P-1', 'SU-C-2', { because: 'both say "so"' }),
      pair('SU-P-1', 'DA-C-1', { ...inferred, because: 'much the same' }, 1),
      pair('SU-C-1', 'DA-C-1', { kind: 'related' }, 2),
      pair('SU-C-2', 'CO-1', {}, 3),
    ],
    choosing: [choice('Time', { quotes: ['CO-1', 'SU-C-1'] })],
    settings: { ...settings, words: { ...settings.words, blanks: { whom: { label: 'Whom to ask', answer: '' } } } },
  }),
);
const [support, data] = handbook.programs.filter(isChart);
const [principalList, coachList] = support?.lists ?? [];
const [dataList] = data?.lists ?? [];
if (!support || !data || !principalList || !coachList || !dataList) throw new Error('A list is not there.');

describe('two lists face to face', async () => {
  const lists = await render(FacingLists, { handbook, program: support, lists: [principalList, coachList] });
  const line = (id: string) => only(lists, `li[id="${id}"]`);

  test('stand under the name of their program and their headings, each statement once and to the letter', () => {
    expect(heardOfAll(lists, 'h2')).toEqual(['support Responsibilities']);
    expect(heardOfAll(lists, 'h3')).toEqual(['Principal', 'Coach']);
    expect(lists.querySelectorAll('li').map(({ id }) => id)).toEqual(['SU-P-1', 'SU-C-2', 'SU-C-1']);
    for (const { id, text } of support.statements) expect(only(line(id), '.text').text).toBe(text);
  });

  test('say on one side with what a statement is paired: in the words that are set off, or why the editor thinks so', () => {
    expect(heardOfAll(line('SU-P-1'), '[data-with]')).toEqual([
      'paired with SU-C-2',
      'Paired with DA-C-1 in data Responsibilities, inferred: much the same',
    ]);
    expect(heardOfAll(lists, 'mark')).toEqual(['Does', 'Does']);
    expect(only(line('SU-P-1'), '[data-with="DA-C-1"] a').getAttribute('href')).toBe('/programs/data/#DA-C-1');
    expect(line('SU-C-2').querySelector('[data-with]')).toBeNull();
  });

  test('put what answers each other into one row, each side named, and what nothing answers below', () => {
    const row = line('SU-P-1').closest('div');
    expect(row?.querySelectorAll('ul').map((list) => list.getAttribute('aria-label'))).toEqual(['Principal', 'Coach']);
    expect(line('SU-C-2').closest('ul')?.parentNode).toBe(line('SU-P-1').closest('ul')?.parentNode);
    expect(heard(line('SU-C-1').closest('ul')?.parentNode ?? lists)).toContain(': not paired within this program');
  });

  test('say nothing of pairs in a handbook without any', async () => {
    const plain = { ...handbook, pairs: [], pairsOf: new Map() };
    const lists = await render(FacingLists, {
      handbook: plain,
      program: support,
      lists: [principalList, coachList],
    });
    expect(heard(lists)).not.toMatch(/pair/i);
    expect(lists.querySelectorAll('li')).toHaveLength(3);
  });
});

test('one role is shown program by program, with what is related within it', async () => {
  const parts = [
    { program: support, lists: [coachList] },
    { program: data, lists: [dataList] },
  ];
  const shown = await render(RoleInPrograms, { handbook, parts });
  expect(heardOfAll(shown, 'h2')).toEqual(['support Responsibilities', 'data Responsibilities']);
  expect(heardOfAll(shown, 'section > p')).toEqual(['headed “Coach”', 'headed “Data Coach”']);
  expect(shown.querySelectorAll('li').map(({ id }) => id)).toEqual(['SU-C-1', 'SU-C-2', 'DA-C-1']);
  const related = only(shown, 'li[id="SU-C-1"] details');
  expect(heard(only(related, 'summary'))).toBe('Related DA-C-1');
  expect(heard(only(related, '[data-with]'))).toBe('DA-C-1 in data Responsibilities: both say so');
});

describe('choosing what to compare', async () => {
  const all = comparisons(
    handbook.families,
    [support, data].map(({ lists }) => lists.map(({ role }) => role.id)),
  );
  const chosen = await render(ChooseRoles, { handbook, all, shown: ['principal', 'coach'] });

  test('each two roles that meet are one link, with the number of their pairs, and each role in several programs', () => {
    expect(heardOfAll(chosen, 'li')).toEqual([
      'principal and Coach / TOSA 2 pairs',
      'Coach / TOSA and teacher',
      'Coach / TOSA in each program',
    ]);
    expect(chosen.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '/compare/principal+coach/',
      '/compare/coach+teacher/',
      '/compare/coach/',
    ]);
  });

  test('what is shown is marked', () => {
    expect(heardOfAll(chosen, '[aria-current]')).toEqual(['principal and Coach / TOSA']);
  });
});

test('a question by which readers choose leads to its programs, quotes the source and ends in asking', async () => {
  const item = only(await render(AskedQuestions, { questions: handbook.choosing, glossary: [] }), 'ol > li');
  expect(item.id).toBe('Time');
  expect(heard(only(item, 'h2'))).toBe('Time?');
  expect(heardOfAll(item, 'p.strong')).toEqual(['cohort Responsibilities', 'support Responsibilities']);
  expect(heardOfAll(item, '.quoted a.id')).toEqual(['CO-1', 'SU-C-1']);
  expect(item.querySelectorAll('.quoted').map((one) => one.querySelector('p')?.text)).toEqual(
    handbook.choosing[0]?.statements.map(({ text }) => text),
  );
  expect(heard(only(item, '.ask'))).toBe('Ask about Time.');
  expect(heard(only(item, '.blank'))).toBe('Your district has yet to add: Whom to ask');
});
