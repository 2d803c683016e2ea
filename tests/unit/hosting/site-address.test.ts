import { expect, test } from 'vitest';
import { siteRoot } from '../../../src/hosting/site-address.ts';

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
