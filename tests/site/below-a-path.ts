/** The handbook as it is published below a path of a host: an address in handbook.yaml, a link in an editor's text. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { wordsFolder } from '../test-words.ts';
import { buildWords } from './build-words.ts';

export const published = 'https://www.example.org/handbook/';
export const root = '/handbook/';

/** Puts its words into a folder, and gives that and the one for its site. */
export function wordsBelowAPath(folder: string): { readonly words: string; readonly site: string } {
  const words = `${folder}/words`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(wordsFolder, words, { recursive: true });
  edit(`${words}/handbook.yaml`, /^( {2}address: )""$/m, `$1${published}`);
  const to = [
    '[Records Guide](/programs/records-guide/#RG-M-1)',
    '[elsewhere](https://www.example.org/)',
    '[below](#SP-M-4)',
  ];
  edit(`${words}/programs/studio-partner.mdx`, /\s*$/, `\n\nSee ${to.join(', ')}.\n`);
  return { words, site: `${folder}/site` };
}

/** Builds it, and gives the folder of its site. */
export function buildBelowAPath(folder: string): string {
  const { words, site } = wordsBelowAPath(folder);
  const { status, output } = buildWords(words, site);
  if (status !== 0) throw new Error(`The handbook below a path could not be built:\n${output}`);
  return site;
}

function edit(file: string, from: RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(file, after);
}
