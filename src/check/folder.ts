/** What stands in the folder of the words, and what does not belong there. */
import { readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import type { Wrong } from './wrong.ts';

/** Something that stands where it does not belong. */
export interface Misplaced extends Wrong {
  readonly file: string;
  /** It probably holds words that are missed where they belong. */
  readonly holdsWords: boolean;
}

/** Files that systems leave everywhere and nobody sees. */
const systems = /^(\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini)$/;

/** The names in a folder, in order; none where it is missing. */
export function namesIn(folder: string): readonly Dirent[] {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !systems.test(name));
    return names.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The MDX files of a folder whose names can be addresses. */
export function pagesIn(folder: string) {
  return sorted(folder, wrongPage, (one) => one.isDirectory() || /\.mdx?\b/i.test(one.name));
}

/** The YAML files of a folder that are named after school years. */
export function yearsIn(folder: string) {
  const what = 'This is no school year that has been kept.';
  const fix = 'A file here is called after its year, such as 2025-26.yaml, and npm run edition makes it.';
  return sorted(folder, (one) => (one.isFile() && /^\d{4}-\d{2}\.yaml$/.test(one.name) ? undefined : { what, fix }));
}

/** What belongs into the folder of the words: `known` files and folders. */
export function partsIn(folder: string, known: readonly string[]) {
  return sorted(folder, (one) => {
    if (known.includes(one.name)) return undefined;
    const near = nearest(one.name.replace(/\.yml$/, '.yaml'), known);
    const what = `The handbook does not know this ${one.isDirectory() ? 'folder' : 'file'}.`;
    const fix = near === undefined ? `Put it elsewhere. ${didYouMean(one.name, known)}` : `Did you mean ${near}?`;
    return copyOf(one.name, 'Delete it, or put it elsewhere.') ?? { what, fix };
  });
}

const pictures = /^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpe?g|webp|avif|gif|svg)$/;

/** The pictures of a folder that the site can show. */
export function picturesIn(folder: string) {
  const what = 'This is no picture that the site can show, or its name can be no address.';
  const fix = 'Use small letters, digits and hyphens, and .png, .jpg, .webp, .avif, .gif or .svg.';
  return sorted(folder, (one) => (one.isFile() && pictures.test(one.name) ? undefined : { what, fix }));
}

/** The names in a folder that belong there, and everything else. */
function sorted(
  folder: string,
  wrongWith: (one: Dirent, all: readonly Dirent[]) => Wrong | undefined,
  holdsWords: (one: Dirent) => boolean = () => false,
) {
  const all = namesIn(folder);
  const misplaced = all.flatMap((one): Misplaced[] => {
    const hidden = hiddenOrLeft(one.name);
    const wrong = hidden ?? wrongWith(one, all);
    if (wrong === undefined) return [];
    return [{ file: join(folder, one.name), holdsWords: hidden === undefined && holdsWords(one), ...wrong }];
  });
  const out = new Set(misplaced.map(({ file }) => basename(file)));
  return { names: all.map(({ name }) => name).filter((name) => !out.has(name)), misplaced };
}

function hiddenOrLeft(name: string): Wrong | undefined {
  if (/^\.#|~$|^~|\.(bak|orig|rej|swp|tmp)$|^\.~/i.test(name)) {
    const what = 'A program has left this copy of a file behind.';
    return { what, fix: 'Close the file there; then delete this one.' };
  }
  if (!name.startsWith('.')) return undefined;
  return { what: 'This file is hidden: its name begins with a dot.', fix: 'Delete it, or put it elsewhere.' };
}

function wrongPage(one: Dirent, all: readonly Dirent[]): Wrong | undefined {
  const { name } = one;
  const own = `${slugged(name)}.mdx`;
  const small = (text: string) => text.normalize('NFC').toLowerCase();
  // Of two names that differ in capitals only, the one without them may stay.
  const twin = name === small(name) ? undefined : all.find((each) => each !== one && small(each.name) === small(name));
  if (one.isDirectory()) {
    const what = `The site would not show what is in the folder "${name}".`;
    return { what, fix: 'Put its files beside the others.' };
  }
  if (twin) {
    const what = `The names "${name}" and "${twin.name}" differ only in capital letters, and make one address.`;
    return { what, fix: 'Give one of them another name, or delete it.' };
  }
  if (/\.(docx?|odt|rtf|pages|pdf)$/i.test(name)) {
    const what = 'This is a document of a word processor, which the site would not show.';
    return { what, fix: `Copy its words into ${own}, as content/README.md shows, and take this file away.` };
  }
  if (!name.endsWith('.mdx')) {
    const isText = /\.(md|mdx?\.txt|markdown|mdx)$/i.test(name);
    const fix = isText ? `Call it ${own}.` : 'Let its name end in .mdx, or put it elsewhere.';
    return { what: 'The site would not show this file.', fix };
  }
  const stem = basename(name, '.mdx');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) return undefined;
  const another =
    'Delete it; or, where it is to become another, give it a name of its own, in small letters and hyphens.';
  const what = `The file name "${stem}" can't be an address.`;
  return copyOf(name, another) ?? { what, fix: `Use small letters, digits and hyphens: ${own}.` };
}

/** What programs call a copy of a file. */
const copied = /^(?:Copy of (?<after>.+)|(?<before>.+?)(?: - Copy| copy|(?: - Copy)? ?\(\d+\))(?: \d+)?)$/i;

function copyOf(name: string, fix: string): Wrong | undefined {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  const original = copied.exec(stem)?.groups;
  if (original === undefined) return undefined;
  return { what: `This file is a copy of ${original['before'] ?? original['after'] ?? ''}${ending}.`, fix };
}

function slugged(name: string): string {
  const stem = name.replace(/(\.(mdx?|markdown|txt|docx?|odt|rtf|pages|pdf))+$/i, '');
  const plain = stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'name';
}
