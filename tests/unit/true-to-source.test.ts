import { describe, expect, test } from 'vitest';
import type { Draft, DraftStatement } from '../../src/domain/draft.ts';
import { problemsOf } from '../../src/domain/rules/index.ts';
import { draft, program, received as ofSource, roleList, statement } from '../builders.ts';

const received = [
  'The Text',
  '- Support',
  '- Cohort',
  'Support',
  'Principal',
  '- Meets with the coach.',
  'Coach',
  '- Meets with teachers.',
  '- Plans.',
  '- Debriefs.',
  '- Reports.',
  'Cohort',
  '- For all.',
];
const day = '2027-07-01';

const said = (id: string, text: string, added?: string) => statement(id, { text, added });
const principals = [said('SU-P-1', 'Meets with the coach.')];
const coaches = [
  said('SU-C-1', 'Meets with teachers.'),
  said('SU-C-2', 'Plans.'),
  said('SU-C-3', 'Debriefs.'),
  said('SU-C-4', 'Reports.'),
];
const principalList = (statements = principals, more: object = {}) => roleList('principal', statements, more);
const coachList = (statements: DraftStatement[] = coaches, more: object = {}) => roleList('coach', statements, more);
const support = (roles = [principalList(), coachList()], more: object = {}) =>
  ofSource('support', { code: 'SU', title: 'Support', roles, ...more });
const cohort = (statements: DraftStatement[] = [said('CO-1', 'For all.')], more: object = {}) =>
  ofSource('cohort', { code: 'CO', title: 'Cohort', order: 2, statements, ...more });
/** The coach's list with other words in the place of one statement's. */
const with_ = (id: string, text: string) => coachList(coaches.map((one) => (one.id === id ? said(id, text) : one)));

/** What an editor is told of the source, in the order in which it is found. */
function told(programs: Draft['programs'], lines: readonly string[] = received, more: Partial<Draft> = {}) {
  const words = draft({ pairs: [], programs, sourceText: lines.join('\n'), ...more });
  return problemsOf(words).flatMap(({ rule, at, what, fix }) =>
    rule === 'true-to-source'
      ? [{ at: at.bodyLine === undefined ? [at.file, ...at.path] : [at.file, at.bodyLine], what, fix }]
      : [],
  );
}
const whatOf = (...given: Parameters<typeof told>) => told(...given).map(({ what }) => what);

const su = 'content/programs/support.mdx';
const co = 'content/programs/cohort.mdx';
const source = 'content/source.txt';
const back = (line: number) =>
  `Put the source's words back. If it is the source that is mistyped, or that the district has changed, change line ${line} of ${source}.`;
const copy = (what: string) =>
  `Copy its words from ${source}, or put its line back there. If the district has added ${what}, say when: "added: 2027-07-01". If it has withdrawn it, take it away and say so in addresses.yaml.`;

describe('words that are the source, to the letter', () => {
  test('are in order, whichever file comes first', () => {
    expect(told([support(), cohort()])).toEqual([]);
    expect(told([cohort(), support()])).toEqual([]);
  });

  test('come in whatever order the editor gives to programs, lists and statements', () => {
    const lists = [coachList(coaches.toReversed()), principalList()];
    expect(told([support(lists, { order: 3 }), cohort()])).toEqual([]);
  });

  test('have others beside them that the district has added', () => {
    const ours = program('ours', { code: 'OU', order: 0, title: 'Ours', statements: [said('OU-1', 'Helps.')] });
    const more = coachList([said('SU-C-9', 'Sings.', day), ...coaches]);
    const teachers = roleList('teacher', [said('SU-T-1', 'Listens.')], { added: day });
    expect(told([ours, support([principalList(), more, teachers]), cohort()])).toEqual([]);
  });

  test('may be said again by a statement that the district has added', () => {
    expect(told([support(), cohort([said('CO-1', 'For all.'), said('CO-2', 'Plans.', day)])])).toEqual([]);
  });

  test('may be none yet: a source that is nothing but its title and its list has no line that stands nowhere', () => {
    expect(told([], ['The Text'])).toEqual([]);
  });

  test('need no list of programs at the beginning of the source', () => {
    expect(told([support(), cohort()], ['The Text', ...received.slice(3)])).toEqual([]);
  });
});

