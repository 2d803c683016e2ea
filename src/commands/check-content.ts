/**
 * `npm run check:content`: every mistake in the words, with its file and line, on standard error. Exit 1 where there is
 * one. With `-- --promise` it puts the addresses that are new into addresses.yaml; with `-- --annotate` (a line a
 * mistake, for GitHub) or `-- --summary` (Markdown, for a coordinator) that alone comes on standard output.
 */
import { enableCompileCache } from 'node:module';
import { contentFolder } from '../content-folder.ts';

// Most of the time goes into making JavaScript of TypeScript, so what was made once is kept.
enableCompileCache('.build/compiled');
const { checkWithPaper, promise } = await import('../check/check-content.ts');
const { annotations, counts, report, summary, warningReport } = await import('../check/reports.ts');

const [annotates, sums, promises] = ['--annotate', '--summary', '--promise'].map((one) => process.argv.includes(one));
const checked = await checkWithPaper(contentFolder);
const { handbook, problems, warnings } = checked;
if (annotates) annotations(problems, warnings).forEach((line) => console.log(line));
else if (sums) console.log(summary(problems, handbook, warnings));
const tell = annotates || sums ? console.error : console.log;

if (warnings.length > 0) tell(`${warningReport(warnings)}\n`);
if (handbook === undefined) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const { unpromised } = checked;
  tell(`The words are in order: ${counts(handbook)}.`);
  const addresses = unpromised.length === 1 ? '1 address' : `${unpromised.length} addresses`;
  if (promises) {
    const file = `${contentFolder}/addresses.yaml`;
    try {
      promise(contentFolder);
      tell(`${addresses} put into ${file}.`);
    } catch (error) {
      console.error(`${file}:${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  } else if (unpromised.length > 0) {
    tell(`${addresses} new. To promise that they will stay: npm run check:content -- --promise`);
  }
}
