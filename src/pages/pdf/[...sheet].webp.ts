import type { APIRoute } from 'astro';
import { loadHandbook } from '../../load-handbook.ts';
import { printSheet } from '../../print/print-sheet.ts';
import { sheetsOf } from '../../print/sheets/index.ts';

/** A picture of every sheet's first page. */
export async function getStaticPaths() {
  return sheetsOf(await loadHandbook()).map(({ path }) => ({ params: { sheet: path } }));
}

export const GET: APIRoute = async ({ params }) => {
  const handbook = await loadHandbook();
  const sheet = sheetsOf(handbook).find(({ path }) => path === params['sheet']);
  if (sheet === undefined) return new Response('Not found', { status: 404 });
  const { picture } = await printSheet(handbook, sheet);
  return new Response(Uint8Array.from(picture), { headers: { 'content-type': 'image/webp' } });
};
