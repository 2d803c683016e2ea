/** The frontmatter of `content/roles/*.mdx`: a role family, or a role that is only named in sentences. */
import { z } from 'zod';
import { markNames } from '../domain/marks.ts';
import { fields, line, list, order } from './words.ts';

export const roleSchema = fields({
  title: line.describe('Its name, as filters, counts and its page show it.'),
  shortTitle: line.optional().describe('A shorter name for tight places. Without one, the title is used.'),
  order: order.describe('Where it comes in lists of roles.'),
  code: line
    .regex(/^[A-Z]{1,2}$/, 'should be one or two capital letters, such as P or QM')
    .optional()
    .describe('Its letters in statement ids and in its mark. Only for a role that has lists of its own.'),
  mark: z
    .enum(markNames, { error: `should be ${new Intl.ListFormat('en-US', { type: 'disjunction' }).format(markNames)}` })
    .optional()
    .describe('The shape around its letters; its color goes with it. Only for a role that has lists of its own.'),
  headings: list(line).default([]).describe('The headings that the source gives to its lists.'),
  aliases: list(line).default([]).describe('Other words that people type for it. Only search uses them.'),
  door: line.optional().describe('What somebody of this role says of themselves on the home page: "I am a …".'),
  summary: line.describe('One sentence for lists and search engines.'),
});
