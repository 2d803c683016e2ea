import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder on the web, at `address`, until `close`. */
export type ServedSite = Awaited<ReturnType<typeof serveSite>>;

/** Answers below a path with the files of a folder, and with its own 404 page. */
export function filesOf(folder: string, root = '/'): RequestListener {
  const notFound = (response: ServerResponse) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    if (existsSync(page)) createReadStream(page).pipe(response);
    else response.end('Not found');
  };
  // Read anew each time: a build beside it may put another site in its place.
  const files = sirv(folder, { dev: true, onNoMatch: (_, response) => notFound(response) });
  return (request, response) => {
    // What is gone when it is to be read breaks its answer off, and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    const { url = '/' } = request;
    if (!url.startsWith(root)) return notFound(response);
    request.url = url.slice(root.length - 1);
    files(request, response);
  };
}

/** Serves a built site below its path, on the port asked for or the next free one (0: any). */
export async function serveSite(folder: string, port: number, root = '/') {
  const server = createServer(filesOf(folder, root));
  const free = await listen(server, port);
  return {
    address: `http://localhost:${free}${root}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await once(server.listen(port), 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error;
    return listen(server, port + 1);
  }
}
