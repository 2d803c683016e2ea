/**
 * `npm run check:content`: every mistake in the words, with its file and line. Exit 1 where there is one.
 * With `-- --promise` it puts the addresses that are new into addresses.yaml.
 */
import { enableCompileCache } from 'node:module';
import { contentFolder } from '../content-folder.ts';

// Most of the time goes into making JavaScript of TypeScript, so what was made once is kept.
enableCompileCache('.build/compiled');
const { checkContent, promise, report } = await import('../check/check-content.ts');

const checked = checkContent(contentFolder);
if (checked.handbook === undefined) {
  console.error(report(checked.problems));
  process.exitCode = 1;
} else {
  const { handbook, unpromised } = checked;
  const counts = `${handbook.programs.length} programs, ${handbook.statements.length} statements`;
  console.log(`The words are in order: ${counts}.`);
  const addresses = unpromised.length === 1 ? '1 address' : `${unpromised.length} addresses`;
  if (process.argv.includes('--promise')) {
    const file = `${contentFolder}/addresses.yaml`;
    try {
      promise(contentFolder);
      console.log(`${addresses} put into ${file}.`);
    } catch (error) {
      console.error(`${file}:${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  } else if (unpromised.length > 0) {
    console.log(`${addresses} new. To promise that they will stay: npm run check:content -- --promise`);
  }
}
