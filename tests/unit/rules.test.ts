import { describe, expect, test } from 'vitest';
import { problemsOfWords } from '../../src/check/problems-of-words.ts';
import type { Draft, DraftNote, DraftQuestion, DraftSettings, Written } from '../../src/domain/draft.ts';
import { markNames } from '../../src/domain/marks.ts';
import { noteLines } from '../../src/domain/note-lines.ts';
import { problemsOf } from '../../src/domain/rules/index.ts';
import { sheetNames } from '../../src/domain/sheet-names.ts';
import {
  agreement,
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
  step,
  term,
  theme,
} from '../builders.ts';

const chart = (...statements: ReturnType<typeof statement>[]) =>
  program('support', { code: 'SU', roles: [roleList('coach', statements)] });
const only = (...statements: ReturnType<typeof statement>[]) => ({ pairs: [], programs: [chart(...statements)] });
const programs = (...all: ReturnType<typeof program>[]) => ({ pairs: [], programs: all });
const settings = (words: Partial<DraftSettings>): Draft['settings'] => {
  const { settings } = draft();
  return { ...settings, words: { ...settings.words, ...words } };
};
const blanks = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { label: id, answer: '' }]));
const longer = (...names: string[]) => ({
  paper: { address: '', revised: '', size: 'letter' as const, sheets: true, longer: names },
});
const note = (id: string, words: Partial<DraftNote> = {}, index = 0): Written<DraftNote> => {
  return { id, file: 'content/notes.yaml', index, words: { wording: [], statements: [], oddity: 'Odd.', ...words } };
};
const question = (id: string, words: Partial<DraftQuestion> = {}, index = 0): Written<DraftQuestion> => {
  const full = { question: `${id}?`, nearest: [], blank: 'whom', ...words };
  return { id, file: 'content/questions.yaml', index, words: full };
};
const synonyms = (...words: string[]) => [{ id: '0', file: 'content/synonyms.yaml', index: 0, words: { words } }];
const earns = (theme: string, evidence = 'Does') => ({ theme, evidence, basis: 'explicit' as const });
const names = (role: string, as = 'Does') => ({ role, as, basis: 'explicit' as const });

/** One problem: its rule, its file and the keys that lead to it, what is wrong, what would be right, what is missing. */
type Told = readonly [
  rule: string,
  file: string,
  path: readonly (string | number)[],
  what: string,
  fix: string,
  missing?: string,
];

/** All that an editor is told of a draft. */
function told(more: Partial<Draft>): Told[] {
  return problemsOf(draft(more)).map(({ rule, at, what, fix, missing }) => {
    return [rule, at.file, at.path, what, fix, ...(missing === undefined ? [] : [missing])] as unknown as Told;
  });
}

const su = 'content/programs/support.mdx';
const handbook = 'content/handbook.yaml';

test('content that is in order has no problem', () => {
  expect(told({})).toEqual([]);
});

