/**
 * `npm run bench paper`: what the sheets cost a cold build. Builds the handbook with them and without, by turns in the
 * same run, each time without what an earlier build has left, and prints every pair and the medians.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const runs = 5;
const settings = 'handbook.yaml';

/** A copy of the words, with paper or without. */
function words(name: string, sheets: boolean): string {
  const folder = `.build/${name}-words`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  const text = readFileSync(`${folder}/${settings}`, 'utf8');
  if (!text.includes('sheets: true')) throw new Error(`${settings} does not say "sheets: true".`);
  writeFileSync(`${folder}/${settings}`, text.replace('sheets: true', `sheets: ${String(sheets)}`));
  return folder;
}

/** Seconds that the whole command takes. */
function build(content: string): number {
  const out = content.replace('-words', '-site');
  rmSync(out, { recursive: true, force: true });
  rmSync(`.build/cache-${encodeURIComponent(content)}`, { recursive: true, force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    env: { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

const [paper, none] = [words('paper', true), words('no-paper', false)];
const pairs = Array.from({ length: runs }, () => {
  const pair = { with: build(paper), without: build(none) };
  console.log(`with ${pair.with.toFixed(1)} s, without ${pair.without.toFixed(1)} s`);
  return pair;
});
const sheets = readdirSync('.build/paper-site/pdf', { recursive: true, encoding: 'utf8' });
console.log(
  `${sheets.filter((name) => name.endsWith('.pdf')).length} PDFs with their pictures: ` +
    `with ${median(pairs.map((one) => one.with)).toFixed(1)} s, ` +
    `without ${median(pairs.map((one) => one.without)).toFixed(1)} s, ` +
    `more ${median(pairs.map((one) => one.with - one.without)).toFixed(1)} s (medians of ${runs})`,
);
