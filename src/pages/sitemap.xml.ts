import type { APIRoute } from 'astro';
import { loadHandbook } from '../load-handbook.ts';
import { siteMap } from '../site-map.ts';

/** Every page, for search engines; none where the words do not say where the site is published. */
export const GET: APIRoute = async ({ site }) => {
  // In a build, an answer without a body is no file.
  if (site === undefined) return new Response(null, { status: 204 });
  const entries = [...siteMap(await loadHandbook()).keys()].map(
    (address) => `<url><loc>${new URL(address, site).href}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
