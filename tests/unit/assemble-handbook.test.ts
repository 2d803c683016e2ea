import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import type { DraftNote, DraftQuestion, Written } from '../../src/domain/draft.ts';
import { factsAmong, firstSentence } from '../../src/domain/facts.ts';
import { statementById } from '../../src/domain/handbook.ts';
import {
  choice,
  coach,
  cycle,
  draft,
  mentor,
  onboarding,
  pair,
  principal,
  program,
  received,
  role,
  roleList,
  statement,
  term,
  theme,
} from '../builders.ts';

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

const chart = (id: string, code: string, order: number, more: object = {}) =>
  program(id, { code, order, roles: [roleList('coach', [statement(`${code}-C-1`)])], ...more });

function note(id: string, words: Partial<DraftNote>): Written<DraftNote> {
  return { id, file: 'content/notes.yaml', index: 0, words: { wording: [], statements: [], oddity: 'Odd.', ...words } };
}

function question(words: Partial<DraftQuestion>): Written<DraftQuestion> {
  const full = { question: 'Why?', nearest: [], blank: 'reason', ...words };
  return { id: 'why', file: 'content/questions.yaml', index: 0, words: full };
}

function settings(blanks: Record<string, { label: string; answer: string }>) {
  const { settings } = draft();
  return { ...settings, words: { ...settings.words, blanks } };
}

describe('the order of things', () => {
  test('programs come in the order that their editors gave them, not in that of their files', () => {
    const programs = [chart('alpha', 'AL', 2), chart('beta', 'BE', 3), chart('gamma', 'GA', 1)];
    const handbook = assembleHandbook(draft({ pairs: [], programs }));
    expect(idsOf(handbook.programs)).toEqual(['gamma', 'alpha', 'beta']);
    expect(idsOf(handbook.statements)).toEqual(['GA-C-1', 'AL-C-1', 'BE-C-1']);
  });

  test('programs with the same number come by their titles', () => {
    const programs = [chart('alpha', 'AL', 1, { title: 'Zeal' }), chart('beta', 'BE', 1, { title: 'Aim' })];
    for (const all of [programs, programs.toReversed()]) {
      expect(idsOf(assembleHandbook(draft({ pairs: [], programs: all })).programs)).toEqual(['beta', 'alpha']);
    }
  });

  test('roles come in the order that their editors gave them', () => {
    const { roles, families } = assembleHandbook(draft({ roles: [mentor, coach, principal] }));
    expect(idsOf(roles)).toEqual(['principal', 'coach', 'mentor']);
    expect(idsOf(families)).toEqual(['principal', 'coach']);
  });

  test('statements keep the order of their file, list by list, whatever their ids', () => {
    const lists = [
      roleList('coach', [statement('SU-C-2'), statement('SU-C-1')]),
      roleList('principal', [statement('SU-P-1')]),
    ];
    const support = program('support', { code: 'SU', roles: lists });
    const handbook = assembleHandbook(draft({ pairs: [], programs: [support] }));
    expect(idsOf(handbook.statements)).toEqual(['SU-C-2', 'SU-C-1', 'SU-P-1']);
    expect(handbook.programs[0]?.statements).toEqual(handbook.statements);
  });

  test('the draft is left as it was', () => {
    const words = draft({ roles: [mentor, coach, principal] });
    assembleHandbook(words);
    expect(idsOf(words.roles)).toEqual(['mentor', 'coach', 'principal']);
  });
});

