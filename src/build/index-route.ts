import type { APIRoute } from 'astro';
import { loadHandbook } from '../load-handbook.ts';
import { searchIndex } from '../search/index/build-index.ts';

/** The files of the search index in development. A build writes them at its end (handbook-site.ts). */
export async function getStaticPaths() {
  const { files } = await searchIndex(await loadHandbook());
  return [...files].map(([file, bytes]) => ({ params: { file }, props: { file, bytes } }));
}

export const GET: APIRoute<{ file: string; bytes: Uint8Array }> = ({ props: { file, bytes } }) => {
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } });
};
