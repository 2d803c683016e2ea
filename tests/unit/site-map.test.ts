import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { besides, menuOf, siteMap, type SitePage } from '../../src/site-map.ts';
import { makeUrls } from '../../src/urls.ts';
import { agreement, choice, cycle, draft, onboarding, program, roleList, statement, step, term } from '../builders.ts';

/** A handbook that has something on every page. */
function handbook(more: Partial<Draft> = {}) {
  const words = draft();
  const question = { question: 'How long?', nearest: [], blank: 'whom' };
  const named = [{ role: 'mentor', as: 'the mentor', basis: 'explicit' as const }];
  const other = [{ theme: 'equity', evidence: 'Does', basis: 'explicit' as const }];
  const themes = [{ theme: 'time', evidence: 'Does', basis: 'explicit' as const }];
  return assembleHandbook({
    ...words,
    programs: [
      program('support', {
        code: 'SU',
        roles: [
          roleList('principal', [statement('SU-P-1', { themes })]),
          roleList('coach', [statement('SU-C-1', { names: named }), statement('SU-C-2')]),
        ],
      }),
      program('data', { code: 'DA', order: 2, roles: [roleList('coach', [statement('DA-C-1', { themes: other })])] }),
      program('cohort', { code: 'CO', order: 3, statements: [statement('CO-1')] }),
    ],
    notes: [
      { id: 'odd', file: 'content/notes.yaml', index: 0, words: { wording: ['Text'], statements: [], oddity: 'Odd.' } },
    ],
    questions: [{ id: 'how-long', file: 'content/questions.yaml', index: 0, words: question }],
    onboarding: onboarding([step('meet'), step('plan-goals')]),
    agreements: [agreement({ title: 'Working together' })],
    glossary: [term('tosa')],
    cycle: cycle({ gaps: [{ id: 'when', says: 'No line says when.', nearest: [] }] }),
    choosing: [choice('cohort')],
    settings: {
      ...words.settings,
      words: { ...words.settings.words, blanks: { whom: { label: 'Whom', answer: '' } } },
    },
    sourceText: 'The Text\n- support\nsupport',
    ...more,
  });
}

const pagesOf = (more: Partial<Draft> = {}) => [...siteMap(handbook(more)).values()];
const pageAt = (address: string, more: Partial<Draft> = {}): SitePage => {
  const page = siteMap(handbook(more)).get(address);
  if (page === undefined) throw new Error(`There is no page ${address}.`);
  return page;
};

describe('the pages of the site', () => {
  test('come in its order, each under its address with its title and its kind', () => {
    expect(pagesOf().map(({ address, title, kind }) => [address, title, kind])).toEqual([
      ['/', 'Handbook', 'Page'],
      ['/programs/', 'Programs', 'Page'],
      ['/programs/support/', 'support Responsibilities', 'Program'],
      ['/programs/data/', 'data Responsibilities', 'Program'],
      ['/programs/cohort/', 'cohort Responsibilities', 'Program'],
      ['/roles/', 'Roles', 'Page'],
      ['/roles/principal/', 'principal', 'Role'],
      ['/roles/coach/', 'Coach / TOSA', 'Role'],
      ['/roles/teacher/', 'teacher', 'Role'],
      ['/roles/mentor/', 'Mentor', 'Role named in sentences'],
      ['/matrix/', 'Responsibility matrix', 'Page'],
      ['/themes/', 'Themes', 'Page'],
      ['/themes/time/', 'Theme time', 'Theme'],
      ['/cycle/', 'The coaching cycle', 'Page'],
      ['/onboarding/', 'Onboarding: Coach / TOSA', 'Page'],
      ['/agreements/', 'Partnership agreements to fill in', 'Page'],
      ['/agreements/work/', 'Working together', 'Form'],
      ['/glossary/', 'Glossary', 'Page'],
      ['/compare/', 'Compare', 'Page'],
      ['/compare/principal+coach/', 'principal and Coach / TOSA', 'Page'],
      ['/compare/coach/', 'Coach / TOSA in each program', 'Page'],
      ['/together/principal-coach/', 'principal and Coach / TOSA together', 'Agenda'],
      ['/which-coaching/', 'Which program is for me?', 'Page'],
      ['/questions/', 'What this handbook does not say', 'Page'],
      ['/source/', 'Source', 'Page'],
      ['/search/', 'Search', 'Page'],
      ['/print/', 'To print', 'Page'],
      ['/accessibility/', 'Accessibility', 'Page'],
    ]);
  });

  test('each say in a sentence of their own what is on them', () => {
    const says = pagesOf().map((page) => page.says);
    for (const sentence of says) expect(sentence).toMatch(/^.{8,}\.$/);
    expect(new Set(says).size).toBe(says.length);
  });

  test('name in that sentence what they are about: numbers, summaries, titles', () => {
    expect(pageAt('/').says).toMatch(/^5 statements on 3 programs, /);
    expect(pageAt('/programs/support/').says).toBe('About support.');
    expect(pageAt('/roles/mentor/').says).toBe('About mentor.');
    expect(pageAt('/themes/time/').says).toContain('“Theme time”');
    expect(pageAt('/agreements/work/').says).toMatch(/^Working together: /);
    expect(pageAt('/source/').says).toContain('“The Text”');
  });

  test('lie below the page that lists them', () => {
    const above = pagesOf().flatMap((page) => (page.above === undefined ? [] : [[page.address, page.above]]));
    expect(above).toEqual([
      ...['support', 'data', 'cohort'].map((id) => [`/programs/${id}/`, '/programs/']),
      ...['principal', 'coach', 'teacher', 'mentor'].map((id) => [`/roles/${id}/`, '/roles/']),
      ['/themes/time/', '/themes/'],
      ['/agreements/work/', '/agreements/'],
      ...['/compare/principal+coach/', '/compare/coach/', '/together/principal-coach/'].map((address) => [
        ...[address, '/compare/'],
      ]),
    ]);
  });

  test('are found by a search, most by their sentences too, but not the home page and the search itself', () => {
    const found = Map.groupBy(pagesOf(), (page) => page.found);
    expect(found.get('never')?.map(({ address }) => address)).toEqual([
      ...['/', '/compare/principal+coach/', '/compare/coach/', '/search/'],
    ]);
    expect(found.get('by its title')?.map(({ address }) => address)).toEqual([
      ...['/programs/', '/roles/', '/roles/principal/', '/roles/coach/', '/roles/teacher/', '/roles/mentor/'],
      ...['/themes/', '/themes/time/', '/agreements/work/', '/together/principal-coach/'],
      ...['/which-coaching/', '/questions/', '/accessibility/'],
    ]);
    expect(found.get('by its sentence')).toHaveLength(28 - 4 - 13);
  });

  test('lie below the path of another site, all of them', () => {
    const below = [...siteMap(handbook(), makeUrls('/handbook/')).keys()];
    expect(below).toEqual(pagesOf().map(({ address }) => `/handbook${address}`));
  });

  test('are the same for the same handbook, also after another path was asked for', () => {
    const words = handbook();
    const map = siteMap(words);
    expect([...siteMap(words, makeUrls('/handbook/')).keys()]).toContain('/handbook/');
    expect(siteMap(words)).toEqual(map);
  });
});

