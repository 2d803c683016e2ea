/** The frontmatter of `content/roles/*.mdx`: a role family, or a role that is only named in sentences. */
import { z } from 'zod';
import { fields, line, list, order } from './words.ts';

export const roleSchema = z.strictObject(
  {
    title: line.describe('Its name, as filters, counts and its page show it.'),
    shortTitle: line.optional().describe('A shorter name for tight places. Without one, the title is used.'),
    order: order.describe('Where it comes in lists of roles.'),
    code: line
      .regex(/^[A-Z]$/, 'should be one capital letter, such as P')
      .optional()
      .describe('Its letter in statement ids and marks. Only for a role that has lists of its own.'),
    mark: z
      .enum(['square', 'circle', 'shield', 'hexagon'], {
        error: 'should be square, circle, shield or hexagon',
      })
      .optional()
      .describe('The shape around its letter; with it go its colour. Only for a role that has lists of its own.'),
    headings: z.array(line, list).default([]).describe('The headings that the source gives to its lists.'),
    aliases: z.array(line, list).default([]).describe('Other words that people type for it. Only search uses them.'),
    door: line.optional().describe('What somebody of this role says of themselves on the home page: "I am a …".'),
    summary: line.describe('One sentence for lists and search engines.'),
  },
  fields,
);
