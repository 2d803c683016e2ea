import type { APIRoute } from 'astro';
import { loadHandbook } from '../load-handbook.ts';
import { searchIndex } from '../search/index/build-index.ts';

/** The files of the search index in development. A build writes them at its end (handbook-site.ts). */
export async function getStaticPaths() {
  const { files } = await searchIndex(await loadHandbook());
  return [...files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { files } = await searchIndex(await loadHandbook());
  const bytes = files.get(params['file'] ?? '');
  if (bytes === undefined) return new Response('Not found', { status: 404 });
  const script = params['file']?.endsWith('.js') === true;
  return new Response(Uint8Array.from(bytes), {
    headers: { 'content-type': script ? 'text/javascript' : 'application/octet-stream' },
  });
};
