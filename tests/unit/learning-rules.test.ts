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
const placed = (id: string, lane: string, station: string) =>
  ({ statement: id, lane, station, basis: 'explicit' }) as const;

test('words to learn from that are in order have no problem', () => {
  const words = draft({
    onboarding: onboarding([step('begin', { blank: 'whom' }), step('go-on', { cites: ['SU-C-2', 'CO-1'] })]),
    agreements: [agreement()],
    glossary: [term('plan', { phrases: ['what SU-C-1'], statements: ['SU-C-1'], blank: 'whom' })],
    cycle: cycle({
      placements: [placed('SU-P-1', 'principal', 'plan'), placed('SU-C-1', 'coach', 'do')],
      ongoing: [{ statement: 'SU-C-2', lane: 'coach', basis: 'inferred' }],
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
  test.each<[string, Partial<Draft>, string, (string | number)[]]>([
    [
      'a step',
      { onboarding: onboarding([step('begin'), step('go-on', { cites: ['SU-P-1', missing] })]) },
      'onboarding',
      ['stages', 0, 'steps', 1, 'cites', 1],
    ],
    [
      'what an agreement rests on',
      { agreements: [agreement({ restsOn: [missing] })] },
      'agreements',
      [0, 'restsOn', 0],
    ],
    [
      'a side of an agreement',
      { agreements: [agreement({ sides: [side('principal', ['SU-P-1']), side('coach', [missing])] })] },
      'agreements',
      [0, 'sides', 1, 'statements', 0],
    ],
    [
      'what a side may take in',
      { agreements: [agreement({ sides: [side('principal', ['SU-P-1']), side('coach', ['SU-C-1'], [missing])] })] },
      'agreements',
      [0, 'sides', 1, 'optional', 0],
    ],
    [
      'what makes room for an agreement',
      { agreements: [agreement({ enabling: [{ heading: 'Coach', role: 'coach', statements: [missing] }] })] },
      'agreements',
      [0, 'enabling', 0, 'statements', 0],
    ],
    ['the district beside it', { agreements: [agreement({ district: [missing] })] }, 'agreements', [0, 'district', 0]],
    ['a term', { glossary: [term('plan', { statements: [missing] })] }, 'glossary', [0, 'statements', 0]],
    [
      'a placement',
      { cycle: cycle({ placements: [placed(missing, 'coach', 'do')] }) },
      'coaching-cycle',
      ['placements', 0, 'statement'],
    ],
    [
      'what holds all through the cycle',
      { cycle: cycle({ ongoing: [{ statement: missing, lane: 'coach', basis: 'inferred' }] }) },
      'coaching-cycle',
      ['ongoing', 0, 'statement'],
    ],
    ['the district around the cycle', { cycle: cycle({ district: [missing] }) }, 'coaching-cycle', ['district', 0]],
    [
      'a gap of the cycle',
      { cycle: cycle({ gaps: [{ id: 'time', says: 'No line says when.', nearest: [missing] }] }) },
      'coaching-cycle',
      ['gaps', 0, 'nearest', 0],
    ],
    ['the choosing', { choosing: [choice('cohort', { quotes: [missing] })], ...whom }, 'choosing', [0, 'quotes', 0]],
  ])('%s', (_, more, file, path) => {
    const problem = onlyProblem(more);
    expect(problem).toMatchObject({ rule: 'known-statements', at: { file: `content/${file}.yaml`, path } });
    expect(problem?.what).toContain(`cites a statement that there is not: ${missing}.`);
    expect(problem?.fix).toBe('Did you mean SU-C-2?');
  });
});

describe('blanks', () => {
  test.each<[string, Partial<Draft>]>([
    ['a step', { onboarding: onboarding([step('begin', { blank: 'hwom' }), step('end', { blank: 'whom' })]) }],
    ['a term', { glossary: [term('plan', { blank: 'hwom' }), term('do', { blank: 'whom' }, 1)] }],
    ['the choosing', { choosing: [choice('cohort', { blank: 'hwom' }), choice('coach', {}, 1)] }],
  ])('%s leads to a blank that there is not', (_, more) => {
    const problem = onlyProblem({ ...more, settings: withBlanks('whom') });
    expect(problem).toMatchObject({ rule: 'known-blanks', fix: 'Did you mean whom?' });
    expect(problem?.what).toContain('leads to a blank "hwom" that is not in content/handbook.yaml');
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
  test.each<[string, Partial<Draft>, string]>([
    ['steps', { onboarding: onboarding([step('begin'), step('begin')]) }, 'The step id "begin" is used twice'],
    ['agreements', { agreements: [agreement(), agreement({}, 'work', 1)] }, 'The agreement id "work" is used twice'],
    ['terms', { glossary: [term('plan'), term('plan', {}, 1)] }, 'The term id "plan" is used twice'],
    [
      'stations',
      {
        cycle: cycle({
          stations: [
            { id: 'do', title: 'Do' },
            { id: 'do', title: 'Again' },
          ],
        }),
      },
      'The station id "do" is used twice',
    ],
    [
      'questions of the choosing',
      { choosing: [choice('cohort'), choice('cohort', {}, 1)], settings: withBlanks('whom') },
      'The id of a question of the choosing "cohort" is used twice',
    ],
  ])('two %s', (_, more, what) => {
    expect(onlyProblem(more)).toMatchObject({ rule: 'unique-ids', what: expect.stringContaining(what) });
  });

  test('two stages', () => {
    const stages = ['one', 'two'].map((id) => ({ id: 'begin', title: 'Begin', steps: [step(id)] }));
    const path = { ...onboarding([]), words: { role: 'coach', stages } };
    expect(onlyProblem({ onboarding: path })?.what).toContain('The stage id "begin" is used twice');
  });
});

describe('the onboarding covers its role', () => {
  const received = (lines: (number | undefined)[]) => ({
    pairs: [],
    programs: [
      program('support', {
        code: 'SU',
        line: 3,
        roles: [
          roleList(
            'coach',
            lines.map((line, i) => statement(`SU-C-${i + 1}`, { line })),
            { line: 4 },
          ),
        ],
      }),
    ],
    sourceText: [
      'The Text',
      '- support Responsibilities',
      'support Responsibilities',
      'Coach',
      ...['- Does what SU-C-1 says.', '- Does what SU-C-2 says.'].slice(0, lines.filter(Boolean).length),
    ].join('\n'),
  });

  test('a line of the source that no step cites is found where it stands', () => {
    expect(onlyProblem({ ...received([5, 6]), onboarding: onboarding([step('begin')]) })).toEqual({
      rule: 'onboarding-covers-role',
      at: { file: 'content/programs/support.mdx', path: ['roles', 0, 'statements', 1, 'id'] },
      what: 'No step of the onboarding cites SU-C-2, so nobody would learn it.',
      fix: 'Add it to "cites" of the step in content/onboarding.yaml that it belongs to.',
    });
  });

  test('a line that the district has added need not be cited', () => {
    const words = { ...received([5, undefined]), onboarding: onboarding([step('begin')]) };
    expect(problemsOf(draft(words))).toEqual([]);
  });

  test('a misspelt citation is one problem, not two', () => {
    const path = onboarding([step('begin', { cites: ['SU-C-1', 'SU-C-22'] })]);
    expect(onlyProblem({ ...received([5, 6]), onboarding: path })?.rule).toBe('known-statements');
  });

  test.each(['coahc', 'mentor'])('the role "%s" has no lists', (role) => {
    expect(onlyProblem({ onboarding: onboarding([step('begin')], role) })).toMatchObject({
      rule: 'onboarding-covers-role',
      at: { file: 'content/onboarding.yaml', path: ['role'] },
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
    expect(onlyProblem({ agreements: [agreement({ district: ['CO-1'] })] })).toMatchObject({
      at: { path: [0, 'district', 0] },
      fix: 'Take it away.',
    });
  });

  test('a misspelt role is one problem', () => {
    const misspelt = agreement({ sides: [side('principal', ['SU-P-1']), side('coahc', ['SU-C-1'], ['SU-C-2'])] });
    expect(onlyProblem({ agreements: [misspelt] })).toMatchObject({
      at: { path: [0, 'sides', 1, 'role'] },
      fix: 'Did you mean coach?',
    });
  });

  test('a statement named twice', () => {
    expect(onlyProblem({ agreements: [agreement({ sides: sides('SU-C-1', 'SU-C-1') })] })?.what).toBe(
      'The agreement "work" names SU-C-1 twice.',
    );
  });

  test('two sides of one role', () => {
    const alone = agreement({ sides: [side('coach', ['SU-C-1']), side('coach', ['SU-C-2'])] });
    expect(onlyProblem({ agreements: [alone] })?.fix).toBe('Name the other role.');
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
    });
  });

  test('a statement without any of its phrases', () => {
    const plan = term('plan', { phrases: [says], statements: ['SU-C-1', 'SU-C-2'] });
    expect(onlyProblem({ glossary: [plan] })?.what).toBe('SU-C-2 has none of the phrases of the term "plan".');
  });

  test('a name that the source is said to write and does not', () => {
    const names = [{ written: 'The Plan', official: 'A Plan', whose: 'ours' }];
    const plan = term('plan', { phrases: [says], statements: ['SU-C-1'], names });
    expect(onlyProblem({ glossary: [plan] })?.at.path).toEqual([0, 'names', 0, 'written']);
  });

  test('a phrase of two terms', () => {
    const both = ['plan', 'aim'].map((id, i) => term(id, { phrases: [says], statements: ['SU-C-1'] }, i));
    expect(onlyProblem({ glossary: both })?.what).toBe(`"${says}" is a phrase of "plan" and of "aim".`);
  });
});

describe('what fits into the coaching cycle', () => {
  const only = (...placements: ReturnType<typeof placed>[]) => onlyProblem({ cycle: cycle({ placements }) });

  test('a station that there is not', () => {
    expect(only(placed('SU-C-1', 'coach', 'plna'))).toEqual({
      rule: 'cycle-fits',
      at: { file: 'content/coaching-cycle.yaml', path: ['placements', 0, 'station'] },
      what: 'SU-C-1 stands at a station "plna" that there is not.',
      fix: 'Did you mean plan?',
    });
  });

  test('a lane that there is not', () => {
    expect(only(placed('SU-C-1', 'coahc', 'plan'))?.fix).toBe('Did you mean coach?');
  });

  test('a statement in another role’s lane', () => {
    expect(only(placed('SU-C-1', 'principal', 'plan'))).toMatchObject({
      at: { path: ['placements', 0, 'lane'] },
      what: 'SU-C-1 stands in the lane of "principal", but in a list of "coach".',
      fix: 'Put it into the lane of "coach".',
    });
  });

  test('a statement that stands in no role list', () => {
    const ongoing = [{ statement: 'CO-1', lane: 'coach', basis: 'inferred' } as const];
    expect(onlyProblem({ cycle: cycle({ ongoing }) })?.what).toBe(
      'CO-1 stands in the lane of "coach", but in no role list.',
    );
  });

  test('a statement may stand at two stations, but not twice at one', () => {
    const twoStations = [placed('SU-C-1', 'coach', 'plan'), placed('SU-C-1', 'coach', 'do')];
    expect(problemsOf(draft({ cycle: cycle({ placements: twoStations }) }))).toEqual([]);
    expect(only(...twoStations, placed('SU-C-1', 'coach', 'do'))?.what).toBe(
      'SU-C-1 stands twice at the station "do".',
    );
  });

  test('a misspelt lane is one problem, not one for each statement in it', () => {
    const placements = [placed('SU-C-1', 'coach', 'plan'), placed('SU-C-2', 'coach', 'do')];
    expect(onlyProblem({ cycle: cycle({ lanes: ['principal', 'coahc'], placements }) })?.at.path).toEqual(['lanes', 1]);
  });

  test('two lanes of one role', () => {
    expect(onlyProblem({ cycle: cycle({ lanes: ['coach', 'coach'] }) })?.fix).toBe('Keep one of the two.');
  });

  test('around it, a line that is not the district’s', () => {
    expect(onlyProblem({ cycle: cycle({ district: ['SU-C-1'] }) })?.what).toContain('in no list of the district');
  });

  test('a gap leads to a question that there is not', () => {
    const gaps = [{ id: 'time', says: 'No line says when.', nearest: [], question: 'how-lnog' }];
    const question = { question: 'How long?', nearest: [], blank: 'whom' };
    const questions = [{ id: 'how-long', file: 'content/questions.yaml', index: 0, words: question }];
    expect(onlyProblem({ cycle: cycle({ gaps }), questions, settings: withBlanks('whom') })).toMatchObject({
      rule: 'known-questions',
      fix: 'Did you mean how-long?',
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
