import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { finishSite } from '../../../src/hosting/finish-site.ts';

const folder = '.build/finish-site-test';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A site of one page and of so many bytes of scripts, finished for `/handbook/`. */
function finished(bytes: number): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body></body></html>',
  );
  writeFileSync(join(folder, 'large.js'), 'x'.repeat(bytes));
  finishSite(folder, '/handbook/', { redirects: [] }, 'v1');
  return readFileSync(join(folder, 'service-worker.js'), 'utf8');
}

test('a site that fits a phone is kept for when there is no network', () => {
  expect(finished(1000)).not.toContain('unregister');
  expect(existsSync(join(folder, 'offline.json'))).toBe(true);
});

test('one that does not has a worker that lets go of what an older one has kept, below its own path only', () => {
  const worker = finished(20_000_001);
  expect(worker).toContain('unregister');
  expect(worker).toContain('const root = "/handbook/"');
  expect(existsSync(join(folder, 'offline.json'))).toBe(false);
});
