import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import { problemsOf } from '../../src/domain/rules/index.ts';
import {
  agreement,
  choice,
  cycle,
  draft,
  onboarding,
  program,
  received,
  roleList,
  side,
  statement,
  step,
  term,
} from '../builders.ts';

/** The one problem that a draft has: its rule, place and words. */
function onlyProblem(more: Partial<Draft>) {
  const problems = problemsOf(draft(more));
  expect(problems.map(({ what }) => what)).toHaveLength(1);
  return problems[0];
}

const withBlanks = (...ids: string[]): Draft['settings'] => {
  const { settings } = draft();
  const blanks = Object.fromEntries(ids.map((id) => [id, { label: id, answer: '' }]));
  return { ...settings, words: { ...settings.words, blanks } };
};
/** The teacher’s lists stand for the district’s. */
const districtIsTeacher: Draft['settings'] = {
  ...draft().settings,
  words: { ...draft().settings.words, districtRole: 'teacher' },
};
const placed = (id: string, lane: string, station: string) =>
  ({ statement: id, lane, station, evidence: 'Does' }) as const;

test('words to learn from that are in order have no problem', () => {
  const words = draft({
    onboarding: onboarding([step('begin', { blank: 'whom' }), step('go-on', { cites: ['SU-C-2', 'CO-1'] })]),
    agreements: [agreement()],
    glossary: [term('plan', { phrases: ['what SU-C-1'], statements: ['SU-C-1'], blank: 'whom' })],
    cycle: cycle({
      placements: [placed('SU-P-1', 'principal', 'plan'), placed('SU-C-1', 'coach', 'do')],
      ongoing: [{ statement: 'SU-C-2', lane: 'coach' }],
      gaps: [{ id: 'time', says: 'No line says when.', nearest: ['SU-C-1'] }],
    }),
    choosing: [choice('cohort', { quotes: ['CO-1'] })],
    settings: withBlanks('whom'),
  });
  expect(problemsOf(words)).toEqual([]);
});

describe('whatever cites a statement that there is not is named, with the id that was probably meant', () => {
  const missing = 'SU-C-22';
  const whom = { settings: withBlanks('whom') };
  test.each<[string, Partial<Draft>, string, (string | number)[], string]>([
    [
      'a step',
      { onboarding: onboarding([step('begin'), step('go-on', { cites: ['SU-P-1', missing] })]) },
      'onboarding',
      ['stages', 0, 'steps', 1, 'cites', 1],
      'The step "go-on"',
    ],
    [
      'what an agreement rests on',
      { agreements: [agreement({ restsOn: [missing] })] },
      'agreements',
      [0, 'restsOn', 0],
      'The agreement "work"',
    ],
    [
      'a side of an agreement',
      { agreements: [agreement({ sides: [side('principal', ['SU-P-1']), side('coach', [missing])] })] },
      'agreements',
      [0, 'sides', 1, 'statements', 0],
      'The agreement "work"',
    ],
    [
      'what a side may take in',
      { agreements: [agreement({ sides: [side('principal', ['SU-P-1']), side('coach', ['SU-C-1'], [missing])] })] },
      'agreements',
      [0, 'sides', 1, 'optional', 0],
      'The agreement "work"',
    ],
    [
      'what makes room for an agreement',
      { agreements: [agreement({ enabling: [{ heading: 'Coach', role: 'coach', statements: [missing] }] })] },
      'agreements',
      [0, 'enabling', 0, 'statements', 0],
      'The agreement "work"',
    ],
    [
      'the district beside it',
      { agreements: [agreement({ district: [missing] })], settings: districtIsTeacher },
      'agreements',
      [0, 'district', 0],
      'The agreement "work"',
    ],
    [
      'a term',
      { glossary: [term('plan', { statements: [missing] })] },
      'glossary',
      [0, 'statements', 0],
      'The term "plan"',
    ],
    [
      'a placement',
      { cycle: cycle({ placements: [placed(missing, 'coach', 'do')] }) },
      'coaching-cycle',
      ['placements', 0, 'statement'],
      'The coaching cycle',
    ],
    [
      'what holds all through the cycle',
      { cycle: cycle({ ongoing: [{ statement: missing, lane: 'coach' }] }) },
      'coaching-cycle',
      ['ongoing', 0, 'statement'],
      'The coaching cycle',
    ],
    [
      'the district around the cycle',
      { cycle: cycle({ district: [missing] }), settings: districtIsTeacher },
      'coaching-cycle',
      ['district', 0],
      'The coaching cycle',
    ],
    [
      'a gap of the cycle',
      { cycle: cycle({ gaps: [{ id: 'time', says: 'No line says when.', nearest: [missing] }] }) },
      'coaching-cycle',
      ['gaps', 0, 'nearest', 0],
      'The gap "time"',
    ],
    [
      'the choosing',
      { choosing: [choice('cohort', { quotes: [missing] })], ...whom },
      'choosing',
      [0, 'quotes', 0],
      'The question "cohort?"',
    ],
  ])('%s', (_, more, file, path, by) => {
    const problem = onlyProblem(more);
    const missed = `statement ${missing}`;
    expect(problem).toMatchObject({
      rule: 'known-statements',
      at: { file: `content/${file}.yaml`, path },
      missing: missed,
    });
    expect(problem?.what).toBe(`${by} cites a statement "${missing}" that there is not.`);
    expect(problem?.fix).toBe('Did you mean SU-C-2?');
  });
});

