/** `npm start`: builds the handbook and serves it on this machine. PORT=… chooses the port. */
import { readContent } from '../check/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { siteRoot } from '../hosting/site-address.ts';
import { siteFolder } from '../site-folder.ts';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const { PORT = '4321' } = process.env;
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) {
  console.error(`PORT should be a number up to 65535, such as 4321. It is "${PORT}".`);
  process.exitCode = 1;
} else if (await buildSite()) {
  const root = siteRoot(readContent(contentFolder).draft.settings.words.paper.address);
  const { address } = await serveSite(siteFolder, Number(PORT), root);
  console.log(`The handbook is at ${address} (Ctrl+C stops it).`);
} else process.exitCode = 1;
