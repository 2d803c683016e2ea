import type { APIRoute } from 'astro';
import { palette } from '../palette.ts';

const [light, dark] = palette.ink;
const book = 'M4 6h9a3 3 0 0 1 3 3v18a3 3 0 0 0-3-3H4zM28 6h-9a3 3 0 0 0-3 3v18a3 3 0 0 1 3-3h9z';
const style = `path{fill:none;stroke:${light};stroke-width:2.5}@media (prefers-color-scheme:dark){path{stroke:${dark}}}`;

/** The site's icon: an open book. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><path d="${book}"/></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
