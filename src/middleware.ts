import { defineMiddleware } from 'astro:middleware';
import { spellOut } from './components/glossary/spell-out.ts';
import { loadHandbook } from './load-handbook.ts';
import { emptyPages } from './site-map.ts';

/**
 * A page for which the handbook has no words is not made, nor what lies below it: nothing is answered for its address.
 * On the others the glossary's abbreviations are spelled out.
 */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  // What has moved says so, whatever there is now.
  if (routePattern === '/[...moved]') return next();
  const handbook = await loadHandbook();
  const empty = [...emptyPages(handbook).keys()];
  if (empty.some((address) => `${url.pathname}/`.startsWith(address))) {
    // In a build, an answer without a body is no file; one that says 404 would be the page that says so.
    return new Response(null, { status: import.meta.env.DEV ? 404 : 204 });
  }
  const page = await next();
  if (page.headers.get('content-type')?.startsWith('text/html') !== true) return page;
  return new Response(spellOut(await page.text(), handbook), page);
});
