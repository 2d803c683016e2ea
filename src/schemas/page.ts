/** The frontmatter of `content/pages/*.mdx`: a page of the district's own. */
import { z } from 'zod';
import { fields, line, order, review } from './words.ts';

export const pageSchema = fields({
  title: line.describe('Its heading, and what the menu calls it.'),
  summary: line.describe('One sentence for lists and search engines.'),
  in: z.enum(['menu', 'footer'], { error: 'should be menu or footer' }).describe('Where it is led to from each page.'),
  order: order.describe('Where it comes among the pages of your own.'),
  ...review,
});
