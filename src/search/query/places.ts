import { onceFor } from '../../domain/once-for.ts';
import { isFiller, isFillerStem } from './english.ts';
import { foldWords, phraseAt, stem } from './fold.ts';
import { groupsIn } from './groups.ts';
import { gistOfPhrase, type Term } from './terms.ts';
import { typedWords } from './typed-words.ts';
import type { Understood } from './understand-query.ts';
import type { Place, Vocabulary } from './vocabulary.ts';

/** A place that a query leads to. */
export type FoundPlace = ReturnType<typeof scored>;

/** What a place must score to be shown, and to stand before the statements. */
const worthShowing = 0.23;
const worthLeading = 0.75;
/** How many of each kind are shown. */
const most = { question: 3, answer: 3, term: 2, page: 4 };

/** The questions, terms and pages that a query leads to, the best first. */
export function rankPlaces(understood: Understood, vocabulary: Vocabulary): readonly FoundPlace[] {
  const { terms, typed } = understood;
  const all = placesOf(vocabulary);
  const having = terms.map((term) => all.filter((one) => gradeOf(one, term) > 0).length);
  // What none has was asked for too, but a sentence has many such words.
  const unknown = having.filter((many) => many === 0).length;
  const weights = terms.map(({ weak, role }, i) => {
    const many = having[i] ?? 0;
    if (many === 0) return (weak ? 0.1 : 0.5) / Math.sqrt(unknown);
    // Many places have it: it tells little of what is looked for.
    const rare = 0.3 + (0.7 * Math.log((all.length + 1) / (many + 1))) / Math.log(all.length + 2);
    return rare * (weak ? 0.3 : role === undefined ? 1 : 0.5);
  });
  // What stands for a word that was typed is as good as typed: a synonym of a whole name is the whole name.
  const meant = terms.flatMap(({ groups, isNear, role }) =>
    isNear || role !== undefined ? [] : groups.flatMap(({ words }) => words),
  );
  const asked = new Set([...typed, ...meant.filter((word) => !word.includes(' ')).flatMap(foldWords)].map(stem));
  // What it only says gives half a grade.
  const tells = (one: Read) => one.place.old !== true || terms.some((term) => !term.weak && gradeOf(one, term) > 0.5);
  const found = all
    .filter(tells)
    .map((one) => scored(one, understood, weights, asked))
    .filter(({ score }) => score >= worthShowing);
  const left = { ...most };
  return found.sort((a, b) => b.score - a.score).filter(({ place }) => left[place.kind]-- > 0);
}

function scored(
  one: Read,
  { terms, phrase, subject, asksMeaning }: Understood,
  weights: readonly number[],
  asked: ReadonlySet<string>,
) {
  const { place, names, title, phrases } = one;
  const had = terms.reduce((sum, term, i) => sum + (weights[i] ?? 0) * gradeOf(one, term), 0);
  const covered = had / (weights.reduce((sum, weight) => sum + weight, 0) || 1);
  const share = (words: readonly string[]) => words.filter((word) => asked.has(word)).length / words.length;
  const named = covered === 0 ? 0 : Math.max(0, ...names.map(share));
  // "have to" alone is a phrase of many questions: what else was asked for must not be of something else.
  const isAbout = covered > 0 || terms.every(({ known }) => !known);
  const holds = (wanted: readonly string[]) => phrase.some((_, at) => phraseAt(phrase, at, wanted, isFillerStem) > 0);
  const isPhrase = isAbout && phrases.some(holds);
  const isSubject = place.choice?.[0] === 'role' && subject?.id === place.choice[1];
  const isQuestion = place.kind === 'question' || place.kind === 'answer';
  const isItself = isQuestion && share(title) === 1;
  // Who types a term and nothing else asks for it too.
  const isMeaning = (asksMeaning || phrase.length === terms.length) && place.kind === 'term' && named === 1;
  const score =
    covered * (0.75 + 0.25 * named) +
    // Of two questions that have the same words, the one that is asked in the same way.
    (isQuestion ? 0.3 * covered * share(title) : 0) +
    (isPhrase ? 0.75 : 0) +
    (isSubject ? 0.5 : 0) +
    (isMeaning ? 0.6 : 0) +
    (isItself ? 1 : 0);
  // A question leads that comes near enough to another question; a term or page that is called by its whole name.
  const asks = isItself || (!asksMeaning && terms.some((term) => term.role === undefined));
  /** Whether it answers: then it stands before the statements. */
  const leads = score >= worthLeading && (isPhrase || isSubject || (isQuestion ? asks : named === 1));
  return { place, score, leads };
}

/** How well a place has a term: in its title or other words that it is found by, or only in what it says. */
function gradeOf(
  { title, also, says, titleGroups, otherGroups }: Read,
  { asked, groups, isNear, written }: Term,
): number {
  const stems = groups.length === 0 ? [asked] : foldWords(written).map(stem);
  const has = (words: readonly string[]) => stems.every((word) => words.includes(word));
  const begins = asked.length > 3 && title.some((word) => word.startsWith(asked));
  if (begins || has(title) || has(also)) return 1;
  const byGroup = isNear ? 0.8 : 1;
  if (groups.some((one) => titleGroups.has(one))) return byGroup;
  return has(says) || groups.some((one) => otherGroups.has(one)) ? byGroup / 2 : 0;
}

type Read = ReturnType<typeof readPlace>;
const placesOf = onceFor((words: Vocabulary) => words.places.map((place) => readPlace(place, words)));

/** A place as it is compared: stems of its words, by where they stand. */
function readPlace(place: Place, vocabulary: Vocabulary) {
  const { title, also = '', says = '' } = place;
  const stems = (text: string) => typedWords(text, vocabulary.codes).words.map(stem);
  const groupsOf = (text: string) => new Set(groupsIn(text, vocabulary.groups).map((one) => vocabulary.groups[one]));
  // What stands in brackets is a name where it begins like one: "(AB)", but not "(in a chart)".
  const names = title.split(/[()/]/).filter((name, i) => i === 0 || /^\s*\p{Lu}/u.test(name));
  const phrases = also.split('·').map((phrase) => gistOfPhrase(phrase, vocabulary));
  return {
    place,
    /** Each of its names, without the words that questions are made of: "AB (Alpha Beta)" has two. */
    names: names.map((name) => stems(name).filter((word) => !isFiller(word))).filter(({ length }) => length > 0),
    title: stems(title),
    also: foldWords(also).map(stem),
    phrases: phrases.filter(({ length }) => length > 1),
    says: foldWords(says).map(stem),
    titleGroups: groupsOf(title),
    otherGroups: groupsOf(`${also} · ${says}`),
  };
}
