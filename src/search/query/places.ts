import { filler } from './english.ts';
import { findPhrase, foldWords, stem } from './fold.ts';
import { groupFinder } from './groups.ts';
import type { Term, Understood } from './understand-query.ts';
import type { Place, Vocabulary } from './vocabulary.ts';

/** A place that a query leads to. */
export interface FoundPlace {
  readonly place: Place;
  readonly score: number;
  /** Whether it answers: then it stands before the statements. */
  readonly leads: boolean;
}

/** The words of a place, by where they stand. */
interface Read {
  readonly place: Place;
  /** The stems of each of its names: "TOSA (Teacher on Special Assignment)" has two. */
  readonly names: readonly (readonly string[])[];
  readonly title: ReadonlySet<string>;
  readonly also: ReadonlySet<string>;
  readonly says: ReadonlySet<string>;
  /** Other words of several in a row. */
  readonly phrases: readonly (readonly string[])[];
  readonly titleGroups: readonly number[];
  readonly otherGroups: readonly number[];
}

const read = new WeakMap<Vocabulary, readonly Read[]>();

function readPlaces(vocabulary: Vocabulary): readonly Read[] {
  const known = read.get(vocabulary);
  if (known !== undefined) return known;
  const groupsIn = groupFinder(vocabulary.groups);
  const stems = (text: string) => foldWords(text).map(stem);
  const telling = (text: string) => foldWords(text).filter((word) => !filler.has(word)).map(stem);
  const made = vocabulary.places.map((place): Read => {
    const { title, also = '', says = '' } = place;
    return {
      place,
      names: title.split(/[()/]/).map(telling).filter(({ length }) => length > 0),
      title: new Set(stems(title)),
      also: new Set(stems(also)),
      says: new Set(stems(says)),
      phrases: also.split('·').map(stems).filter(({ length }) => length > 1 && length < 5),
      titleGroups: groupsIn(title),
      otherGroups: groupsIn(`${also} · ${says}`),
    };
  });
  read.set(vocabulary, made);
  return made;
}

/** How well a place has a term: in its title, in other words that it is found by, in what it says. */
function gradeOf(one: Read, term: Term, vocabulary: Vocabulary): number {
  const group = term.group === undefined ? -1 : vocabulary.groups.indexOf(term.group);
  const stems = foldWords(term.written).map(stem);
  const has = (words: ReadonlySet<string>) => stems.every((word) => words.has(word));
  if (has(one.title) || one.titleGroups.includes(group)) return 1;
  if (has(one.also)) return 0.9;
  return has(one.says) || one.otherGroups.includes(group) ? 0.5 : 0;
}

/** How many of each kind are shown. */
const most = { question: 2, term: 2, page: 4 };

/** The questions, terms and pages that a query leads to, the best first. */
export function rankPlaces({ terms, typed, subject, asksMeaning }: Understood, vocabulary: Vocabulary): FoundPlace[] {
  const all = readPlaces(vocabulary);
  const graded = terms.map((term) => all.map((one) => gradeOf(one, term, vocabulary)));
  const weights = terms.map((term, i) => {
    const many = graded[i]?.filter((grade) => grade > 0).length ?? 0;
    // What no place has still was asked for.
    if (many === 0) return term.weak ? 0.1 : 0.5;
    const rare = 0.3 + (0.7 * Math.log((all.length + 1) / (many + 1))) / Math.log(all.length + 2);
    return rare * (term.weak ? 0.3 : term.role === undefined ? 1 : 0.5);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = new Set(typed.map(stem));
  const found = all.map((one, at): FoundPlace => {
    const has = weights.reduce((sum, weight, i) => sum + weight * (graded[i]?.[at] ?? 0), 0) / (whole || 1);
    const own = has === 0 ? 0 : Math.max(...one.names.map((name) => name.filter((word) => asked.has(word)).length / name.length), 0);
    const words = [...one.title].filter((word) => asked.has(word)).length / one.title.size;
    const { kind, role } = one.place;
    const meant = asksMeaning && kind === 'term' && own === 1 ? 0.4 : 0;
    const phrase = one.phrases.some((wanted) => findPhrase(typed, wanted) >= 0) ? 0.5 : 0;
    const list = subject !== undefined && role === subject.id ? 0.5 : 0;
    const score = has * (0.75 + 0.25 * own) + (kind === 'question' ? 0.3 * words * has : 0) + meant + phrase + list;
    return { place: one.place, score, leads: score >= 0.75 };
  });
  const sorted = found.filter(({ score }) => score >= 0.3).sort((a, b) => b.score - a.score);
  const left = { ...most };
  return sorted.filter(({ place: { kind } }) => left[kind]-- > 0);
}
