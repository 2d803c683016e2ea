import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/did-you-mean.ts';

const roles = ['principal', 'coach', 'teacher', 'district'];

describe('a name that somebody meant', () => {
  test.each([
    ['letters swapped', 'coahc', 'coach'],
    ['a letter missing', 'pricipal', 'principal'],
    ['a letter too many', 'teachers', 'teacher'],
    ['a wrong letter', 'distrikt', 'district'],
    ['capitals', 'COACH', 'coach'],
    ['a longer slip in a longer name', 'princpl', 'principal'],
  ])('is found with %s: %s', (_, written, meant) => {
    expect(nearest(written, roles)).toBe(meant);
  });

  test('is the nearest of several that are near', () => {
    expect(nearest('SU-C-22', ['SU-C-1', 'SU-C-2', 'SU-C-21', 'SU-P-22'])).toBe('SU-C-2');
    expect(nearest('techer', ['teaches', 'teacher'])).toBe('teacher');
  });

  test('may be one letter off, however short it is', () => {
    expect(nearest('P', ['C'])).toBe('C');
    expect(nearest('PS', ['CO'])).toBeUndefined();
  });

  test.each(['zebra', 'counsellor', ''])('is not made up where nothing is near: "%s"', (written) => {
    expect(nearest(written, roles)).toBeUndefined();
  });

  test.each([
    ['ab', 'ca'],
    ['ba', 'ac'],
    ['xeachre', 'teacher'],
  ])('is not one slip away where two letters are wrong: %s, %s', (written, known) => {
    expect(nearest(written, [known], 1)).toBeUndefined();
    expect(nearest(written, [known], 2)).toBe(known);
  });

  test('keeps the case in which it is known', () => {
    expect(nearest('su-c-1', ['SU-C-1'])).toBe('SU-C-1');
  });
});

describe('the sentence that an editor reads', () => {
  test('asks about the name that was probably meant', () => {
    expect(didYouMean('coahc', roles)).toBe('Did you mean coach?');
  });

  test('lists what there is where nothing is near', () => {
    expect(didYouMean('zebra', roles)).toBe('There are: principal, coach, teacher, district.');
  });

  test('lists twelve names and says that there are more', () => {
    const many = Array.from({ length: 13 }, (_, i) => `subject-${i + 1}`);
    const sentence = didYouMean('zebra', many);
    expect(sentence).toContain('subject-12, …');
    expect(sentence).not.toContain('subject-13');
    expect(didYouMean('zebra', many.slice(0, 12))).not.toContain('…');
  });

  test('says so where there is nothing to choose from', () => {
    expect(didYouMean('time', [])).toBe('There is none yet.');
  });
});