describe('a statement', () => {
  test('knows its program, and the list that it stands in under the heading as written', () => {
    const support = received('support', {
      code: 'SU',
      title: 'Support Responsibilities',
      shortTitle: 'Support',
      roles: [roleList('principal', [statement('SU-P-1')], { heading: 'Administration' })],
    });
    const sourceText = 'The Text\nSupport Responsibilities\nAdministration\n- Does what SU-P-1 says.';
    const handbook = assembleHandbook(draft({ pairs: [], programs: [support], sourceText }));
    expect(statementById(handbook, 'SU-P-1')).toMatchObject({
      text: 'Does what SU-P-1 says.',
      line: 4,
      added: undefined,
      program: { id: 'support', title: 'Support Responsibilities', shortTitle: 'Support' },
      list: { heading: 'Administration', role: { id: 'principal', code: 'P' } },
    });
  });

  test.each([
    ['it', { program: undefined, list: undefined, own: '2027-07-01' }],
    ['its list', { program: undefined, list: '2027-07-01', own: undefined }],
    ['its program', { program: '2027-07-01', list: undefined, own: undefined }],
  ])('has the day on which the district added %s', (_, { program: whole, list, own }) => {
    const lists = [roleList('coach', [statement('SU-C-1', { added: own })], { added: list })];
    const support = program('support', { code: 'SU', added: whole, roles: lists });
    const handbook = assembleHandbook(draft({ pairs: [], programs: [support] }));
    expect(statementById(handbook, 'SU-C-1')).toMatchObject({
      line: undefined,
      added: { day: '2027-07-01', inWords: 'July 1, 2027' },
    });
  });

  test('of a description stands in no list', () => {
    const handbook = assembleHandbook(draft());
    expect(statementById(handbook, 'CO-1').list).toBeUndefined();
  });

  test('with the same words as another is still a statement of its own', () => {
    const text = 'Contributes to the culture of coaching.';
    const support = program('support', {
      code: 'SU',
      roles: [
        roleList('principal', [statement('SU-P-1', { text })]),
        roleList('coach', [statement('SU-C-1', { text })]),
      ],
    });
    const handbook = assembleHandbook(draft({ pairs: [], programs: [support] }));
    expect(idsOf(handbook.statements)).toEqual(['SU-P-1', 'SU-C-1']);
    expect(statementById(handbook, 'SU-P-1').list?.role.id).toBe('principal');
    expect(statementById(handbook, 'SU-C-1').list?.role.id).toBe('coach');
  });

  test('is found by its id, and an id that there is not is an error', () => {
    const handbook = assembleHandbook(draft());
    expect(statementById(handbook, 'SU-C-2')).toBe(handbook.statements[2]);
    expect(() => statementById(handbook, 'SU-C-9')).toThrow('No statement has the id SU-C-9.');
  });
});

describe('a program', () => {
  test('with role lists is a chart, one without is a description', () => {
    const { programs } = assembleHandbook(draft());
    expect(programs.map(({ id, kind }) => [id, kind])).toEqual([
      ['support', 'chart'],
      ['cohort', 'description'],
    ]);
  });

  test('has its code, its line, its summary and its lists with their lines', () => {
    const support = received('support', {
      code: 'SU',
      roles: [
        roleList('coach', [statement('SU-C-1')]),
        roleList('teacher', [statement('SU-T-1')], { added: '2027-07-01' }),
      ],
    });
    const sourceText =
      'The Text\n- support Responsibilities\n- Another\nsupport Responsibilities\nCoach\n- Does what SU-C-1 says.';
    const [one] = assembleHandbook(draft({ pairs: [], programs: [support], sourceText })).programs;
    expect(one).toMatchObject({ code: 'SU', line: 4, summary: 'About support.' });
    expect(one?.kind === 'chart' && one.lists.map(({ role, heading, line }) => [role.id, heading, line])).toEqual([
      ['coach', 'Coach', 5],
      ['teacher', 'Teacher', undefined],
    ]);
  });

  test('without a short name goes by its title', () => {
    expect(assembleHandbook(draft()).programs[0]?.shortTitle).toBe('support Responsibilities');
  });
});

