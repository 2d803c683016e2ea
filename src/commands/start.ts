/** `npm start`: builds the handbook and serves it on this machine. PORT=… chooses the port. */
import { contentFolder } from '../content-folder.ts';
import { publishedAddress, siteRoot } from '../hosting/site-address.ts';
import { buildSite, siteFolder } from './build-site.ts';
import { serveSite } from './serve-site.ts';

if (await buildSite()) {
  const root = siteRoot(publishedAddress(contentFolder));
  const { address } = await serveSite(siteFolder, Number(process.env['PORT'] ?? 4321), root);
  console.log(`The handbook is at ${address} (Ctrl+C stops it).`);
} else process.exitCode = 1;
