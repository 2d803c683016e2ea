/** `npm run check:content`: every mistake in the words, with its file and line. Exit 1 where there is one. */
import { checkContent, report } from '../check/check-content.ts';
import { contentFolder } from '../content-folder.ts';

const { handbook, problems } = checkContent(contentFolder);
if (handbook === undefined) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log(
    `The words are in order: ${handbook.programs.length} programs, ${handbook.statements.length} statements.`,
  );
}
