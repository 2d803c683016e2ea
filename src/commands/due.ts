/** `npm run -s due -- [2027-07-01]`: what is to be looked over up to that day (else today), a line each, by its day. */
import { readContent } from '../check/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { dueBy } from '../domain/review.ts';

const [, , day = new Date().toJSON().slice(0, 10)] = process.argv;
for (const { on, written, owner } of dueBy(readContent(contentFolder).draft, day))
  console.log([on, written.file, owner].join('\t'));
