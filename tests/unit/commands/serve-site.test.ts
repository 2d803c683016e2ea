import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { filesOf, serveSite, type ServedSite } from '../../../src/commands/serve-site.ts';

let served: ServedSite;
afterEach(() => served.close());

test('a page that another build has changed is served as it is now, to its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), '<h1>Short</h1>');
  served = await serveSite(folder, 0);
  const page = async () => (await fetch(served.address)).text();
  expect(await page()).toBe('<h1>Short</h1>');
  writeFileSync(join(folder, 'index.html'), '<h1>Much longer than before</h1>');
  writeFileSync(join(folder, 'more.html'), '<h1>New</h1>');
  expect(await page()).toBe('<h1>Much longer than before</h1>');
  expect(await (await fetch(`${served.address}more.html`)).text()).toBe('<h1>New</h1>');
});

test('what is not there is answered by the site’s own page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  served = await serveSite(folder, 0, '/handbook/');
  for (const path of ['nothing/', '../elsewhere/']) {
    const answer = await fetch(served.address + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<h1>Not here</h1>');
  }
});

test('a file that is gone between the look at it and its opening costs one answer, not the server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const page = join(folder, 'index.html');
  writeFileSync(page, '<h1>Here</h1>');
  const files = filesOf(folder);
  const server = createServer((request, response) => {
    files(request, response);
    rmSync(page);
  }).listen(0);
  served = { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
  await expect(fetch(served.address).then((answer) => answer.text())).rejects.toThrow();
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  server.removeAllListeners('request').on('request', files);
  expect(await (await fetch(served.address)).text()).toBe('<h1>Not here</h1>');
});
