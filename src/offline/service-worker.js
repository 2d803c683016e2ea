/**
 * Keeps the whole handbook for when there is no network. One cache a build, filled from one file: all or nothing.
 * Pages come fresh from the network where there is one; a new build takes over when no page of the old one is open.
 */
/* global self, caches, atob, crypto */
const version = '%version%';
const root = '%root%';
/** Under which version pages ask for the files of the search. */
const searchVersion = '%searchVersion%';
/** The checksum of the file that fills the cache. */
const packSum = '%packSum%';
/** Other handbooks may live on the same host, below other paths. */
const ours = `handbook-${root}-`;
const cacheName = ours + version;
/** How long a page may take from the network before the kept one is shown, in milliseconds. */
const patience = 3000;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(root)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (isSame(url)) event.respondWith(kept(request.url).then((copy) => copy ?? fetch(request)));
  // A file of another build is not ours to give.
  else if (versionOf(url) === null) event.respondWith(freshOrKept(request));
});

/** Whether what lies there never changes: its name comes from what is in it, or it is asked for under our version. */
function isSame(url) {
  const byContent = /^(_astro\/|pagefind\/(fragment|index|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$)/;
  return byContent.test(url.pathname.slice(root.length)) || versionOf(url) === searchVersion;
}

function versionOf(url) {
  return url.searchParams.get('v') ?? url.searchParams.get('ts');
}

async function fill() {
  const answer = await fetch(`${root}offline.json?v=${version}`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`The handbook can't be kept: ${answer.status}.`);
  const text = await answer.text();
  // While a site is being uploaded, the worker may be there before its file.
  if ((await sumOf(text)) !== packSum)
    throw new Error("The handbook can't be kept yet: another build's file is there.");
  const { parts, files } = JSON.parse(text);
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(
      Object.entries(files).map(([address, packed]) => cache.put(root + address, unpack(packed, parts))),
    );
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function sumOf(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unpack({ type, text, base64 }, parts) {
  const body = text ? text.map((i) => parts[i]).join('') : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Response(body, { headers: { 'content-type': type } });
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(ours) && name !== cacheName).map((name) => caches.delete(name)),
  );
}

/** What is kept under an address, with or without its last slash. Where the browser can't say, nothing is. */
async function kept(address) {
  const url = new URL(address, self.location.origin);
  try {
    const known = await caches.match(url, { cacheName, ignoreSearch: true });
    return known ?? (await caches.match(`${url.origin}${url.pathname}/`, { cacheName }));
  } catch {
    return undefined;
  }
}

/** A page as the network has it, or as it is kept; where it is neither, what the site says of such an address. */
async function page(request) {
  try {
    return await freshOrKept(request);
  } catch {
    const { pathname } = new URL(request.url);
    // A sheet or a download is there, only not kept: the browser says that there is no network.
    const notFound = /\.\w+$/.test(pathname) ? undefined : await kept(`${root}404.html`);
    return notFound ? new Response(notFound.body, { status: 404, headers: notFound.headers }) : Response.error();
  }
}

/** What the network has, or what is kept if that takes too long or the server fails. What is not kept may take its time. */
async function freshOrKept(request) {
  const copy = await kept(request.url);
  if (copy === undefined) return fetch(request);
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), patience);
  try {
    const fresh = await fetch(request, { signal: stop.signal });
    return fresh.status < 500 ? fresh : copy;
  } catch {
    return copy;
  } finally {
    clearTimeout(late);
  }
}
