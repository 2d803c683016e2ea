import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), 'src/print/templates');

/**
 * The text of every template by its name, such as `program`. Read from disk each time: in development a template
 * may have changed since, and in a thread of its own (src/build/ahead-thread.ts) no bundler is there to bring it.
 */
export function templates(): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.typ'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -4), readFileSync(join(folder, file), 'utf8')]));
}