describe('blanks', () => {
  test.each<[string, Partial<Draft>, (string | number)[]]>([
    [
      'The step "begin"',
      { onboarding: onboarding([step('begin', { blank: 'hwom' }), step('end', { blank: 'whom' })]) },
      ['stages', 0, 'steps', 0, 'blank'],
    ],
    [
      'The term "plan"',
      { glossary: [term('plan', { blank: 'hwom' }), term('do', { blank: 'whom' }, 1)] },
      [0, 'blank'],
    ],
    [
      'The question "cohort?"',
      { choosing: [choice('cohort', { blank: 'hwom' }), choice('coach', {}, 1)] },
      [0, 'blank'],
    ],
  ])('%s leads to a blank that there is not', (by, more, path) => {
    expect(onlyProblem({ ...more, settings: withBlanks('whom') })).toMatchObject({
      rule: 'known-blanks',
      at: { path },
      what: `${by} leads to a blank "hwom" that is not in content/handbook.yaml.`,
      fix: 'Did you mean whom?',
    });
  });

  test.each<[string, Partial<Draft>]>([
    ['a step', { onboarding: onboarding([step('begin', { blank: 'whom' })]) }],
    ['a term', { glossary: [term('plan', { blank: 'whom' })] }],
    ['a question of the choosing', { choosing: [choice('cohort')] }],
  ])('a blank that %s leads to needs no open question', (_, more) => {
    expect(problemsOf(draft({ ...more, settings: withBlanks('whom') }))).toEqual([]);
  });
});

describe('ids are used once', () => {
  test.each<[string, Partial<Draft>, string, (string | number)[]]>([
    [
      'steps',
      { onboarding: onboarding([step('begin'), step('begin')]) },
      'step id "begin"',
      ['stages', 0, 'steps', 1, 'id'],
    ],
    ['agreements', { agreements: [agreement(), agreement({}, 'work', 1)] }, 'agreement id "work"', [1, 'id']],
    ['terms', { glossary: [term('plan'), term('plan', {}, 1)] }, 'term id "plan"', [1, 'id']],
    [
      'gaps',
      { cycle: cycle({ gaps: ['when', 'where'].map((says) => ({ id: 'time', says, nearest: [] })) }) },
      'gap id "time"',
      ['gaps', 1, 'id'],
    ],
    [
      'stations',
      {
        cycle: cycle({
          stations: [
            { id: 'do', title: 'Do', phrases: [] },
            { id: 'do', title: 'Again', phrases: [] },
          ],
        }),
      },
      'station id "do"',
      ['stations', 1, 'id'],
    ],
    [
      'questions of the choosing',
      { choosing: [choice('cohort'), choice('cohort', {}, 1)], settings: withBlanks('whom') },
      'choice id "cohort"',
      [1, 'id'],
    ],
  ])('two %s', (_, more, what, path) => {
    expect(onlyProblem(more)).toMatchObject({
      rule: 'unique-ids',
      at: { path },
      what: `The ${what} is used twice; it stands earlier in this file too.`,
    });
  });

  test('two stages', () => {
    const stages = ['one', 'two'].map((id) => ({ id: 'begin', title: 'Begin', steps: [step(id)] }));
    const path = { ...onboarding([]), words: { role: 'coach', stages } };
    expect(onlyProblem({ onboarding: path })).toMatchObject({
      at: { path: ['stages', 1, 'id'] },
      what: 'The stage id "begin" is used twice; it stands earlier in this file too.',
    });
  });
});

