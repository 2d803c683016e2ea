/**
 * Makes of the built site a copy that opens by a double click on `index.html`, for whoever looks at a proposed change
 * without a server: in the folder that is named (`node src/commands/to-look-at.ts FOLDER`).
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { contentFolder } from '../content-folder.ts';
import { fromFiles } from '../hosting/from-files.ts';
import { siteRoot } from '../hosting/site-address.ts';
import { siteFolder } from '../site-folder.ts';

const [folder = '.build/to-look-at'] = process.argv.slice(2);
const root = siteRoot(checkContent(contentFolder).handbook?.paper.address ?? '');
cpSync(siteFolder, folder, { recursive: true });
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.html')) continue;
  const address = name
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
  writeFileSync(join(folder, name), fromFiles(readFileSync(join(folder, name), 'utf8'), address, root));
}
console.log(`${folder}/index.html`);