describe('one mistake is told of where it is, with what would be right', () => {
  test.each<[string, Partial<Draft>, Told]>([
    [
      'a misspelt role of a list: the role that was probably meant is named',
      programs(program('support', { code: 'SU', roles: [roleList('coahc', [statement('SU-C-1')])] })),
      [
        'known-roles',
        su,
        ['roles', 0, 'role'],
        'The list "Coahc" names a role "coahc" that there is not.',
        'Did you mean coach?',
        'role coahc',
      ],
    ],
    [
      'a role in the wrong case',
      programs(program('support', { code: 'SU', roles: [roleList('Coach', [statement('SU-C-1')])] })),
      [
        'known-roles',
        su,
        ['roles', 0, 'role'],
        'The list "Coach" names a role "Coach" that there is not.',
        'Did you mean coach?',
        'role Coach',
      ],
    ],
    [
      'a list of a role that sentences only name: those that may have lists are named',
      programs(program('support', { code: 'SU', roles: [roleList('mentor', [statement('SU-M-1')])] })),
      [
        ...(['known-roles', su, ['roles', 0, 'role']] as const),
        'The list "Mentor" names a role "mentor" that has no lists of its own: sentences only name it.',
        'There are: principal, coach, teacher.',
        'role mentor',
      ],
    ],
    [
      'a misspelt role in a mention, which may be any role',
      only(statement('SU-C-1', { names: [names('mentor'), names('mentr')] })),
      [
        ...(['known-roles', su, ['roles', 0, 'statements', 0, 'names', 1, 'role']] as const),
        'SU-C-1 names a role "mentr" that there is not.',
        'Did you mean mentor?',
        'role mentr',
      ],
    ],
    [
      'a misspelt role of the district',
      { settings: settings({ districtRole: 'techer' }) },
      [
        ...(['known-roles', handbook, ['districtRole']] as const),
        'This file names a role "techer" that there is not.',
        'Did you mean teacher?',
        'role techer',
      ],
    ],
    [
      'a misspelt theme',
      only(statement('SU-C-1', { themes: [earns('time'), earns('tmie')] })),
      [
        ...(['known-themes', su, ['roles', 0, 'statements', 0, 'themes', 1, 'theme']] as const),
        'SU-C-1 joins a theme "tmie" that there is not.',
        'Did you mean time?',
        'theme tmie',
      ],
    ],
    [
      'words for a theme that the statement does not have',
      only(statement('SU-C-1', { themes: [earns('time', 'meets weekly')] })),
      [
        ...(['evidence-in-text', su, ['roles', 0, 'statements', 0, 'themes', 0, 'evidence']] as const),
        'SU-C-1 does not say "meets weekly".',
        'Copy the words from its text: "Does what SU-C-1 says."',
      ],
    ],
    [
      'words for a role that the statement does not have',
      only(statement('SU-C-1', { names: [names('mentor', 'the mentor')] })),
      [
        ...(['evidence-in-text', su, ['roles', 0, 'statements', 0, 'names', 0, 'as']] as const),
        'SU-C-1 does not say "the mentor".',
        'Copy the words from its text: "Does what SU-C-1 says."',
      ],
    ],
    [
      'a statement id that stands twice in a file',
      only(statement('SU-C-1'), statement('SU-C-1')),
      [
        ...(['unique-ids', su, ['roles', 0, 'statements', 1, 'id']] as const),
        'The statement id "SU-C-1" is used twice; it stands earlier in this file too.',
        'Give one of them another.',
      ],
    ],
    [
      'two programs with one code',
      programs(chart(statement('SU-C-1')), program('other', { code: 'SU', statements: [statement('SU-9')] })),
      [
        ...(['unique-ids', 'content/programs/other.mdx', ['code']] as const),
        `The program code "SU" is used twice; it stands in ${su} too.`,
        'Give one of them another.',
      ],
    ],
    [
      'two themes with one id',
      { themes: [theme('time'), { ...theme('time', 1), words: { title: 'Another' } }] },
      [
        ...(['unique-ids', 'content/themes.yaml', [1, 'id']] as const),
        'The theme id "time" is used twice; it stands earlier in this file too.',
        'Give one of them another.',
      ],
    ],
    [
      'two notes with one id',
      { notes: [note('odd'), note('odd', {}, 1)] },
      [
        ...(['unique-ids', 'content/notes.yaml', [1, 'id']] as const),
        'The note id "odd" is used twice; it stands earlier in this file too.',
        'Give one of them another.',
      ],
    ],
    [
      'two questions with one id',
      { questions: [question('why'), question('why', {}, 1)], settings: settings({ blanks: blanks('whom') }) },
      [
        ...(['unique-ids', 'content/questions.yaml', [1, 'id']] as const),
        'The question id "why" is used twice; it stands earlier in this file too.',
        'Give one of them another.',
      ],
    ],
    [
      'two programs with one title, whatever its capitals',
      programs(
        program('one', { code: 'ON', title: 'Support', statements: [statement('ON-1')] }),
        program('two', { code: 'TW', title: 'SUPPORT', statements: [statement('TW-1')] }),
      ),
      [
        ...(['unique-titles', 'content/programs/two.mdx', ['title']] as const),
        '"one" and "two" have the same title, "SUPPORT".',
        'Give one of them another, so that readers can tell them apart.',
      ],
    ],
    [
      'two themes with one title',
      { themes: [theme('time'), { ...theme('hours', 1), words: { title: 'Theme time' } }] },
      [
        ...(['unique-titles', 'content/themes.yaml', [1, 'title']] as const),
        '"time" and "hours" have the same title, "Theme time".',
        'Give one of them another, so that readers can tell them apart.',
      ],
    ],
    [
      'two roles with one title',
      { roles: [principal, coach, mentor, role('guide', { title: 'Mentor' })] },
      [
        ...(['unique-titles', 'content/roles/guide.mdx', ['title']] as const),
        '"mentor" and "guide" have the same title, "Mentor".',
        'Give one of them another, so that readers can tell them apart.',
      ],
    ],
    [
      'a program without anything',
      programs(program('support', { code: 'SU' })),
      [
        ...(['program-shape', su, []] as const),
        'The program has no statements.',
        'Add "roles" with at least one list, or "statements" with at least one line.',
      ],
    ],
    [
      'a chart without lists',
      programs(program('support', { code: 'SU', roles: [] })),
      [
        ...(['program-shape', su, ['roles']] as const),
        'The program has no statements.',
        'Add "roles" with at least one list, or "statements" with at least one line.',
      ],
    ],
    [
      'a description without lines',
      programs(program('support', { code: 'SU', statements: [] })),
      [
        ...(['program-shape', su, ['statements']] as const),
        'The program has no statements.',
        'Add "roles" with at least one list, or "statements" with at least one line.',
      ],
    ],
    [
      'a list without statements',
      only(),
      [
        ...(['program-shape', su, ['roles', 0, 'statements']] as const),
        'The list "Coach" is empty.',
        'Add its statements, or take the list away: the matrix then says "no list".',
      ],
    ],
    [
      'role lists and statements at once',
      programs(
        program('support', {
          code: 'SU',
          roles: [roleList('coach', [statement('SU-C-1')])],
          statements: [statement('SU-1')],
        }),
      ),
      [
        ...(['program-shape', su, ['statements']] as const),
        'The program has both "roles" and "statements".',
        'Keep "roles" for a responsibility chart, or "statements" for a description without roles.',
      ],
    ],
    [
      'two lists for one role',
      programs(
        program('support', {
          code: 'SU',
          roles: [
            roleList('coach', [statement('SU-C-1')]),
            roleList('coach', [statement('SU-C-2')], { heading: 'TOSA' }),
          ],
        }),
      ),
      [
        ...(['program-shape', su, ['roles', 1, 'role']] as const),
        'The lists "Coach" and "TOSA" are both for the role "coach".',
        'Put their statements into one list.',
      ],
    ],
    [
      'a letter without a mark and a door',
      { roles: [principal, coach, mentor, role('half', { code: 'H' })] },
      [
        ...(['role-families', 'content/roles/half.mdx', []] as const),
        'The role "half" has code but no mark and no door.',
        'Add mark and door; or, for a role that is only named in sentences, take code away. Free marks: shield, hexagon, diamond, house, drop, plus.',
      ],
    ],
    [
      'a letter and a mark without a door',
      { roles: [principal, coach, mentor, role('half', { code: 'H', mark: 'hexagon' })] },
      [
        ...(['role-families', 'content/roles/half.mdx', []] as const),
        'The role "half" has code and mark but no door.',
        'Add door; or, for a role that is only named in sentences, take code and mark away.',
      ],
    ],
    [
      'a ninth role with lists, when every mark is taken',
      {
        roles: [
          principal,
          coach,
          ...markNames
            .filter((mark) => mark !== principal.words.mark && mark !== coach.words.mark)
            .map((mark, i) => role(`role-${i}`, { code: `R${'ABCDEF'[i]}`, mark, door: 'I am one' })),
          mentor,
          role('ninth', { code: 'N', mark: 'drop', door: 'I am the ninth' }),
        ],
        programs: [],
        pairs: [],
      },
      [
        ...(['role-families', 'content/roles/ninth.mdx', ['mark']] as const),
        'The roles "role-4" and "ninth" have the same mark, drop.',
        'All 8 marks are taken, so no more roles can have lists; take code, mark and door away from one.',
      ],
    ],
    [
      'two roles with one letter',
      { roles: [principal, coach, mentor, role('clerk', { code: 'C', mark: 'hexagon', door: 'I am a clerk' })] },
      [
        ...(['role-families', 'content/roles/clerk.mdx', ['code']] as const),
        'The roles "coach" and "clerk" have the same code, C.',
        'Give "clerk" a code of its own.',
      ],
    ],
    [
      'two roles with one mark',
      { roles: [principal, coach, mentor, role('clerk', { code: 'K', mark: 'circle', door: 'I am a clerk' })] },
      [
        ...(['role-families', 'content/roles/clerk.mdx', ['mark']] as const),
        'The roles "coach" and "clerk" have the same mark, circle.',
        'Give "clerk" a mark of its own. Free marks: shield, hexagon, diamond, house, drop, plus.',
      ],
    ],
    [
      'a pair that names a missing statement',
      { pairs: [pair('SU-P-1', 'SU-C-11')] },
      [
        ...(['known-statements', 'content/counterparts.yaml', [0, 'between', 1]] as const),
        'The pair SU-P-1 and SU-C-11 cites a statement "SU-C-11" that there is not.',
        'Did you mean SU-C-1?',
        'statement SU-C-11',
      ],
    ],
    [
      'a statement paired with itself',
      { pairs: [pair('SU-C-1', 'SU-C-1')] },
      [
        ...(['pairs-meet', 'content/counterparts.yaml', [0, 'between', 1]] as const),
        'SU-C-1 is paired with itself.',
        'Name the other statement.',
      ],
    ],
    [
      'a pair written twice, the other way round',
      { pairs: [pair('SU-P-1', 'SU-C-1'), pair('SU-C-1', 'SU-P-1', {}, 1)] },
      [
        ...(['pairs-meet', 'content/counterparts.yaml', [1, 'between']] as const),
        'SU-C-1 and SU-P-1 are paired twice.',
        'Keep one of the two, with the better reason.',
      ],
    ],
    [
      'a misspelt note, and nothing of the note that was meant',
      { ...only(statement('SU-C-1', { notes: ['od'] })), notes: [note('odd', { note: 'Shown as written.' })] },
      [
        ...(['known-notes', su, ['roles', 0, 'statements', 0, 'notes', 0]] as const),
        'SU-C-1 refers to a note "od" that there is not.',
        'Did you mean odd?',
      ],
    ],
    [
      'a note that tells readers nothing',
      { ...only(statement('SU-C-1', { notes: ['odd'] })), notes: [note('odd')] },
      [
        ...(['known-notes', su, ['roles', 0, 'statements', 0, 'notes', 0]] as const),
        'SU-C-1 refers to the note "odd", which tells readers nothing.',
        'Add "note" to it in notes.yaml.',
      ],
    ],
    [
      'a note that no statement shows',
      { notes: [note('quiet'), note('odd', { note: 'Shown as written.' }, 1)] },
      [
        ...(['known-notes', 'content/notes.yaml', [1, 'note']] as const),
        'No statement shows the note "odd".',
        'Add its id to "notes" of the statement that it is about, or take its "note" away.',
        'some statement',
      ],
    ],
    [
      'a note about a statement that there is not',
      { notes: [note('odd', { statements: ['SU-C-1', 'SU-C-11'], wording: ['Teh Text'] })] },
      [
        ...(['known-statements', 'content/notes.yaml', [0, 'statements', 1]] as const),
        'The note "odd" cites a statement "SU-C-11" that there is not.',
        'Did you mean SU-C-1?',
        'statement SU-C-11',
      ],
    ],
    [
      'a note that quotes words which the source does not have',
      { notes: [note('odd', { wording: ['Text', 'Teh Text'] })] },
      [
        ...(['notes-quote-source', 'content/notes.yaml', [0, 'wording', 1]] as const),
        'The source does not say "Teh Text".',
        'Copy the words from the source. If the district has revised them, quote what it says now; if they are gone from it, take the note away.',
        'some words',
      ],
    ],
    [
      'a question that quotes a missing statement',
      {
        questions: [question('Why', { nearest: [{ id: 'SU-C-1' }, { id: 'SU-C-22' }] })],
        settings: settings({ blanks: blanks('whom') }),
      },
      [
        ...(['known-statements', 'content/questions.yaml', [0, 'nearest', 1, 'id']] as const),
        'The question "Why?" cites a statement "SU-C-22" that there is not.',
        'Did you mean SU-C-2?',
        'statement SU-C-22',
      ],
    ],
    [
      'a question that leads to a missing blank',
      {
        questions: [question('why'), question('how', { blank: 'hwom' }, 1)],
        settings: settings({ blanks: blanks('whom') }),
      },
      [
        ...(['known-blanks', 'content/questions.yaml', [1, 'blank']] as const),
        `The question "how?" leads to a blank "hwom" that is not in ${handbook}.`,
        'Did you mean whom?',
      ],
    ],
    [
      'a blank that nothing leads to',
      { settings: settings({ blanks: blanks('reason') }) },
      [
        ...(['blanks-led-to', handbook, ['blanks', 'reason']] as const),
        'No question leads to the blank "reason", nor a step, an agreement or a term, so no page would show it.',
        'Add a question to questions.yaml, or take the blank away.',
        'some question',
      ],
    ],
    [
      'a sheet that may be longer and is none',
      { settings: settings(longer('roles/coach', 'roles/coahc')) },
      [
        ...(['known-sheets', handbook, ['paper', 'longer', 1]] as const),
        'This file names a sheet "roles/coahc" that there is not.',
        'Did you mean roles/coach?',
      ],
    ],
  ])('%s', (_, more, problem) => {
    expect(told(more)).toEqual([problem]);
  });
});

