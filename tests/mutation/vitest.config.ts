import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of single functions notice a change sooner than those that read all the words do, so they come first. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const slow = ({ moduleId }: TestSpecification) => Number(/unit\/mistakes\//.test(moduleId));
    return Promise.resolve(files.toSorted((a, b) => slow(a) - slow(b) || (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

/**
 * The tests that mutants have to get past: those of pure code, which need neither Astro nor a built site. Left out are
 * those that read the code itself, that start a process (in which no mutant is), and that make up words by the hundred.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      'tests/unit/import-directions.test.ts',
      'tests/unit/check/command.test.ts',
      'tests/unit/import/command.test.ts',
      'tests/unit/import/properties.test.ts',
      'tests/unit/mistakes/anything.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
