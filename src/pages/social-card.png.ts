import type { APIRoute } from 'astro';
import { loadHandbook } from '../load-handbook.ts';
import { socialCard } from '../print/social-card.ts';

/** The picture that stands beside a link to the site elsewhere. */
export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await socialCard(await loadHandbook())), { headers: { 'content-type': 'image/png' } });