describe('what is named twice in one place', () => {
  const [one, two] = ['SU-C-1', 'SU-C-2'];
  const twice = [one, two, one];
  test.each<[string, Partial<Draft>, string, (string | number)[], string]>([
    [
      'a theme of a statement',
      only(statement('SU-C-1', { themes: [earns('time'), earns('time', 'what')] })),
      su,
      ['roles', 0, 'statements', 0, 'themes', 1, 'theme'],
      'SU-C-1 names "time" twice.',
    ],
    [
      'a note of a statement',
      { ...only(statement('SU-C-1', { notes: ['odd', 'odd'] })), notes: [note('odd', { note: 'As written.' })] },
      su,
      ['roles', 0, 'statements', 0, 'notes', 1],
      'SU-C-1 names "odd" twice.',
    ],
    [
      'a heading of a role',
      { roles: [...draft().roles, role('guide', { headings: ['A', 'B', 'A'] })] },
      'content/roles/guide.mdx',
      ['headings', 2],
      'The role "guide" names "A" twice.',
    ],
    [
      'another word for a role',
      { roles: [...draft().roles, role('guide', { aliases: ['a', 'a'] })] },
      'content/roles/guide.mdx',
      ['aliases', 1],
      'The role "guide" names "a" twice.',
    ],
    [
      'a statement of a step',
      { onboarding: onboarding([step('begin'), step('go-on', { cites: twice })]) },
      'content/onboarding.yaml',
      ['stages', 0, 'steps', 1, 'cites', 2],
      'The step "go-on" names "SU-C-1" twice.',
    ],
    [
      'a statement that an agreement rests on',
      { agreements: [agreement({ restsOn: twice })] },
      'content/agreements.yaml',
      [0, 'restsOn', 2],
      'The agreement "work" names "SU-C-1" twice.',
    ],
    [
      'a phrase of a term',
      { glossary: [term('tosa', { statements: [one], phrases: ['what', 'what'] })] },
      'content/glossary.yaml',
      [0, 'phrases', 1],
      'The term "tosa" names "what" twice.',
    ],
    [
      'a statement of a term',
      { glossary: [term('tosa', { statements: twice, phrases: ['what'] })] },
      'content/glossary.yaml',
      [0, 'statements', 2],
      'The term "tosa" names "SU-C-1" twice.',
    ],
    [
      'a statement of the choosing',
      { choosing: [choice('Why', { quotes: twice })], settings: settings({ blanks: blanks('whom') }) },
      'content/choosing.yaml',
      [0, 'quotes', 2],
      'The question "Why?" names "SU-C-1" twice.',
    ],
    [
      'a statement near a question',
      {
        questions: [question('Why', { nearest: twice.map((id) => ({ id })) })],
        settings: settings({ blanks: blanks('whom') }),
      },
      'content/questions.yaml',
      [0, 'nearest', 2, 'id'],
      'The question "Why?" names "SU-C-1" twice.',
    ],
    [
      'a word of a group for the search',
      { synonyms: synonyms('plan', 'aim', 'plan') },
      'content/synonyms.yaml',
      [0, 'words', 2],
      'This group names "plan" twice.',
    ],
    [
      'a lane of the coaching cycle',
      { cycle: cycle({ lanes: ['coach', 'principal', 'coach'] }) },
      'content/coaching-cycle.yaml',
      ['lanes', 2],
      'The coaching cycle names "coach" twice.',
    ],
    [
      'a promised address',
      {
        addresses: {
          ...draft().addresses,
          words: { promised: ['/roles/', '/x/', '/roles/'], moved: {}, withdrawn: {} },
        },
      },
      'content/addresses.yaml',
      ['promised', 2],
      'This file names "/roles/" twice.',
    ],
    [
      'a sheet that may be longer',
      { settings: settings(longer('matrix', 'matrix')) },
      handbook,
      ['paper', 'longer', 1],
      'This file names "matrix" twice.',
    ],
  ])('%s', (_, more, file, path, what) => {
    const repeats = told(more).filter(([rule]) => rule === 'no-repeats');
    expect(repeats).toEqual([['no-repeats', file, path, what, 'Take one of the two away.']]);
  });
});

