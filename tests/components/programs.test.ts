import { describe, expect, test } from 'vitest';
import ProgramDescription from '../../src/components/program/ProgramDescription.astro';
import ProgramFacts from '../../src/components/program/ProgramFacts.astro';
import ProgramList from '../../src/components/program/ProgramList.astro';
import ResponsibilityChart from '../../src/components/program/ResponsibilityChart.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { isChart } from '../../src/domain/program.ts';
import { draft, program, received, roleList, statement, term } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const handbook = assembleHandbook(
  draft({
    pairs: [],
    glossary: [
      term('support', { term: 'Support', meaning: 'Help of any kind for anybody who asks for some. It has an end.' }),
    ],
    programs: [
      program('support', {
        code: 'SU',
        title: 'Support Responsibilities',
        summary: 'About "support" & more.',
        definition: 'support',
        facts: {
          by: [
            { id: 'SU-C-1', words: 'Does what' },
            { id: 'SU-C-2', words: 'says' },
          ],
          often: [],
        },
        roles: [
          roleList('principal', [statement('SU-P-1')], { heading: 'Administration' }),
          roleList('coach', [statement('SU-C-1'), statement('SU-C-2')], { heading: 'TOSA' }),
          roleList('teacher', [statement('SU-T-1')], { heading: 'Teachers' }),
        ],
      }),
      program('cohort', {
        code: 'CO',
        title: 'Cohort Coaching',
        order: 2,
        statements: [statement('CO-1'), statement('CO-2')],
      }),
    ],
  }),
);
const charts = handbook.programs.filter(isChart);
const descriptions = handbook.programs.filter((one) => one.kind === 'description');

async function chart() {
  const [program] = charts;
  if (program === undefined) throw new Error('no chart');
  return render(ResponsibilityChart, { handbook, program });
}

async function description() {
  const [program] = descriptions;
  if (program === undefined) throw new Error('no description');
  return render(ProgramDescription, { handbook, program });
}

describe('a responsibility chart', () => {
  test('heads each list as the source does', async () => {
    expect(heardOfAll(await chart(), 'h2')).toEqual(['Administration', 'TOSA', 'Teachers']);
  });

  test('gives each list the anchor of its role, and the name of its heading', async () => {
    for (const section of (await chart()).querySelectorAll('section')) {
      expect(section.getAttribute('aria-labelledby')).toBe(only(section, 'h2').id);
    }
    expect((await chart()).querySelectorAll('h2').map(({ id }) => id)).toEqual(['principal', 'coach', 'teacher']);
  });

  test('puts each statement into its own list, in order', async () => {
    const sections = (await chart()).querySelectorAll('section');
    expect(sections.map((section) => section.querySelectorAll('li.statement').map(({ id }) => id))).toEqual([
      ['SU-P-1'],
      ['SU-C-1', 'SU-C-2'],
      ['SU-T-1'],
    ]);
  });

  test('counts each list and leads to everything for the role', async () => {
    const words = (await chart()).querySelectorAll('section').map((section) => heard(only(section, '.heading p')));
    expect(words).toEqual([
      '1 statement · see everything for this role',
      '2 statements · see everything for this role',
      '1 statement · see everything for this role',
    ]);
    expect((await chart()).querySelectorAll('.heading a').map((link) => link.getAttribute('aria-label'))).toEqual([
      'see everything for this role, principal',
      'see everything for this role, Coach / TOSA',
      'see everything for this role, teacher',
    ]);
    expect((await chart()).querySelectorAll('.heading a').map((link) => link.getAttribute('href'))).toEqual([
      '/roles/principal/',
      '/roles/coach/',
      '/roles/teacher/',
    ]);
  });
});

describe('a program description', () => {
  test('says that it stands in no role list and is counted for none', async () => {
    const words = heard(only(await description(), 'section > div'));
    expect(words).toContain('in no role list');
    expect(words).toContain('counts for no role');
  });

  test('has its statements in one list, without the mark of any role', async () => {
    const page = await description();
    expect(page.querySelectorAll('li.statement').map(({ id }) => id)).toEqual(['CO-1', 'CO-2']);
    expect(page.querySelectorAll('.role-mark')).toEqual([]);
  });

  test('is a part with a name, which is the source’s only where the source has it', async () => {
    const page = await description();
    const name = (of: typeof page) => heard(only(of, `#${only(of, 'section').getAttribute('aria-labelledby') ?? ''}`));
    expect(name(page)).toBe('What it says');
    const programs = [
      received('cohort', { code: 'CO', title: 'Cohort', statements: [statement('CO-1', { text: 'For all.' })] }),
    ];
    const ofSource = assembleHandbook(draft({ pairs: [], programs, sourceText: 'The Text\nCohort\n- For all.' }));
    const [plain] = ofSource.programs.filter((one) => !isChart(one));
    if (plain === undefined) throw new Error('There is no description.');
    expect(name(await render(ProgramDescription, { handbook: ofSource, program: plain }))).toBe('What the source says');
  });
});

