import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where sites are built that are not whole yet; a folder for each build, named by its process. */
const workplace = '.build/unfinished';

/** An empty folder to build in. What builds have left that were stopped is cleared away. */
export function unfinishedFolder(): string {
  mkdirSync(workplace, { recursive: true });
  for (const name of readdirSync(workplace)) {
    if (!isRunning(Number(name.split('-')[0]))) rmSync(join(workplace, name), { recursive: true, force: true });
  }
  const folder = join(workplace, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** Puts a folder in the place of another, which is gone then; file by file where that place can't be moved. */
export function putInPlace(folder: string, place: string): void {
  mkdirSync(dirname(resolve(place)), { recursive: true });
  const old = `${folder}-old`;
  try {
    if (existsSync(place)) renameSync(place, old);
    renameSync(folder, place);
  } catch (error) {
    if (existsSync(old) && !existsSync(place)) renameSync(old, place);
    // Another disk, or a folder that can't be moved because something is mounted or served there.
    if (!['EXDEV', 'EBUSY', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    cpSync(folder, place, { recursive: true });
    const fresh = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
    for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
      if (!fresh.has(name)) rmSync(join(place, name), { recursive: true, force: true });
    }
  }
  for (const rest of [old, folder]) rmSync(rest, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
