/** `npm run dossier` on the site as built, with reports of runs that there never were. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sumOfCode, sumOfSite } from '../../src/commands/sums.ts';
import { madeRun, reportOf } from '../dossier/made-run.ts';
import { shippedIn } from '../dossier/shipped.ts';
import { siteFolder } from './pages.ts';

const dossier = join(dirname(siteFolder), 'dossier');
const folders: string[] = [];
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
afterAll(() => [...folders, dossier].forEach(remove));

function make(run: ReturnType<typeof madeRun>) {
  const reports = reportOf(run, { code: sumOfCode(), site: sumOfSite() });
  folders.push(reports);
  return spawnSync(process.execPath, ['tests/dossier/run.ts', '--reports', reports], { encoding: 'utf8' });
}
const read = (name: string) => readFileSync(join(dossier, name), 'utf8');

test('the dossier holds accessibility, what is stored, headers, licenses, hosting and the sums of this very site', () => {
  const { status, stdout, stderr } = make(madeRun());
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toBe(`${dossier}/index.html\n`);
  expect(read('accessibility.html')).toContain('<strong>No failure found</strong>');
  expect(read('stored.md')).toContain('## handbook.agreement.\\*');
  expect(read('headers.md')).toContain("`frame-ancestors 'none'`");
  expect(read('hosting.html')).toContain('<h1>Hosting</h1>');
  const sums = read('SHA256SUMS');
  expect(sums.split('\n').length).toBeGreaterThan(100);
  const { status: same = 0 } = spawnSync('sha256sum', ['-c', '--quiet'], { cwd: siteFolder, input: sums });
  expect(same ?? 'not here').toSatisfy((one) => one === 0 || one === 'not here');
});

test('its licenses are those of what lies in the site: typefaces, the search, styles; no other code', () => {
  const packages = [...read('licenses.md').matchAll(/^\| (\S+) \| [\d.]+ +\| (.+?) \|/gm)].map(([, name, license]) => [
    name,
    license,
  ]);
  expect(packages).toEqual([
    ['@expo-google-fonts/atkinson-hyperlegible-next', 'MIT AND OFL-1.1'],
    ['@fontsource-variable/atkinson-hyperlegible-next', 'OFL-1.1'],
    ['pagefind', 'MIT'],
    ['tailwindcss', 'MIT'],
  ]);
  expect(read('licenses.md').match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
});

test('the site brings the sums of its own files', () => {
  const sums = readFileSync(join(siteFolder, 'SHA256SUMS'), 'utf8');
  const { status, stderr } = spawnSync('sha256sum', ['-c', '--quiet'], {
    cwd: siteFolder,
    input: sums,
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  expect(sums).toMatch(/^[0-9a-f]{64} {2}index\.html$/m);
  const files = globSync('**/*', { cwd: siteFolder, withFileTypes: true }).filter((one) => one.isFile());
  expect(sums.match(/\n/g)).toHaveLength(files.length - 1);
});

test('the site brings the licenses of what others have made, word for word, in public/licenses.txt', async () => {
  const brought = readFileSync(join(siteFolder, 'licenses.txt'), 'utf8');
  for (const { name, license, text } of await shippedIn(siteFolder)) {
    expect.soft(brought).toContain(`${name} (${license})`);
    expect.soft(brought, name).toContain(text.replace(/\r\n/g, '\n'));
  }
});

test('a test that fails is said, by its criterion and at the end', () => {
  const { status, stderr } = make([
    ...madeRun(),
    ...madeRun([{ title: 'the first stop skips to the text, elsewhere' }]).slice(-1),
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('1 test failed; the dossier says what is not met.');
  expect(read('accessibility.md')).toContain('| [2.4.1 Bypass Blocks](#c2.4.1) | A | Not met |');
});
