import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How a bare site is indexed: a record a statement, as this handbook does, or Pagefind's own reading of its pages. */
export type BareIndex = 'a record a statement' | 'its pages';

/**
 * Writes the smallest Astro project that shows the programs of a folder of words: one page a program with all its
 * statements, a list of the programs, no styles, and Pagefind. It takes its packages from this project, above it.
 */
export function makeBareSite(folder: string, words: string, index: BareIndex): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages/programs'), { recursive: true });
  const programs = JSON.stringify(resolve(words, 'programs'));
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { indexed } from './indexed.mjs';
export default defineConfig({ integrations: [mdx(), indexed()], devToolbar: { enabled: false } });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const statement = z.object({ id: z.string(), text: z.string() });
const role = z.object({ heading: z.string(), role: z.string(), statements: z.array(statement) });
const schema = z.object({ title: z.string(), summary: z.string(), roles: z.array(role) });
export const collections = {
  programs: defineCollection({ loader: glob({ pattern: '*.mdx', base: ${programs} }), schema }),
};
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const programs = await getCollection('programs');
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><main><h1>Bare</h1>
<ul>{programs.map(({ id, data }) => <li><a href={\`/programs/\${id}/\`}>{data.title}</a></li>)}</ul>
</main></body></html>
`,
    'src/pages/programs/[id].astro': `---
import { getCollection, render } from 'astro:content';
import { leave } from '../../../records.mjs';
export async function getStaticPaths() {
  const programs = await getCollection('programs');
  leave(programs);
  return programs.map((program) => ({ params: { id: program.id }, props: { program } }));
}
const { program: { data }, program } = Astro.props;
const { Content } = await render(program);
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{data.title}</title></head><body>
<main><h1>{data.title}</h1><p>{data.summary}</p>
{data.roles.map(({ heading, statements }) => <section><h2>{heading}</h2>
<ul>{statements.map(({ id, text }) => <li id={id}>{text} <a href={'#' + id}>{id}</a></li>)}</ul></section>)}
<Content /></main></body></html>
`,
    'records.mjs': `export function leave(programs) {
  globalThis.records = programs.flatMap(({ id: program, data }) =>
    data.roles.flatMap(({ role, statements }) =>
      statements.map(({ id, text }) => ({
        url: \`/programs/\${program}/#\${id}\`, content: text, language: 'en',
        meta: { title: id }, filters: { role: [role], program: [program] },
      })),
    ),
  );
}
`,
    'indexed.mjs': `import { fileURLToPath } from 'node:url';
import { createIndex } from 'pagefind';
export const indexed = () => ({
  name: 'indexed',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      ${
        index === 'its pages'
          ? 'await index.addDirectory({ path: fileURLToPath(dir) });'
          : 'for (const record of globalThis.records) await index.addCustomRecord(record);'
      }
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
    },
  },
});
`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}
