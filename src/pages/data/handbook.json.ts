import type { APIRoute } from 'astro';
import { handbookJson } from '../../downloads/handbook-json.ts';
import { loadHandbook } from '../../load-handbook.ts';

/** The handbook as plain values, for other programs. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(handbookJson(await loadHandbook()), undefined, 1), {
    headers: { 'content-type': 'application/json' },
  });