describe('a role', () => {
  test('with a letter, a mark and a door is a family; one without is only named', () => {
    const { roles } = assembleHandbook(draft());
    expect(roles.map(({ id, kind }) => [id, kind])).toEqual([
      ['principal', 'family'],
      ['coach', 'family'],
      ['teacher', 'family'],
      ['mentor', 'named'],
    ]);
  });

  test('has what its editor says of it', () => {
    const words = { headings: ['Coach', 'TOSA'], aliases: ['TSA'] };
    const { roles } = assembleHandbook(
      draft({ roles: [principal, role('coach', { ...coach.words, ...words }), mentor] }),
    );
    expect(roles.slice(1)).toEqual([
      {
        ...{ kind: 'family', id: 'coach', title: 'Coach / TOSA', shortTitle: 'Coach / TOSA', summary: 'About coach.' },
        ...{ code: 'C', mark: 'circle', door: 'I am a coach', ...words },
      },
      { kind: 'named', id: 'mentor', title: 'Mentor', shortTitle: 'Mentor', summary: 'About mentor.', aliases: [] },
    ]);
  });

  test.each(['code', 'mark', 'door'])('without a %s is only named', (missing) => {
    const half = role('coach', { ...coach.words, [missing]: undefined });
    expect(
      assembleHandbook(
        draft({
          programs: [],
          pairs: [],
          onboarding: onboarding([], 'principal'),
          cycle: cycle({ lanes: [] }),
          roles: [principal, half],
        }),
      ).roles[1]?.kind,
    ).toBe('named');
  });

  test('without a short name goes by its title', () => {
    const { roles } = assembleHandbook(
      draft({ roles: [principal, role('coach', { ...coach.words, shortTitle: 'C.' })] }),
    );
    expect(roles.map(({ shortTitle }) => shortTitle)).toEqual(['principal', 'C.']);
  });

  test('is one and the same wherever a list refers to it', () => {
    const programs = [chart('alpha', 'AL', 1), chart('beta', 'BE', 2)];
    const handbook = assembleHandbook(draft({ pairs: [], programs }));
    const [first, second] = handbook.statements;
    expect(first?.list?.role).toBe(second?.list?.role);
    expect(handbook.families).toContain(first?.list?.role);
  });
});

describe('themes', () => {
  test('gather their statements across programs, in the order of the handbook', () => {
    const themes = [{ theme: 'time', evidence: 'Does', basis: 'inferred' as const }];
    const programs = [
      program('later', { code: 'LA', order: 2, statements: [statement('LA-1', { themes })] }),
      program('sooner', { code: 'SO', order: 1, statements: [statement('SO-1'), statement('SO-2', { themes })] }),
    ];
    const handbook = assembleHandbook(draft({ pairs: [], programs }));
    expect(handbook.themes).toHaveLength(1);
    expect(handbook.themes[0]).toMatchObject({ id: 'time', title: 'Theme time' });
    expect(idsOf(handbook.themes[0]?.statements ?? [])).toEqual(['SO-2', 'LA-1']);
    expect(statementById(handbook, 'LA-1').themes).toEqual([{ themeId: 'time', evidence: 'Does', basis: 'inferred' }]);
  });

  test('stay in the order of their list, and one without statements is there too', () => {
    const { themes } = assembleHandbook(draft({ themes: [theme('time'), theme('data', 1), theme('equity', 2)] }));
    expect(themes.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['time', 0],
      ['data', 0],
      ['equity', 0],
    ]);
  });
});

describe('notes', () => {
  const words = { wording: ['an through'], oddity: 'A word is missing.', note: 'Shown as written.' };
  const cohort = program('cohort', {
    code: 'CO',
    statements: [statement('CO-1', { text: 'See an through.', notes: ['missing-word'] })],
  });

  test('stand beside the statement in the words that readers are told', () => {
    const handbook = assembleHandbook(draft({ pairs: [], programs: [cohort], notes: [note('missing-word', words)] }));
    expect(statementById(handbook, 'CO-1').notes).toEqual([{ id: 'missing-word', note: 'Shown as written.' }]);
  });

  test('are listed as oddities with the statements that they are about', () => {
    const notes = [
      note('missing-word', words),
      note('heading', { wording: ['The Text'], oddity: 'A heading reads oddly.' }),
    ];
    const { oddities } = assembleHandbook(draft({ pairs: [], programs: [cohort], notes }));
    expect(oddities.map(({ id, oddity, statements }) => [id, oddity, idsOf(statements)])).toEqual([
      ['missing-word', 'A word is missing.', ['CO-1']],
      ['heading', 'A heading reads oddly.', []],
    ]);
  });

  test('an oddity of the whole text is tied to no statement', () => {
    const { oddities } = assembleHandbook(draft({ notes: [note('whole-text', {})] }));
    expect(oddities[0]?.statements).toEqual([]);
  });
});

