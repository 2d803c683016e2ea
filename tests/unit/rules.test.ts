import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import { problemsOfWords } from '../../src/check/problems-of-words.ts';
import { problemsOf } from '../../src/domain/rules/index.ts';
import { coach, draft, mentor, pair, principal, program, role, roleList, statement, theme } from '../builders.ts';

/** The one problem that a draft has: its rule, place and words. */
function onlyProblem(more: Partial<Draft>) {
  const problems = problemsOf(draft(more));
  expect(problems.map(({ what }) => what)).toHaveLength(1);
  return problems[0];
}

const chart = (...statements: ReturnType<typeof statement>[]) =>
  program('support', { code: 'SU', roles: [roleList('coach', statements)] });
const quiet = { pairs: [] };

describe('content that is in order', () => {
  test('has no problem', () => {
    expect(problemsOf(draft())).toEqual([]);
  });
});

describe('a misspelt role', () => {
  test('is named, with the role that was probably meant', () => {
    const support = program('support', { code: 'SU', roles: [roleList('coahc', [statement('SU-C-1')])] });
    expect(onlyProblem({ ...quiet, programs: [support] })).toEqual({
      rule: 'known-roles',
      at: { file: 'content/programs/support.mdx', path: ['roles', 0, 'role'] },
      what: 'There is no role "coahc".',
      fix: 'Did you mean coach?',
      missing: 'role coahc',
    });
  });

  test('in the wrong case is a misspelt role', () => {
    const support = program('support', { code: 'SU', roles: [roleList('Coach', [statement('SU-C-1')])] });
    expect(onlyProblem({ ...quiet, programs: [support] })?.fix).toBe('Did you mean coach?');
  });

  test('that nothing is near to gets the roles that there are', () => {
    const support = program('support', { code: 'SU', roles: [roleList('zebra', [statement('SU-C-1')])] });
    expect(onlyProblem({ ...quiet, programs: [support] })?.fix).toBe('There are: principal, coach, teacher.');
  });

  test('that sentences only name can have no list', () => {
    const support = program('support', { code: 'SU', roles: [roleList('mentor', [statement('SU-M-1')])] });
    expect(onlyProblem({ ...quiet, programs: [support] })?.what).toContain('only named in sentences');
  });

  test('is found in a mention too', () => {
    const line = statement('SU-C-1', {
      text: 'Thanks the mentor.',
      names: [{ role: 'mentr', as: 'mentor', basis: 'explicit' }],
    });
    expect(onlyProblem({ ...quiet, programs: [chart(line)] })).toMatchObject({
      at: { path: ['roles', 0, 'statements', 0, 'names', 0, 'role'] },
      fix: 'Did you mean mentor?',
    });
  });
});

describe('themes and the words that earn them', () => {
  test('an unknown theme is named', () => {
    const line = statement('SU-C-1', { themes: [{ theme: 'tmie', evidence: 'Does', basis: 'explicit' }] });
    expect(onlyProblem({ ...quiet, programs: [chart(line)] })).toMatchObject({
      rule: 'known-themes',
      fix: 'Did you mean time?',
    });
  });

  test('evidence must be words of the statement', () => {
    const line = statement('SU-C-1', { themes: [{ theme: 'time', evidence: 'meets weekly', basis: 'explicit' }] });
    expect(onlyProblem({ ...quiet, programs: [chart(line)] })?.what).toBe('SU-C-1 does not say "meets weekly".');
  });
});

