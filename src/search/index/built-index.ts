/**
 * Carries the files of the search index from the pages of a build to its end (write-index.ts). Astro bundles pages
 * apart from its integrations, so what both must see stands on the process.
 */
const carrier = globalThis as { handbookSearchIndex?: ReadonlyMap<string, Uint8Array> | undefined };

/** Leaves the files of the index that the pages name. */
export function leaveIndex(files: ReadonlyMap<string, Uint8Array>): void {
  carrier.handbookSearchIndex = files;
}

/** Takes the files that were left; a second build in the same process has to leave its own. */
export function takeIndex(): ReadonlyMap<string, Uint8Array> {
  const files = carrier.handbookSearchIndex;
  if (files === undefined) throw new Error('No page of this build has made the search index.');
  carrier.handbookSearchIndex = undefined;
  return files;
}
