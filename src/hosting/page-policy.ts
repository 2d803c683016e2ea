import { createHash } from 'node:crypto';

/**
 * What a page may load and run: what this site serves, and the scripts and styles that stand in the page itself, by
 * their hashes. WebAssembly is the search index's. What a browser must not take from a page (such as being framed)
 * is in the headers (`headers.ts`).
 */
export function pagePolicy(html: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashesOf(html, 'script')}`,
    `style-src 'self' ${hashesOf(html, 'style')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ]
    .join(';')
    .replaceAll(' ;', ';');
}

/** A page with its policy: first in the head, because it binds only what comes after it. */
export function withPolicy(html: string): string {
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">`,
  );
}

function hashesOf(html: string, tag: 'script' | 'style'): string {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  const hashes = inline.map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`).join(' ');
}
