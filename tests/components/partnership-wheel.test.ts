import { describe, expect, test } from 'vitest';
import PartnershipWheel from '../../src/components/counterpart/PartnershipWheel.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft, inferred, pair, program, roleList, statement } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const handbook = assembleHandbook(
  draft({
    programs: [
      program('support', {
        code: 'SU',
        roles: [
          roleList('principal', [statement('SU-P-1')]),
          roleList('coach', [statement('SU-C-1'), statement('SU-C-2')]),
          roleList('teacher', [statement('SU-T-1')]),
        ],
      }),
      program('cohort', { code: 'CO', order: 2, statements: [statement('CO-1')] }),
    ],
    pairs: [
      pair('SU-P-1', 'SU-C-1'),
      pair('SU-C-1', 'SU-T-1'),
      pair('SU-T-1', 'SU-C-2', inferred),
      pair('SU-P-1', 'SU-T-1', { kind: 'related' }),
      pair('CO-1', 'SU-T-1'),
    ],
  }),
);
const figure = await render(PartnershipWheel, { handbook });
const picture = only(figure, 'figure > svg');

describe('the picture of who works with whom', () => {
  test('is one image with a name', () => {
    expect(picture.getAttribute('role')).toBe('img');
    expect(heard(only(figure, `#${picture.getAttribute('aria-labelledby') ?? ''}`))).toBe(
      'Which statements go together',
    );
  });

  test('has a dot for each statement of a role’s list', () => {
    expect(picture.querySelectorAll('circle')).toHaveLength(4);
  });

  test('has a thread for each pair of statements that answer each other, and says in words how many', () => {
    expect(picture.querySelectorAll('.thread')).toHaveLength(3);
    expect(picture.querySelectorAll('.thread.inferred')).toHaveLength(1);
    const words = heard(only(figure, `#${picture.getAttribute('aria-describedby') ?? ''}`));
    expect(words).toContain('Each of the 3 threads');
    expect(words).toContain('2 by shared wording');
    expect(words).toContain('1 as the editor reads them');
  });

  test('names each role beside its dots', () => {
    expect(heardOfAll(picture, 'g > text')).toEqual(['principal', 'Coach / TOSA', 'teacher']);
  });
});

describe('the same in words', () => {
  test('is how many pairs every two roles have, the most first', () => {
    expect(heardOfAll(figure, 'figcaption li > span')).toEqual([
      'Coach / TOSA and teacher',
      'principal and Coach / TOSA',
    ]);
    expect(heardOfAll(figure, 'figcaption li > b')).toEqual(['2 pairs', '1 pair']);
  });

  test('adds up to the threads of the picture', () => {
    const sum = heardOfAll(figure, 'figcaption li > b').reduce((all, number) => all + Number.parseInt(number, 10), 0);
    expect(sum).toBe(picture.querySelectorAll('.thread').length);
  });
});
