/** An address such as `/compare/?roles=a,b&program=c`, as comparisons once had, leads to where that is now. */
const asked = new URLSearchParams(location.search);
const [a, b] = (asked.get('roles') ?? asked.get('role') ?? '').split(',');
const names = [`${a}+${b}`, `${b}+${a}`, ...(b === undefined ? [a] : [])];
const now = [...document.links].find(({ pathname }) => names.some((name) => pathname.endsWith(`/compare/${name}/`)));
if (now) location.replace(`${now.pathname}#${asked.get('program') ?? ''}`);
