/** What `npm run import` is asked for, by its places on this machine; refused in one sentence where it can't be. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tooLarge, UnreadableError } from '../import/read-document.ts';

export function options() {
  const { values, positionals } = given();
  const [named] = positionals;
  if (named === undefined) return refuse('Name the document: npm run import -- FILE');
  const file = inCallersFolder(named);
  if (!existsSync(file) || !statSync(file).isFile()) refuse(`There is no file ${named}.`);
  if (statSync(file).size > tooLarge)
    refuse(
      `${basename(file)} has more than ${tooLarge / 1e6} MB; take out its pictures, or copy its text into a .txt file.`,
    );
  const newFolder = values.new === undefined ? undefined : inCallersFolder(values.new);
  if (
    newFolder !== undefined &&
    existsSync(newFolder) &&
    (!statSync(newFolder).isDirectory() || readdirSync(newFolder).length > 0)
  )
    refuse(`${values.new} is not empty; name a folder that is not there yet.`);
  const plan = values.plan === undefined ? undefined : inCallersFolder(values.plan);
  return { file, newFolder, plan, isDry: values.dry === true, isJson: values.json === true };
}

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        new: { type: 'string' },
        plan: { type: 'string' },
        dry: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
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
