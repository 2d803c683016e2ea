/** The path that a site with this address lives below: `/handbook/`, or `/` for a host of its own. */
export function siteRoot(address: string): string {
  return address === '' ? '/' : new URL(address).pathname.replace(/\/*$/, '/');
}
