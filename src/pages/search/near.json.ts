import type { APIRoute } from 'astro';
import { loadHandbook } from '../../load-handbook.ts';
import { searchIndex } from '../../search/index/build-index.ts';
import { shelves } from '../../search/query/vocabulary.ts';

/** What comes near to those words: the search asks for it where they give no full answer. */
export const GET: APIRoute = async () => {
  const { vocabulary } = await searchIndex(await loadHandbook());
  return Response.json(shelves(vocabulary)[1]);
};
