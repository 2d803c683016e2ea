import { describe, expect, test } from 'vitest';
import RelatedPrograms from '../../src/components/program/RelatedPrograms.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { relatedPrograms } from '../../src/domain/related-programs.ts';
import { draft, inferred, pair, program, statement } from '../builders.ts';
import { heardOfAll, render } from './render.ts';

describe('the programs that a program is tied to', () => {
  test.each([
    ['none of its pairs is inferred', [pair('AL-1', 'BE-1'), pair('AL-1', 'BE-2')], '2 pairs'],
    ['some are', [pair('AL-1', 'BE-1'), pair('AL-1', 'BE-2', inferred)], '2 pairs, 1 inferred'],
    ['all are', [pair('AL-1', 'BE-1', inferred)], '1 pair, inferred by the editor'],
  ])('are told with how many pairs the words do not state: %s', async (_, pairs, told) => {
    const programs = [
      program('alpha', { code: 'AL', order: 1, statements: [statement('AL-1')] }),
      program('beta', { code: 'BE', order: 2, statements: [statement('BE-1'), statement('BE-2')] }),
    ];
    const handbook = assembleHandbook(draft({ programs, pairs }));
    const [alpha] = handbook.programs;
    if (alpha === undefined) throw new Error('There is no program.');
    const page = await render(RelatedPrograms, { themes: [], related: relatedPrograms(handbook, alpha) });
    expect(heardOfAll(page, '.links li span')).toEqual([told]);
  });
});
