import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder as a static host does: text gzipped, everything cacheable for as long as its name holds. */
export async function serveGzipped(folder: string): Promise<{ address: string; close(): void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const named = join(folder, path);
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const text = /text|json|svg|javascript/.test(type);
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'max-age=600',
      ...(text && { 'content-encoding': 'gzip' }),
    });
    const bytes = packed.get(file) ?? (text ? gzipSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, bytes);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
