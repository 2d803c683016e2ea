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
const pictures = /^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpe?g|webp|avif|gif|svg)$/;

/** What programs call a copy of a file. */
const copied = /^(?:Copy of (?<after>.+)|(?<before>.+?)(?: - Copy| copy|(?: - Copy)? ?\(\d+\))(?: \d+)?)$/i;

/** The names in a folder, in order; none where it is missing. */
export function namesIn(folder: string): readonly Dirent[] {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !systems.test(name));
    return names.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The MDX files of a folder whose names can be addresses, and everything else that stands in it. */
export function pagesIn(folder: string): { names: readonly string[]; misplaced: readonly Misplaced[] } {
  const names: string[] = [];
  const misplaced: Misplaced[] = [];
  const all = namesIn(folder);
  const small = (name: string) => name.normalize('NFC').toLowerCase();
  const alike = Map.groupBy(all, ({ name }) => small(name));
  for (const one of all) {
    const { name } = one;
    // Of two names that differ in capitals only, the one without them may stay.
    const other = alike.get(small(name))?.find((each) => each !== one);
    const wrong = wrongPage(one, name === small(name) ? undefined : other?.name);
    if (wrong === undefined) names.push(name);
    else misplaced.push({ file: join(folder, name), holdsWords: holdsWords(one), ...wrong });
  }
  return { names, misplaced };
}

function wrongPage(one: Dirent, other: string | undefined): Wrong | undefined {
  const { name } = one;
  const hidden = hiddenOrLeft(name);
  if (hidden) return hidden;
  if (one.isDirectory()) {
    return {
      what: `The site would not show what is in the folder "${name}".`,
      fix: 'Put its files beside the others.',
    };
  }
  if (other !== undefined) {
    const what = `The names "${name}" and "${other}" differ only in capital letters, and make one address.`;
    return { what, fix: 'Give one of them another name, or delete it.' };
  }
  if (!name.endsWith('.mdx')) {
    const ending = /\.(md|mdx?\.txt|markdown|mdx)$/i.test(name);
    if (/\.(docx?|odt|rtf|pages|pdf)$/i.test(name)) {
      const what = 'This is a document of a word processor, which the site would not show.';
      return {
        what,
        fix: `Copy its words into ${slugged(name)}.mdx, as content/README.md shows, and take this file away.`,
      };
    }
    const fix = ending ? `Call it ${slugged(name)}.mdx.` : 'Let its name end in .mdx, or put it elsewhere.';
    return { what: 'The site would not show this file.', fix };
  }
  const stem = basename(name, '.mdx');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) return undefined;
  const another =
    'Delete it; or, where it is to become another, give it a name of its own, in small letters and hyphens.';
  const copy = copyOf(name, another);
  if (copy) return copy;
  const what = `The file name "${stem}" can't be an address.`;
  return { what, fix: `Use small letters, digits and hyphens: ${slugged(name)}.mdx.` };
}

function copyOf(name: string, fix: string): Wrong | undefined {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  const original = copied.exec(stem)?.groups;
  if (original === undefined) return undefined;
  return { what: `This file is a copy of ${original['before'] ?? original['after'] ?? ''}${ending}.`, fix };
}

/** What stands in the folder of the words beside what belongs there: `known` files and folders. */
export function strangersIn(folder: string, known: readonly string[]): readonly Misplaced[] {
  return namesIn(folder).flatMap((one): Misplaced[] => {
    if (known.includes(one.name)) return [];
    const file = join(folder, one.name);
    const near = nearest(one.name.replace(/\.yml$/, '.yaml'), known);
    const hidden = hiddenOrLeft(one.name);
    const wrong = hidden ?? copyOf(one.name, 'Delete it, or put it elsewhere.');
    if (wrong) return [{ file, holdsWords: false, ...wrong }];
    const what = `The handbook does not know this ${one.isDirectory() ? 'folder' : 'file'}.`;
    const fix = near === undefined ? `Put it elsewhere. ${didYouMean(one.name, known)}` : `Did you mean ${near}?`;
    return [{ file, holdsWords: false, what, fix }];
  });
}

/** What in the folder of pictures is none. */
export function picturesIn(folder: string): { names: readonly string[]; misplaced: readonly Misplaced[] } {
  const all = namesIn(folder);
  const names = all.filter((one) => one.isFile() && pictures.test(one.name)).map(({ name }) => name);
  const misplaced = all
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => ({
      file: join(folder, name),
      holdsWords: false,
      what: 'This is no picture that the site can show, or its name can be no address.',
      fix: 'Use small letters, digits and hyphens, and .png, .jpg, .webp, .avif, .gif or .svg.',
    }));
  return { names, misplaced };
}

function holdsWords(one: Dirent): boolean {
  return hiddenOrLeft(one.name) === undefined && (one.isDirectory() || /\.mdx?\b/i.test(one.name));
}

function hiddenOrLeft(name: string): Wrong | undefined {
  if (/^\.#|~$|^~|\.(bak|orig|rej|swp|tmp)$|^\.~/i.test(name)) {
    return {
      what: 'A program has left this copy of a file behind.',
      fix: 'Close the file there; then delete this one.',
    };
  }
  if (name.startsWith('.'))
    return { what: 'This file is hidden: its name begins with a dot.', fix: 'Delete it, or put it elsewhere.' };
  return undefined;
}

function slugged(name: string): string {
  const stem = name.replace(/(\.(mdx?|markdown|txt|docx?|odt|rtf|pages|pdf))+$/i, '');
  const plain = stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'name';
}
