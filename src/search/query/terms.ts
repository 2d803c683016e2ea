import { articles, isSlight } from './english.ts';
import { foldWords, stem } from './fold.ts';
import { phrasesIn, type Found } from './groups.ts';
import { groupToken, type Vocabulary, type WordGroup } from './vocabulary.ts';

/** One thing that is searched for. */
export interface Term {
  /** The words of a query that belong together, folded. */
  readonly written: string;
  /** What the index is asked for: the words without their endings, or the token of their group. */
  readonly asked: string;
  /** The words that stand for the same thing, or for everything that these words come near to. */
  readonly groups: readonly WordGroup[];
  /** Whether they only come near to it. */
  readonly isNear: boolean;
  readonly role: string | undefined;
  /** Whether the handbook has the words at all. */
  readonly known: boolean;
  /** Whether it is the id of a statement; then `known` says whether there is one. */
  readonly isId: boolean;
  /** Whether it tells little of what is asked about. */
  readonly weak: boolean;
}

/** Words by what belongs together: the longest phrases that belong to a group first, then word by word. */
export function termsIn(
  words: readonly string[],
  { groups, roles }: Pick<Vocabulary, 'groups' | 'roles'>,
  isKnown: (word: string, at: number) => boolean,
): readonly Term[] {
  // A role before what only begins like it; the longest phrase; then what means the thing itself, and the first group.
  const order = ({ group, kind, length }: Found) =>
    (kind === 'words' ? (group < roles.length ? 100 : 1) : 0) + length * 2 - group / 1e6;
  const found = phrasesIn(words, groups).toSorted((a, b) => order(b) - order(a));
  const terms: Term[] = [];
  for (let at = 0, length = 1; at < words.length; at += length) {
    const best = found.find((one) => one.at === at);
    length = best?.length ?? 1;
    const some = words.slice(at, at + length);
    const written = some.join(' ');
    const means = best?.kind === 'words';
    const meant = means ? [best] : found.filter((one) => one.at === at && one.length === length);
    terms.push({
      written,
      asked: means ? groupToken(best.group) : some.map(stem).join(' '),
      groups: meant.flatMap(({ group }) => groups[group] ?? []),
      isNear: best?.kind === 'near',
      role: best && roles[best.group]?.id,
      known: means || isKnown(written, at),
      isId: false,
      weak: best === undefined && isSlight(written),
    });
  }
  return terms;
}

/** What was said without articles, endings and whose it is: "can my guide" is what "can the guides" is. */
export function gistOf(terms: readonly Term[]): readonly string[] {
  return terms.filter(({ written }) => !articles.has(written)).flatMap(({ asked }) => asked.split(' '));
}

/** The gist of a phrase, as that of what was typed is compared with it. */
export function gistOfPhrase(phrase: string, vocabulary: Vocabulary): readonly string[] {
  return gistOf(termsIn(foldWords(phrase), vocabulary, () => false));
}