describe('ids and addresses', () => {
  test('a statement id used twice is a problem, wherever the second stands', () => {
    const other = program('other', { code: 'SU2', roles: [roleList('coach', [statement('SU-C-1')])] });
    const problems = problemsOf(draft({ ...quiet, programs: [chart(statement('SU-C-1')), other] }));
    expect(problems.map(({ what }) => what)).toContain(
      'The statement id "SU-C-1" is used twice; it stands in content/programs/support.mdx too.',
    );
  });

  test('two programs with one code', () => {
    const other = program('other', { code: 'SU', roles: [roleList('coach', [statement('SU-C-9')])] });
    expect(onlyProblem({ ...quiet, programs: [chart(statement('SU-C-1')), other] })?.what).toContain(
      'program code "SU"',
    );
  });

  test('two themes with one id', () => {
    expect(onlyProblem({ themes: [theme('time'), theme('time', 1)] })).toMatchObject({
      at: { file: 'content/themes.yaml', path: [1, 'id'] },
    });
  });

  test.each(['SU-P-1', 'XX-C-1', 'SU-1', 'SU-C-x'])('%s does not fit into the coach list of SU', (id) => {
    expect(onlyProblem({ ...quiet, programs: [chart(statement(id))] })).toMatchObject({
      rule: 'statement-ids',
      fix: 'Here ids are SU-C-1, SU-C-2 and so on.',
    });
  });
});

describe('the shape of a program', () => {
  test('a program without statements', () => {
    expect(onlyProblem({ ...quiet, programs: [program('empty', { code: 'EM' })] })?.what).toBe(
      'The program has no statements.',
    );
  });

  test('a list without statements', () => {
    expect(onlyProblem({ ...quiet, programs: [chart()] })?.what).toBe('The list "Coach" is empty.');
  });

  test('role lists and statements at once', () => {
    const both = program('both', {
      code: 'BO',
      roles: [roleList('coach', [statement('BO-C-1')])],
      statements: [statement('BO-1')],
    });
    expect(onlyProblem({ ...quiet, programs: [both] })?.what).toContain('both "roles" and "statements"');
  });

  test('two lists for one role', () => {
    const twice = program('twice', {
      code: 'TW',
      roles: [roleList('coach', [statement('TW-C-1')]), roleList('coach', [statement('TW-C-2')], { heading: 'TOSA' })],
    });
    expect(onlyProblem({ ...quiet, programs: [twice] })?.what).toContain('"Coach" and "TOSA"');
  });
});

describe('roles', () => {
  test('a letter without a mark and a door', () => {
    expect(onlyProblem({ roles: [principal, coach, mentor, role('half', { code: 'H' })] })?.what).toBe(
      'The role "half" has code but no mark and no door.',
    );
  });

  test('two roles with one letter', () => {
    const other = role('clerk', { code: 'C', mark: 'hexagon', door: 'I am a clerk' });
    expect(onlyProblem({ roles: [principal, coach, mentor, other] })?.what).toBe(
      'The roles "coach" and "clerk" have the same code, C.',
    );
  });
});

describe('pairs', () => {
  test('a pair that names a missing statement', () => {
    expect(onlyProblem({ pairs: [pair('SU-P-1', 'SU-C-11')] })).toMatchObject({
      at: { file: 'content/counterparts.yaml', path: [0, 'between', 1] },
      fix: 'Did you mean SU-C-1?',
    });
  });

  test('a statement paired with itself', () => {
    expect(onlyProblem({ pairs: [pair('SU-C-1', 'SU-C-1')] })?.what).toBe('SU-C-1 is paired with itself.');
  });

  test('a pair written twice, the other way round', () => {
    const pairs = [pair('SU-P-1', 'SU-C-1'), pair('SU-C-1', 'SU-P-1', {}, 1)];
    expect(onlyProblem({ pairs })?.at.path).toEqual([1, 'between']);
  });
});

describe('notes', () => {
  const note = (words: object, index = 0) => ({
    id: 'odd',
    file: 'content/notes.yaml',
    index,
    words: { lines: [], wording: [], oddity: 'Odd.', ...words },
  });

  test('a statement refers to a note that there is not', () => {
    const line = statement('SU-C-1', { notes: ['od'] });
    const notes = [note({ note: 'Shown as written.' })];
    const problems = problemsOf(draft({ ...quiet, programs: [chart(line)], notes }));
    expect(problems.map(({ fix }) => fix)).toContain('Did you mean odd?');
  });

  test('a note that no statement shows', () => {
    expect(onlyProblem({ notes: [note({ note: 'Shown as written.' })] })?.what).toBe(
      'No statement shows the note "odd".',
    );
  });

  test('a note quotes words that its lines do not have', () => {
    expect(onlyProblem({ notes: [note({ lines: [1], wording: ['Teh Text'] })] })?.rule).toBe('notes-quote-source');
  });
});

