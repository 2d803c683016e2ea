/** What the sheets are made of, as their tests look at it. */
import { expect } from 'vitest';
import type { Handbook } from '../../src/domain/handbook.ts';
import { all, linesIn, piecesIn, unbroken, type Element } from './read-pdf.ts';

/** US Letter in points. */
export const letter = { short: 612, long: 792 };

/** An item of a list. */
export interface Item {
  /** What stands before it: a statement's id, or a note's number. */
  readonly label: string;
  /** Its words as they stand below each other, without the numbers of its notes. */
  readonly lines: readonly string[];
  /** The numbers of its notes, as printed: "1, 2". */
  readonly numbers: string;
}

/** The items of a list whose labels stand in the margin. */
export function itemsOf(list: Element): readonly Item[] {
  return (list.content as readonly Element[]).map((item) => {
    const [label] = all(item, 'Lbl');
    const [body] = all(item, 'LBody');
    if (body === undefined) throw new Error('An item has no body.');
    // The numbers of notes are raised, and smaller than anything else.
    const size = Math.max(...piecesIn(body).map((piece) => piece.size));
    const isNumber = (piece: { size: number }) => piece.size < size * 0.75;
    return {
      label: label === undefined ? '' : linesIn(label).join(' '),
      lines: linesIn(body, (piece) => !isNumber(piece)),
      numbers: linesIn(body, isNumber).join(' '),
    };
  });
}

/** What is gone through one by one; fails where there is nothing, so that no loop tests nothing. */
export function some<One>(all: Iterable<One>): readonly One[] {
  const list = [...all];
  expect(list.length).toBeGreaterThan(0);
  return list;
}

/** Letters, without the spaces between them: where a line ends, there may be one more. */
export const closed = (text: string) => text.replace(/\s+/g, '');

/** Expects lines to hold a text: all its letters, no others, in their order. */
export function toTheLetter(lines: readonly string[] | undefined, text: string): void {
  expect(unbroken(lines ?? [], text)).toBe(text);
}

/** The lines of a statement, and whether they say that it is the editor who reads a role in it. */
export function readAsNaming(lines: readonly string[] = []): readonly [text: readonly string[], inferred: boolean] {
  const says = /\s?\(inferred by the editor\)$/;
  return [lines.map((line) => line.replace(says, '')).filter(Boolean), lines.some((line) => says.test(line))];
}

/** Expects every statement of a handbook in the cells and below the table: its id, then its text. */
export function matrixItems(tree: Element, { statements }: Pick<Handbook, 'statements'>): void {
  // The id runs in, or stands before its statement in a column of its own.
  const items = all(tree, 'LI').map((item) => {
    const [label, body] = [all(item, 'Lbl'), all(item, 'LBody')].map((found) => found.flatMap((one) => linesIn(one)));
    return [[...(label ?? []), body?.[0] ?? ''].join(' '), ...(body ?? []).slice(1)];
  });
  for (const { id, text } of some(statements)) {
    const [lines, ...others] = items.filter(([first = '']) => first.startsWith(`${id} `));
    expect(others, id).toEqual([]);
    toTheLetter(lines, `${id} ${text}`);
  }
  expect(items).toHaveLength(statements.length);
}

/** Expects the first heading to be a main one, and none to skip a level on the way down. */
export function hasHeadingsInOrder(tree: Element): void {
  const levels = all(tree, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map(({ kind }) => Number(kind.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([]);
}
