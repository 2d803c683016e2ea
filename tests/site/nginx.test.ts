import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxFile } from '../../src/hosting/headers.ts';
import { siteFolder } from '../test-words.ts';

const here = spawnSync('nginx', ['-v']).error === undefined;

/** Serves the site by nginx with the shipped file, below a path, and waits until it answers. */
async function serve(root: string, port: number): Promise<ChildProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'www', root).replace(/\/$/, '');
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve(siteFolder), site);
  writeFileSync(join(folder, 'site.conf'), nginxFile(root, [], [{ from: `${root}old/`, to: `${root}glossary/` }]));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/t;`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
http { access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${folder}/www; include ${folder}/site.conf; } }`,
  );
  const asked = ['-p', folder, '-e', `${folder}/errors`, '-c', join(folder, 'nginx.conf')];
  expect(spawnSync('nginx', ['-t', ...asked], { encoding: 'utf8' }).stderr, 'what nginx says of it').not.toMatch(
    /warn|emerg/,
  );
  const server = spawn('nginx', asked);
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}${root}`).catch(() => undefined);
    if (answer !== undefined) return server;
    await setTimeout(100);
  }
  throw new Error('nginx does not answer.');
}

describe.skipIf(!here).each([
  ['/', 18181],
  ['/handbook/', 18182],
])('nginx, where a machine has it, with the file that lies in the site, below %s', (root, port) => {
  let server: ChildProcess;
  beforeAll(async () => {
    server = await serve(root, port);
  });
  afterAll(() => server.kill());
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${root}${path}`, { redirect: 'manual' });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['programs/studio-partner/', 'text/html; charset=utf-8'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['data/statements.csv', 'text/csv; charset=utf-8'],
    ['data/handbook.json', 'application/json; charset=utf-8'],
    ['offline.json', 'application/json; charset=utf-8'],
    ['service-worker.js', 'text/javascript; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['pdf/matrix.pdf', 'application/pdf'],
    ['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
  ])('/%s is %s', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  test.each(['', 'offline.json', 'data/statements.csv', 'service-worker.js', 'manifest.webmanifest'])(
    '/%s travels compressed',
    async (path) => {
      expect((await ask(path)).headers.get('content-encoding')).toBe('gzip');
    },
  );

  test.each(['nginx.conf', '_headers', '_redirects', 'SHA256SUMS', 'nothing/'])('/%s is not there', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1');
  });

  test('what is not there elsewhere on the server is the server’s own to say', async () => {
    if (root === '/') return;
    const answer = await fetch(`http://127.0.0.1:${port}/elsewhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('Handbook');
  });

  test('what has moved leads on', async () => {
    const answer = await ask('old/');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toMatch(/\/glossary\/$/);
  });
});
