/** `npm start`: builds the handbook and serves it on this machine. PORT=… chooses the port. */
import { readContent } from '../check/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { siteRoot } from '../hosting/site-address.ts';
import { siteFolder } from '../site-folder.ts';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

if (await buildSite()) {
  const root = siteRoot(readContent(contentFolder).draft.settings.words.paper.address);
  const { address } = await serveSite(siteFolder, Number(process.env['PORT'] ?? 4321), root);
  console.log(`The handbook is at ${address} (Ctrl+C stops it).`);
} else process.exitCode = 1;
