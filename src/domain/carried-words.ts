/** A text in pieces: the words that carry a pair, and what stands around them. */
export function carriedWords(text: string, evidence: readonly string[]) {
  const carried = evidence.map((words) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length }));
  const carries = (at: number) => carried.some(({ from, to }) => from <= at && at < to);
  const cuts = Array.from(text, (_, at) => at).filter((at) => at > 0 && carries(at) !== carries(at - 1));
  return [0, ...cuts].map((from, i) => ({ piece: text.slice(from, cuts[i]), carries: carries(from) }));
}
