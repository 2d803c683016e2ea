/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * unit: the domain and the gate. components: what they render. print: what comes out on paper. site: what was built of
 * the words for tests. content: any district's words. published: the site that was built of them.
 */
const projects = {
  unit: 'tests/unit/**/*.test.ts',
  components: 'tests/components/**/*.test.ts',
  print: 'tests/print/**/*.test.ts',
  site: 'tests/site/**/*.test.ts',
  content: 'tests/content/*.test.ts',
  'this-text': 'tests/content/this-text/*.test.ts',
  published: 'tests/content/published/*.test.ts',
};

export default getViteConfig(
  {
    root,
    test: {
      projects: Object.entries(projects).map(([name, files]) => ({
        extends: true,
        test: {
          name,
          include: [files],
          testTimeout: 60_000,
          isolate: name === 'site',
        },
      })),
    },
  },
  { root },
);
