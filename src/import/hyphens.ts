/** A word that was broken at the end of a line: with or without its hyphen, by how the other words are written. */
import { wordsOf, type Known } from './known.ts';
import type { RawLine } from './lines.ts';

/** The words that stand whole in a document or in the handbook of today. */
export function vocabulary(raw: readonly Pick<RawLine, 'text'>[], known: Known): ReadonlySet<string> {
  const whole = raw.map(({ text }, i) => {
    const isBroken = (one = '') => /\p{L}[-\u00AD]$/u.test(one);
    const start = isBroken(raw[i - 1]?.text) ? text.replace(/^\S+/, '') : text;
    return isBroken(start) ? start.replace(/\S+$/, '') : start;
  });
  return new Set([...known.words, ...wordsOf(whole)]);
}

/** The texts that broken lines may be, the likeliest first. */
export function joined(parts: readonly string[], words: ReadonlySet<string>): string[] {
  const [first = '', ...rest] = parts;
  return rest.reduce((texts, part) => texts.flatMap((text) => waysToJoin(text, part, words)), [first]);
}

function waysToJoin(text: string, next: string, words: ReadonlySet<string>): string[] {
  if (text.endsWith('\u00AD')) return [text.slice(0, -1) + next];
  if (/\p{L}\/$/u.test(text)) return [text + next];
  const [, start] = /([\p{L}\p{N}-]+)-$/u.exec(text) ?? [];
  const [end] = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(next) ?? [];
  if (start === undefined || end === undefined) return [`${text} ${next}`];
  if (/^(and|or|to)\b/.test(next)) return [`${text} ${next}`];
  const [without, withHyphen] = [text.slice(0, -1) + next, text + next];
  const [whole, parted] = [`${start}${end}`, `${start}-${end}`].map((word) => words.has(word.toLowerCase()));
  if (whole !== parted) return [whole ? without : withHyphen];
  return /^\p{Lu}/u.test(end) ? [withHyphen, without] : [without, withHyphen];
}
