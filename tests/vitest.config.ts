/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * unit: the domain and the gate. content: the real words. components: what they render. print: what comes out on paper.
 * site: what was built.
 */
export default getViteConfig(
  {
    root,
    test: {
      projects: ['unit', 'content', 'components', 'print', 'site'].map((name) => ({
        extends: true,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          testTimeout: 60_000,
          isolate: name === 'site',
        },
      })),
    },
  },
  { root },
);
