import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { progressOf, stepsOf } from '../../src/domain/onboarding.ts';
import { readProgressCode, writeProgressCode } from '../../src/domain/progress-code.ts';
import { draft, onboarding, step } from '../builders.ts';

const settings = {
  ...draft().settings,
  words: { ...draft().settings.words, blanks: { policy: { label: 'The policy', answer: 'On the shelf.' } } },
};
const pathWith = (...steps: ReturnType<typeof step>[]) =>
  assembleHandbook(draft({ onboarding: onboarding(steps), settings })).onboarding;

/** A path of stages with this many steps each. */
function pathOf(...counts: number[]) {
  return {
    stages: counts.map((count, i) => ({
      id: `stage-${i}`,
      steps: Array.from({ length: count }, (_, j) => ({ id: `step-${i}-${j}` })),
    })),
  };
}

describe('the path', () => {
  test('is a role’s, and shows the statements that each step rests on', () => {
    const path = pathWith(step('begin', { cites: ['SU-C-2', 'SU-P-1'] }), step('end'));
    expect(path.role?.id).toBe('coach');
    expect(stepsOf(path).map(({ id, statements }) => [id, statements.map(({ id }) => id)])).toEqual([
      ['begin', ['SU-C-2', 'SU-P-1']],
      ['end', ['SU-C-1']],
    ]);
  });

  test('says what the district supplies: in its blank, or in a space to write in', () => {
    const path = pathWith(
      step('ask', { districtSupplies: 'policy link', blank: 'policy' }),
      step('meet', { districtSupplies: 'day, time, place' }),
      step('read', { blank: 'policy' }),
      step('go'),
    );
    const policy = { id: 'policy', label: 'The policy', answer: 'On the shelf.' };
    expect(stepsOf(path).map(({ supplies }) => supplies)).toEqual([
      { what: 'policy link', blank: policy },
      { what: 'day, time, place', blank: undefined },
      { what: 'The policy', blank: policy },
      undefined,
    ]);
  });
});

describe('progress', () => {
  test('is counted by stage and in all', () => {
    expect(progressOf(pathOf(2, 3), new Set(['step-0-1', 'step-1-0', 'step-1-2']))).toEqual({
      done: 3,
      of: 5,
      stages: [
        { id: 'stage-0', done: 1, of: 2 },
        { id: 'stage-1', done: 2, of: 3 },
      ],
    });
  });

  test('leaves out steps that there are not any more', () => {
    expect(progressOf(pathOf(1), new Set(['step-0-0', 'gone'])).done).toBe(1);
  });
});

describe('the code that carries progress to another device', () => {
  const path = pathOf(8, 5, 2, 7, 5);
  const done = new Set(['step-0-0', 'step-1-4', 'step-3-6', 'step-4-4']);

  test('gives back what was put in', () => {
    const all = new Set(path.stages.flatMap(({ steps }) => steps.map(({ id }) => id)));
    for (const some of [new Set<string>(), done, all]) {
      expect(readProgressCode(path, writeProgressCode(path, some))).toEqual(some);
    }
  });

  test('is the same for good: a code that somebody wrote down can be typed in next year', () => {
    expect(writeProgressCode(path, done)).toBe('3262444Z');
    expect(writeProgressCode(pathOf(1), new Set())).toBe('2B7');
  });

  test('is eight signs for 27 steps, none of which looks like another', () => {
    expect(writeProgressCode(path, done)).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  });

  test('may be typed in small letters, with spaces and hyphens', () => {
    const code = writeProgressCode(path, done).toLowerCase();
    expect(readProgressCode(path, ` ${code.slice(0, 4)}-${code.slice(4)} `)).toEqual(done);
  });

  test('is refused where a sign is wrong, missing or too many', () => {
    const code = writeProgressCode(path, done);
    const changed = [...code].map((sign, i) => code.slice(0, i) + (sign === 'Z' ? 'Y' : 'Z') + code.slice(i + 1));
    for (const wrong of [...changed, code.slice(1), `${code}2`, '', '!!!!!!!!', '2']) {
      expect(readProgressCode(path, wrong), wrong).toBeUndefined();
    }
  });

  test('is refused where it is too short, whatever its signs', () => {
    const signs = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];
    const short = signs.flatMap((one) => signs.map((other) => one + other));
    expect(short.filter((code) => readProgressCode(path, code))).toEqual([]);
  });

  describe('for any path and any steps that are done', () => {
    const walked = fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }).chain((counts) => {
      const path = pathOf(...counts);
      const ids = path.stages.flatMap(({ steps }) => steps.map(({ id }) => id));
      return fc.record({ path: fc.constant(path), ids: fc.constant(ids), done: fc.subarray(ids) });
    });
    const seed = 27;

    test('gives back what was put in', () => {
      fc.assert(
        fc.property(walked, ({ path, done }) => {
          expect(readProgressCode(path, writeProgressCode(path, new Set(done)))).toEqual(new Set(done));
        }),
        { seed, numRuns: 300 },
      );
    });

    test('gives steps of the path or nothing for whatever is typed', () => {
      const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[2-9A-HJ-NP-Z]{2,14}$/));
      fc.assert(
        fc.property(walked, typed, ({ path, ids }, code) => {
          const read = readProgressCode(path, code) ?? new Set();
          expect([...read].filter((id) => !ids.includes(id as (typeof ids)[number]))).toEqual([]);
        }),
        { seed, numRuns: 300 },
      );
    });

    test('a changed sign gives nothing: always in the check, and elsewhere but for less than one in a hundred', () => {
      const signs = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];
      let changed = 0;
      let wrong = 0;
      fc.assert(
        fc.property(walked, fc.nat(), fc.constantFrom(...signs), ({ path, done }, place, sign) => {
          const code = writeProgressCode(path, new Set(done));
          const at = place % code.length;
          fc.pre(code[at] !== sign);
          const read = readProgressCode(path, code.slice(0, at) + sign + code.slice(at + 1));
          if (at >= code.length - 2) expect(read).toBeUndefined();
          changed += 1;
          if (read !== undefined) wrong += 1;
        }),
        { seed, numRuns: 2000 },
      );
      expect(changed).toBeGreaterThan(1000);
      expect(wrong / changed).toBeLessThan(1 / 100);
    });
  });

  test('is refused where the path has changed since', () => {
    const code = writeProgressCode(path, done);
    expect(readProgressCode(pathOf(8, 5, 3, 7, 5), code)).toBeUndefined();
    const [first, ...rest] = path.stages;
    const renamed = { stages: [{ id: 'stage-0', steps: [...(first?.steps.slice(1) ?? []), { id: 'new' }] }, ...rest] };
    expect(readProgressCode(renamed, code)).toBeUndefined();
  });
});
