/** What the columns of a table hold, by the words at their heads. */

export const heads = {
  statement:
    /\b(statements?|responsibilit(y|ies)|text|sentences?|dut(y|ies)|wording|expectations?|descriptions?|tasks?|expect)\b/i,
  program: /\b(programs?|sections?|charts?|titles?|areas?)\b/i,
  heading: /\b(roles?|headings?|lists?|who|whose|positions?|responsible|person)\b/i,
};

/** What tables of versions and signatures have at their heads, and what says one thing of a program. */
export const records =
  /^(date|version|revision|revised|edition|signature|signed|(prepared|approved|adopted|reviewed)( by)?)\b/i;
/** What a table of versions has at its heads, and nothing else does. */
export const version = /^(version|revision|rev\.|edition)( no\.?| number)?$/i;
export const ofVersions =
  /^(date|changes?( made)?|description( of changes?)?|reason|author|editor|(approved |changed )?by)$/i;
export const purposes = /^(purpose|summary|overview|aims?|goals?|focus|mission|about|background)\b/i;

export type Columns = Partial<Record<keyof typeof heads, number>>;

/** Which column holds what, by the words at their heads; undefined where none is said to hold statements. */
export function columnsOf(words: readonly string[]): Columns | undefined {
  const found: Columns = {};
  const fits = (Object.keys(heads) as (keyof Columns)[]).flatMap((column) =>
    words.map((word, i) => ({ column, i, share: (heads[column].exec(word)?.[0].length ?? 0) / (word.length || 1) })),
  );
  for (const { column, i, share } of fits.sort((a, b) => b.share - a.share))
    if (share > 0 && (words[i]?.length ?? 0) < 40 && !Object.values(found).includes(i)) found[column] ??= i;
  const others = words.flatMap((word, i) => (/\p{L}{3}/u.test(word) && !Object.values(found).includes(i) ? [i] : []));
  const areBoth = found.program !== undefined && found.heading !== undefined;
  if (areBoth && others.length === 1 && words.every((word) => word.length < 40))
    found.statement ??= others[0] as number;
  return found.statement === undefined || Object.keys(found).length < 2 ? undefined : found;
}
