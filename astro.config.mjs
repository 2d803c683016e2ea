import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/** Scripts up to this size (bytes) stand in the page itself, so that no page asks for JavaScript on load. */
const smallScript = 3000;

export default defineConfig({
  outDir: process.env.HANDBOOK_OUT ?? './dist',
  trailingSlash: 'always',
  integrations: [mdx()],
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
