import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a folder, by its path, with the checksum of its bytes. */
export function fingerprint(of: string): Record<string, string> {
  const names = readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(of, name)).isFile(),
  );
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(of, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name.split(sep).join('/'), sum(name)]));
}
