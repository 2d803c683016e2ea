import { foldWords, stem } from './fold.ts';
import type { WordGroup } from './vocabulary.ts';

/** A phrase that stands in folded words: where it begins, and how many words it has. */
interface Found {
  readonly at: number;
  readonly length: number;
}

/** A word as the members of a group are compared. A role's name has a plural, but "guiding" is no "guide". */
function formOf({ role }: WordGroup): (word: string) => string {
  const one = (word: string) => word.replace(/(?<=ch|sh|x)es$|s$/, '');
  return role ? (word) => (word.length > 3 ? one(word) : word) : (word) => (word.length > 3 ? stem(word) : one(word));
}

/** Everywhere that a member of a group stands in folded words, but for the phrases in which it means something else. */
export function membersIn(group: WordGroup, words: readonly string[]): readonly Found[] {
  const form = formOf(group);
  const forms = words.map(form);
  const places = (phrases: readonly string[]) =>
    phrases.flatMap((phrase) => {
      const wanted = foldWords(phrase).map(form);
      return forms.flatMap((_, at) =>
        wanted.length > 0 && wanted.every((one, i) => forms[at + i] === one) ? [{ at, length: wanted.length }] : [],
      );
    });
  const excepted = places(group.except ?? []);
  return places(group.words).filter(
    ({ at, length }) => !excepted.some((one) => at < one.at + one.length && one.at < at + length),
  );
}

/** Finds the groups of which some member stands in a text. Made once for many texts. */
export function groupFinder(groups: readonly WordGroup[]): (text: string) => readonly number[] {
  // Groups by the first word of each member, so that a text is compared only with what may stand in it.
  const byFirst = Map.groupBy(
    groups.flatMap((group, number) =>
      group.words.flatMap((member) => foldWords(member).slice(0, 1)).map((first) => ({ number, first: stem(first) })),
    ),
    ({ first }) => first,
  );
  return (text) => {
    const found = new Set<number>();
    // A phrase does not run over a comma: "professional learning, program monitoring" names no program.
    for (const clause of text.split(/[,;:·]/)) {
      const words = foldWords(clause);
      const likely = new Set(words.flatMap((word) => byFirst.get(stem(word)) ?? []).map(({ number }) => number));
      for (const number of likely) {
        const group = groups[number];
        if (group !== undefined && membersIn(group, words).length > 0) found.add(number);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}