describe('ids of statements', () => {
  const found = (more: Partial<Draft>) => told(more).map(([rule, , path, what, fix]) => [rule, path, what, fix]);
  const lists = (...all: ReturnType<typeof roleList>[]) => programs(program('support', { code: 'SU', roles: all }));
  const misfit = (id: string, path: (string | number)[], start: string) => [
    'statement-ids',
    [...path, 'id'],
    `The id ${id} does not fit where it stands.`,
    `Here ids are ${start}1, ${start}2 and so on.`,
  ];
  const inList = (i: number) => ['roles', 0, 'statements', i];

  test.each(['SU-P-1', 'XX-C-1', 'SU-1', 'SU-C-x', 'SU-C-1x', 'SU-C-x1'])(
    '%s does not fit into a list of coaches',
    (id) => {
      expect(found(only(statement(id)))).toEqual([misfit(id, inList(0), 'SU-C-')]);
    },
  );

  test.each(['SU-C-1', 'SU-C-12'])('%s fits into a list of coaches', (id) => {
    expect(found(only(statement(id)))).toEqual([]);
  });

  test('SU-C-1 does not fit into a description', () => {
    const description = program('support', { code: 'SU', statements: [statement('SU-C-1'), statement('SU-2')] });
    expect(found(programs(description))).toEqual([misfit('SU-C-1', ['statements', 0], 'SU-')]);
  });

  test('that all begin with another code: it is the code that is wrong', () => {
    expect(found(only(statement('CS-C-1'), statement('CS-C-2')))).toEqual([
      [
        'statement-ids',
        ['code'],
        'The code of the program is "SU", but its statements\' ids begin with "CS-".',
        'Write CS. Where the program is new, give its statements ids of their own: SU-…',
      ],
    ]);
  });

  test('that begin with several codes are wrong, each of them', () => {
    expect(found(only(statement('CS-C-1'), statement('DC-C-2')))).toEqual([
      misfit('CS-C-1', inList(0), 'SU-C-'),
      misfit('DC-C-2', inList(1), 'SU-C-'),
    ]);
  });

  test('that are all those of another role: it is the role that is wrong, and only one list has it', () => {
    const wrong = roleList('coach', [statement('SU-P-1'), statement('SU-P-2')], { heading: 'Principal' });
    expect(found(lists(roleList('coach', [statement('SU-C-1')]), wrong))).toEqual([
      [
        'statement-ids',
        ['roles', 1, 'role'],
        'The list "Principal" is for "coach", but its ids are those of "principal": SU-P-…',
        'Did you mean principal?',
      ],
    ]);
  });

  test('that are those of several roles are wrong, each of them', () => {
    expect(found(only(statement('SU-P-1'), statement('SU-T-2'), statement('SU-C-3')))).toEqual([
      misfit('SU-P-1', inList(0), 'SU-C-'),
      misfit('SU-T-2', inList(1), 'SU-C-'),
    ]);
  });

  test.each([
    ['have the letter of no role', 'SU-X-1', 'SU-X-2'],
    ['have no letter', 'SU-1', 'SU-2'],
  ])('that all %s are wrong, each of them', (_, one, two) => {
    expect(found(only(statement(one), statement(two)))).toEqual([
      misfit(one, inList(0), 'SU-C-'),
      misfit(two, inList(1), 'SU-C-'),
    ]);
  });

  test('are not blamed where the role of their list is misspelt', () => {
    const misspelt = lists(roleList('coahc', [statement('SU-C-1'), statement('SU-C-2')]));
    expect(found(misspelt).map(([rule]) => rule)).toEqual(['known-roles']);
  });

  test('may be wrong for one statement of a second list: that list has its role twice no more', () => {
    const second = roleList('coach', [statement('SU-C-2'), statement('SU-P-3')], { heading: 'TOSA' });
    expect(found(lists(roleList('coach', [statement('SU-C-1')]), second))).toEqual([
      misfit('SU-P-3', ['roles', 1, 'statements', 1], 'SU-C-'),
    ]);
  });
});

