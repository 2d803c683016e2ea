/** Headers that every answer should carry, and what browsers may keep. For `_headers` and for nginx. */
const always: Readonly<Record<string, string>> = {
  // What a page can't say of itself in a meta tag; the rest of its policy stands in the page.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Files whose names change with what is in them may be kept for good; pages are asked for again. */
const forGood = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/** A `_headers` file, which Netlify, Cloudflare Pages and others read, for a site below `root`. */
export function headersFile(root: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block(`${root}*`, { ...always, 'Cache-Control': askAgain }),
    block(`${root}_astro/*`, { 'Cache-Control': forGood }),
    '',
  ].join('\n');
}

/** The same for nginx: a file to include in a `server` block. */
export function nginxFile(root: string, moved: readonly { readonly from: string; readonly to: string }[]): string {
  const add = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [
    '# Include this in the server block that serves the folder of the site.',
    'error_page 404 ' + `${root}404.html;`,
    ...moved.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    `location ${root} {`,
    ...add({ ...always, 'Cache-Control': askAgain }),
    '}',
    `location ${root}_astro/ {`,
    ...add({ ...always, 'Cache-Control': forGood }),
    '}',
    '',
  ].join('\n');
}

/** A `_redirects` file: pages that have moved for good. */
export function redirectsFile(moved: readonly { readonly from: string; readonly to: string }[]): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
