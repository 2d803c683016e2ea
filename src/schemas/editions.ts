/** School years: `content/editions/`, the words of each that is over, and `content/changes.yaml`, why they changed. */
import { z } from 'zod';
import { blankable, day, fields, line, list, named, reference, slug, statementId } from './words.ts';

export const schoolYear = z.string({ error: 'should be a school year, such as 2025-26' }).refine((text) => {
  const [, from, to] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
}, 'should be a school year, such as 2025-26');

export const editionSchema = fields({
  source: line.describe('The first line of its source text.'),
  programs: named(slug, line).describe('The title of each program, by the name of its file.'),
  went: named(statementId, list(statementId))
    .default({})
    .describe('What became of statements of the year before that are gone: where their words stand; [] where nowhere.'),
  statements: list(
    fields({
      id: statementId.describe('The id of the statement.'),
      program: reference.describe('The name of the file of its program.'),
      role: reference.optional().describe('The role in whose list it stood.'),
      heading: line.optional().describe('The heading of that list.'),
      line: z.int().optional().describe('Its line in the source text; left out where the district had added it.'),
      text: line.describe('The sentence, to the letter.'),
    }),
  ).describe('Every statement of that year. "npm run edition" writes them; nobody changes them.'),
});

export const changeSchema = fields({
  year: schoolYear.describe('The school year for which it changed.'),
  ids: list(statementId)
    .min(1, 'should name at least one statement')
    .describe('The statements that changed for this reason: ids of before or of now.'),
  split: z
    .boolean({ error: 'should be true or false' })
    .default(false)
    .describe('Write true where these were one statement before, which has kept its id.'),
  because: blankable.describe('Why it changed, in a sentence; "" shows a blank.'),
  decided: blankable.describe('Who decided; "" shows a blank.'),
  from: day.describe('The day from which it holds, such as 2026-07-01; "" shows a blank.'),
});