describe('pairs', () => {
  test('hold the statements themselves, and are found from both of them', () => {
    const handbook = assembleHandbook(draft());
    const [only] = handbook.pairs;
    expect(only?.between).toEqual([statementById(handbook, 'SU-P-1'), statementById(handbook, 'SU-C-1')]);
    expect(only).toMatchObject({ kind: 'counterpart', basis: 'explicit', because: 'both say so' });
    expect(handbook.pairsOf.get('SU-P-1')).toEqual([only]);
    expect(handbook.pairsOf.get('SU-C-1')).toEqual([only]);
    expect(handbook.pairsOf.get('SU-C-2')).toBeUndefined();
  });
});

describe('questions and blanks', () => {
  test('a question holds the nearest statements and the blank for the answer', () => {
    const handbook = assembleHandbook(
      draft({
        questions: [question({ nearest: [{ id: 'CO-1', remark: 'in part' }, { id: 'SU-C-1' }] })],
        settings: settings({ reason: { label: 'The reason', answer: '' } }),
      }),
    );
    const [why] = handbook.questions;
    expect(why?.nearest.map(({ statement, remark }) => [statement.id, remark])).toEqual([
      ['CO-1', 'in part'],
      ['SU-C-1', undefined],
    ]);
    expect(why?.blank).toEqual({ id: 'reason', label: 'The reason', answer: '' });
    expect(handbook.blanks.get('reason')).toBe(why?.blank);
  });

  test('a question may be asked in other words, which only the search knows', () => {
    const asked = (words: Partial<DraftQuestion>) =>
      assembleHandbook(
        draft({ questions: [question(words)], settings: settings({ reason: { label: 'The reason', answer: '' } }) }),
      ).questions.map(({ id, question, alsoAsked }) => [id, question, alsoAsked]);
    expect(asked({ alsoAsked: ['What for?'] })).toEqual([['why', 'Why?', ['What for?']]]);
    expect(asked({})).toEqual([['why', 'Why?', []]]);
  });

  test('a question of the choosing has its statements, whom to ask, and the blank for the district', () => {
    const { choosing, blanks } = assembleHandbook(
      draft({
        choosing: [choice('cohort', { quotes: ['CO-1', 'SU-C-1'] })],
        settings: settings({ whom: { label: 'Whom to ask', answer: 'The office.' } }),
      }),
    );
    expect(choosing.map(({ statements, ...rest }) => ({ ...rest, statements: idsOf(statements) }))).toEqual([
      {
        ...{ id: 'cohort', question: 'cohort?', ask: 'Ask about cohort.' },
        ...{ blank: blanks.get('whom'), statements: ['CO-1', 'SU-C-1'] },
      },
    ]);
  });
});

describe('the settings', () => {
  test('give the title, the district and the source, whose text is kept as it is', () => {
    const sourceText = 'The Text\r\n- with  odd\tspaces ';
    const handbook = assembleHandbook(draft({ sourceText }));
    expect(handbook).toMatchObject({
      title: 'Handbook',
      district: '',
      source: { title: 'The Text', file: 'source.txt', text: sourceText },
    });
  });
});

describe('what is kept beside the words', () => {
  test('whom to write to is blank unless the settings say so', () => {
    const { settings: ours } = draft();
    const contact = { ...ours, words: { ...ours.words, contact: 'Ask the office.' } };
    expect(assembleHandbook(draft()).contact).toBe('');
    expect(assembleHandbook(draft({ settings: contact })).contact).toBe('Ask the office.');
  });

  test('addresses that are gone lead where they lead now', () => {
    const { addresses } = draft();
    const moved = { '/old/': '/new/', '/programs/a/#A-1': '/programs/b/#B-1' };
    const { redirects } = assembleHandbook(
      draft({ addresses: { ...addresses, words: { promised: [], moved, withdrawn: {} } } }),
    );
    expect(redirects).toEqual([
      { from: '/old/', to: '/new/' },
      { from: '/programs/a/#A-1', to: '/programs/b/#B-1' },
    ]);
  });

  test('addresses that are withdrawn say since when, into what, and what went with a page', () => {
    const { addresses } = draft();
    const promised = ['/programs/a/', '/programs/a/#A-1', '/programs/b/#B-1', '/programs/ab/#AB-1'];
    const withdrawn = {
      '/programs/a/': { on: '2027-07-01', into: ['/programs/b/'] },
      '/programs/b/#B-1': { on: '2027-08-01', into: [] },
    };
    const words = { promised, moved: {}, withdrawn };
    expect(assembleHandbook(draft({ addresses: { ...addresses, words } })).withdrawn).toEqual([
      {
        from: '/programs/a/',
        on: { day: '2027-07-01', inWords: 'July 1, 2027' },
        into: ['/programs/b/'],
        anchors: ['A-1'],
      },
      { from: '/programs/b/#B-1', on: { day: '2027-08-01', inWords: 'August 1, 2027' }, into: [], anchors: [] },
    ]);
  });

  test('words that stand for each other stay in their groups', () => {
    const synonyms = [
      ['debrief', 'reflect'],
      ['aim', 'goal', 'target'],
    ].map((words, index) => {
      return { id: String(index), file: 'content/synonyms.yaml', index, words: { words } };
    });
    expect(assembleHandbook(draft({ synonyms })).synonyms).toEqual([
      { words: ['debrief', 'reflect'] },
      { words: ['aim', 'goal', 'target'] },
    ]);
  });
});

