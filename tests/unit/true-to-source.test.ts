import { describe, expect, test } from 'vitest';
import type { Draft, DraftStatement } from '../../src/domain/draft.ts';
import { problemsOf } from '../../src/domain/rules/index.ts';
import { draft, program, roleList, statement } from '../builders.ts';

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

const said = (id: string, line: number | undefined, text: string) => statement(id, { line, text });
const principals = [said('SU-P-1', 6, 'Meets with the coach.')];
const coaches = [
  said('SU-C-1', 8, 'Meets with teachers.'),
  said('SU-C-2', 9, 'Plans.'),
  said('SU-C-3', 10, 'Debriefs.'),
  said('SU-C-4', 11, 'Reports.'),
];
const principalList = (statements = principals, more: object = {}) =>
  roleList('principal', statements, { line: 5, ...more });
const coachList = (statements = coaches, more: object = {}) => roleList('coach', statements, { line: 7, ...more });
const support = (roles = [principalList(), coachList()], more: object = {}) =>
  program('support', { code: 'SU', title: 'Support', line: 4, roles, ...more });
const cohort = (statements: DraftStatement[] = [said('CO-1', 13, 'For all.')], more: object = {}) =>
  program('cohort', { code: 'CO', title: 'Cohort', order: 2, line: 12, statements, ...more });

/** What an editor is told of the source, in the order in which it is found. */
function told(programs: Draft['programs'], lines: readonly string[] = received, more: Partial<Draft> = {}) {
  const words = draft({ pairs: [], programs, sourceText: lines.join('\n'), ...more });
  return problemsOf(words).flatMap(({ rule, at, ...rest }) =>
    rule === 'true-to-source'
      ? [{ ...rest, at: at.bodyLine === undefined ? [at.file, ...at.path] : [at.file, at.bodyLine] }]
      : [],
  );
}

const su = 'content/programs/support.mdx';
const co = 'content/programs/cohort.mdx';
const source = 'content/source.txt';
const changed = (line: number) =>
  `Put the source's words back. If the district has changed its text, change line ${line} of ${source} too.`;

describe('words that are the source, to the letter', () => {
  test('are in order, whichever file comes first', () => {
    expect(told([support(), cohort()])).toEqual([]);
    expect(told([cohort(), support()])).toEqual([]);
  });

  test('have others beside them that the district has added', () => {
    const ours = program('ours', {
      code: 'OU',
      order: 0,
      title: 'Ours',
      statements: [said('OU-1', undefined, 'Helps.')],
    });
    const more = coachList([...coaches, said('SU-C-9', undefined, 'Sings.')]);
    const teachers = roleList('teacher', [said('SU-T-1', undefined, 'Listens.')]);
    expect(told([ours, support([principalList(), more, teachers]), cohort()])).toEqual([]);
  });

  test('may be none yet: a source that is nothing but its title and its list has no line that stands nowhere', () => {
    expect(told([], received.slice(0, 3))).toEqual([]);
  });
});

describe('words that are not the source’s', () => {
  test('a statement', () => {
    expect(
      told([
        support([principalList(), coachList([said('SU-C-1', 8, 'Meets teachers.'), ...coaches.slice(1)])]),
        cohort(),
      ]),
    ).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 0, 'text'],
        what: 'SU-C-1 is not what line 8 of the source says: "Meets with teachers."',
        fix: changed(8),
      },
    ]);
  });

  test('the statement of the last line', () => {
    expect(told([support(), cohort([said('CO-1', 13, 'For some.')])])).toEqual([
      {
        at: [co, 'statements', 0, 'text'],
        what: 'CO-1 is not what line 13 of the source says: "For all."',
        fix: changed(13),
      },
    ]);
  });

  test('a heading', () => {
    expect(told([support([principalList(principals, { heading: 'Principals' }), coachList()]), cohort()])).toEqual([
      {
        at: [su, 'roles', 0, 'heading'],
        what: 'The heading "Principals" is not what line 5 of the source says: "Principal"',
        fix: changed(5),
      },
    ]);
  });

  test('a title, which is not said to be missing in the list of programs too', () => {
    expect(told([support(undefined, { title: 'Suport' }), cohort()])).toEqual([
      { at: [su, 'title'], what: '"Suport" is not what line 4 of the source says: "Support"', fix: changed(4) },
    ]);
  });

  test('the title of the source', () => {
    expect(told([support(), cohort()], ['A Text', ...received.slice(1)])).toEqual([
      {
        at: ['content/handbook.yaml', 'source', 'title'],
        what: 'The title is not what line 1 of the source says: "A Text"',
        fix: changed(1),
      },
    ]);
  });

  test('two statements that are said to be a line that is neither: the line is not said to stand nowhere', () => {
    const two = [said('CO-1', 13, 'For some.'), said('CO-2', 13, 'For many.')];
    expect(told([support(), cohort(two)]).map(({ what }) => what)).toEqual([
      'CO-1 is not what line 13 of the source says: "For all."',
      'CO-2 is not what line 13 of the source says: "For all."',
    ]);
  });
});

