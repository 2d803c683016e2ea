import { describe, expect, test } from 'vitest';
import { neighbours } from '../../src/domain/neighbours.ts';

const [first, second, third] = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];
const programs = [first, second, third];

describe('going on to the next and back to the previous', () => {
  test('in the middle there are both', () => {
    expect(neighbours(programs, second)).toEqual({ before: first, after: third });
  });

  test('at the start there is none before', () => {
    expect(neighbours(programs, first)).toEqual({ after: second });
  });

  test('at the end there is none after', () => {
    expect(neighbours(programs, third)).toEqual({ before: second });
  });

  test('alone there is neither', () => {
    expect(neighbours([first], first)).toEqual({});
  });

  test('what is not in the list has no neighbours', () => {
    expect(neighbours(programs, { id: 'fourth' })).toEqual({});
  });

  test('a program that was loaded anew has the same neighbours', () => {
    expect(neighbours(programs, { id: 'second' })).toEqual({ before: first, after: third });
  });
});