describe('the onboarding covers its role', () => {
  /** A program of statements of the source, or of such as were added on these days. */
  const coaches = (...added: (string | undefined)[]) => ({
    pairs: [],
    programs: [
      received('support', {
        code: 'SU',
        roles: [
          roleList(
            'coach',
            added.map((day, i) => statement(`SU-C-${i + 1}`, { added: day })),
          ),
        ],
      }),
    ],
    sourceText: [
      'The Text',
      '- support Responsibilities',
      'support Responsibilities',
      'Coach',
      ...['- Does what SU-C-1 says.', '- Does what SU-C-2 says.'].slice(
        0,
        added.filter((day) => day === undefined).length,
      ),
    ].join('\n'),
  });

  test('a line of the source that no step cites is found where it stands', () => {
    expect(onlyProblem({ ...coaches(undefined, undefined), onboarding: onboarding([step('begin')]) })).toEqual({
      rule: 'onboarding-covers-role',
      at: { file: 'content/programs/support.mdx', path: ['roles', 0, 'statements', 1, 'id'] },
      what: 'No step of the onboarding cites SU-C-2, so nobody would learn it.',
      fix: 'Add it to "cites" of the step in content/onboarding.yaml that it belongs to.',
    });
  });

  test('a line that the district has added need not be cited', () => {
    const words = { ...coaches(undefined, '2027-07-01'), onboarding: onboarding([step('begin')]) };
    expect(problemsOf(draft(words))).toEqual([]);
  });

  test('a line that is not the source’s any more is told of as that, not as missing in the path', () => {
    const words = coaches(undefined, undefined);
    const changed = words.sourceText.replace('what SU-C-2 says', 'something else');
    expect(onlyProblem({ ...words, sourceText: changed, onboarding: onboarding([step('begin')]) })?.rule).toBe(
      'true-to-source',
    );
  });

  test('a line of another role need not be cited', () => {
    const words = { ...coaches(undefined, undefined), onboarding: onboarding([step('begin')], 'principal') };
    expect(problemsOf(draft(words))).toEqual([]);
  });

  test('a path without stages covers nothing yet', () => {
    expect(problemsOf(draft({ ...coaches(undefined, undefined), onboarding: onboarding([]) }))).toEqual([]);
  });

  test('a misspelt citation is one problem, not two', () => {
    const path = onboarding([step('begin', { cites: ['SU-C-1', 'SU-C-22'] })]);
    expect(onlyProblem({ ...coaches(undefined, undefined), onboarding: path })?.rule).toBe('known-statements');
  });

  test.each([
    ['coahc', 'there is not'],
    ['mentor', 'has no lists of its own: sentences only name it'],
  ])('the role "%s" that %s', (role, lack) => {
    expect(onlyProblem({ onboarding: onboarding([step('begin')], role) })).toMatchObject({
      rule: 'known-roles',
      at: { file: 'content/onboarding.yaml', path: ['role'] },
      what: `The onboarding names a role "${role}" that ${lack}.`,
      missing: `role ${role}`,
    });
  });
});

