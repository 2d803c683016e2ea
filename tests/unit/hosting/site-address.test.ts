import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedAddress, siteRoot } from '../../../src/hosting/site-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-address-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function addressIn(yaml: string): string {
  writeFileSync(join(folder, 'handbook.yaml'), yaml);
  return publishedAddress(folder);
}

describe('where the handbook is published', () => {
  test('stands in handbook.yaml', () => {
    expect(addressIn('paper:\n  address: https://www.example.org/handbook/\n')).toBe(
      'https://www.example.org/handbook/',
    );
  });

  test.each([
    ['a blank', 'paper:\n  address: ""\n'],
    ['nothing', 'paper:\n  address:\n'],
    ['no address', 'paper:\n  address: our website\n'],
    ['a number', 'paper:\n  address: 12\n'],
    ['no paper', 'title: Coaching Handbook\n'],
    ['an empty file', ''],
    ['broken YAML', 'paper: "\n  address: [https://www.example.org/\n'],
  ])('is blank for %s', (_, yaml) => {
    expect(addressIn(yaml)).toBe('');
  });

  test('is blank where there is no file', () => {
    expect(publishedAddress(join(folder, 'nowhere'))).toBe('');
  });
});

test.each([
  ['', '/'],
  ['https://handbook.example.org/', '/'],
  ['https://handbook.example.org', '/'],
  ['https://www.example.org/handbook/', '/handbook/'],
  ['https://www.example.org/handbook', '/handbook/'],
  ['https://www.example.org/staff/coaching/?a=b#c', '/staff/coaching/'],
])('a site at "%s" lives below %s', (address, root) => {
  expect(siteRoot(address)).toBe(root);
});
