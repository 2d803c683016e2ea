import { Worker } from 'node:worker_threads';
import type { Handbook } from '../../domain/handbook.ts';
import type { Urls } from '../../urls.ts';
import { indexOfVersion } from './build-index.ts';
import type { IndexFiles } from './pagefind-files.ts';

/**
 * Begins the index of a site before Astro has bundled its pages, which then find it by its version. In a thread of its
 * own, because Astro keeps this one busy. What goes wrong is said to the page that asks for the index.
 */
export function beginSearchIndex(handbook: Handbook, at: Urls): void {
  indexOfVersion(handbook, at, (records) => {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: records });
    return new Promise<IndexFiles>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that makes the search index has ended before its time.')));
    });
  }).catch(() => undefined);
}
