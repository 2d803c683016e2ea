import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-folder.ts';
import { publishedAddress, siteRoot } from './src/hosting/site-address.ts';
import { searchIndexFiles } from './src/search/index/write-index.ts';

/**
 * Scripts up to this size (bytes) stand in the page itself, so that no page asks for JavaScript on load. The largest has
 * less than 3,000; the rest is for the path below which a site may be published, which is in it seven times.
 */
const smallScript = 3500;

/** Words from another folder (tests, benches) must not be taken for these, so each folder has a cache of its own. */
const cacheDir = contentFolder === 'content' ? undefined : `./.build/cache-${encodeURIComponent(contentFolder)}`;

const address = publishedAddress(contentFolder);

export default defineConfig({
  ...(address !== '' && { site: new URL(address).origin }),
  base: siteRoot(address),
  ...(cacheDir && { cacheDir }),
  outDir: process.env.HANDBOOK_OUT ?? './dist',
  // Addresses end with a slash (urls.ts); the files of the search index, which are a route in development, do not.
  trailingSlash: 'ignore',
  integrations: [mdx(), searchIndexFiles()],
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: {
      rolldownOptions: {
        // Astro marks MDX files with a directive of its own, and the bundler warns of each.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
      assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length <= smallScript,
    },
  },
});
