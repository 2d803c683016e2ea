/**
 * Installs what the lock names, where that has not been done yet. Runs before every command, on any Node from 20 on
 * and without anything installed, so it is plain JavaScript. Costs nothing where there is nothing to do. Standard output
 * belongs to the command that follows, so everything is said on standard error.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.set-up';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== lock) {
  console.error('Setting up: installing what package-lock.json names …');
  // npm tells its scripts where it is itself; started by hand, the npm of the PATH is used.
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--include=dev', '--loglevel=error', '--no-fund', '--no-audit'];
  const stdio = ['inherit', 2, 'inherit'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], { stdio })
    : spawnSync('npm', ci, { stdio, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('Setting up failed. Is the network there? Then try the same command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
