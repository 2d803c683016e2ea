import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isUnreadable } from '../../../src/commands/build-site.ts';

test('a port that is none is said so, before anything is built', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/start.ts'], {
    env: { ...process.env, PORT: 'abc' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe('PORT should be a number up to 65535, such as 4321. It is "abc".\n');
});

test.each([
  ['/home/me/handbook #2', true],
  ['/home/me/what?', true],
  ['/home/me/100 % ours', false],
])('a folder that the tools can’t read is known by its name: %s', (folder, told) => {
  expect(isUnreadable(folder)).toBe(told);
});
