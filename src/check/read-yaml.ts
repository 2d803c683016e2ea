import { existsSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import type { Written } from '../domain/draft.ts';
import { parts, type PartOfKind } from '../schemas/parts.ts';
import { yearsIn } from './folder.ts';
import { misplaced, parsed, shaped, textOf, trouble, type Reading } from './reading.ts';

/** A part that is a list: one thing written a place. */
export function readList(reading: Reading, name: PartOfKind<'list'>): Written<unknown>[] {
  const file = join(reading.folder, parts[name].path);
  const list = readYaml(reading, file, parts[name].optional);
  if (list === undefined) return [];
  if (!Array.isArray(list.says)) {
    trouble(reading, file, { what: 'This is not a list.', fix: 'Begin each of its entries with "- ".' });
    return [];
  }
  return list.says.flatMap((one: unknown, index) => {
    const words = shaped(reading, parts[name].schema, one, file, [index]);
    if (words === undefined) return [];
    const { id = String(index) } = words as { readonly id?: string };
    return [{ id, file, index, words }];
  });
}

/** A part that is a folder of school years. */
export function readYears(reading: Reading, name: PartOfKind<'years'>): Written<unknown>[] {
  const { path, schema } = parts[name];
  const found = yearsIn(join(reading.folder, path));
  misplaced(reading, found.misplaced);
  return found.names.flatMap((one) => {
    const file = join(reading.folder, path, one);
    const says = readYaml(reading, file, false);
    const words = says && shaped(reading, schema, says.says, file);
    return words === undefined ? [] : [{ id: basename(one, '.yaml'), file, words }];
  });
}

/** A part that is one thing. */
export function readSingle(reading: Reading, name: PartOfKind<'single'>): Written<unknown> {
  const { path, schema, empty, optional } = parts[name];
  const file = join(reading.folder, path);
  const found = readYaml(reading, file, optional);
  return { id: name, file, words: (found && shaped(reading, schema, found.says, file)) ?? empty };
}

/** What a file says; undefined where it says nothing, which of an optional one is no problem. */
function readYaml(reading: Reading, file: string, optional: boolean): { readonly says: unknown } | undefined {
  if (!existsSync(file)) {
    return optional ? undefined : trouble(reading, file, { what: 'The file is missing.', fix: 'Put it back.' });
  }
  const yaml = textOf(reading, file);
  if (yaml === undefined) return undefined;
  if (/^[ \t]*[^#\s]/m.test(yaml)) return parsed(reading, { file, yaml, firstLine: 1 });
  if (optional) return undefined;
  return trouble(reading, file, { what: 'The file is empty.', fix: 'Put back what stood in it.' });
}
