import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a port that is none is said so, before anything is built', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/start.ts'], {
    env: { ...process.env, PORT: 'abc' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe('PORT should be a number up to 65535, such as 4321. It is "abc".\n');
});
