import type { Printed } from './sheet.ts';

/**
 * Carries what a build has begun to set (begin-paper.ts) to the pages that ask for it. Astro bundles pages apart from
 * the command that builds them, so what both must see stands on the process. Empty in development.
 */
const carrier = globalThis as { handbookPaper?: BegunPaper };

/** What is on its way, by all that it is made from: other words find nothing here. */
export interface BegunPaper {
  readonly sheets: Map<string, Promise<Printed>>;
  readonly cards: Map<string, Promise<Uint8Array>>;
}

/** What this process has begun to set. */
export function begunPaper(): BegunPaper {
  return (carrier.handbookPaper ??= { sheets: new Map(), cards: new Map() });
}
