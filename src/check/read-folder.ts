import { basename, join } from 'node:path/posix';
import type { Written } from '../domain/draft.ts';
import { parts, type PartOfKind } from '../schemas/parts.ts';
import { textOfBody } from './body-text.ts';
import { pagesIn } from './folder.ts';
import { misplaced, parsed, shaped, textOf, trouble, type Reading } from './reading.ts';
import { frontmatterOf, whyNoFrontmatter } from './words-file.ts';

/** A part that is a folder: one thing written a file, with a body. */
export function readFolder(reading: Reading, name: PartOfKind<'folder'>): Written<unknown>[] {
  const { path, optional } = parts[name];
  const folder = join(reading.folder, path);
  const found = pagesIn(folder);
  misplaced(reading, found.misplaced);
  if (!optional && found.names.length === 0 && !found.misplaced.some(({ file }) => file.endsWith('.mdx'))) {
    trouble(reading, folder, {
      what: 'There is no .mdx file here.',
      fix: `Add one; ${reading.folder}/README.md shows how.`,
    });
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