describe('the places that links may lead to', () => {
  test.each<[string, string[]]>([
    ['/', []],
    ['/programs/', []],
    ['/programs/support/', ['principal', 'coach', 'SU-P-1', 'SU-C-1', 'SU-C-2', 'related']],
    ['/programs/cohort/', ['description', 'CO-1', 'related']],
    ['/roles/coach/', ['support', 'data']],
    ['/roles/principal/', ['support']],
    ['/roles/teacher/', []],
    ['/roles/mentor/', ['named-in']],
    ['/matrix/', ['support', 'data', 'cohort']],
    ['/themes/time/', ['principal', 'SU-P-1']],
    ['/cycle/', ['walk', 'plan', 'do', 'all-through', 'gaps']],
    ['/onboarding/', ['begin', 'meet', 'plan-goals', 'whose-is-this']],
    ['/agreements/work/', []],
    ['/glossary/', ['tosa']],
    ['/compare/', []],
    ['/compare/principal+coach/', ['support']],
    ['/compare/coach/', ['support', 'data']],
    ['/together/principal-coach/', []],
    ['/which-coaching/', ['cohort']],
    ['/questions/', ['how-long']],
    ['/source/', ['L1', 'L2', 'L3', 'note-odd']],
    ['/search/', ['support', 'data', 'cohort', 'SU-P-1', 'SU-C-1', 'SU-C-2', 'DA-C-1', 'CO-1']],
  ])('on %s', (address, anchors) => {
    expect(pageAt(address).anchors()).toEqual(anchors);
  });

  test('of a theme are also the statements that are in no list', () => {
    const themes = [{ theme: 'time', evidence: 'Does', basis: 'explicit' as const }];
    const programs = [program('cohort', { code: 'CO', statements: [statement('CO-1', { themes })] })];
    const more = { programs, pairs: [], onboarding: onboarding([]), agreements: [], choosing: [], glossary: [] };
    expect(pageAt('/themes/time/', more).anchors()).toEqual(['no-role', 'CO-1']);
  });
});

describe('the menus', () => {
  const menu = (place: 'header' | 'footer', path = '/') =>
    menuOf(handbook(), place, path).map(({ label, href, current }) => [label, href, current]);

  test('at the head lead to what is used most, at the foot to the rest', () => {
    expect(menu('header')).toEqual([
      ['Programs', '/programs/', undefined],
      ['Roles', '/roles/', undefined],
      ['Matrix', '/matrix/', undefined],
      ['Cycle', '/cycle/', undefined],
      ['Onboarding', '/onboarding/', undefined],
      ['Agreements', '/agreements/', undefined],
      ['Glossary', '/glossary/', undefined],
    ]);
    expect(menu('footer')).toEqual([
      ['Themes', '/themes/', undefined],
      ['Compare', '/compare/', undefined],
      ['Which program is for me?', '/which-coaching/', undefined],
      ['Questions', '/questions/', undefined],
      ['Source', '/source/', undefined],
      ['To print', '/print/', undefined],
      ['Accessibility', '/accessibility/', undefined],
    ]);
  });

  test('say where a reader is: on that page, or on one below it', () => {
    const current = (path: string) => menu('header', path).flatMap(([label, , here]) => (here ? [[label, here]] : []));
    expect(current('/roles/')).toEqual([['Roles', 'page']]);
    expect(current('/roles/coach/')).toEqual([['Roles', 'true']]);
    expect(current('/search/')).toEqual([]);
  });
});

describe('going on to the next page and back to the previous', () => {
  const around = (path: string) => {
    const { before, after } = besides(handbook(), path);
    return [before?.address, after?.address];
  };

  test('in between there are both', () => {
    expect(around('/programs/data/')).toEqual(['/programs/support/', '/programs/cohort/']);
  });

  test('at the start there is none before', () => {
    expect(around('/programs/support/')).toEqual([undefined, '/programs/data/']);
  });

  test('at the end there is none after: what comes then on the site is below another page', () => {
    expect(around('/programs/cohort/')).toEqual(['/programs/data/', undefined]);
  });
});
