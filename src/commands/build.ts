/** `npm run build`: the site, in dist/. Exit 1 where it could not be built. */
import { buildSite } from './build-site.ts';

if (!(await buildSite())) process.exitCode = 1;
