import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { siteFolder } from '../site-folder.ts';

/** The SHA-256 of each file that a pattern finds in a folder, one a line, as `sha256sum -c` reads them there. */
export function sumsOf(folder: string, pattern = '**/*'): string {
  if (!existsSync(folder)) return '';
  return globSync(pattern, { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${sum(readFileSync(join(folder, name)))}  ${name.split(sep).join('/')}\n`)
    .sort()
    .join('');
}

/** One sum of all that a test's result depends on: code, tests with their words, what is installed, the district's words. */
export const sumOfCode = () => sum(sumsOf('.', '{{src,tests,public}/**/*,*.{json,js,mjs}}') + sumsOf(contentFolder));

/** One sum of the site that lies there. */
export const sumOfSite = () => sum(sumsOf(siteFolder));

const sum = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');
