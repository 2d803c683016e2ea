import { decode, encode } from 'cborg';
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The files of an index by their paths below its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** What every one of Pagefind's own files begins with, once it is unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** A filter: its name, and for each value the numbers of the records that have it. */
type Filter = readonly [name: string, values: readonly (readonly [value: string, records: readonly number[]])[]];

/** What of an index's directory (`.pf_meta`) is read here: its fourth part names the filters and their files. */
type Directory = unknown[] & { 3: readonly (readonly [filter: string, file: string])[] };

/**
 * Pagefind writes filters, and the values in each, in an order that differs from run to run; so do the names of these
 * files and of all that names them. Here they are put in order and named by what is in them. Gives the names of the
 * filters too, by the files that hold them.
 */
export function sameBytes(made: IndexFiles) {
  const files = new Map(made);
  const filters = new Map<string, string>();
  const put = (path: string, value: unknown, nameOf: (sum: string) => string): string => {
    const bytes = Buffer.concat([signature, encode(value)]);
    const name = nameOf(hash('sha256', bytes).slice(0, 12));
    files.delete(path);
    files.set(name, gzipSync(bytes, { level: 9 }));
    return name;
  };

  const renamed = new Map<string, string>();
  for (const path of paths(made, '.pf_filter')) {
    const [filter, values] = unpacked(made.get(path)) as Filter;
    const inOrder = values.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const name = put(path, [filter, inOrder], (sum) => `filter/unknown_${sum}.pf_filter`);
    renamed.set(stem(path), stem(name));
    filters.set(name, filter);
  }
  const [path = ''] = paths(made, '.pf_meta');
  const directory = unpacked(made.get(path)) as Directory;
  directory[3] = directory[3]
    .map(([filter, file]) => [filter, renamed.get(file) ?? file] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const name = put(path, directory, (sum) => `pagefind.unknown_${sum}.pf_meta`);
  const entry = Buffer.from(made.get('pagefind-entry.json') ?? '').toString();
  const [before, after] = [path, name].map((one) => one.replace(/^pagefind\.|\.pf_meta$/g, ''));
  files.set('pagefind-entry.json', Buffer.from(entry.replace(before ?? '', after ?? '')));
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), filters };
}

/** The paths of one kind of file, by the end of its name. */
function paths(files: IndexFiles, ending: string): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith(ending));
}

/** A file's name without its folder and its ending, as the directory has it. */
function stem(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** The value that one of Pagefind's files holds. */
function unpacked(packed: Uint8Array = new Uint8Array()): unknown {
  return decode(gunzipSync(packed).subarray(signature.length));
}
