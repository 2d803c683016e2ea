import { hash } from 'node:crypto';

/**
 * What a page may load and run: what this site serves, and the scripts and styles that stand in the page itself, by
 * their hashes. WebAssembly is the search index's. What a browser must not take from a page (such as being framed)
 * is in the headers (`headers.ts`). What has a whole handbook in it (`isWhole`) loads nothing at all.
 */
export function pagePolicy(html: string, isWhole = false): string {
  return [
    isWhole ? 'default-src data:' : "default-src 'self'",
    `script-src ${isWhole ? '' : "'self' 'wasm-unsafe-eval' "}${hashesOf(html, 'script')}`,
    `style-src ${isWhole ? '' : "'self' "}${hashesOf(html, 'style')}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${isWhole ? ' file:' : ''}`,
  ]
    .join(';')
    .replaceAll(' ;', ';');
}

/** A page with its policy: first in the head, because it binds only what comes after it. */
export function withPolicy(html: string, isWhole = false): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  return html.replace(
    charset,
    (first) => `${first}<meta http-equiv="content-security-policy" content="${pagePolicy(html, isWhole)}">`,
  );
}

function hashesOf(html: string, tag: 'script' | 'style'): string {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'gi'))];
  // As browsers read it: every line ends with a line feed, whatever the file has.
  const texts = inline.map(([, text = '']) => text.replace(/\r\n?/g, '\n'));
  return [...new Set(texts)].map((text) => `'sha256-${hash('sha256', text, 'base64')}'`).join(' ');
}
