/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { siteFolder, wordsFolder } from './test-words.ts';

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
  firefox: 'tests/firefox/**/*.test.ts',
  content: 'tests/content/*.test.ts',
  'this-text': 'tests/content/this-text/*.test.ts',
  published: 'tests/content/published/*.test.ts',
};

/** The words and the site that somebody asks about; tests of code know neither, and run as if there were none. */
const { HANDBOOK_CONTENT = '', HANDBOOK_OUT = '' } = process.env;
const ofAnyWords = ['content', 'this-text', 'published'];
process.env['HANDBOOK_CONTENT'] = wordsFolder;
process.env['HANDBOOK_OUT'] = siteFolder;

export default getViteConfig(
  {
    root,
    test: {
      // By itself Vitest leaves one processor alone: of two, half of all.
      maxWorkers: '100%',
      projects: Object.entries(projects).map(([name, files]) => ({
        extends: true,
        test: {
          name,
          include: [files],
          testTimeout: 60_000,
          isolate: ofAnyWords.includes(name),
          ...(ofAnyWords.includes(name) && { env: { HANDBOOK_CONTENT, HANDBOOK_OUT } }),
        },
      })),
    },
  },
  { root },
);