describe('a source that was saved by an editor', () => {
  const fix = 'Put the file back as it was; an editor that changes it must not save it.';

  test.each([
    [
      'a mark at its start',
      ['\uFEFFThe Text', ...received.slice(1)],
      'a mark at its start that it was not received with',
    ],
    ['a line end more', [...received, ''], 'other line ends than it was received with'],
    ['the line ends of Windows', received.map((line) => `${line}\r`), 'other line ends than it was received with'],
    ['a return in its middle', [...received.slice(0, 12), '- For\rall.'], 'other line ends than it was received with'],
  ])('with %s is one problem, not a hundred', (_, lines, what) => {
    expect(told([support(), cohort()], lines)).toEqual([
      { at: [source, 1], what: `${source} was saved with ${what}.`, fix },
    ]);
  });

  test('is named with its folder, wherever the settings are', () => {
    const { settings } = draft();
    const words = { ...settings.words, source: { title: 'The Text', file: 'source/text.txt' } };
    const more = { settings: { ...settings, file: '/words/handbook.yaml', words } };
    expect(told([], ['The Text', ''], more).map(({ at }) => at)).toEqual([['/words/source/text.txt', 1]]);
  });
});

describe('line numbers', () => {
  test('of which two are one are told of at the second', () => {
    const two = [said('CO-1', 13, 'For all.'), said('CO-2', 13, 'For all.')];
    expect(told([support(), cohort(two)])).toEqual([
      {
        at: [co, 'statements', 1, 'line'],
        what: 'CO-2 and CO-1 are both said to be line 13 of the source.',
        fix: 'Put in the right numbers.',
      },
    ]);
  });

  test('that are wrong are put right', () => {
    const misnumbered = coachList([said('SU-C-1', 10, 'Meets with teachers.'), ...coaches.slice(1)]);
    expect(told([support([principalList(), misnumbered]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 0, 'line'],
        what: 'SU-C-1 is line 8 of the source, not 10.',
        fix: 'Write 8.',
      },
    ]);
  });

  test('that are wrong for a title and a heading are put right where these stand', () => {
    const programs = [support([principalList(principals, { line: 50 }), coachList()], { line: 40 }), cohort()];
    expect(told(programs)).toEqual([
      { at: [su, 'line'], what: '"Support" is line 4 of the source, not 40.', fix: 'Write 4.' },
      {
        at: [su, 'roles', 0, 'line'],
        what: 'The heading "Principal" is line 5 of the source, not 50.',
        fix: 'Write 5.',
      },
    ]);
  });

  const twice = [...received.slice(0, 10), '- Plans.', ...received.slice(11)];
  const planning = (...lines: number[]) =>
    told(
      [
        support([
          principalList(),
          coachList([
            said('SU-C-1', 8, 'Meets with teachers.'),
            said('SU-C-3', 10, 'Debriefs.'),
            ...lines.map((line, i) => said(`SU-C-${i + 5}`, line, 'Plans.')),
          ]),
        ]),
        cohort(),
      ],
      twice,
    ).map(({ what }) => what);

  test('of a sentence that the source has twice: the nearest line is meant, the first of two as near', () => {
    const nowhere = (line: number) => `Line ${line} of ${source} stands nowhere in the handbook: "Plans."`;
    expect(planning(8)).toEqual(['SU-C-5 is line 9 of the source, not 8.', nowhere(11)]);
    expect(planning(12)).toEqual(['SU-C-5 is line 11 of the source, not 12.', nowhere(9)]);
    expect(planning(10)).toEqual(['SU-C-5 is line 9 of the source, not 10.', nowhere(11)]);
  });

  test('of a sentence that the source has twice: a line that has its statement is not meant', () => {
    expect(planning(11, 12)).toEqual(['SU-C-6 is line 9 of the source, not 12.']);
    expect(planning(8, 8)).toEqual([
      'SU-C-5 is line 9 of the source, not 8.',
      'SU-C-6 is line 11 of the source, not 8.',
    ]);
  });

  test('that the source does not have are wrong, or the words are the district’s own', () => {
    const [first] = told([support(), cohort([said('CO-1', 14, 'For some.')])]);
    expect(first).toEqual({
      at: [co, 'statements', 0, 'line'],
      what: 'CO-1 is said to be line 14 of the source, which has 13 lines.',
      fix: 'Put in the right number; for words that the source does not have, leave "line" out.',
    });
  });

  const shiftedBy = (shift: number, from = 4) =>
    [
      support(
        [
          principalList([said('SU-P-1', 6 + shift, 'Meets with the coach.')], { line: 5 + shift }),
          coachList(
            coaches.map((one) => ({ ...one, line: (one.line ?? 0) + shift })),
            { line: 7 + shift },
          ),
        ],
        { line: from + shift },
      ),
      cohort([said('CO-1', 13 + shift, 'For all.')], { line: 12 + shift }),
    ] as const;
  const back =
    'Put the source back as it was. If the district has changed its text, every later line number in programs/ changes too.';
  const shifts = (by: string) => [
    {
      at: [source, 4],
      what: `From here on, the source stands ${by} than the handbook says.`,
      fix: back,
      gone: ['source lines'],
    },
  ];

  test('that are all wrong by as much are one mistake, in the source', () => {
    expect(told([...shiftedBy(-1)])).toEqual(shifts('1 line later'));
    expect(told([...shiftedBy(-2)])).toEqual(shifts('2 lines later'));
    expect(told([...shiftedBy(1)])).toEqual(shifts('1 line earlier'));
    expect(told([...shiftedBy(3)])).toEqual(shifts('3 lines earlier'));
  });

  test('that are wrong by as much are one mistake from the fourth on', () => {
    const wrong = (count: number) => {
      const statements = coaches.map((one, i) => (i < count ? { ...one, line: (one.line ?? 0) + 40 } : one));
      return told([support([principalList(), coachList(statements)]), cohort()]).map(({ what }) => what);
    };
    expect(wrong(3)).toEqual([
      'SU-C-1 is line 8 of the source, not 48.',
      'SU-C-2 is line 9 of the source, not 49.',
      'SU-C-3 is line 10 of the source, not 50.',
    ]);
    expect(wrong(4)).toEqual(['From here on, the source stands 40 lines earlier than the handbook says.']);
  });

  test('that are shifted say nothing of the line that is new, but of words that are wrong', () => {
    const more = [...received.slice(0, 4), 'Foreword', ...received.slice(4)];
    const [first] = coaches;
    const spoilt = coachList([
      { ...first, id: 'SU-C-1', themes: [], names: [], notes: [], text: 'Meets.' },
      ...coaches.slice(1),
    ]);
    expect(told([support([principalList(), spoilt]), cohort()], more).map(({ what }) => what)).toEqual([
      'SU-C-1 is not what line 8 of the source says: "Coach"',
      'From here on, the source stands 1 line later than the handbook says.',
    ]);
  });
});

