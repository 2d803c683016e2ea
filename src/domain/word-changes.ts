/** Which words of a text another does not have. */

/** Words of a text that stand side by side; whether the other text lacks them there, and the sign behind them that counts not. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
  readonly sign?: string | undefined;
}

/** A text in pieces, by the words that another has in the same order. Capitals and signs after a word count only where no word differs. */
export function piecesOf(text: string, other: string): readonly Piece[] {
  const sign = /[.,;:]+$/;
  const bare = (word: string) => word.replace(sign, '').toLowerCase();
  const wordsOf = (of: string) => of.split(/\s+/).map(bare);
  const isOnlySigns = wordsOf(text).join() === wordsOf(other).join();
  const keyOf = isOnlySigns ? (word: string) => word : bare;
  const both = [...common(text.split(/\s+/).map(keyOf), other.split(/\s+/).map(keyOf), () => 1)];
  const pieces = text.split(/\s+/).reduce<Piece[]>((pieces, word) => {
    const differs = keyOf(word) !== both[0];
    if (!differs) both.shift();
    const last = pieces.at(-1);
    if (last?.differs !== differs) return [...pieces, { text: word, differs }];
    return [...pieces.slice(0, -1), { text: `${last.text} ${word}`, differs }];
  }, []);
  return pieces.map((one) => (one.differs && !isOnlySigns ? { ...one, sign: sign.exec(one.text)?.[0] } : one));
}

/** The words that both have in the same order, those that count most. */
export function common(a: readonly string[], b: readonly string[], weight: (word: string) => number) {
  const none: { sum: number; words: readonly string[] } = { sum: 0, words: [] };
  let above = b.map(() => none);
  for (const word of a) {
    const row: typeof above = [];
    b.forEach((other, j) => {
      const [left, up, before] = [row[j - 1] ?? none, above[j] ?? none, above[j - 1] ?? none];
      const best = left.sum > up.sum ? left : up;
      const together = before.sum + weight(word);
      row.push(word === other && together > best.sum ? { sum: together, words: [...before.words, word] } : best);
    });
    above = row;
  }
  return above.at(-1)?.words ?? [];
}
