import { Worker } from 'node:worker_threads';
import type { Handbook } from '../domain/handbook.ts';

/** What the thread is given: the handbook, and the path that its site lives below. */
export interface AheadOf {
  readonly handbook: Handbook;
  readonly root: string;
}

/**
 * Makes the search index and all paper of a handbook while Astro bundles its pages, in a thread of its own, because
 * Astro keeps this one busy; pages find it made (made-before.ts). Rejects with everything that could not be made.
 */
export function makeAhead(ahead: AheadOf): Promise<void> {
  const thread = new Worker(new URL('./ahead-thread.ts', import.meta.url), { workerData: ahead });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread of the build has ended.'))));
  });
}
