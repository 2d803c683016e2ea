/**
 * `npm run bench paper`: what the sheets cost a build. Builds the handbook with them and without, by turns in the same
 * run: cold, without what earlier builds have left; and warm, after one word of a statement has changed. Prints every
 * pair and the medians.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';

const runs = 5;

/** A copy of the words, with paper or without. */
function words(name: string, sheets: boolean): string {
  const folder = `.build/bench-${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', `${folder}/words`, { recursive: true });
  const settings = `${folder}/words/handbook.yaml`;
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^( {2}sheets: )\w+/m, `$1${String(sheets)}`));
  return folder;
}

function edit(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}.`);
  writeFileSync(file, after);
}

/** Another word at the end of the first statement that the source has, in its program and in the source. */
function changeWord(folder: string, run: number): void {
  const { handbook } = checkContent(`${folder}/words`);
  const statement = handbook?.statements.find(({ line }) => line !== undefined);
  if (handbook === undefined || statement === undefined) throw new Error('These words are not in order.');
  const { text, program } = statement;
  const changed = text.replace(/( again \d+)?\.?$/, ` again ${run}.`);
  edit(`${folder}/words/programs/${program.id}.mdx`, `text: ${text}`, `text: ${changed}`);
  edit(`${folder}/words/${handbook.source.file}`, `- ${text}`, `- ${changed}`);
}

/** Seconds that the whole command takes. */
function build(folder: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    env: { ...process.env, HANDBOOK_CONTENT: `${folder}/words`, HANDBOOK_OUT: `${folder}/site` },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

const folders = { with: words('paper', true), without: words('no-paper', false) };

/** Builds both, by turns, as often as is measured. */
function measure(what: string, prepare: (folder: string, run: number) => void): void {
  const pairs = Array.from({ length: runs }, (_, run) => {
    prepare(folders.with, run);
    const pair = { with: build(folders.with), without: NaN };
    prepare(folders.without, run);
    pair.without = build(folders.without);
    console.log(`${what}: with ${pair.with.toFixed(1)} s, without ${pair.without.toFixed(1)} s`);
    return pair;
  });
  const [paper, none] = [median(pairs.map((one) => one.with)), median(pairs.map((one) => one.without))];
  console.log(
    `${what}, medians of ${runs}: ${paper.toFixed(1)} s and ${none.toFixed(1)} s, ${(paper / none).toFixed(2)} times`,
  );
}

measure('cold', () => rmSync('.build/made-before', { recursive: true, force: true }));
measure('warm, one word changed', changeWord);
const sheets = readdirSync(`${folders.with}/site/pdf`, { recursive: true, encoding: 'utf8' });
console.log(`${sheets.filter((name) => name.endsWith('.pdf')).length} PDFs with their pictures.`);
