import { onceFor } from '../../domain/once-for.ts';
import { isFillerStem } from './english.ts';
import { foldWords, phraseAt, stem } from './fold.ts';
import type { WordGroup } from './vocabulary.ts';

/** A phrase of a group that stands in folded words: where it begins, and how many words it has. */
export interface Found {
  /** The number of the group among its like. */
  readonly group: number;
  /** Whether it means the same, only comes near to it, or means something else. */
  readonly kind: 'words' | 'near' | 'except';
  readonly at: number;
  readonly length: number;
}
const kinds: readonly Found['kind'][] = ['words', 'near', 'except'];

/** A word as phrases are compared. A role's name has a plural, but "guiding" is no "guide". */
const formOf = (word: string) => (word.length > 3 ? shorter(stem(word)) : singular(word));
/** What is left of four letters and an ending: "coming" is "come", and "paying" is "pay". */
const shorter = (word: string) =>
  word.replace(/^(\w[aeiou][^aeiouwxy])(?:ing|ed)$/, '$1e').replace(/^(\w{3})(?:ing|ed)$/, '$1');
const roleFormOf = (word: string) => `role ${word.length > 3 ? singular(word) : word}`;
const singular = (word: string) => word.replace(/(?<=ch|sh|x)es$|(?<=..)s$/, '');

const finderOf = onceFor(makeFinder);

/** Finds every phrase of some groups that stands in folded words. */
export function phrasesIn(words: readonly string[], groups: readonly WordGroup[]): readonly Found[] {
  return finderOf(groups)(words);
}

function makeFinder(groups: readonly WordGroup[]) {
  const phrases = groups.flatMap((one, group) =>
    kinds.flatMap((kind) =>
      (one[kind] ?? []).map((phrase) => ({
        group,
        kind,
        forms: foldWords(phrase).map(one.role ? roleFormOf : formOf),
      })),
    ),
  );
  const byFirst = Map.groupBy(phrases, ({ forms }) => forms[0]);
  return (words: readonly string[]): readonly Found[] => {
    const found = [words.map(formOf), words.map(roleFormOf)].flatMap((forms) =>
      forms.flatMap((form, at) =>
        (byFirst.get(form) ?? []).map(({ group, kind, forms: wanted }): Found => {
          const length = phraseAt(forms, at, wanted, kind === 'near' ? isFillerStem : undefined);
          return { group, kind, at, length };
        }),
      ),
    );
    const standing = found.filter(({ length }) => length > 0);
    const means = (one: Found) => (other: Found) =>
      other.kind === 'except' &&
      other.group === one.group &&
      one.at < other.at + other.length &&
      other.at < one.at + one.length;
    return standing.filter((one) => !standing.some(means(one)));
  };
}

const alone = onceFor((group: WordGroup) => [group]);

/** Everywhere that a member of a group stands in folded words, but for the phrases in which it means something else. */
export function membersIn(group: WordGroup, words: readonly string[]): readonly Found[] {
  return phrasesIn(words, alone(group)).filter(({ kind }) => kind === 'words');
}

/** The numbers of the groups of which some member stands in a text. */
export function groupsIn(text: string, groups: readonly WordGroup[]): readonly number[] {
  // A phrase does not run over a comma: "professional learning, program monitoring" names no program.
  const found = text.split(/[,;:·]/).flatMap((clause) => phrasesIn(foldWords(clause), groups));
  const same = found.filter(({ kind }) => kind === 'words').map(({ group }) => group);
  return [...new Set(same)].sort((a, b) => a - b);
}
