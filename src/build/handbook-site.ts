import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkContent, checkWithPaper } from '../check/check-content.ts';
import { report } from '../check/reports.ts';
import { contentFolder } from '../content-folder.ts';
import type { Handbook } from '../domain/handbook.ts';
import { finishSite } from '../hosting/finish-site.ts';
import { siteRoot } from '../hosting/site-address.ts';
import { searchIndex } from '../search/index/build-index.ts';
import { addOneFile } from '../one-file/add-one-file.ts';
import { siteFolder } from '../site-folder.ts';
import { makeUrls } from '../urls.ts';
import { waitFor } from './made-before.ts';
import { makeAhead } from './make-ahead.ts';
import { putInPlace, unfinishedFolder } from './put-in-place.ts';
import { watchWords } from './watch-words.ts';

/**
 * All that makes a handbook of what Astro builds. `astro build` asks the gate first, has the index and all paper made
 * while it bundles, and puts the site in its place when that is whole; where anything goes wrong, the old site stays.
 */
export function handbookSite(): AstroIntegration {
  let handbook: Handbook | undefined;
  return {
    name: 'handbook-site',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        // While somebody edits, a sheet is set when it is opened, and says then what it can't hold.
        const checked = await (command === 'dev' ? checkContent : checkWithPaper)(contentFolder);
        ({ handbook } = checked);
        const address = handbook?.paper.address ?? '';
        const root = siteRoot(address);
        updateConfig({
          ...(address !== '' && { site: new URL(address).origin }),
          base: root,
          // Other words (of tests, of benches) must not be taken for these.
          cacheDir: folderUrl(`.build/cache/${encodeURIComponent(contentFolder)}`),
        });
        if (command === 'dev') return;
        if (handbook === undefined) throw new Error(report(checked.problems));
        const ahead = makeAhead({ handbook, root });
        for (const one of [ahead.first, ahead.all]) one.catch(() => undefined);
        waitFor(ahead.all);
        updateConfig({
          outDir: folderUrl(unfinishedFolder()),
          // Between bundling and the first page, which may ask for it.
          vite: { plugins: [{ name: 'handbook-ahead', buildApp: { order: 'post', handler: () => ahead.first } }] },
        });
      },
      'astro:server:setup': ({ server }) => watchWords(server, contentFolder),
      'astro:build:done': async ({ dir }) => {
        if (handbook === undefined) throw new Error('The build has no handbook.');
        const folder = resolve(fileURLToPath(dir));
        const root = siteRoot(handbook.paper.address);
        const index = await searchIndex(handbook, makeUrls(root));
        for (const [path, bytes] of index.files) {
          const file = join(folder, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
        addOneFile(folder, root, handbook);
        finishSite(folder, root, handbook, index.version);
        putInPlace(folder, siteFolder);
      },
    },
  };
}

/** A folder as Astro's settled settings have it. */
function folderUrl(folder: string): URL {
  return pathToFileURL(`${resolve(folder)}/`);
}
