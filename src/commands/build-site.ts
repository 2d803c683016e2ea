import { existsSync, renameSync, rmSync } from 'node:fs';
import { checkContent, report } from '../check/check-content.ts';
import { contentFolder } from '../content-folder.ts';
import { finishSite } from '../hosting/finish-site.ts';
import { siteRoot } from '../hosting/site-address.ts';
import { beginPaper } from '../print/begin-paper.ts';
import { beginSearchIndex } from '../search/index/begin-index.ts';
import { makeUrls } from '../urls.ts';

/** Where the finished site stands, from the project's root. */
export const siteFolder = process.env['HANDBOOK_OUT'] ?? 'dist';

/**
 * Builds the site beside the one that is there and puts it in its place when it is complete.
 * Where the words have a problem or the build fails, says so, leaves the old site as it was and gives false.
 */
export async function buildSite(): Promise<boolean> {
  const { handbook, problems } = checkContent(contentFolder);
  if (handbook === undefined) {
    console.error(report(problems));
    return false;
  }
  const started = performance.now();
  const [unfinished, old] = [`.build/${siteFolder}-unfinished`, `.build/${siteFolder}-old`];
  beginSearchIndex(handbook, makeUrls(siteRoot(handbook.paper.address)));
  const endPaper = beginPaper(handbook);
  try {
    // Not before: Astro takes half a second to load, in which index and paper are under way.
    const { build } = await import('astro');
    await build({ outDir: unfinished, logLevel: 'warn' });
    finishSite(unfinished, siteRoot(handbook.paper.address), handbook);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('The build failed. The site is as it was.');
    return false;
  } finally {
    endPaper();
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(siteFolder)) renameSync(siteFolder, old);
  renameSync(unfinished, siteFolder);
  rmSync(old, { recursive: true, force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${handbook.programs.length} programs, ${handbook.statements.length} statements`;
  console.log(`Built ${siteFolder}/ in ${seconds} s: ${counts}.`);
  return true;
}
