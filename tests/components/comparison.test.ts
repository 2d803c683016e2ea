import { expect, test } from 'vitest';
import ChoiceList from '../../src/components/choosing/ChoiceList.astro';
import ComparedLists from '../../src/components/comparison/ComparedLists.astro';
import CompareLists from '../../src/components/comparison/CompareLists.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { isChart } from '../../src/domain/program.ts';
import { choice, draft, inferred, pair } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { settings } = draft();
const handbook = assembleHandbook(
  draft({
    pairs: [
      pair('SU-P-1', 'SU-C-2', { because: 'both say "so"' }),
      pair('SU-P-1', 'SU-C-1', inferred, 1),
      pair('SU-C-1', 'SU-C-2', { kind: 'related' }, 2),
      pair('SU-C-2', 'CO-1', {}, 3),
    ],
    choosing: [choice('Time', { quotes: ['CO-1', 'SU-C-1'] })],
    settings: { ...settings, words: { ...settings.words, blanks: { whom: { label: 'Whom to ask', answer: '' } } } },
  }),
);
const program = handbook.programs.find(isChart);
if (program === undefined) throw new Error('There is no chart.');
const lists = await render(ComparedLists, { handbook, program });
const line = (id: string) => only(lists, `li[id="${id}"]`);

test('the lists of a program stand beside one another, under their headings, to the letter', () => {
  expect(heardOfAll(lists, 'h3')).toEqual(['Principal', 'Coach']);
  expect(lists.querySelectorAll('[data-role] .text').map((one) => one.text)).toEqual(
    program.statements.map(({ text }) => text),
  );
});

test('below a statement stands what it is paired with, and whether that is inferred', () => {
  const pairs = line('SU-P-1').querySelectorAll('.pairs').map(heard);
  expect(pairs).toEqual(['The other side: SU-C-2 SU-C-1 inferred by the editor']);
  expect(line('SU-C-1').querySelectorAll('.pairs').map(heard)).toEqual([
    'The other side: SU-P-1 inferred by the editor',
    'Related: SU-C-2',
  ]);
  expect(only(line('SU-P-1'), '[data-with="SU-C-2"]').getAttribute('data-because')).toBe('both say "so"');
});

test('what stands in no list is not compared', () => {
  expect(heard(line('SU-C-2'))).not.toContain('CO-1');
});

test('every role and every program can be chosen, two at a time', async () => {
  const page = await render(CompareLists, {
    roles: handbook.families,
    programs: [program],
    kinds: { roles: true, programs: true },
  });
  const options = (name: string) =>
    only(page, `select[name="${name}"]`)
      .querySelectorAll('option')
      .map((one) => one.getAttribute('value'));
  for (const name of ['role-1', 'role-2', 'of']) expect(options(name)).toEqual(['principal', 'coach', 'teacher']);
  for (const name of ['in', 'program-1', 'program-2']) expect(options(name)).toEqual(['support']);
  for (const select of page.querySelectorAll('select')) expect(heard(select.closest('label') ?? select)).not.toBe('');
});

test('a question by which readers choose quotes the source and ends in asking', async () => {
  const item = only(await render(ChoiceList, { choices: handbook.choosing, glossary: [] }), 'ol > li');
  expect(item.id).toBe('Time');
  expect(heard(only(item, 'h2'))).toBe('Time?');
  expect(heardOfAll(item, '.quoted a.id')).toEqual(['CO-1', 'SU-C-1']);
  expect(item.querySelectorAll('.quoted').map((one) => one.querySelector('p')?.text)).toEqual(
    handbook.choosing[0]?.statements.map(({ text }) => text),
  );
  expect(heard(only(item, '.ask'))).toBe('Ask about Time.');
  expect(heard(only(item, '.blank'))).toBe('Your district adds this: Whom to ask');
});
