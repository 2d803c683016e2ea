import { runStep, tell, type Outcome, type Step } from './steps.ts';

const vitest = (name: string, projects: readonly string[], ...more: readonly string[]): Step => ({
  name,
  run: [
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    ...more,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.build/reports/${projects.join('-')}.json`,
  ],
  report: { kind: 'vitest', file: `.build/reports/${projects.join('-')}.json` },
});

/** What can be checked in seconds, without building and without a browser. */
export const quickSteps: readonly Step[] = [
  { name: 'words', run: ['node', 'src/commands/check-content.ts'] },
  { name: 'types', run: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', run: ['eslint', '.', '--max-warnings=0', '--cache', '--cache-location=.build/eslint'] },
  {
    name: 'format',
    run: ['prettier', '--check', '--log-level=warn', '--cache', '--cache-location=.build/prettier', '.'],
  },
  vitest('unit, content, component and paper tests', ['unit', 'content', 'components', 'print']),
];

/** The tests over the site as built. One file at a time: some of them build and serve, and would meet in the caches. */
export const siteStep: Step = vitest('site tests', ['site'], '--no-file-parallelism');

/** Runs the quick checks side by side and tells of each. */
export async function quickChecks(): Promise<Outcome[]> {
  return Promise.all(
    quickSteps.map(async (step) => {
      const outcome = await runStep(step);
      tell(outcome);
      return outcome;
    }),
  );
}