describe('what another problem says already', () => {
  test('a program that stands twice has its title twice', () => {
    const same = programs(chart(statement('SU-C-1')), {
      ...chart(statement('SU-C-2')),
      file: 'content/programs/Support.mdx',
    });
    expect(told(same).map(([rule]) => rule)).toEqual(['unique-ids']);
  });

  test('words for a theme that the source still has, but for such as run over the end of its line', () => {
    const rules = (evidence: string) => {
      const lost = statement('SU-C-1', { themes: [earns('time', evidence)], text: 'Does.' });
      const support = received('support', { code: 'SU', title: 'Support', roles: [roleList('coach', [lost])] });
      const sourceText = 'The Text\nSupport\nCoach\n- Does what was meant.';
      return told({ ...programs(support), sourceText }).map(([rule]) => rule);
    };
    expect(rules('was meant')).toContain('true-to-source');
    expect(rules('was meant')).not.toContain('evidence-in-text');
    expect(rules('Does.- Does')).toContain('evidence-in-text');
  });
});

describe('what a note is about', () => {
  const sourceText = [
    'The Text',
    'Support',
    'Coach',
    '- Meets the coach.',
    '- Plans.',
    'Cohort',
    'Coach',
    '- Meets the coach.',
    '- Reports.',
  ].join('\n');
  const list = (code: string, ...texts: string[]) =>
    roleList(
      'coach',
      texts.map((text, i) =>
        statement(`${code}-C-${i + 1}`, { text, notes: code === 'CO' && i === 1 ? ['shown'] : [] }),
      ),
    );
  const all = [
    received('support', { code: 'SU', title: 'Support', roles: [list('SU', 'Meets the coach.', 'Plans.')] }),
    received('cohort', { code: 'CO', title: 'Cohort', order: 2, roles: [list('CO', 'Meets the coach.', 'Reports.')] }),
  ];
  const about = (words: Partial<DraftNote>, id = 'odd') => {
    const one = note(id, words);
    return noteLines(draft({ pairs: [], programs: all, sourceText, notes: [one] }), one);
  };

  test.each<[string, Partial<DraftNote>, number[]]>([
    ['the line that has its words', { wording: ['Plans'] }, [5]],
    ['each line that has them', { wording: ['Meets'] }, [4, 8]],
    ['the lines of all its wordings, in the order of the source', { wording: ['Reports', 'Meets'] }, [4, 8, 9]],
    ['of several lines that of the statement that it names', { wording: ['Meets'], statements: ['CO-C-1'] }, [8]],
    ['a statement that it names, whatever it quotes of another', { wording: [], statements: ['SU-C-2'] }, [5]],
    ['headings that are its words, not sentences that have them', { wording: ['Coach'] }, [3, 7]],
    ['the heading above the statement that it names', { wording: ['Coach'], statements: ['CO-C-1'] }, [7, 8]],
    ['a title above it', { wording: ['Cohort', 'Reports'] }, [6, 9]],
    ['the title of the source', { wording: ['The Text'] }, [1]],
    ['nothing, where it is about the whole', { wording: [] }, []],
  ])('is %s', (_, words, lines) => {
    expect(about(words)).toMatchObject({ lines, lost: [] });
  });

  test('is the statement that shows it, where that has its words', () => {
    expect(about({ wording: ['Rep'] }, 'shown')).toEqual({ lines: [9], statements: ['CO-C-2'], lost: [] });
  });

  test('is found in what the district has added, which is no line of the source', () => {
    const ours = program('ours', { code: 'OU', order: 3, statements: [statement('OU-1', { text: 'Sings.' })] });
    const one = note('odd', { wording: ['Sings'] });
    const words = draft({ pairs: [], programs: [...all, ours], sourceText, notes: [one] });
    expect(noteLines(words, one)).toEqual({ lines: [], statements: ['OU-1'], lost: [] });
  });

  test('may not begin in one line and end in the next', () => {
    expect(about({ wording: ['Plans', 'coach.Plans', 'coach.- Plans'] }).lost).toEqual([1, 2]);
  });

  test('is nothing outside of the statements that it names, but for headings', () => {
    expect(about({ wording: ['Plans'], statements: ['CO-C-1'] }).lost).toEqual([0]);
  });
});