describe('the list of programs', () => {
  test('leads to each by its title, with what it is about', async () => {
    const list = await render(ProgramList, { programs: handbook.programs });
    expect(list.querySelectorAll('h3 a').map((link) => [heard(link), link.getAttribute('href')])).toEqual([
      ['Support Responsibilities', '/programs/support/'],
      ['Cohort Coaching', '/programs/cohort/'],
    ]);
    expect(heard(list)).toContain('About "support" & more.');
  });

  test('leads to each list of a chart, by its heading and with its count', async () => {
    const list = await render(ProgramList, { programs: charts });
    expect(list.querySelectorAll('a.list').map((link) => [heard(link), link.getAttribute('href')])).toEqual([
      ['Administration 1', '/programs/support/#principal'],
      ['TOSA 2', '/programs/support/#coach'],
      ['Teachers 1', '/programs/support/#teacher'],
    ]);
  });

  test('says of a description that it has no role lists', async () => {
    const list = await render(ProgramList, { programs: descriptions });
    expect(heard(list)).toContain('2 statements, no role lists');
    expect(list.querySelectorAll('a.list')).toEqual([]);
  });
});

describe('programs side by side', async () => {
  const { labels, programs } = handbook;
  const table = await render(ProgramFacts, { programs, facts: ['by', 'often'], labels, named: 'charts' });
  const cells = (id: string) =>
    table
      .querySelectorAll('tbody tr')
      .filter((row) => only(row, 'th a').getAttribute('href') === `/programs/${id}/`)
      .flatMap((row) => row.querySelectorAll('td'));

  test('are a table, on a phone too: a row a program, a column a question', () => {
    expect(heardOfAll(table, 'thead th')).toEqual(['Program', 'What it is', 'Who gives it', 'How often']);
    expect(heardOfAll(table, 'tbody th')).toEqual(['Support Responsibilities', 'Cohort Coaching']);
    for (const [tag, role] of Object.entries({ table: 'table', tr: 'row', td: 'cell' })) {
      expect(new Set(table.querySelectorAll(tag).map((one) => one.getAttribute('role')))).toEqual(new Set([role]));
    }
  });

  test('say what each is, as the glossary has it, or else as the editor sums it up', () => {
    const [support] = cells('support');
    const [cohort] = cells('cohort');
    expect(heard(only(support ?? table, '.reference'))).toBe(
      'Support: Help of any kind for anybody who asks for some.',
    );
    expect(only(support ?? table, '.reference a').getAttribute('href')).toBe('/glossary/#support');
    expect(heard(cohort ?? table)).toBe('About cohort. 2 statements · added by the district');
  });

  test('quote what the text says, each time with whose list it is and its id', () => {
    const [, by] = cells('support');
    expect(heardOfAll(by ?? table, 'p')).toEqual(['TOSA, Does what SU-C-1', 'TOSA, says SU-C-2']);
    expect(heardOfAll(by ?? table, 'q')).toEqual(['Does what', 'says']);
    const ids = (by ?? table).querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(ids).toEqual(['/programs/support/#SU-C-1', '/programs/support/#SU-C-2']);
  });

  test('tell what the text does not say from what nobody has looked for', () => {
    const [, , often] = cells('support');
    expect(heard(often ?? table)).toBe('not said');
    // Who looks at it has one line for all that is not said, and no row each.
    const line = only(often ?? table, '.fact');
    expect([line.getAttribute('data-asks'), line.text.trim()]).toEqual(['Not said', 'how often']);
    expect(cells('cohort').slice(1).map(heard)).toEqual(['', '']);
  });

  test('lead to each list of a chart, by its heading and with its count', () => {
    expect(table.querySelectorAll('a.list').map((link) => [heard(link), link.getAttribute('href')])).toEqual([
      ['Administration 1', '/programs/support/#principal'],
      ['TOSA 2', '/programs/support/#coach'],
      ['Teachers 1', '/programs/support/#teacher'],
    ]);
  });
});