describe('a reference that leads nowhere is an error that names it', () => {
  const one = (more: Parameters<typeof statement>[1]) => [
    program('cohort', { code: 'CO', statements: [statement('CO-1', more)] }),
  ];
  test.each([
    ['a pair', { pairs: [pair('SU-P-1', 'SU-C-9')] }, 'statement SU-C-9'],
    ['a list', { roles: [principal] }, 'role family coach'],
    ['a list of a role that is only named', { roles: [principal, role('coach')] }, 'role family coach'],
    ['a note', { pairs: [], programs: one({ notes: ['odd'] }) }, 'note odd'],
    [
      'a note that tells readers nothing',
      { pairs: [], programs: one({ notes: ['odd'] }), notes: [note('odd', {})] },
      'note odd',
    ],
    ['a blank', { questions: [question({})] }, 'blank reason'],
    ['a blank of the choosing', { choosing: [choice('cohort')] }, 'blank whom'],
    ['a path', { onboarding: onboarding([], 'mentor') }, 'role family mentor'],
    [
      'a gap of the cycle',
      { cycle: cycle({ gaps: [{ id: 'time', says: 'No line says when.', nearest: [], question: 'when' }] }) },
      'question when',
    ],
    [
      'a quotation',
      {
        questions: [question({ nearest: [{ id: 'CO-9' }] })],
        settings: settings({ reason: { label: 'The reason', answer: '' } }),
      },
      'statement CO-9',
    ],
  ])('%s', (_, more, name) => {
    expect(() => assembleHandbook(draft(more))).toThrow(`The content refers to a ${name} that there is not.`);
  });
});

describe('what readers compare programs by', () => {
  const asked = {
    by: [{ id: 'AL-C-1', words: 'Does what' }],
    entry: [],
  };
  const [alpha] = assembleHandbook(
    draft({
      pairs: [],
      programs: [chart('alpha', 'AL', 1, { facts: asked, definition: 'visit' }), chart('beta', 'BE', 2)],
      glossary: [
        term('visit', {
          term: 'Visit (by a coach)',
          meaning: 'A call of 2.5 hours at most, in a room of one’s own. It has an end.',
        }),
      ],
    }),
  ).programs;

  test('is quoted from its own statements, or said not to be said, or left out', () => {
    expect(alpha?.facts.by?.map(({ statement, words }) => [statement.id, words])).toEqual([['AL-C-1', 'Does what']]);
    expect(alpha?.facts.entry).toEqual([]);
    expect(alpha?.facts).not.toHaveProperty('often');
  });

  test('is asked of all where it was asked of one, and of none where nobody has asked', () => {
    expect(factsAmong([{ facts: {} }, { facts: { entry: [] } }, { facts: alpha?.facts ?? {} }])).toEqual([
      'by',
      'entry',
    ]);
    expect(factsAmong([{ facts: {} }])).toEqual([]);
  });

  test('what a program is, is the first sentence of its term, with the next where that is very short', () => {
    expect(alpha?.definition).toEqual({
      term: { id: 'visit', term: 'Visit (by a coach)' },
      says: 'A call of 2.5 hours at most, in a room of one’s own.',
    });
    expect(firstSentence('A call. It takes an hour. It has an end.')).toBe('A call. It takes an hour.');
    expect(firstSentence('A call.')).toBe('A call.');
  });
});
