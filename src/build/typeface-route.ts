import type { APIRoute } from 'astro';
import { loadHandbook } from '../load-handbook.ts';
import { facesFor, type Face } from '../typeface.ts';

/** The files of the typeface, whose names change with what is in them. */
export async function getStaticPaths() {
  const faces = await facesFor(await loadHandbook());
  return faces.map((face) => ({ params: { face: face.name }, props: { face } }));
}

export const GET: APIRoute<{ face: Face }> = ({ props: { face } }) =>
  new Response(Uint8Array.from(face.bytes), { headers: { 'content-type': 'font/woff2' } });
