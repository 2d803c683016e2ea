import { isUtf8 } from 'node:buffer';

/**
 * A site in one file, so that a browser gets all of it or nothing. Pages share much of their HTML (styles, header,
 * footer), so they are cut where such parts begin and end, and each part is held once.
 */
export interface Pack {
  /** What the files consist of: text, each once. */
  readonly parts: readonly string[];
  readonly files: Readonly<Record<string, PackedFile>>;
}

/** A file by its address below the site's root: numbers of parts for text, base64 for anything else. */
export type PackedFile = { readonly type: string } & (
  { readonly text: readonly number[] } | { readonly base64: string }
);

export interface FileToPack {
  readonly address: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Packs files. The same files in the same order give the same pack. */
export function pack(files: readonly FileToPack[]): Pack {
  const numbers = new Map<string, number>();
  const numberOf = (part: string) => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    numbers.set(part, numbers.size);
    return numbers.size - 1;
  };
  const packed = files.map(({ address, type, bytes }): [string, PackedFile] => {
    const file = Buffer.from(bytes);
    // A pack is text: what only says that it is text travels as bytes.
    if (!/^text\/|json|svg/.test(type) || !isUtf8(file)) return [address, { type, base64: file.toString('base64') }];
    return [address, { type, text: file.toString().split(edges).map(numberOf) }];
  });
  return { files: Object.fromEntries(packed), parts: [...numbers.keys()] };
}

/** Where text is cut into pieces that other pages may have too: a statement stands on several. */
const parts = 'style|script|header|main|footer|section|details|li|svg';
/** What a page has at its foot on paper is its own; the styles before it are those of all pages. */
const edges = new RegExp(`(?=<(?:${parts})[ >]|@page{@)|(?<=</(?:${parts})>)`);
