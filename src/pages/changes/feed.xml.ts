import type { APIRoute } from 'astro';
import { changesFeed } from '../../downloads/changes.ts';
import { loadHandbook } from '../../load-handbook.ts';

/** What has changed, for feed readers. Where nothing has, the middleware makes no file below /changes/. */
export const GET: APIRoute = async () =>
  new Response(changesFeed(await loadHandbook()), { headers: { 'content-type': 'application/atom+xml' } });