describe('the sides of an agreement', () => {
  const sides = (...ids: string[]) => [side('principal', ['SU-P-1']), side('coach', ids)] as const;

  test('a statement on the other’s side', () => {
    const swapped = agreement({ sides: [side('principal', ['SU-P-1', 'SU-C-2']), side('coach', ['SU-C-1'])] });
    expect(onlyProblem({ agreements: [swapped] })).toEqual({
      rule: 'agreement-sides',
      at: { file: 'content/agreements.yaml', path: [0, 'sides', 0, 'statements', 1] },
      what: 'SU-C-2 stands in a list of "coach", not of "principal".',
      fix: 'Put it with what is of "coach", or take it away.',
    });
  });

  test('a statement that stands in no role list', () => {
    expect(onlyProblem({ agreements: [agreement({ sides: sides('CO-1') })] })?.what).toBe(
      'CO-1 stands in no role list, not of "coach".',
    );
  });

  test('a line beside it that is not the district’s', () => {
    expect(onlyProblem({ agreements: [agreement({ district: ['CO-1'] })], settings: districtIsTeacher })).toMatchObject(
      {
        at: { path: [0, 'district', 0] },
        what: 'CO-1 is named as a line of the district, but stands in no list of "teacher".',
        fix: 'Put it with those whose it is, or take it away.',
      },
    );
  });

  test('a line beside it that is the district’s is in order', () => {
    const { settings } = draft();
    const ours = { ...settings, words: { ...settings.words, districtRole: 'coach' } };
    expect(
      problemsOf(draft({ agreements: [agreement({ district: ['SU-C-1'], sides: sides('SU-C-2') })], settings: ours })),
    ).toEqual([]);
  });

  test('what a side may take in, from the other’s list', () => {
    const swapped = agreement({ sides: [side('principal', ['SU-P-1'], ['SU-C-2']), side('coach', ['SU-C-1'])] });
    expect(onlyProblem({ agreements: [swapped] })).toMatchObject({
      at: { path: [0, 'sides', 0, 'optional', 0] },
      what: 'SU-C-2 stands in a list of "coach", not of "principal".',
    });
  });

  test('who makes room for it, with a misspelt role or a statement of another', () => {
    const making = (role: string, ...statements: string[]) =>
      onlyProblem({ agreements: [agreement({ enabling: [{ heading: 'Room', role, statements }] })] });
    expect(making('techer', 'CO-1')).toMatchObject({
      at: { path: [0, 'enabling', 0, 'role'] },
      what: 'The agreement "work" names a role "techer" that there is not.',
      fix: 'Did you mean teacher?',
      missing: 'role techer',
    });
    expect(making('teacher', 'CO-1')).toMatchObject({
      at: { path: [0, 'enabling', 0, 'statements', 0] },
      what: 'CO-1 stands in no role list, not of "teacher".',
    });
  });

  test('a misspelt role is one problem', () => {
    const misspelt = agreement({ sides: [side('principal', ['SU-P-1']), side('coahc', ['SU-C-1'], ['SU-C-2'])] });
    expect(onlyProblem({ agreements: [misspelt] })).toMatchObject({
      at: { path: [0, 'sides', 1, 'role'] },
      what: 'The agreement "work" names a role "coahc" that there is not.',
      fix: 'Did you mean coach?',
      missing: 'role coahc',
    });
  });

  test('a statement named twice', () => {
    expect(onlyProblem({ agreements: [agreement({ sides: sides('SU-C-1', 'SU-C-1') })] })).toMatchObject({
      at: { path: [0, 'sides', 1, 'statements', 1] },
      what: 'The agreement "work" names "SU-C-1" twice.',
      fix: 'Take one of the two away.',
    });
  });

  test('two sides of one role', () => {
    const alone = agreement({ sides: [side('coach', ['SU-C-1']), side('coach', ['SU-P-1'])] });
    expect(onlyProblem({ agreements: [alone] })).toMatchObject({
      at: { path: [0, 'sides', 1, 'role'] },
      what: 'Both sides of the agreement "work" are the role "coach".',
      fix: 'Name the other role.',
    });
  });
});

