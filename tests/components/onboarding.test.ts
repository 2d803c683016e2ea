import { describe, expect, test } from 'vitest';
import OnboardingPath from '../../src/components/onboarding/OnboardingPath.astro';
import WhoseIsThis from '../../src/components/onboarding/WhoseIsThis.astro';
import { siteMap } from '../../src/site-map.ts';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft, onboarding, step } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { settings } = draft();
const blanks = { policy: { label: 'The policy', answer: '' }, goals: { label: 'The goals', answer: 'Read more.' } };
const handbook = assembleHandbook(
  draft({
    onboarding: onboarding([
      step('read', { cites: ['SU-C-2', 'CO-1'], leadsTo: ['/roles/coach/', '/programs/cohort/#CO-1'] }),
      step('ask', { districtSupplies: 'policy link', blank: 'policy' }),
      step('align', { districtSupplies: 'goals', blank: 'goals' }),
      step('meet', { districtSupplies: 'day, time, place' }),
    ]),
    settings: { ...settings, words: { ...settings.words, blanks } },
  }),
);
const path = await render(OnboardingPath, { onboarding: handbook.onboarding, pages: siteMap(handbook) });
const check = await render(WhoseIsThis, { id: 'whose', title: 'Whose is this?', roles: handbook.families });
const stepAt = (id: string) => only(path, `li[id="${id}"]`);

describe('the onboarding path', () => {
  test('is a section for each stage, headed, with the number of its steps', () => {
    const stage = only(path, 'section');
    expect(stage.getAttribute('aria-labelledby')).toBe('begin');
    expect(heard(only(stage, 'h2[id="begin"]'))).toBe('Begin');
    expect(heard(only(stage, '.count'))).toBe('4 steps');
  });

  test('has a square for each step of a stage, which those who listen are not told of', () => {
    const squares = only(path, 'section .squares');
    expect(squares.querySelectorAll('i')).toHaveLength(4);
    expect(squares.getAttribute('aria-hidden')).toBe('true');
  });

  test('shows every step at an address of its own, in order', () => {
    expect(path.querySelectorAll('li.step').map(({ id }) => id)).toEqual(['read', 'ask', 'align', 'meet']);
    expect(heardOfAll(path, 'label')).toEqual(expect.arrayContaining(['Do read.', 'Do meet.']));
  });

  test('has a box for each step, beside its words, with none ticked', () => {
    const boxes = path.querySelectorAll('.step label input.box[type="checkbox"]');
    expect(boxes).toHaveLength(4);
    expect(boxes.filter((box) => box.hasAttribute('checked'))).toHaveLength(0);
  });

  test('leads from a step to the pages that it speaks of, by their names', () => {
    const links = stepAt('read').querySelectorAll('a:not(.id)');
    expect(links.map((link) => [heard(link), link.getAttribute('href')])).toEqual([
      ['Coach / TOSA', '/roles/coach/'],
      ['cohort Responsibilities', '/programs/cohort/#CO-1'],
    ]);
  });

  test('names what a step rests on, and unfolds the statements to the letter, with where they stand', () => {
    expect(heard(only(stepAt('read'), 'details > summary'))).toBe('rests on SU-C-2, CO-1');
    expect(stepAt('read').querySelectorAll('.quoted').map(heard)).toEqual([
      'SU-C-2 Does what SU-C-2 says. Coach, support Responsibilities · added by the district',
      'CO-1 Does what CO-1 says. cohort Responsibilities · added by the district',
    ]);
    expect(only(stepAt('read'), '.quoted a[href="/programs/cohort/#CO-1"]').text.trim()).toBe('CO-1');
  });

  test('says what the district adds, or its words, or what to note for oneself; or nothing', () => {
    expect(heard(only(stepAt('ask'), '.supplies'))).toBe('District to add: policy link');
    expect(heard(stepAt('align'))).toContain('The goals (from the district): Read more.');
    expect(stepAt('align').querySelector('.supplies')).toBeNull();
    expect(heard(only(stepAt('meet'), '.supplies'))).toBe('Note: day, time, place');
    expect(stepAt('read').querySelector('.supplies')).toBeNull();
  });

  test('has nothing that looks like a field and can’t be written in', () => {
    expect(path.querySelectorAll('.blank')).toHaveLength(0);
  });

  test('says how many steps are done in all, in a place for it, and where that is kept', () => {
    expect(heardOfAll(path, '.tools > .small')).toEqual(['0 of 4 done Kept in this browser only.']);
  });
});

describe('the quiet check', () => {
  test('has a button for each role, with its mark and its name', () => {
    expect(heardOfAll(check, '[role="group"] button')).toEqual(handbook.families.map(({ title }) => title));
    expect(check.querySelectorAll('[role="group"] .role-mark')).toHaveLength(handbook.families.length);
  });

  test('says that nothing is counted or kept, and where the answers are', () => {
    expect(heard(check)).toContain('Nothing is counted and nothing is kept.');
    expect(only(check, 'p a').getAttribute('href')).toBe('/matrix/');
  });
});
