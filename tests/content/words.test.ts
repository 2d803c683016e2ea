/** What is true of any district's words. Nothing here knows how many there are, or what they say. */
import { describe, expect, test } from 'vitest';
import { markSection, termMarker } from '../../src/domain/mark-terms.ts';
import { stepsOf } from '../../src/domain/onboarding.ts';
import { readProgressCode, writeProgressCode } from '../../src/domain/progress-code.ts';
import { quizQuestions } from '../../src/domain/quiz.ts';
import { responsibilityMatrix } from '../../src/domain/responsibility-matrix.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import { sourceLines } from '../../src/domain/source-text.ts';
import { handbook, idsOf, received, sourceText } from './words.ts';

const { statements, families, onboarding, agreements, glossary } = handbook;
const source = sourceText.split('\n');

describe('the source, to the letter', () => {
  test('each statement that has a line of the source is that line', () => {
    const other = received.filter(({ line = 0, text }) => source[line - 1] !== `- ${text}`);
    expect(idsOf(other)).toEqual([]);
  });

  test('no two statements are one line', () => {
    expect(new Set(received.map(({ line }) => line)).size).toBe(received.length);
  });

  test('can be put together again from the handbook, to the letter, in whatever order that has its statements', () => {
    const lines = sourceLines(handbook);
    expect(lines.map(({ text }) => text).join('\n')).toBe(sourceText);
  });
});

describe('who is asked to do what', () => {
  test('every statement in a role list is on the page of that role once, and on no other', () => {
    const onPages = families.flatMap((role) => roleSheet(handbook, role).lists.flatMap(({ list }) => list.statements));
    expect(idsOf(onPages).toSorted()).toEqual(idsOf(statements.filter(({ list }) => list !== undefined)).toSorted());
  });

  test('the matrix holds every statement once', () => {
    const { rows } = responsibilityMatrix(handbook);
    const held = rows.flatMap(({ cells, unlisted }) => [...cells.flatMap((cell) => cell.statements), ...unlisted]);
    expect(idsOf(held).toSorted()).toEqual(idsOf(statements).toSorted());
  });

  test('what the quiet check asks has one answer', () => {
    const asked = quizQuestions(handbook);
    expect(new Set(asked.map(({ statement }) => statement.text)).size).toBe(asked.length);
  });
});

describe('what is learned', () => {
  test('the onboarding cites every statement that the source gives to its role', () => {
    const steps = stepsOf(onboarding);
    const cited = new Set(steps.flatMap((step) => idsOf(step.statements)));
    const own = steps.length === 0 ? [] : received.filter(({ list }) => list?.role.id === onboarding.role?.id);
    expect(idsOf(own).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('progress survives being written as a code and read again', () => {
    const done = new Set(idsOf(stepsOf(onboarding)).filter((_, i) => i % 3 === 0));
    expect(readProgressCode(onboarding, writeProgressCode(onboarding, done))).toEqual(done);
  });

  test('each side of an agreement holds statements of its own role', () => {
    const foreign = agreements.flatMap(({ sides }) =>
      sides.flatMap(({ role, statements, optional }) =>
        [...statements, ...optional].filter(({ list }) => list?.role.id !== role.id),
      ),
    );
    expect(idsOf(foreign)).toEqual([]);
  });
});

describe('the glossary', () => {
  test('marks terms in the statements without a change to a letter', () => {
    const texts = statements.map(({ text }) => text);
    const pieces = markSection(termMarker(glossary), texts);
    expect(pieces.map((all) => all.map(({ text }) => text).join(''))).toEqual(texts);
  });
});
