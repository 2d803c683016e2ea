/**
 * `npm run mutate`: changes the pure parts of the code one operator at a time and says which changes no test notices.
 * Some minutes to an hour; not part of `npm test`. One part alone: `npm run mutate -- --mutate 'src/domain/rules/*.ts'`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/domain/**/*.ts',
    'src/check/**/*.ts',
    'src/import/*.ts',
    'src/search/query/*.ts',
    'src/{site-map,urls}.ts',
    'src/{downloads,hosting,schemas}/*.ts',
    'src/offline/pack.ts',
    'src/print/qr-code.ts',
    'src/build/made-before.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 2,
  tempDirName: '.build/mutation',
  ignorePatterns: ['.build', 'dist', '.astro', 'bench'],
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: '.build/reports/mutation.json' },
  htmlReporter: { fileName: '.build/reports/mutation.html' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
