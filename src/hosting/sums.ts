import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files that a pattern finds in a folder: their paths below it, parted by "/", in order. */
export function filesIn(folder: string, pattern = '**/*'): string[] {
  const files = globSync(pattern, { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')).sort();
}

/** The SHA-256 of each file that a pattern finds in a folder, one a line, as `sha256sum -c` reads them there. */
export function sumsOf(folder: string, pattern?: string): string {
  const sums = filesIn(folder, pattern).map((name) => `${sum(readFileSync(join(folder, name)))}  ${name}\n`);
  return sums.sort().join('');
}

export const sum = (of: string | Uint8Array) => hash('sha256', of);