test('the sheets of paper are those of programs, of roles with lists, and of what there is to learn by and to agree on', () => {
  const ofRoles = ['roles', 'pocket'].flatMap((kind) => ['principal', 'coach', 'teacher'].map((id) => `${kind}/${id}`));
  const always = ['programs/support', 'programs/cohort', ...ofRoles];
  const placed = { statement: 'SU-C-1', lane: 'coach', station: 'plan', evidence: 'Does' } as const;
  const learning = { onboarding: onboarding([step('begin')]), cycle: cycle({ placements: [placed] }) };
  expect(sheetNames(draft())).toEqual([...always, 'matrix', 'matrix-poster', 'handbook', 'together/principal-coach']);
  expect(sheetNames(draft({ pairs: [] }))).toEqual([...always, 'matrix', 'matrix-poster', 'handbook']);
  expect(sheetNames(draft({ ...learning, agreements: [agreement()] }))).toEqual([
    ...always,
    ...['matrix', 'matrix-poster', 'handbook', 'onboarding', 'cycle', 'agreements/work', 'together/principal-coach'],
  ]);
});

/** Roles of which the first with the last would have the page of the second with the third. */
const alike = ['lead', 'lead-coach', 'aide', 'coach-aide'].map((id, i) =>
  role(id, { code: 'LMAC'.charAt(i), mark: 'square', door: 'I am', order: i }),
);

