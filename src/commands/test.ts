/** `npm test`: every check there is. Its last line counts them all; exit 1 where something fails. */
import { globSync, rmSync } from 'node:fs';
import { quickChecks, vitest } from './quick-checks.ts';
import { runAndTell, sum, type Outcome, type Step } from './steps.ts';

/**
 * What stands in a line runs side by side, and each line needs the one before it: without a site there is nothing to
 * test, and an old one would prove nothing. Never two that build: they would meet in the caches.
 */
const inOrder: readonly (readonly (readonly Step[])[])[] = [
  [
    [{ name: 'build of the words for tests', run: ['node', 'tests/build-test-site.ts'] }],
    // One file at a time: some of them build and serve.
    [vitest('site tests', ['site'], '--no-file-parallelism'), vitest('a second browser', ['firefox'])],
    [
      {
        name: 'browser tests',
        run: ['playwright', 'test', '--config=tests/e2e/playwright.config.ts'],
        report: { kind: 'playwright', file: '.build/reports/e2e.xml' },
      },
    ],
  ],
  [
    [{ name: 'build', run: ['node', 'src/commands/build.ts'] }],
    [
      vitest('the site that was built', ['published']),
      { name: 'documented edits, all at once', run: ['node', 'tests/edits/run.ts', '--together'] },
    ],
  ],
];

// What lies there afterwards is of this run.
globSync('.build/reports/*.xml').forEach((report) => rmSync(report));
const outcomes: Outcome[] = await quickChecks();
for (const lines of inOrder) {
  for (const line of lines) {
    const came = await Promise.all(line.map(runAndTell));
    outcomes.push(...came);
    if (line === lines[0] && sum(came).failed > 0) break;
  }
}
const { passed, failed } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
