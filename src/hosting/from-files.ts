/**
 * A page as it can be opened from a folder, without a server: what led from the site's root leads from the page, and to
 * the very file. Without its policy, which knows servers only; scripts that would be loaded stay away, as the page can
 * do without them. `address` is the page's own below `root`, such as `programs/reading-club/`.
 */
export function fromFiles(html: string, address: string, root: string): string {
  const up = '../'.repeat(address.split('/').length - 1);
  const lead = (to: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
    return up + path + (path === '' || path.endsWith('/') ? 'index.html' : '') + rest;
  };
  const start = root.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const led = new RegExp(`((?:href|src|action)="|url\\(|url=)${start}(?!/)([^")]*)`, 'g');
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(led, (_, before: string, to: string) => before + lead(to));
}
