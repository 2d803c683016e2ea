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
  /** The words that stand for the same thing, or for what these words come near to, where there are any. */
  readonly group: WordGroup | undefined;
  /** The token of the group that these words only come near to. */
  readonly near: string | undefined;
  /** The role that these words name. */
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
    const token = best && groupToken(best.group);
    const isItself = token === undefined || best?.kind === 'near';
    terms.push({
      written,
      asked: isItself ? some.map(stem).join(' ') : token,
      group: best && groups[best.group],
      near: isItself ? token : undefined,
      role: best && roles[best.group]?.id,
      known: !isItself || (length === 1 && isKnown(written, at)),
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
