/**
 * `npm run publishable`: what an editor's change must pass to be published: the gate, what is true of any words, the
 * build, and links and anchors of what was built. Stops at the first step that fails; the last line says which.
 */
import { vitest, words } from './quick-checks.ts';
import { runAndTell, type Step } from './steps.ts';

const steps: readonly Step[] = [
  words,
  vitest('tests of the words', ['content']),
  { name: 'build', run: ['node', 'src/commands/build.ts'] },
  vitest('the site that was built', ['published']),
];

let failed: Step | undefined;
for (const step of steps) if (!failed && (await runAndTell(step)).failed > 0) failed = step;
console.log(failed ? `This can't be published yet: ${failed.name} failed.` : 'This can be published.');
if (failed) process.exitCode = 1;
