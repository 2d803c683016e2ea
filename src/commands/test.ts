/** `npm test`: every check there is. Its last line counts them all; exit 1 where something fails. */
import { quickChecks, siteStep } from './quick-checks.ts';
import { runAndTell, sum, type Outcome, type Step } from './steps.ts';

const afterwards: readonly Step[] = [
  { name: 'build', run: ['node', 'src/commands/build.ts'] },
  siteStep,
  {
    name: 'browser tests',
    run: ['playwright', 'test', '--config=tests/e2e/playwright.config.ts'],
    report: { kind: 'playwright', file: '.build/reports/e2e.json' },
  },
];

const outcomes: Outcome[] = await quickChecks();
const [words] = outcomes;
// Words that have a problem can't be built, which has been said.
for (const step of words?.failed === 0 ? afterwards : []) {
  const outcome = await runAndTell(step);
  outcomes.push(outcome);
  // Without a site there is nothing to test; an old one would prove nothing.
  if (step.name === 'build' && outcome.failed > 0) break;
}
const { passed, failed } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