describe('words that are not the source’s', () => {
  test('a statement', () => {
    expect(told([support([principalList(), with_('SU-C-1', 'Meets teachers.')]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 0, 'text'],
        what: 'SU-C-1 is not what line 8 of the source says: "Meets with teachers." Here: nothing; in the source: "with".',
        fix: back(8),
      },
    ]);
  });

  test('a statement in wholly other words, where its list lacks no other', () => {
    expect(told([support(), cohort([said('CO-1', 'Nobody sings.')])])).toMatchObject([
      {
        at: [co, 'statements', 0, 'text'],
        what: expect.stringContaining('CO-1 is not what line 13 of the source says: "For all."'),
        fix: back(13),
      },
    ]);
  });

  test('a heading', () => {
    expect(told([support([principalList(principals, { heading: 'Principals' }), coachList()]), cohort()])).toEqual([
      {
        at: [su, 'roles', 0, 'heading'],
        what: 'The heading "Principals" is not what line 5 of the source says: "Principal" Here: "Principals"; in the source: "Principal".',
        fix: back(5),
      },
    ]);
  });

  test('a title, which is not said to be missing in the list of programs too', () => {
    expect(told([support(undefined, { title: 'Suport' }), cohort()])).toEqual([
      {
        at: [su, 'title'],
        what: '"Suport" is not what line 4 of the source says: "Support" Here: "Suport"; in the source: "Support".',
        fix: back(4),
      },
    ]);
  });

  test('the title of the source', () => {
    expect(told([support(), cohort()], ['A Text', ...received.slice(1)])).toMatchObject([
      {
        at: ['content/handbook.yaml', 'source', 'title'],
        what: 'The title is not what line 1 of the source says: "A Text" Here: "The"; in the source: "A".',
        fix: back(1),
      },
    ]);
  });

  test('the same, after a line more in the source, which is told of by itself', () => {
    const more = [...received.slice(0, 5), '- Listens.', ...received.slice(5)];
    expect(whatOf([support([principalList(), with_('SU-C-1', 'Meets teachers.')]), cohort()], more)).toEqual([
      expect.stringContaining('SU-C-1 is not what line 9 of the source says'),
      `Line 6 of ${source} stands nowhere in the handbook: "Listens."`,
    ]);
  });
});

describe('words that the source lacks', () => {
  test('a statement is asked whether the district has added it', () => {
    expect(told([support(), cohort([said('CO-1', 'For all.'), said('CO-2', 'Sings.')])])).toEqual([
      {
        at: [co, 'statements', 1, 'text'],
        what: 'CO-2 is not in the source: "Sings."',
        fix: copy('this statement'),
      },
    ]);
  });

  test('a statement that says what another says already', () => {
    expect(whatOf([support(), cohort([said('CO-1', 'For all.'), said('CO-2', 'For all.')])])).toEqual([
      'CO-2 is not in the source: "For all." Its words are line 13 of the source, and CO-1 has that already.',
    ]);
  });

  test('a list is asked so once, not for each statement', () => {
    const teachers = roleList('teacher', [said('SU-T-1', 'Listens.'), said('SU-T-2', 'Sings.')]);
    expect(told([support([principalList(), coachList(), teachers]), cohort()])).toEqual([
      {
        at: [su, 'roles', 2, 'heading'],
        what: 'The heading "Teacher" is not in the source.',
        fix: copy('this list'),
      },
    ]);
  });

  test('a program is asked so once, not for each list and statement', () => {
    const ours = ofSource('ours', {
      code: 'OU',
      title: 'Ours',
      order: 3,
      roles: [coachList([said('OU-C-1', 'Sings.')])],
    });
    expect(told([support(), cohort(), ours])).toEqual([
      { at: ['content/programs/ours.mdx', 'title'], what: '"Ours" is not in the source.', fix: copy('this program') },
    ]);
  });
});

describe('words that the source has elsewhere', () => {
  test('a statement that stands in another list', () => {
    const moved = coaches.filter(({ id }) => id !== 'SU-C-2');
    const lists = [principalList([...principals, said('SU-P-2', 'Plans.')]), coachList(moved)];
    expect(told([support(lists), cohort()])).toEqual([
      {
        at: [su, 'roles', 0, 'statements', 1, 'text'],
        what: 'SU-P-2 is line 9 of the source, which stands elsewhere: under "Coach".',
        fix: `Put it where the source has it. If the district has moved it, move line 9 of ${source} too.`,
      },
    ]);
  });
});

