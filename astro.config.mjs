import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { handbookSite } from './src/build/handbook-site.ts';
import { siteFolder } from './src/site-folder.ts';

/**
 * Scripts up to this size (bytes) stand in the page itself, so that no page asks for JavaScript on load. The largest has
 * less than 3,000; the rest is for the path below which a site may be published, which is in it seven times.
 */
const smallScript = 3500;

/**
 * The styles of components, and those of paper, stand in their layers (src/layouts/Head.astro), where they name none
 * themselves. What a script brings along has to name it.
 */
const inLayers = {
  name: 'in-layers',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(components|print)\/.*[./]css(\?|$)/ },
    handler: (css, id) => {
      if (css.includes('@layer')) return undefined;
      return id.includes('/src/print/') ? `@layer print{@media print{${css}}}` : `@layer components{${css}}`;
    },
  },
};

export default defineConfig({
  outDir: siteFolder,
  // Addresses end with a slash (urls.ts); the files of the search index, which are a route in development, do not.
  trailingSlash: 'ignore',
  integrations: [mdx(), handbookSite()],
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [inLayers, tailwindcss({ optimize: false })],
    build: {
      rolldownOptions: {
        // Astro marks MDX files with a directive of its own, and the bundler warns of each.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
      assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length <= smallScript,
    },
  },
});
