/**
 * `npm run edits`: makes each edit that the editors' manual documents on a copy of the words, and looks whether it could
 * be published. With `-- --together`: all of them on one copy, in one build. Exit 1 where one could not.
 */
import { spawnSync } from 'node:child_process';
import { contentFolder } from '../../src/content-folder.ts';
import { edits, madeAlone } from './edits.ts';
import { copyOf } from './words-copy.ts';

const folder = '.build/edits';

/** Makes edits on a copy and publishes it as far as that goes; says how it went, and gives whether it went well. */
function tryOut(name: string, made: readonly (keyof typeof edits)[]): boolean {
  const started = performance.now();
  const words = copyOf(contentFolder, `${folder}/words`);
  for (const edit of made) edits[edit]?.(words);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/publishable.ts'], {
    env: {
      ...process.env,
      HANDBOOK_CONTENT: words.folder,
      HANDBOOK_OUT: `${folder}/site`,
      HANDBOOK_REPORTS: `${folder}/reports`,
    },
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}: ${seconds} s`);
  if (status !== 0) console.log(`${stdout}\n${stderr}`);
  return status === 0;
}

const names = Object.keys(edits);
const only = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const together = names.filter((name) => !madeAlone.includes(name));
const went = process.argv.includes('--together')
  ? [tryOut(`all ${together.length} edits on one copy`, together)]
  : names.filter((name) => only.length === 0 || only.includes(name)).map((name) => tryOut(name, [name]));
if (went.includes(false)) process.exitCode = 1;
