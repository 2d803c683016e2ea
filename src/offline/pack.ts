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
  const cut = files.map(({ address, type, bytes }) => {
    const file = Buffer.from(bytes);
    // A pack is text: what only says that it is text travels as bytes.
    const text = /^text\/|json|svg/.test(type) && isUtf8(file) ? file.toString().split(edges) : undefined;
    return { address, type, file, text };
  });
  // What is alike lies near each other: compression looks back 32 kB only.
  const parts = [...new Set(cut.flatMap(({ text = [] }) => text))].sort();
  const numbers = new Map(parts.map((part, number) => [part, number]));
  const packed = cut.map(({ address, type, file, text }): [string, PackedFile] => [
    address,
    text ? { type, text: text.map((part) => numbers.get(part) ?? 0) } : { type, base64: file.toString('base64') },
  ]);
  return { files: Object.fromEntries(packed), parts };
}

/** Where text is cut into pieces that other pages may have too: a statement stands on several. */
const bounds = 'style|script|header|main|footer|section|details|li|svg';
/** Of styles each layer is a part, most are those of many pages; what a page has at its foot on paper is its own. */
const edges = new RegExp(`(?=<(?:${bounds})[ >]|@layer |@page{@)|(?<=</(?:${bounds})>)`);
