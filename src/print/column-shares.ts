/**
 * How much of the width each column of a table should get, in hundredths, so that the table is as low as can be.
 * `cells` gives, row by row and column by column, how many letters each of a cell's lines of text has; `letters` is
 * about how many of them the whole width holds. Goes from equal shares to better ones, one hundredth at a time.
 */
export function columnShares(cells: readonly (readonly (readonly number[])[])[], letters: number): readonly number[] {
  const columns = cells[0]?.length ?? 0;
  let shares = evenly(columns);
  let height = heightOf(cells, shares, letters);
  for (;;) {
    const better = neighboursOf(shares)
      .map((next) => ({ next, height: heightOf(cells, next, letters) }))
      .reduce<{ next: number[]; height: number } | undefined>((a, b) => (a && a.height <= b.height ? a : b), undefined);
    if (better === undefined || better.height >= height) return shares;
    ({ next: shares, height } = better);
  }
}

/** No column is narrower than this. */
const least = 10;

/** A hundred, in equal parts as far as that goes. */
function evenly(columns: number): number[] {
  return Array.from(
    { length: columns },
    (_, i) => Math.floor((100 * (i + 1)) / columns) - Math.floor((100 * i) / columns),
  );
}

/** Shares in which one column has given a hundredth to another. */
function neighboursOf(shares: readonly number[]): number[][] {
  return shares.flatMap((from, i) =>
    from <= least
      ? []
      : shares.flatMap((_, j) => (i === j ? [] : [shares.map((s, k) => s + Number(k === j) - Number(k === i))])),
  );
}

/** Lines from top to bottom: each row is as high as its highest cell. Half a line is lost at the end of each text. */
function heightOf(cells: readonly (readonly (readonly number[])[])[], shares: readonly number[], letters: number) {
  const cell = (lengths: readonly number[], share: number) =>
    lengths.reduce((sum, length) => sum + 0.5 + length / ((letters * share) / 100), 0);
  return cells.reduce((sum, row) => sum + Math.max(...row.map((lengths, i) => cell(lengths, shares[i] ?? 0))), 0);
}