describe('two roles that would have the page together that two others have', () => {
  const agendasApart = (words: Draft) => problemsOf(words).filter(({ rule }) => rule === 'agendas-apart');

  test('are told of at the newest of them, with what to do', () => {
    const [one, ...more] = agendasApart(draft({ roles: alike }));
    expect(more).toEqual([]);
    expect(one?.at.file).toBe('content/roles/coach-aide.mdx');
    expect(one?.what).toBe(
      '"lead" with "coach-aide" would have the same page as "lead-coach" with "aide": /together/lead-coach-aide/.',
    );
    expect(one?.fix).toBe('Give the file of "coach-aide" another name, which is the role’s id.');
  });

  test('are told of at the one that readers do not know yet', () => {
    const addresses = draft().addresses;
    const promised = ['/roles/lead/', '/roles/aide/', '/roles/coach-aide/'];
    const known = { ...addresses, words: { ...addresses.words, promised } };
    const [one] = agendasApart(draft({ roles: alike, addresses: known }));
    expect(one?.at.file).toBe('content/roles/lead-coach.mdx');
  });

  test('are none where the order of the roles keeps them apart, or one of them has no lists', () => {
    const [lead, leadCoach, aide, coachAide] = alike;
    if (!lead || !leadCoach || !aide || !coachAide) throw new Error('A role is missing.');
    const last = { ...leadCoach, words: { ...leadCoach.words, order: 9 } };
    expect(agendasApart(draft({ roles: [lead, last, aide, coachAide] }))).toEqual([]);
    expect(agendasApart(draft({ roles: [lead, leadCoach, role('aide'), coachAide] }))).toEqual([]);
  });
});

