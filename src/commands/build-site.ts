import { siteFolder } from '../site-folder.ts';

/** Builds the site. Where the words have a problem or the build fails, says so, leaves the old site and gives false. */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  try {
    const { build } = await import('astro');
    await build({ logLevel: 'silent' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('\nThe build failed. The site is as it was.');
    return false;
  }
  console.log(`Built ${siteFolder}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}