describe('the order of the source', () => {
  const fix = 'Put them into the order of the source.';

  test('is that of statements', () => {
    const [first, second, ...rest] = coaches;
    const swapped = [second, first, ...rest].filter((one) => one !== undefined);
    expect(told([support([principalList(), coachList(swapped)]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 1, 'id'],
        what: 'SU-C-1 stands after SU-C-2 here, and before it in the source.',
        fix,
      },
    ]);
  });

  test('is that of lists', () => {
    expect(told([support([coachList(), principalList()]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'heading'],
        what: 'The heading "Principal" stands after SU-C-4 here, and before it in the source.',
        fix,
      },
    ]);
  });

  test('is that of a heading and its statements', () => {
    const lists = [principalList([]), coachList([said('SU-C-9', 6, 'Meets with the coach.'), ...coaches])];
    expect(told([support(lists), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 0, 'id'],
        what: 'SU-C-9 stands after the heading "Coach" here, and before it in the source.',
        fix,
      },
    ]);
  });

  test('is that of programs, as its list has them', () => {
    expect(told([support(undefined, { order: 3 }), cohort()])).toEqual([
      {
        at: [su, 'order'],
        what: '"Support" comes after "Cohort" here, and before it in the source.',
        fix: 'Change "order" in one of the two, so that they come as in the source.',
      },
    ]);
  });

  test('is told of once where the first of three programs comes last', () => {
    const three = ['The Text', '- A', '- B', '- C', 'A', 'B', 'C'];
    const programs = ['B', 'C', 'A'].map((title, i) =>
      program(title.toLowerCase(), { code: title, title, order: i + 1, line: three.indexOf(title) + 1 }),
    );
    expect(told(programs, three).map(({ what }) => what)).toEqual([
      '"A" comes after "C" here, and before it in the source.',
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
        fix: 'Put the title, or the source, back as it was.',
      },
    ]);
  });

  test('is looked at whatever else of a program is wrong', () => {
    const lines = ['The Text', '- Support', '- Cohorts', ...received.slice(3)];
    expect(told([support(), cohort([said('CO-1', 13, 'For some.')])], lines).map(({ what }) => what)).toEqual([
      'CO-1 is not what line 13 of the source says: "For all."',
      '"Cohort" is not in the list of programs with which the source begins.',
    ]);
  });
});