describe('what can’t be read whole is not blamed for what it lacks', () => {
  const gap = { id: 'time', says: 'No line says when.', nearest: [], question: 'how-long' };
  const learning = ['questions', 'settings', 'onboarding', 'agreements', 'glossary', 'choosing'];
  const sheets = ['programs', 'roles', 'pairs', 'settings', 'onboarding', 'agreements', 'cycle'];
  const atPlan = { statement: 'SU-P-1', lane: 'coach', station: 'plan', basis: 'explicit' } as const;
  const two = roleList('coach', [statement('SU-C-1'), statement('SU-C-2')]);
  const uncovered = {
    ...programs(received('support', { code: 'SU', title: 'Support', roles: [two] })),
    onboarding: onboarding([step('begin')]),
    sourceText: 'The Text\nSupport\nCoach\n- Does what SU-C-1 says.\n- Does what SU-C-2 says.',
  };
  test.each<[string, Partial<Draft>, string[]]>([
    ['statement-ids', only(statement('SU-P-1')), ['roles']],
    ['unique-ids', { themes: [theme('time'), theme('time', 1)] }, []],
    ['unique-titles', { themes: [theme('time'), { ...theme('time', 1), id: 'hours' }] }, []],
    ['no-repeats', { synonyms: synonyms('plan', 'plan') }, []],
    ['role-families', { roles: [...draft().roles, role('half', { code: 'H' })] }, []],
    ['agendas-apart', { roles: alike }, ['roles']],
    ['program-shape', only(), []],
    ['evidence-in-text', only(statement('SU-C-1', { themes: [earns('time', 'never')] })), []],
    ['known-roles', { settings: settings({ districtRole: 'techer' }) }, ['roles']],
    ['known-themes', only(statement('SU-C-1', { themes: [earns('tmie')] })), ['themes']],
    ['known-notes', { notes: [note('odd', { note: 'As written.' })] }, ['programs', 'notes']],
    ['pairs-meet', { pairs: [pair('SU-P-1', 'SU-P-1')] }, []],
    ['blanks-led-to', { settings: settings({ blanks: blanks('reason') }) }, learning],
    ['known-statements', { onboarding: onboarding([step('begin', { cites: ['SU-C-9'] })]) }, ['programs']],
    ['known-blanks', { glossary: [term('tosa', { blank: 'whom' })] }, ['settings']],
    ['known-sheets', { settings: settings(longer('roles/coahc')) }, sheets],
    ['known-questions', { cycle: cycle({ gaps: [gap] }) }, ['questions']],
    ['onboarding-covers-role', uncovered, ['roles', 'onboarding', 'sourceText']],
    [
      'blanks-answered',
      { settings: settings({ blanks: { whom: { label: 'Whom', answer: '', by: 'Ann' } } }) },
      ['settings'],
    ],
    ['district-role', { cycle: cycle({ district: ['SU-C-1'] }) }, ['settings', 'agreements', 'cycle', 'roles']],
    [
      'agreement-sides',
      { agreements: [agreement({ enabling: [{ heading: 'Coach', role: 'coach', statements: ['SU-P-1'] }] })] },
      ['roles'],
    ],
    ['known-stations', { cycle: cycle({ placements: [{ ...atPlan, station: 'plna' }] }) }, ['cycle']],
    ['glossary-quotes', { glossary: [term('tosa', { phrases: ['never'] })] }, ['programs']],
    ['cycle-fits', { cycle: cycle({ lanes: ['coach'], placements: [atPlan] }) }, ['roles']],
    ['true-to-source', { sourceText: 'A Text' }, ['programs', 'settings', 'sourceText']],
    ['notes-quote-source', { notes: [note('odd', { wording: ['Teh Text'] })] }, ['programs', 'settings', 'sourceText']],
  ])('%s', (rule, more, needs) => {
    const words = draft(more);
    const finds = (notWhole: (keyof Draft)[]) => problemsOf(words, new Set(notWhole)).some((one) => one.rule === rule);
    expect(finds([])).toBe(true);
    const parts = Object.keys(words) as (keyof Draft)[];
    expect(parts.filter((part) => !finds([part])).sort()).toEqual(needs.toSorted());
  });
});

describe('bodies', () => {
  const none = cycle({ lanes: [], stations: [] });
  /** What is wrong with a program below whose fields this stands. */
  const problemsWith = (body: string) => {
    const support = program('support', { code: 'SU', roles: [roleList('coach', [statement('SU-C-1')])] }, body);
    const bodies = [{ ...support, kind: 'programs' as const, body }];
    return problemsOfWords({
      draft: draft({ pairs: [], programs: [support], roles: [coach], themes: [], cycle: none }),
      notWhole: new Set(),
      bodies,
      images: [],
    });
  };

  test('a body cites a statement that there is not: the line of the body is named', () => {
    const at = { file: 'content/programs/support.mdx', path: [], bodyLine: 3 };
    expect(problemsWith('\nFirst see <Cite id="SU-C-1" />.\nThen <Cite id="SU-C-7" />.\n')).toMatchObject([
      { rule: 'bodies', at },
    ]);
  });

  test('a citation that runs over two lines, and a component that there is not', () => {
    const problems = problemsWith('See <Cite\n  id="SU-C-7" />.\n<Citee id="SU-C-1" />');
    expect(problems.map(({ what, at }) => [what, at.bodyLine])).toEqual([
      ['<Cite id="SU-C-7" /> cites a statement that there is not.', 1],
      ['There is no component <Citee>.', 3],
    ]);
  });
});