describe('what the glossary quotes', () => {
  const says = 'what SU-C-1 says';

  test('a phrase that no statement of the term has', () => {
    const plan = term('plan', { phrases: [says, 'waht'], statements: ['SU-C-1'] });
    expect(onlyProblem({ glossary: [plan] })).toMatchObject({
      rule: 'glossary-quotes',
      at: { file: 'content/glossary.yaml', path: [0, 'phrases', 1] },
      what: 'No statement of the term "plan" says "waht".',
      fix: 'Copy the words from a statement, and name it in "statements". A term that the text no longer has may go: addresses.yaml then says since when, under "withdrawn".',
    });
  });

  test('a phrase that only another statement has is told with that, and once', () => {
    const plan = term('plan', { phrases: [says], statements: ['SU-C-2'] });
    expect(onlyProblem({ glossary: [plan] })).toMatchObject({
      at: { path: [0, 'phrases', 0] },
      fix: 'It is said by SU-C-1: name that in "statements".',
    });
  });

  test('a statement without any of its phrases', () => {
    const plan = term('plan', { phrases: [says], statements: ['SU-C-1', 'SU-C-2'] });
    expect(onlyProblem({ glossary: [plan] })).toMatchObject({
      at: { path: [0, 'statements', 1] },
      what: 'SU-C-2 has none of the phrases of the term "plan".',
      fix: 'Take it away, or add the words that it has for it: "Does what SU-C-2 says."',
    });
  });

  test('a misspelt statement is one problem: its words are not missed too', () => {
    const plan = term('plan', { phrases: [says], statements: ['SU-C-11'] });
    expect(onlyProblem({ glossary: [plan] })?.rule).toBe('known-statements');
  });

  test('words that the source still has are not missed, but for such as run over the end of its line', () => {
    const changed = received('support', {
      code: 'SU',
      title: 'Support',
      roles: [roleList('coach', [statement('SU-C-1', { text: 'Does.' }), statement('SU-C-2', { text: 'Does well.' })])],
    });
    const rules = (phrase: string) =>
      problemsOf(
        draft({
          pairs: [],
          programs: [changed],
          glossary: [term('plan', { phrases: [phrase], statements: ['SU-C-1'] })],
          sourceText: 'The Text\nSupport\nCoach\n- Plans well.\n- Does well.',
        }),
      ).flatMap(({ rule }) => (rule === 'glossary-quotes' ? [rule] : []));
    expect(rules('Plans well')).toEqual([]);
    expect(rules('Does well')).not.toEqual([]);
    expect(rules('Does.- Plans')).not.toEqual([]);
  });

  test('a statement whose id stands twice is quoted as it stands first', () => {
    const lists = [
      roleList('coach', [statement('SU-C-1', { text: 'Plans.' }), statement('SU-C-1', { text: 'Acts.' })]),
    ];
    const glossary = [term('plan', { phrases: ['Plans'], statements: ['SU-C-1'] })];
    const words = { pairs: [], programs: [program('support', { code: 'SU', roles: lists })], glossary };
    expect(onlyProblem(words)?.rule).toBe('unique-ids');
  });

  test('a name that the source is said to write and does not', () => {
    const names = [{ written: 'The Plan', official: 'A Plan', whose: 'ours' }];
    const plan = term('plan', { phrases: [says], statements: ['SU-C-1'], names });
    expect(onlyProblem({ glossary: [plan] })?.at.path).toEqual([0, 'names', 0, 'written']);
  });

  test('a phrase of two terms', () => {
    const both = ['plan', 'aim'].map((id, i) => term(id, { phrases: [says], statements: ['SU-C-1'] }, i));
    expect(onlyProblem({ glossary: both })).toMatchObject({
      at: { path: [1, 'phrases', 0] },
      what: `"${says}" is a phrase of "plan" and of "aim".`,
      fix: 'Keep it with one of them.',
    });
  });
});

