/**
 * Keeps the whole handbook for when there is no network. One cache a build, filled from one file: all or nothing.
 * Pages come fresh from the network where there is one; a new build takes over when no page of the old one is open.
 */
/* global self, caches, atob */
const version = '%version%';
const root = '%root%';
/** Under which version pages ask for the files of the search. */
const searchVersion = '%searchVersion%';
const cacheName = `handbook-${version}`;
/** How long a page may take from the network before the kept one is shown, in milliseconds. */
const patience = 3000;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(root)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (isOurs(url)) event.respondWith(file(request));
});

/** A file of another build is not ours to give. */
function isOurs(url) {
  const asked = url.searchParams.get('v') ?? url.searchParams.get('ts');
  return asked === null || asked === searchVersion;
}

async function fill() {
  const answer = await fetch(`${root}offline.json?v=${version}`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`The handbook can't be kept: ${answer.status}.`);
  const { parts, files } = await answer.json();
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

function unpack({ type, text, base64 }, parts) {
  const body = text ? text.map((i) => parts[i]).join('') : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Response(body, { headers: { 'content-type': type } });
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('handbook-') && name !== cacheName).map((name) => caches.delete(name)),
  );
}

async function kept(request) {
  const cache = await caches.open(cacheName);
  return cache.match(request, { ignoreSearch: true });
}

async function file(request) {
  return (await kept(request)) ?? fetch(request);
}

async function page(request) {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), patience);
  try {
    return await fetch(request, { signal: stop.signal });
  } catch {
    const url = new URL(request.url);
    const withSlash = url.pathname.endsWith('/') ? undefined : await kept(`${url.origin}${url.pathname}/`);
    return (await kept(request)) ?? withSlash ?? (await kept(`${url.origin}${root}404.html`)) ?? Response.error();
  } finally {
    clearTimeout(late);
  }
}
