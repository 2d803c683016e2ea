/** A copy of the words that an editor changes as `content/README.md` says. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { readContent } from '../../src/check/read-content.ts';
import type { Draft } from '../../src/domain/draft.ts';

export interface WordsCopy {
  readonly folder: string;
  /** The words as they are at this moment. */
  readonly draft: Draft;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Other words in the place of the first that match; fails where none do, so that no edit edits nothing. */
  replace(file: string, from: string | RegExp, to: string): void;
  /** Changes the fields of a YAML file, or of the frontmatter of an MDX file; comments and order stay. */
  fields(file: string, change: (fields: Document) => void): void;
}

/** Copies the words of a folder into another. */
export function copyOf(words: string, folder: string): WordsCopy {
  rmSync(folder, { recursive: true, force: true });
  cpSync(words, folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    folder,
    get draft() {
      return readContent(folder).draft;
    },
    read,
    write,
    remove: (file) => rmSync(path(file), { recursive: true, force: true }),
    replace(file, from, to) {
      const before = read(file);
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} has no ${String(from)}.`);
      write(file, after);
    },
    fields(file, change) {
      const text = read(file);
      const [, yaml = text, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
      const fields = parseDocument(yaml);
      change(fields);
      const changed = fields.toString({ lineWidth: 0, flowCollectionPadding: false });
      write(file, yaml === text ? changed : `---\n${changed}---\n${body}`);
    },
  };
}

/** Takes every entry out of a list of the fields that a text stands in, however deep. Lists of text lose that text. */
export function without(node: unknown, isGone: (text: string) => boolean): void {
  if (isSeq(node)) {
    node.items = node.items.filter((one) => !names(one, isGone));
    for (const one of node.items) without(one, isGone);
  } else if (isMap(node)) for (const pair of node.items) without(pair.value, isGone);
}

/** Whether an entry of a list is gone: the text itself, or fields of which one is it, or a pair of which one half is. */
function names(one: unknown, isGone: (text: string) => boolean): boolean {
  if (isMap(one)) {
    return one.items.some(
      ({ key, value }) => ['id', 'statement', 'between'].includes(String(key)) && names(value, isGone),
    );
  }
  if (isSeq(one)) return one.items.some((half) => isGone(String(half)));
  return isGone(String(one));
}
