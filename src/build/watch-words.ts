import type { HookParameters } from 'astro';
import { resolve, sep } from 'node:path';

/** While somebody edits: when a file of the words changes, the pages are made afresh and the browser shows them. */
export function watchWords(server: HookParameters<'astro:server:setup'>['server'], folder: string): void {
  const words = resolve(folder);
  server.watcher.add(words);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(words + sep)) return;
    const { client, ...making } = server.environments;
    // Astro keeps which pages there are, and what each is given, until it is told of a change.
    for (const { hot } of Object.values(making)) hot.send('astro:content-changed', {});
    client.hot.send({ type: 'full-reload', path: '*' });
  });
}
