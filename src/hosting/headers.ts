import type { Redirect } from '../domain/handbook.ts';

/** Headers that every answer should carry, and what browsers may keep. For `_headers` and for nginx. */
const always = (frames: readonly string[]): Readonly<Record<string, string>> => ({
  // What a page can't say of itself in a meta tag; the rest of its policy stands in the page.
  'Content-Security-Policy': `frame-ancestors ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
  'X-Content-Type-Options': 'nosniff',
  // It knows no hosts by name: where some may frame the site, the policy alone says which.
  ...(frames.length > 0 ? {} : { 'X-Frame-Options': 'DENY' }),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
});

/** Files whose names change with what is in them may be kept for good; pages are asked for again. */
const forGood = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/**
 * A `_headers` file, which Netlify, Cloudflare Pages and others read, for a site below `root` that `frames` may show in
 * a frame. They join what several blocks say under one name, so only `_astro` says how long; for the rest these hosts
 * say themselves to ask again.
 */
export function headersFile(root: string, frames: readonly string[]): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [block(`${root}*`, always(frames)), block(`${root}_astro/*`, { 'Cache-Control': forGood }), ''].join('\n');
}

/** What the site's files are, by the ends of their names; nginx does not know the half of them. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  txt: 'text/plain',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  avif: 'image/avif',
  gif: 'image/gif',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

export function typeOf(name: string): string {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** What is text besides HTML, which nginx always takes for that. */
const text = Object.values(types)
  .filter((type) => /^text|json|xml/.test(type) && type !== types['html'])
  .join(' ');

/** Files that are for the server and not for readers. */
const serversOwn = ['_headers', '_redirects', 'nginx.conf', 'SHA256SUMS'];

/** The same for nginx: a file to include in a `server` block. */
export function nginxFile(root: string, frames: readonly string[], moved: readonly Redirect[]): string {
  // Not for the whole server: what else it serves has pages of its own for what is not there.
  const notFound = `error_page 404 ${root}404.html;`;
  const location = (path: string, cache: string) => [
    `location ${path} {`,
    `  ${notFound}`,
    ...Object.entries({ ...always(frames), 'Cache-Control': cache }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    `  types { ${Object.entries(types)
      .map(([ending, type]) => `${type} ${ending};`)
      .join(' ')} }`,
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${text};`,
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${text};`,
    '}',
  ];
  return [
    '# Include this in the server block that serves the site. Its files lie in the folder that "root" names' +
      (root === '/' ? '.' : `,\n# below ${root} there.`),
    ...serversOwn.map((file) => `location = ${root}${file} { ${notFound} return 404; }`),
    ...moved.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    ...location(root, askAgain),
    ...location(`${root}_astro/`, forGood),
    '',
  ].join('\n');
}

/** A `_redirects` file: pages that have moved for good. */
export function redirectsFile(moved: readonly Redirect[]): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