describe('questions', () => {
  const question = (words: object) => ({
    id: 'why',
    file: 'content/questions.yaml',
    index: 0,
    words: { question: 'Why?', nearest: [], blank: 'reason', ...words },
  });
  const settings = (blanks: Record<string, { label: string; answer: string }>) => ({
    ...draft().settings,
    words: { ...draft().settings.words, blanks },
  });
  const reason = { reason: { label: 'The reason', answer: '' } };

  test('a question quotes a statement that there is not', () => {
    const questions = [question({ nearest: [{ id: 'SU-C-3' }] })];
    expect(onlyProblem({ questions, settings: settings(reason) })?.what).toContain('SU-C-3');
  });

  test('a question leads to a blank that there is not', () => {
    const questions = [question({ blank: 'raeson' }), { ...question({}), id: 'how', index: 1 }];
    expect(onlyProblem({ questions, settings: settings(reason) })?.fix).toBe('Did you mean reason?');
  });

  test('a blank that no question leads to', () => {
    expect(onlyProblem({ settings: settings(reason) })?.what).toContain('No question leads to the blank "reason"');
  });
});

describe('bodies', () => {
  /** What is wrong with a program below whose fields this stands. */
  const problemsWith = (body: string) => {
    const support = program('support', { code: 'SU', roles: [roleList('coach', [statement('SU-C-1')])] }, body);
    const bodies = [{ ...support, kind: 'programs' as const, body }];
    return problemsOfWords({
      draft: draft({ ...quiet, programs: [support] }),
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

describe('the source', () => {
  test('a text that was saved with another line end is one problem, not a hundred', () => {
    expect(onlyProblem({ sourceText: 'The Text\n' })?.what).toContain('saved with other line ends');
    expect(onlyProblem({ sourceText: 'The Text\r\nMore' })?.what).toContain('saved with other line ends');
  });

  const sourceText = 'The Text\n- Support\nSupport\nCoach\n- Meets with teachers.';
  const support = (text: string, line: number | undefined = 5) =>
    program('support', {
      code: 'SU',
      title: 'Support',
      line: 3,
      roles: [roleList('coach', [statement('SU-C-1', { text, line })], { line: 4 })],
    });

  test('words that are the source to the letter are in order', () => {
    expect(problemsOf(draft({ ...quiet, sourceText, programs: [support('Meets with teachers.')] }))).toEqual([]);
  });

  test('a changed letter is found, and the source is quoted', () => {
    expect(onlyProblem({ ...quiet, sourceText, programs: [support('Meets with teacher.')] })).toMatchObject({
      rule: 'true-to-source',
      at: { path: ['roles', 0, 'statements', 0, 'text'] },
      what: 'SU-C-1 is not what line 5 of the source says: "Meets with teachers."',
    });
  });

  test('a line of the source that stands nowhere is found', () => {
    const longer = `${sourceText}\n- Meets with the principal.`;
    expect(onlyProblem({ ...quiet, sourceText: longer, programs: [support('Meets with teachers.')] })?.what).toContain(
      'Line 6 of content/source.txt stands nowhere in the handbook',
    );
  });

  test('two statements said to be one line of the source', () => {
    const twice = program('other', {
      code: 'OT',
      order: 2,
      statements: [statement('OT-1', { text: 'Meets with teachers.', line: 5 })],
    });
    expect(onlyProblem({ ...quiet, sourceText, programs: [support('Meets with teachers.'), twice] })?.what).toContain(
      'both said to be line 5',
    );
  });

  test('a line number that the source does not have', () => {
    const problems = problemsOf(draft({ ...quiet, sourceText, programs: [support('Meets with nobody.', 99)] }));
    expect(problems.map(({ what }) => what)).toContain(
      'SU-C-1 is said to be line 99 of the source, which has 5 lines.',
    );
  });
});
