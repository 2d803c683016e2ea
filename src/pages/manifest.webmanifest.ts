import type { APIRoute } from 'astro';
import { loadHandbook } from '../load-handbook.ts';
import { palette } from '../palette.ts';
import { urls } from '../urls.ts';

/** What a phone needs to put the handbook on its home screen. */
export const GET: APIRoute = async () => {
  const { title, language } = await loadHandbook();
  const manifest = {
    name: title,
    lang: language,
    short_name: title.split(' ').at(-1),
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: palette.paper[0],
    theme_color: palette.paper[0],
    icons: [{ src: urls.favicon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
