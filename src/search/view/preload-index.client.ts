/** Asks for every file of the index that a first search needs. */
import type { SearchPlace } from '../index/search-place.ts';

/** One by one each file would wait for the one before; asked for here, all are on their way at once. */
export function preloadIndex({ index, version, first }: SearchPlace): void {
  preload({ rel: 'modulepreload', href: `${index}pagefind.js?v=${version}` });
  for (const file of [...first, `pagefind-entry.json?ts=${version}`]) preloadFile(index + file);
}

function preloadFile(href: string): void {
  preload({ rel: 'preload', as: 'fetch', href });
}

function preload(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '' }, link));
}
