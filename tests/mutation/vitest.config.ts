import { defineConfig } from 'vitest/config';

/** The tests that mutants have to get past: those of pure code, which need neither Astro nor a built site. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], exclude: ['tests/unit/import-directions.test.ts'], isolate: false },
});
