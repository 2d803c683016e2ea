/** What `npm run import` is asked for, by its places on this machine; refused in one sentence where it can't be. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tooLarge, UnreadableError } from '../import/read-document.ts';

export function options() {
  const { values, positionals } = given();
  const [named] = positionals;
  if (named === undefined) return refuse('Name the document: npm run import -- FILE');
  const [file = '', newFolder, plan] = [named, values.new, values.plan].map((one) => one && inCallersFolder(one));
  if (!existsSync(file) || !statSync(file).isFile()) refuse(`There is no file ${named}.`);
  if (statSync(file).size > tooLarge) {
    const instead = 'take out its pictures, or copy its text into a .txt file.';
    refuse(`${basename(file)} has more than ${tooLarge / 1e6} MB; ${instead}`);
  }
  const isFree = (folder: string) =>
    !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
  if (newFolder !== undefined && !isFree(newFolder))
    refuse(`${values.new ?? ''} is not empty; name a folder that is not there yet.`);
  return { file, newFolder, plan, isDry: values.dry === true, isJson: values.json === true };
}

function given() {
  const [words, yes] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ allowPositionals: true, options: { new: words, plan: words, dry: yes, json: yes } });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** A path as whoever calls means it. */
export function inCallersFolder(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

export function refuse(what: string): never {
  throw new UnreadableError(what);
}
