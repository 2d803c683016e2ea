import { describe, expect, test } from 'vitest';
import StatementLine from '../../src/components/statement/StatementLine.astro';
import StatementList from '../../src/components/statement/StatementList.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { statementById } from '../../src/domain/handbook.ts';
import { draft, program, statement } from '../builders.ts';
import { heard, only, render } from './render.ts';

function lineOf(text: string, notes: string[] = []) {
  const cohort = program('cohort', { code: 'CO', statements: [statement('CO-1', { text, notes })] });
  const words = { wording: [], statements: [], oddity: 'Odd.', note: 'Shown as written.' };
  const handbook = assembleHandbook(
    draft({
      pairs: [],
      programs: [cohort],
      notes: notes.map((id, index) => ({ id, file: 'content/notes.yaml', index, words })),
    }),
  );
  return render(StatementLine, { handbook, statement: statementById(handbook, 'CO-1') });
}

describe('a statement on a page', () => {
  test('is a list item whose anchor is the id, and shows the id as a link to itself', async () => {
    const line = only(await lineOf('For all.'), 'li');
    expect(line.id).toBe('CO-1');
    const link = only(line, 'a.id');
    expect(heard(link)).toBe('CO-1');
    expect(link.getAttribute('href')).toBe('/programs/cohort/#CO-1');
  });

  test.each([
    'Establishes a policy/guidance on maintaining coaching confidentiality.',
    "Upholds the school's vision – and the coach’s “values”.",
    'Keeps "quotes", \'single ones\' and <tags> & signs',
    'Writes &amp; and &lt;b&gt; as they stand',
    'a < b > c </p><li id="CO-2"> {braces} ${dollars}',
    'Keeps  two  spaces and a long — dash',
  ])('has its text to the letter: %s', async (text) => {
    const line = await lineOf(text);
    expect(only(line, '.text').text).toBe(text);
    expect(line.querySelectorAll('li')).toHaveLength(1);
  });

  test('has a place for the button that copies it', async () => {
    expect(only(await lineOf('For all.'), 'copy-link').getAttribute('data-who')).toBe('cohort Responsibilities');
  });

  test('that nothing is tied to has nothing folded below it', async () => {
    expect((await lineOf('For all.')).querySelectorAll('details')).toEqual([]);
  });

  test('that reads oddly has its note, folded, and not inside its text', async () => {
    const line = await lineOf('For all.', ['odd']);
    expect(heard(only(line, 'details'))).toContain('Shown as written.');
    expect(only(line, '.text').text).toBe('For all.');
  });

  test('that another answers has the other side, folded', async () => {
    const handbook = assembleHandbook(draft());
    const line = await render(StatementLine, { handbook, statement: statementById(handbook, 'SU-P-1') });
    expect(heard(only(line, 'summary > .spoken'))).toBe('The other side: Coach');
  });
});

describe('a list of statements', () => {
  test('is a list with a line for each, in order', async () => {
    const handbook = assembleHandbook(draft({ pairs: [] }));
    const list = await render(StatementList, { handbook, statements: handbook.statements });
    expect(
      only(list, 'ul')
        .querySelectorAll('li')
        .map(({ id }) => id),
    ).toEqual(['SU-P-1', 'SU-C-1', 'SU-C-2', 'CO-1']);
  });
});
