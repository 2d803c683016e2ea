import { siteFolder } from '../site-folder.ts';

/** Builds the site. Where the words have a problem or the build fails, says so, leaves the old site and gives false. */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  try {
    const { build } = await import('astro');
    await build({ logLevel: 'silent' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (isUnreadable(process.cwd()))
      console.error(
        '\nThe name of a folder that this one lies in has "#" or "?" in it, which Astro can’t read. Rename it.',
      );
    console.error('\nThe build failed. The site is as it was.');
    return false;
  }
  console.log(`Built ${siteFolder}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/** Whether a folder's name has signs that end the path of an address. */
export function isUnreadable(folder: string): boolean {
  return /[#?]/.test(folder);
}
