import { defineMiddleware } from 'astro:middleware';
import { loadHandbook } from './load-handbook.ts';
import { emptyPages } from './site-map.ts';

/** A page for which the handbook has no words is not made, nor what lies below it: nothing is answered for its address. */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  // What has moved says so, whatever there is now.
  if (routePattern === '/[...moved]') return next();
  const empty = [...emptyPages(await loadHandbook()).keys()];
  if (!empty.some((address) => `${url.pathname}/`.startsWith(address))) return next();
  // In a build, an answer without a body is no file; one that says 404 would be the page that says so.
  return new Response(null, { status: import.meta.env.DEV ? 404 : 204 });
});
