import { Worker } from 'node:worker_threads';
import type { Handbook } from '../domain/handbook.ts';

/** What the thread is given: the handbook, and the path that its site lives below. */
export interface AheadOf {
  readonly handbook: Handbook;
  readonly root: string;
}

/**
 * Makes the search index, the typeface and all paper of a handbook while Astro bundles and renders its pages, in a
 * thread of its own, because Astro keeps this one busy; pages find it made, or wait for it (made-before.ts). Gives when
 * what every page needs is made, and when all is; each rejects with everything that could not be made.
 */
export function makeAhead(ahead: AheadOf) {
  const thread = new Worker(new URL('./ahead-thread.ts', import.meta.url), { workerData: ahead });
  const first = new Promise<void>((resolve) => thread.once('message', resolve));
  const all = new Promise<void>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread of the build has ended.'))));
  });
  return { first: Promise.race([first, all]), all };
}