describe('what fits into the coaching cycle', () => {
  const only = (...placements: ReturnType<typeof placed>[]) => onlyProblem({ cycle: cycle({ placements }) });

  test('a station that there is not', () => {
    expect(only(placed('SU-C-1', 'coach', 'plna'))).toEqual({
      rule: 'known-stations',
      at: { file: 'content/coaching-cycle.yaml', path: ['placements', 0, 'station'] },
      what: 'The coaching cycle has a statement at a station "plna" that there is not.',
      fix: 'Did you mean plan?',
    });
  });

  test('a lane that there is not', () => {
    expect(only(placed('SU-C-1', 'coahc', 'plan'))).toMatchObject({
      at: { path: ['placements', 0, 'lane'] },
      what: 'The coaching cycle names a role "coahc" that there is not.',
      fix: 'Did you mean coach?',
      missing: 'role coahc',
    });
  });

  test('a lane that is left out is one problem, not one for each statement in it', () => {
    const lanes = ['principal'];
    const ongoing = [{ statement: 'SU-C-2', lane: 'coach' } as const];
    const left = {
      rule: 'cycle-fits',
      at: { file: 'content/coaching-cycle.yaml', path: ['lanes'] },
      what: 'Statements stand in the lane of "coach", which the coaching cycle does not have.',
      fix: 'Add coach to "lanes", or take its statements away.',
    };
    const placements = [placed('SU-C-1', 'coach', 'plan'), placed('SU-C-2', 'coach', 'do')];
    expect(onlyProblem({ cycle: cycle({ lanes, placements, ongoing }) })).toEqual(left);
    expect(onlyProblem({ cycle: cycle({ lanes, ongoing }) })).toEqual(left);
  });

  test('a statement of a role that has no lane', () => {
    const placements = [placed('SU-C-1', 'principal', 'plan')];
    expect(onlyProblem({ cycle: cycle({ lanes: ['principal'], placements }) })).toMatchObject({
      what: 'SU-C-1 stands in the lane of "principal", but in a list of "coach".',
      fix: 'Take it away.',
    });
  });

  test('a statement in another role’s lane', () => {
    expect(only(placed('SU-C-1', 'principal', 'plan'))).toMatchObject({
      at: { path: ['placements', 0, 'lane'] },
      what: 'SU-C-1 stands in the lane of "principal", but in a list of "coach".',
      fix: 'Put it into the lane of "coach".',
    });
  });

  test('a statement that stands in no role list', () => {
    const ongoing = [{ statement: 'CO-1', lane: 'coach' } as const];
    expect(onlyProblem({ cycle: cycle({ ongoing }) })).toMatchObject({
      at: { path: ['ongoing', 0, 'lane'] },
      what: 'CO-1 stands in the lane of "coach", but in no role list.',
      fix: 'Take it away.',
    });
  });

  test('a statement may stand at two stations, but not twice at one', () => {
    const twoStations = [placed('SU-C-1', 'coach', 'plan'), placed('SU-C-1', 'coach', 'do')];
    expect(problemsOf(draft({ cycle: cycle({ placements: twoStations }) }))).toEqual([]);
    expect(only(...twoStations, placed('SU-C-1', 'coach', 'do'))).toMatchObject({
      at: { path: ['placements', 2] },
      what: 'SU-C-1 stands twice at the station "do".',
      fix: 'Keep one of the two.',
    });
  });

  test('a misspelt lane is one problem, not one for each statement in it', () => {
    const placements = [placed('SU-C-1', 'coach', 'plan'), placed('SU-C-2', 'coach', 'do')];
    expect(onlyProblem({ cycle: cycle({ lanes: ['principal', 'coahc'], placements }) })).toMatchObject({
      at: { path: ['lanes', 1] },
      what: 'The coaching cycle names a role "coahc" that there is not.',
      fix: 'Did you mean coach?',
      missing: 'role coahc',
    });
  });

  test('two lanes of one role', () => {
    expect(onlyProblem({ cycle: cycle({ lanes: ['coach', 'coach'] }) })).toMatchObject({
      at: { path: ['lanes', 1] },
      what: 'The coaching cycle names "coach" twice.',
      fix: 'Take one of the two away.',
    });
  });

  test('around it, a line that is not the district’s', () => {
    expect(onlyProblem({ cycle: cycle({ district: ['SU-C-1'] }), settings: districtIsTeacher })).toMatchObject({
      at: { path: ['district', 0] },
      what: 'SU-C-1 is named as a line of the district, but stands in no list of "teacher".',
      fix: 'Put it with those whose it is, or take it away.',
    });
  });

  test('around it, a line that is the district’s is in order', () => {
    const { settings } = draft();
    const ours = { ...settings, words: { ...settings.words, districtRole: 'coach' } };
    expect(problemsOf(draft({ cycle: cycle({ district: ['SU-C-1'] }), settings: ours }))).toEqual([]);
  });

  test('a gap leads to a question that there is not', () => {
    const gaps = [{ id: 'time', says: 'No line says when.', nearest: [], question: 'how-lnog' }];
    const question = { question: 'How long?', nearest: [], blank: 'whom' };
    const questions = [{ id: 'how-long', file: 'content/questions.yaml', index: 0, words: question }];
    expect(onlyProblem({ cycle: cycle({ gaps }), questions, settings: withBlanks('whom') })).toMatchObject({
      rule: 'known-questions',
      at: { path: ['gaps', 0, 'question'] },
      what: 'The gap "time" leads to a question "how-lnog" that there is not.',
      fix: 'Did you mean how-long?',
      missing: 'question how-lnog',
    });
  });
});

test('a list whose role is misspelt is one problem: what cites its lines is not blamed too', () => {
  const misspelt = program('support', {
    code: 'SU',
    roles: [
      roleList('principal', [statement('SU-P-1')]),
      roleList('coahc', [statement('SU-C-1'), statement('SU-C-2')]),
    ],
  });
  const { programs } = draft();
  const more = {
    programs: [misspelt, ...programs.slice(1)],
    agreements: [agreement()],
    cycle: cycle({ placements: [placed('SU-C-1', 'coach', 'plan')] }),
  };
  expect(onlyProblem(more)?.rule).toBe('known-roles');
});

test('a list that has another’s role is one problem: what cites its lines is not blamed too', () => {
  const misplaced = program('support', {
    code: 'SU',
    roles: [
      roleList('principal', [statement('SU-P-1')]),
      roleList('teacher', [statement('SU-C-1'), statement('SU-C-2')]),
    ],
  });
  const { programs } = draft();
  const more = {
    programs: [misplaced, ...programs.slice(1)],
    agreements: [agreement()],
    cycle: cycle({ placements: [placed('SU-C-1', 'coach', 'plan')] }),
  };
  expect(onlyProblem(more)?.rule).toBe('statement-ids');
});
