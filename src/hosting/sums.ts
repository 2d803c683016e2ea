import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The SHA-256 of each file that a pattern finds in a folder, one a line, as `sha256sum -c` reads them there. */
export function sumsOf(folder: string, pattern = '**/*'): string {
  if (!existsSync(folder)) return '';
  return globSync(pattern, { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${sum(readFileSync(join(folder, name)))}  ${name.split(sep).join('/')}\n`)
    .sort()
    .join('');
}

/** The SHA-256 of a text or of bytes. */
export const sum = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');