describe('a line of the source that stands nowhere', () => {
  test('is told of where it belongs: after what stands before it', () => {
    expect(told([support(), cohort([])])).toEqual([
      {
        at: [co],
        what: `Line 13 of ${source} stands nowhere in the handbook: "For all."`,
        fix: 'Put back what stood after "Cohort", with its line number.',
      },
    ]);
  });

  test('is told of together with those that follow it', () => {
    const [first] = coaches;
    expect(told([support([principalList(), coachList(first && [first])]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 0],
        what: `Lines 9 to 11 of ${source} stand nowhere in the handbook, from "Plans." to "Reports."`,
        fix: 'Put back what stood after SU-C-1, with its line number.',
      },
    ]);
  });

  test('is told of apart from those that do not follow it', () => {
    const [, second, , fourth] = coaches;
    const some = [second, fourth].filter((one) => one !== undefined);
    expect(told([support([principalList(), coachList(some)]), cohort()]).map(({ what }) => what)).toEqual([
      `Line 8 of ${source} stands nowhere in the handbook: "Meets with teachers."`,
      `Line 10 of ${source} stands nowhere in the handbook: "Debriefs."`,
    ]);
  });

  test('is not taken for a line that the district has added', () => {
    const ours = said('SU-C-9', undefined, 'Sings.');
    const statements = [...coaches.filter(({ id }) => id !== 'SU-C-2'), ours];
    expect(told([support([principalList(), coachList(statements)]), cohort()]).map(({ what }) => what)).toEqual([
      `Line 9 of ${source} stands nowhere in the handbook: "Plans."`,
    ]);
  });

  test('right after the list of programs is told of in the source', () => {
    expect(told([cohort()])).toEqual([
      {
        at: [source, 4],
        what: `Lines 4 to 11 of ${source} stand nowhere in the handbook, from "Support" to "Reports."`,
        fix: 'Put them back into their program, with their line numbers.',
      },
    ]);
  });

  test('is told of right after the title where the source has no list of programs', () => {
    expect(told([], ['The Text', 'Foreword'])).toEqual([
      {
        at: ['content/handbook.yaml', 'source'],
        what: `Line 2 of ${source} stands nowhere in the handbook: "Foreword"`,
        fix: 'Put back what stood after The title, with its line number.',
      },
    ]);
  });

  test('may be a statement that does not say so', () => {
    const unnumbered = coaches.map((one) => (one.id === 'SU-C-2' ? { ...one, line: undefined } : one));
    expect(told([support([principalList(), coachList(unnumbered)]), cohort()])).toEqual([
      {
        at: [su, 'roles', 1, 'statements', 1, 'text'],
        what: 'SU-C-2 is line 9 of the source and does not say so.',
        fix: 'Write "line: 9" above its text.',
      },
    ]);
  });
});
