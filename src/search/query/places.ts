import { filler } from './english.ts';
import { findPhrase, foldWords, stem } from './fold.ts';
import { groupFinder } from './groups.ts';
import { gistOf, type Term, type Understood } from './understand-query.ts';
import type { Place, Vocabulary, WordGroup } from './vocabulary.ts';

/** A place that a query leads to. */
export interface FoundPlace {
  readonly place: Place;
  readonly score: number;
  /** Whether it answers: then it stands before the statements. */
  readonly leads: boolean;
}

/** A place as it is compared: stems of its words, by where they stand. */
interface Read {
  readonly place: Place;
  /** Each of its names, without the words that questions are made of: "AB (Alpha Beta)" has two. */
  readonly names: readonly (readonly string[])[];
  readonly title: readonly string[];
  readonly also: readonly string[];
  /** Those of the other words that are phrases. */
  readonly phrases: readonly (readonly string[])[];
  readonly says: readonly string[];
  readonly titleGroups: ReadonlySet<WordGroup | undefined>;
  readonly otherGroups: ReadonlySet<WordGroup | undefined>;
}

/** What a place must score to be shown, and to stand before the statements. */
const worthShowing = 0.3;
const worthLeading = 0.75;
/** How many of each kind are shown. */
const most = { question: 3, answer: 3, term: 2, page: 4 };

/** The questions, terms and pages that a query leads to, the best first. */
export function rankPlaces(understood: Understood, vocabulary: Vocabulary): readonly FoundPlace[] {
  const { terms, typed } = understood;
  const all = readPlaces(vocabulary);
  const weights = terms.map((term) => weightOf(term, all));
  // What stands for a word that was typed is as good as typed: a synonym of a whole name is the whole name.
  const meant = terms.flatMap(({ group }) => (group?.role ? [] : (group?.words ?? [])));
  const asked = new Set([...typed, ...meant.filter((word) => !word.includes(' ')).flatMap(foldWords)].map(stem));
  const found = all.map((one) => scored(one, understood, weights, asked)).filter(({ score }) => score >= worthShowing);
  const left = { ...most };
  return found.sort((a, b) => b.score - a.score).filter(({ place }) => left[place.kind]-- > 0);
}

function scored(
  one: Read,
  { terms, phrase, subject, asksMeaning }: Understood,
  weights: readonly number[],
  asked: ReadonlySet<string>,
): FoundPlace {
  const { kind, role } = one.place;
  const had = terms.reduce((sum, term, i) => sum + (weights[i] ?? 0) * gradeOf(one, term), 0);
  const covered = had / (weights.reduce((sum, weight) => sum + weight, 0) || 1);
  const share = (words: readonly string[]) => words.filter((word) => asked.has(word)).length / words.length;
  const named = covered === 0 ? 0 : Math.max(0, ...one.names.map(share));
  // "have to" alone is a phrase of many questions: what else was asked for must not be of something else.
  const isAbout = covered > 0 || terms.every(({ known }) => !known);
  const isPhrase = isAbout && one.phrases.some((wanted) => findPhrase(phrase, wanted) >= 0);
  const isSubject = subject !== undefined && subject.id === role;
  const isQuestion = kind === 'question' || kind === 'answer';
  const isItself = isQuestion && share(one.title) === 1;
  // Who types a term and nothing else asks for it too.
  const isMeaning = (asksMeaning || phrase.length === terms.length) && kind === 'term' && named === 1;
  const score =
    covered * (0.75 + 0.25 * named) +
    // Of two questions that have the same words, the one that is asked in the same way.
    (isQuestion ? 0.3 * covered * share(one.title) : 0) +
    (isPhrase ? 0.75 : 0) +
    (isSubject ? 0.5 : 0) +
    (isMeaning ? 0.6 : 0) +
    (isItself ? 1 : 0);
  // A question leads that comes near enough to another question; a term or page that is called by its whole name.
  const asks = isItself || (!asksMeaning && terms.some((term) => term.role === undefined));
  return {
    place: one.place,
    score,
    leads: score >= worthLeading && (isPhrase || isSubject || (isQuestion ? asks : named === 1)),
  };
}

/** How well a place has a term: in its title or other words that it is found by, or only in what it says. */
function gradeOf(one: Read, { asked, group, written }: Term): number {
  const stems = group === undefined ? [asked] : foldWords(written).map(stem);
  const has = (words: readonly string[]) => stems.every((word) => words.includes(word));
  const begins = asked.length > 3 && one.title.some((word) => word.startsWith(asked));
  if (begins || has(one.title) || has(one.also) || (group && one.titleGroups.has(group))) return 1;
  return has(one.says) || (group && one.otherGroups.has(group)) ? 0.5 : 0;
}

/** How much a term tells of what is looked for: little where many places have it. What none has was asked for too. */
function weightOf(term: Term, all: readonly Read[]): number {
  const having = all.filter((one) => gradeOf(one, term) > 0).length;
  if (having === 0) return term.weak ? 0.1 : 0.5;
  const rare = 0.3 + (0.7 * Math.log((all.length + 1) / (having + 1))) / Math.log(all.length + 2);
  return rare * (term.weak ? 0.3 : term.role === undefined ? 1 : 0.5);
}

const read = new WeakMap<Vocabulary, readonly Read[]>();

function readPlaces(vocabulary: Vocabulary): readonly Read[] {
  const known = read.get(vocabulary) ?? vocabulary.places.map(reader(vocabulary));
  read.set(vocabulary, known);
  return known;
}

function reader(vocabulary: Vocabulary): (place: Place) => Read {
  const { groups } = vocabulary;
  const finder = groupFinder(groups);
  const groupsIn = (text: string) => new Set(finder(text).map((number) => groups[number]));
  const stems = (words: readonly string[]) => words.map(stem);
  return (place) => {
    const { title, also = '', says = '' } = place;
    // What stands in brackets is a name where it begins like one: "(AB)", but not "(in a chart)".
    const names = title.split(/[()/]/).filter((name, i) => i === 0 || /^\s*\p{Lu}/u.test(name));
    const telling = names.map((name) => stems(foldWords(name).filter((word) => !filler.has(word))));
    return {
      place,
      names: telling.filter(({ length }) => length > 0),
      title: stems(foldWords(title)),
      also: stems(foldWords(also)),
      phrases: also
        .split('·')
        .map((phrase) => gistOf(phrase, vocabulary))
        .filter(({ length }) => length > 1),
      says: stems(foldWords(says)),
      titleGroups: groupsIn(title),
      otherGroups: groupsIn(`${also} · ${says}`),
    };
  };
}