describe('a sentence that the source has twice', () => {
  const twice = [
    ...['The Text', 'Support', 'Principal', '- Meets with the coach.', 'Coach'],
    ...['- Meets with the coach.', '- Meets with the coach.'],
  ];
  const lists = (...ids: string[]) => [principalList(), coachList(ids.map((id) => said(id, 'Meets with the coach.')))];

  test('is two statements, each in its list', () => {
    expect(told([support(lists('SU-C-1', 'SU-C-2'))], twice)).toEqual([]);
  });

  test('stands nowhere where one of the two is left out', () => {
    expect(told([support(lists('SU-C-1'))], twice)).toMatchObject([
      {
        at: [su, 'roles', 1, 'statements', 0],
        what: `Line 7 of ${source} stands nowhere in the handbook: "Meets with the coach."`,
      },
    ]);
  });
});

describe('words that are said to be added', () => {
  const fix = 'Take "added" away, and put it where the source has it.';

  test('though the source has them: a statement', () => {
    const mine = coaches.map((one) => (one.id === 'SU-C-2' ? { ...one, added: day } : one));
    expect(told([support([principalList(), coachList(mine)]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 1, 'text'],
        what: 'SU-C-2 is said to be added by the district, but it is line 9 of the source.',
        fix,
      },
    ]);
  });

  test('though the source has them: a program, told of once', () => {
    expect(whatOf([support(undefined, { added: day }), cohort()])).toEqual([
      '"Support" is said to be added by the district, but it is line 4 of the source.',
    ]);
  });
});

describe('the list of programs with which the source begins', () => {
  test('has every program that the source has', () => {
    const lines = ['The Text', '- Suport', ...received.slice(2)];
    expect(told([support(), cohort()], lines)).toEqual([
      {
        at: [su, 'title'],
        what: '"Support" is not in the list of programs with which the source begins.',
        fix: `Put the title back as it was, or the list at the start of ${source}.`,
      },
    ]);
  });

  test('has no other program', () => {
    const lines = ['The Text', '- Support', '- Choir', ...received.slice(2)];
    expect(told([support(), cohort()], lines)).toEqual([
      {
        at: [source, 3],
        what: 'The list with which the source begins has "Choir", which is no program of the source.',
        fix: 'Take the line away, or put back the program.',
      },
    ]);
  });

  test('may have them in another order than the handbook', () => {
    expect(told([support(), cohort()], ['The Text', '- Cohort', '- Support', ...received.slice(3)])).toEqual([]);
  });
});

describe('a line of the source that stands nowhere', () => {
  const put = (after: string, isOne = true) =>
    isOne
      ? `Put it after ${after}; or take it out of the source, where it does not belong.`
      : `Put them after ${after}; or take them out of the source, where they do not belong.`;

  test('is told of where it belongs: after what stands before it', () => {
    expect(told([support(), cohort([])])).toEqual([
      { at: [co], what: `Line 13 of ${source} stands nowhere in the handbook: "For all."`, fix: put('"Cohort"') },
    ]);
  });

  test('is told of together with those that follow it', () => {
    const [first] = coaches;
    expect(told([support([principalList(), coachList(first && [first])]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 0],
        what: `Lines 9 to 11 of ${source} stand nowhere in the handbook, from "Plans." to "Reports."`,
        fix: put('SU-C-1', false),
      },
    ]);
  });

  test('is told of apart from those that do not follow it', () => {
    const [, second, , fourth] = coaches;
    const some = [second, fourth].filter((one) => one !== undefined);
    expect(whatOf([support([principalList(), coachList(some)]), cohort()])).toEqual([
      `Line 8 of ${source} stands nowhere in the handbook: "Meets with teachers."`,
      `Line 10 of ${source} stands nowhere in the handbook: "Debriefs."`,
    ]);
  });

  test('is not taken for a line that the district has added', () => {
    const statements = [...coaches.filter(({ id }) => id !== 'SU-C-2'), said('SU-C-9', 'Sings.', day)];
    expect(whatOf([support([principalList(), coachList(statements)]), cohort()])).toEqual([
      `Line 9 of ${source} stands nowhere in the handbook: "Plans."`,
    ]);
  });

  test('right after the list of programs is told of in the source', () => {
    expect(told([cohort()])).toEqual([
      {
        at: [source, 4],
        what: `Lines 4 to 11 of ${source} stand nowhere in the handbook, from "Support" to "Reports."`,
        fix: 'Put them into a program; or take them out of the source, where they do not belong.',
      },
    ]);
  });

  test('is told of right after the title where the source has no list of programs', () => {
    expect(told([], ['The Text', 'Foreword'])).toEqual([
      {
        at: ['content/handbook.yaml', 'source'],
        what: `Line 2 of ${source} stands nowhere in the handbook: "Foreword"`,
        fix: put('the title'),
      },
    ]);
  });
});
