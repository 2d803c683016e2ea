import type { APIRoute } from 'astro';
import { urls } from '../urls.ts';

/** Everybody may read everything. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site === undefined ? [] : [`Sitemap: ${new URL(urls.sitemap, site).href}`];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
