import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent, report } from '../../src/check/check-content.ts';
import { placementCounts, walkOf } from '../../src/domain/coaching-cycle.ts';
import { officialNames } from '../../src/domain/glossary.ts';
import { markSection, termMarker } from '../../src/domain/mark-terms.ts';
import { stepsOf } from '../../src/domain/onboarding.ts';
import { readProgressCode, writeProgressCode } from '../../src/domain/progress-code.ts';
import { quizQuestions } from '../../src/domain/quiz.ts';

const checked = checkContent('content');
if (checked.handbook === undefined) throw new Error(report(checked.problems));
const { onboarding, agreements, glossary, cycle, choosing, statements } = checked.handbook;

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const received = statements.filter(({ line }) => line !== undefined);

describe('the path of a new TOSA', () => {
  const steps = stepsOf(onboarding);

  test('is 27 steps in 5 stages', () => {
    expect(onboarding.role.id).toBe('coach');
    expect(onboarding.stages.map(({ title, steps }) => [title, steps.length])).toEqual([
      ['Know the program', 8],
      ['Agree with your principal', 5],
      ['Agree with teachers', 2],
      ['Your first coaching cycle', 7],
      ['Widen the work', 5],
    ]);
    expect(new Set(idsOf(steps)).size).toBe(27);
  });

  // Readers keep their progress under these ids. A step may be added; none may be renamed or used again.
  test('has steps whose ids stay', () => {
    expect(idsOf(steps)).toEqual(
      expect.arrayContaining([
        ...['vision-and-values', 'own-responsibilities', 'others-responsibilities', 'who-is-responsible'],
        ...['confidentiality-policy', 'data-policy', 'instructional-framework', 'goals-to-align-with'],
        ...['meeting-with-principal', 'agreement-with-principal', 'expectations-and-access'],
        ...['time-for-conversations', 'access-to-data', 'agreements-with-teachers', 'culture-of-coaching'],
        ...['coordinate-cycle', 'agreement-for-cycle', 'set-goals', 'plan-supports', 'conduct-supports'],
        ...['debrief-and-reflect', 'data-in-conversation', 'data-literacy-support', 'model-data-use'],
        ...['protocols-and-data-conversations', 'clarify-and-extend-practice', 'other-programs'],
      ]),
    );
  });

  test('cites all 20 coach statements', () => {
    const cited = new Set(steps.flatMap(({ statements }) => idsOf(statements)));
    const coach = idsOf(received.filter(({ list }) => list?.role.id === 'coach'));
    expect(coach).toHaveLength(20);
    expect(coach.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('16 steps need something from the district: 13 in a blank, 3 different for everybody', () => {
    const supplied = steps.flatMap(({ id, supplies }) => (supplies === undefined ? [] : [{ id, ...supplies }]));
    expect(supplied).toHaveLength(16);
    expect(idsOf(supplied.filter(({ blank }) => blank === undefined))).toEqual([
      'own-responsibilities',
      'meeting-with-principal',
      'culture-of-coaching',
    ]);
  });

  test('fits into a code of eight signs', () => {
    const done = new Set(idsOf(steps).filter((_, i) => i % 3 === 0));
    expect(writeProgressCode(onboarding, done)).toHaveLength(8);
    expect(readProgressCode(onboarding, writeProgressCode(onboarding, done))).toEqual(done);
  });
});

describe('the partnership agreements', () => {
  test('are three, each with its sides', () => {
    const sides = agreements.map(({ id, sides }) => [
      id,
      ...sides.map(({ heading, statements, optional }) => `${heading} ${statements.length}+${optional.length}`),
    ]);
    expect(sides).toEqual([
      ['principal-tosa', 'Principal / Administration 4+10', 'TOSA / Coach 5+4'],
      ['tosa-teacher', 'TOSA / Coach 3+0', 'Teacher 3+0'],
      ['coach-teacher-cycle', 'Coach 4+7', 'Teacher 3+8'],
    ]);
  });

  test('rest on lines that speak of partnership agreements', () => {
    for (const { restsOn } of agreements) {
      expect(restsOn.length).toBeGreaterThan(1);
      for (const { text } of restsOn) expect(text).toMatch(/^Establishes partnership agreements/);
    }
  });

  test('have the district’s lines beside them, and the principal’s beside the one for a cycle', () => {
    expect(agreements.map(({ district }) => idsOf(district))).toEqual([
      ['TP-D-1', 'TP-D-2'],
      ['TP-D-2'],
      ['CS-D-1', 'DC-D-2'],
    ]);
    const room = agreements.map(({ enabling }) => enabling.flatMap(({ statements }) => idsOf(statements)));
    expect(room).toEqual([[], [], ['CS-P-2', 'CS-P-3']]);
  });
});

describe('the coaching cycle', () => {
  const onIt = cycle.lanes.flatMap(({ cells, ongoing }) => [
    ...cells.flatMap(({ placements }) => placements),
    ...ongoing,
  ]);

  test('goes from station to station', () => {
    const shown = walkOf(cycle).map(({ station, lanes }) => [
      station.title,
      ...lanes.map(({ role, placements }) =>
        [role.code, ...placements.map(({ statement, basis }) => statement.id + (basis === 'inferred' ? '?' : ''))].join(' '),
      ),
    ]);
    expect(shown).toEqual([
      ['Set expectations', 'P CS-P-1'],
      ['Agree', 'P TP-P-4', 'C TP-C-1 CS-C-2', 'T TP-T-1 CS-T-1'],
      ['Set goals and plan', 'P CS-P-2? CS-P-3?', 'C CS-C-3? CS-C-4', 'T CS-T-2'],
      ['Do', 'C CS-C-5', 'T CS-T-3'],
      ['Debrief and reflect', 'P CS-P-3', 'C CS-C-6', 'T CS-T-4'],
    ]);
    expect(placementCounts(cycle)).toEqual({ explicit: 13, inferred: 3 });
  });

  test('has around it what goes on all the time, and the district', () => {
    expect(cycle.lanes.map(({ role, ongoing }) => [role.id, ...ongoing.map((one) => one.statement.id)])).toEqual([
      ['principal', 'CS-P-4'],
      ['coach', 'CS-C-1'],
      ['teacher'],
    ]);
    expect(cycle.lanes.flatMap(({ ongoing }) => ongoing.map(({ basis }) => basis))).toEqual(['inferred', 'inferred']);
    expect(idsOf(cycle.district)).toEqual(['CS-D-1']);
  });

  test('is Classroom Supporter whole, and of the other programs only lines on partnership agreements', () => {
    const all = new Set([...onIt.map(({ statement }) => statement), ...cycle.district]);
    const supporter = received.filter(({ program }) => program.id === 'classroom-supporter');
    expect(idsOf(supporter.filter((one) => !all.has(one)))).toEqual([]);
    const others = [...all].filter(({ program }) => program.id !== 'classroom-supporter');
    expect(idsOf(others).sort()).toEqual(['TP-C-1', 'TP-P-4', 'TP-T-1']);
    for (const { text } of others) expect(text).toContain('partnership agreements');
  });

  test('says its three gaps, and they are true', () => {
    expect(cycle.gaps.map(({ says }) => says)).toEqual([
      'No teacher line mentions goals.',
      'No line says how a teacher asks for a coach.',
      'No line says how much time.',
    ]);
    const teacher = received.filter(({ list }) => list?.role.id === 'teacher');
    expect(teacher.filter(({ text }) => /\bgoals?\b/i.test(text))).toEqual([]);
    expect(received.filter(({ text }) => /\b(ask|request|sign up|refer)/i.test(text))).toEqual([]);
    expect(onIt.filter(({ statement }) => /\b(hour|minute|week|day|month)/i.test(statement.text))).toEqual([]);
  });
});

describe('the glossary', () => {
  test('has 33 terms, and each says how settled it is', () => {
    expect(glossary).toHaveLength(33);
    expect(glossary.filter(({ standing, meaning }) => standing === '' || meaning === '')).toEqual([]);
  });

  test('cites where every meaning is from, but for the words that only the source has', () => {
    expect(idsOf(glossary.filter(({ sources }) => sources.length === 0))).toEqual([
      'psp',
      'leap',
      'teacher-leader',
      'thought-partnership',
    ]);
  });

  test('names every statement that has one of its phrases', () => {
    for (const { term, phrases, statements } of glossary) {
      const all = received.filter(({ text }) => phrases.some((phrase) => text.includes(phrase)));
      expect(idsOf(statements).sort(), term).toEqual(idsOf(all).sort());
    }
  });

  test('has a blank of the district for what nobody may guess', () => {
    const guessed = glossary.filter(({ id }) => ['leap', 'equity-focused-teaching', 'teacher-leader'].includes(id));
    expect(guessed.map(({ blank }) => blank?.id)).toEqual(['cohort-list', 'cohort-list', 'teacher-leaders']);
  });

  test('tells readers nothing that is meant for editors', () => {
    const told = glossary.flatMap(({ caution = '', meaning }) => [caution, meaning]);
    expect(told.filter((text) => /\bdo not (print|guess|draw|add|call)\b|placeholder|^Same\.$/i.test(text))).toEqual([]);
  });

  test('has the official names of what the source writes otherwise', () => {
    const shown = officialNames(glossary).map(({ written, official, statements }) => [
      written,
      official,
      ...idsOf(statements),
    ]);
    expect(shown).toEqual([
      ['California Teaching Commission', 'California Commission on Teacher Credentialing (CTC)', 'IN-3'],
      ['Individualized Learning Plan (ILP)', 'Individual Learning Plan (ILP)', 'IN-4'],
      [
        'California Standards for the Teaching Profession (CSTP) Continuum',
        'Continuum of Teaching Practice',
        'IN-4',
      ],
      ['Professional Learning Program (PSP)', 'Professional Support Program', 'PS-1'],
    ]);
  });

  test('marks terms in the statements without a change to a letter', () => {
    const texts = received.map(({ text }) => text);
    const pieces = markSection(termMarker(glossary), texts);
    expect(pieces.map((all) => all.map(({ text }) => text).join(''))).toEqual(texts);
    const found = pieces.flatMap((all) => all.flatMap(({ term }) => term?.id ?? []));
    expect(new Set(found).size).toBe(found.length);
    // "CSTP" stands in IN-4 only, inside the words for its Continuum; two terms have no words in the source.
    expect(idsOf(glossary).filter((id) => !found.includes(id))).toEqual([
      'data-coach',
      'instructional-specialist',
      'cstp',
    ]);
  });
});

describe('which coaching is for me?', () => {
  test('quotes only what says for whom coaching is', () => {
    const quoted = choosing.map(({ id, statements }) => [id, ...idsOf(statements)]);
    expect(quoted).toEqual([
      ['preliminary-credential', 'IN-2'],
      ['not-in-induction', 'PS-1', 'PS-4'],
      ['district-cohort', 'CO-3'],
      ['access-to-a-coach', 'CS-P-1'],
    ]);
  });

  test('ends in asking, and tells nobody that they may take part', () => {
    for (const { ask } of choosing) expect(ask).toMatch(/^Ask /);
    expect(readFileSync('content/choosing.yaml', 'utf8')).not.toMatch(/eligib|entitle|qualif|voluntary|confidential/i);
  });
});

describe('the quiet check', () => {
  test('asks of 57 of the 63 statements in role lists: three sentences stand in two lists', () => {
    const fair = new Set(quizQuestions(checked.handbook ?? { statements: [] }).map(({ statement }) => statement.id));
    const listed = received.filter(({ list }) => list !== undefined);
    expect(idsOf(listed.filter(({ id }) => !fair.has(id)))).toEqual([
      'TP-P-4',
      'TP-C-5',
      'TP-T-1',
      'TP-T-3',
      'DC-C-2',
      'DC-T-1',
    ]);
    expect(listed.filter(({ id }) => fair.has(id))).toHaveLength(57);
  });
});
