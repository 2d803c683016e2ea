import type { APIRoute } from 'astro';
import { loadHandbook } from '../../load-handbook.ts';
import { searchIndex } from '../../search/index/build-index.ts';
import { shelves } from '../../search/query/vocabulary.ts';

/** The words that the search knows, and which of them stand for each other. */
export const GET: APIRoute = async () => {
  const { vocabulary } = await searchIndex(await loadHandbook());
  return Response.json(shelves(vocabulary)[0]);
};
