/** The kinds of parts, each read in its own way. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import type { Written } from '../domain/draft.ts';
import { parts, type PartOfKind } from '../schemas/parts.ts';
import { textOfBody } from './body-text.ts';
import { pagesIn, yearsIn } from './folder.ts';
import { misplaced, parsed, shaped, textOf, trouble, type Reading } from './reading.ts';
import { frontmatterOf, whyNoFrontmatter } from './words-file.ts';

/** A part that is a folder: one thing written a file, with a body. */
export function readFolder(reading: Reading, name: PartOfKind<'folder'>): Written<unknown>[] {
  const { path, optional } = parts[name];
  const folder = join(reading.folder, path);
  const found = pagesIn(folder);
  misplaced(reading, found.misplaced);
  if (!optional && found.names.length === 0 && !found.misplaced.some(({ file }) => file.endsWith('.mdx'))) {
    const fix = `Add one; ${reading.folder}/README.md shows how.`;
    trouble(reading, folder, { what: 'There is no .mdx file here.', fix });
  }
  return found.names.flatMap((one) => readPage(reading, name, join(folder, one)) ?? []);
}

function readPage(reading: Reading, kind: PartOfKind<'folder'>, file: string): Written<unknown> | undefined {
  const text = textOf(reading, file);
  if (text === undefined) return undefined;
  const fields = frontmatterOf(file, text);
  if (fields === undefined) return trouble(reading, file, whyNoFrontmatter(text));
  const id = basename(file, '.mdx');
  const { body = '' } = fields;
  reading.bodies.push({ kind, id, file, body });
  const found = parsed(reading, fields);
  const words = found && shaped(reading, parts[kind].schema, found.says ?? {}, file);
  if (words === undefined) return undefined;
  return { id, file, words, body, ...(kind === 'pages' && { text: textOfBody(body) }) };
}

/** A part that is a list: one thing written a place. */
export function readList(reading: Reading, name: PartOfKind<'list'>): Written<unknown>[] {
  const file = join(reading.folder, parts[name].path);
  const { says } = readYaml(reading, file, parts[name].optional) ?? { says: [] };
  if (!Array.isArray(says)) {
    trouble(reading, file, { what: 'This is not a list.', fix: 'Begin each of its entries with "- ".' });
    return [];
  }
  return says.flatMap((one: unknown, index) => {
    const words = shaped(reading, parts[name].schema, one, file, [index]);
    if (words === undefined) return [];
    const { id = String(index) } = words as { readonly id?: string };
    return [{ id, file, index, words }];
  });
}

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
