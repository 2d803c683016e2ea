import type { APIRoute } from 'astro';
import { loadHandbook } from '../../load-handbook.ts';
import { searchIndex } from '../../search/index/build-index.ts';

/** The words that the search knows, and which of them stand for each other. */
export const GET: APIRoute = async () => {
  const { vocabulary } = await searchIndex(await loadHandbook());
  return Response.json(vocabulary);
};
