import type { APIRoute } from 'astro';
import { loadHandbook } from '../../load-handbook.ts';
import { printSheet } from '../../print/print-sheet.ts';
import { sheetsOf } from '../../print/sheets/index.ts';

/** Every sheet as a PDF, and a picture of its first page. */
export async function getStaticPaths() {
  const sheets = sheetsOf(await loadHandbook());
  return sheets.flatMap(({ path }) => [`${path}.pdf`, `${path}.webp`].map((file) => ({ params: { file } })));
}

export const GET: APIRoute = async ({ params }) => {
  const handbook = await loadHandbook();
  const [path, ending = ''] = params['file']?.split('.') ?? [];
  const sheet = sheetsOf(handbook).find((one) => one.path === path);
  if (sheet === undefined) return new Response('Not found', { status: 404 });
  const { pdf, picture } = await printSheet(handbook, sheet);
  const [bytes, type] = ending === 'pdf' ? [pdf, 'application/pdf'] : [picture, 'image/webp'];
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } });
};
