/** How much a line stands out, as one number: what looks the same has the same. */
import { clean, isSentence, withoutSign, type Line } from './lines.ts';

/** A piece of a line with one look. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly struck?: boolean;
  /** In points. */
  readonly size?: number | undefined;
}

/** Where a line stands, as its paragraph says. */
export type Setting = Pick<Line, 'number' | 'listed' | 'depth' | 'is'> & { readonly level?: number | undefined };

/** What is answered where a line is not to be read at all. */
export const leaveOut = 'Leave it out.';

/** By its style: 0 for a title, 1 for the headings of the first level. */
export function lookOfLevel(level: number): number {
  return 10_000 - 100 * level;
}

/** The lines of a paragraph: more than one where it was broken by hand. */
export function linesOfPieces(pieces: readonly Piece[], { level, is, ...setting }: Setting): Line[] {
  const lines: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    piece.text.split('\n').forEach((text, i) => {
      const goesOn =
        /^\s*\p{Ll}/u.test(text || textOf(pieces.slice(at + 1))) && !isSentence(clean(textOf(lines.at(-1) ?? [])));
      if (i > 0 && !goesOn) lines.push([]);
      lines.at(-1)?.push({ ...piece, text: i > 0 && goesOn ? ` ${text}` : text });
    });
  }
  return lines.flatMap((own): Line[] => {
    // What has a bullet of its own begins with none that was typed: "A. P. guests meet."
    const begun = (some: readonly Piece[]) =>
      setting.listed ? { sign: '', rest: clean(textOf(some)) } : withoutSign(clean(textOf(some)));
    const { sign, rest } = begun(own);
    // A sign alone says something in a table.
    if (rest === '' && sign === '') return [];
    const kept = begun(own.filter(({ struck }) => struck !== true)).rest;
    const end = own.findIndex(({ bold, text }) => bold !== true && /\p{L}/u.test(text));
    const lead = begun(own.slice(0, Math.max(0, end))).rest;
    const choices = [kept === '' && rest !== '' ? leaveOut : kept, rest];
    const question = 'Some of this line is struck out. How does it read?';
    return [
      {
        ...setting,
        text: choices[0] ?? rest,
        listed: setting.listed || sign !== '',
        mark: sign,
        ...(lead !== '' && { lead }),
        look: level === undefined ? lookOf(own) : lookOfLevel(level),
        ...(is !== undefined && { is }),
        ...(kept !== rest && { readings: { question, choices } }),
      },
    ];
  });
}

function lookOf(pieces: readonly Piece[]): number {
  const shown = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const all = (is: (piece: Piece) => boolean | undefined) => Number(shown.every((piece) => is(piece) === true));
  const size = Math.min(...(shown.length > 0 ? shown : pieces).map(({ size }) => size ?? 11));
  const weight = 4 * all(({ bold }) => bold) + 2 * all(({ capitals }) => capitals);
  return 10 * size + weight + all(({ underlined }) => underlined) + 1.5 * all(({ italic }) => italic);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
