import { runAndTell, type Outcome, type Step } from './steps.ts';

/** Where reports go: those on copies of the words (tests/edits) must not take the place of others. */
const reports = process.env['HANDBOOK_REPORTS'] || '.build/reports';

/** The tests of some projects (tests/vitest.config.ts) as a step. */
export const vitest = (name: string, projects: readonly string[], ...more: readonly string[]): Step => ({
  name,
  run: [
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    ...more,
    '--reporter=default',
    '--reporter=junit',
    `--outputFile.junit=${reports}/${projects.join('-')}.xml`,
  ],
  report: { kind: 'vitest', file: `${reports}/${projects.join('-')}.xml` },
});

/** The gate. */
export const words: Step = { name: 'words', run: ['node', 'src/commands/check-content.ts'] };

/**
 * What else can be checked in seconds, without building and without a browser. Where the words have a problem it would
 * only be said again by what reads them, so that is left out then.
 */
const others = (inOrder: boolean): readonly Step[] => [
  {
    name: 'types',
    run: ['astro', 'check', '--minimumFailingSeverity', 'warning', ...(inOrder ? [] : ['--noSync'])],
  },
  { name: 'lint', run: ['eslint', '.', '--max-warnings=0', '--cache', '--cache-location=.build/eslint'] },
  {
    name: 'format',
    run: ['prettier', '--check', '--log-level=warn', '--cache', '--cache-location=.build/prettier', '.'],
  },
  inOrder
    ? vitest('unit, content, component and paper tests', ['unit', 'content', 'this-text', 'components', 'print'])
    : vitest('unit, component and paper tests', ['unit', 'components', 'print']),
];

/** Runs the quick checks and tells of each: the words, and then the rest side by side. */
export async function quickChecks(): Promise<Outcome[]> {
  const first = await runAndTell(words);
  return [first, ...(await Promise.all(others(first.failed === 0).map(runAndTell)))];
}
