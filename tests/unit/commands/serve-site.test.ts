import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../../src/commands/serve-site.ts';

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
