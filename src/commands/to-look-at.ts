/**
 * Makes of the built site a copy that opens by a double click on `index.html`, for whoever looks at a proposed change
 * without a server: in the folder that is named (`node src/commands/to-look-at.ts FOLDER`).
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { contentFolder } from '../content-folder.ts';
import { fromFiles } from '../hosting/from-files.ts';
import { siteRoot } from '../hosting/site-address.ts';
import { filesIn } from '../hosting/sums.ts';
import { siteFolder } from '../site-folder.ts';

const [folder = '.build/to-look-at'] = process.argv.slice(2);
const root = siteRoot(checkContent(contentFolder).handbook?.paper.address ?? '');
cpSync(siteFolder, folder, { recursive: true });
for (const name of filesIn(folder, '**/*.html')) {
  const page = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name), fromFiles(page, name.replace(/index\.html$/, ''), root));
}
console.log(`${folder}/index.html`);
