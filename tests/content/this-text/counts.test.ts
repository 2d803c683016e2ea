import { expect, test } from 'vitest';
import type { FactName } from '../../../src/domain/facts.ts';
import { stepsOf } from '../../../src/domain/onboarding.ts';
import { handbook, idsOf, received, sourceBytes } from '../words.ts';
import { describeThisText } from './this-text.ts';

describeThisText('the text as first received', () => {
  const listed = received.filter(({ list }) => list !== undefined);
  const countOf = (role: string) => listed.filter(({ list }) => list?.role.id === role).length;

  test('has 107 lines', () => {
    expect(sourceBytes.toString('utf8').split('\n')).toHaveLength(107);
  });

  test('gives 76 statements, 63 of them in role lists, to 7 programs', () => {
    expect(received).toHaveLength(76);
    expect(listed).toHaveLength(63);
    expect(handbook.programs.filter(({ line }) => line !== undefined)).toHaveLength(7);
  });

  test('asks 15 of the principal, 20 of the coach, 17 of the teacher, 11 of the district', () => {
    expect(['principal', 'coach', 'teacher', 'district'].map(countOf)).toEqual([15, 20, 17, 11]);
  });

  test('says one sentence twice: 75 are different', () => {
    expect(new Set(received.map(({ text }) => text)).size).toBe(75);
  });

  test.each([
    ['tosa-program', ['Administration', 'TOSA', 'Teacher', 'District']],
    ['classroom-supporter', ['Principal', 'Coach', 'Teacher', 'District']],
    ['data-coach', ['Principal', 'Coach', 'Teachers', 'District']],
    ['instructional-specialist', ['Principal', 'Coach', 'Teacher', 'District']],
  ])('heads the lists of %s as it does', (id, headings) => {
    const program = handbook.programs.find((one) => one.id === id);
    const lists = program?.kind === 'chart' ? program.lists : [];
    expect(lists.filter(({ line }) => line !== undefined).map(({ heading }) => heading)).toEqual(headings);
  });

  test('answers these of the questions by which its programs are compared, and no more', () => {
    const said = (name: FactName) =>
      handbook.programs.flatMap(({ facts }) => facts[name]?.map(({ statement, words }) => [statement.id, words] as const) ?? [['?', '?'] as const]);
    expect(said('often')).toEqual([
      ['TP-C-2', 'Meets regularly with the principal'],
      ['IN-2', 'Weekly mentoring'],
      ['CO-3', 'for ongoing thought partnership and support'],
    ]);
    expect(said('entry').map(([id]) => id)).toEqual(['CS-P-1', 'PS-4']);
    for (const name of ['by', 'for'] as const) expect(said(name).length).toBeGreaterThanOrEqual(6);
  });

  test('has 20 of 20 coach statements in the onboarding', () => {
    const cited = new Set(stepsOf(handbook.onboarding).flatMap(({ statements }) => idsOf(statements)));
    const coach = listed.filter(({ list }) => list?.role.id === 'coach');
    expect(coach.filter(({ id }) => cited.has(id))).toHaveLength(20);
  });

  // What the gaps of the cycle claim, read against the text itself.
  test('has no teacher line that mentions goals, and no line that says how to ask for a coach', () => {
    const teacher = received.filter(({ list }) => list?.role.id === 'teacher');
    expect(teacher.filter(({ text }) => /\bgoals?\b/i.test(text))).toEqual([]);
    expect(received.filter(({ text }) => /\b(ask|request|sign up|refer)/i.test(text))).toEqual([]);
  });
});
