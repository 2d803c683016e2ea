import { andList } from '../and-list.ts';
import { differencesIn, explains, idsOf, nameOfChange, type Difference } from '../changes.ts';
import { didYouMean } from '../did-you-mean.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import { editionOfNow, editionsOf, keptEditions, yearAfter, yearOfNow } from '../editions.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that were kept for a year change no more, and whatever changes from year to year says why, once. */
export const changesTold: Rule = (draft) => {
  const kept = keptEditions(draft).at(-1);
  const now = yearOfNow(draft);
  if (kept === undefined || now === undefined) return draft.changes.flatMap((entry) => idle(entry, []));
  const at = placeOf(draft.settings, 'edition');
  if (now < kept.year) {
    const what = `The words are those of ${now}, but those of ${kept.year} were kept before.`;
    return [{ at, what, fix: `Write a later year, such as ${yearAfter(kept.year)}.` }];
  }
  if (now === kept.year) {
    const { statements } = editionOfNow(draft, now);
    const texts = new Map(kept.statements.map(({ id, text }) => [id, text]));
    const other =
      statements.find(({ id, text }) => texts.get(id) !== text)?.id ??
      kept.statements.find(({ id }) => !statements.some((one) => one.id === id))?.id;
    const what = `The words of ${now} were kept, and ${other} is not as it was then.`;
    const fix = `Put it back; or write "edition: ${yearAfter(now)}" in ${draft.settings.file}, and say in changes.yaml why it changed.`;
    if (other !== undefined) return [{ at, what, fix }];
  }
  const all = differencesIn(draft);
  const isDated = ({ words }: Draft['changes'][number]) => all.some(({ year }) => year === words.year);
  const misdated = draft.changes.filter((entry) => !isDated(entry)).flatMap(({ words }) => words.ids);
  const untold = all.filter((one) => !idsOf(one).some((id) => misdated.includes(id)));
  return [...untold.flatMap((one) => wrongWith(draft, one)), ...draft.changes.flatMap((entry) => idle(entry, all))];
};

/** What nobody has said yet of a change: readers see a blank. */
export const changesBlank: Rule = ({ changes }) =>
  changes.flatMap((entry) => {
    const { ids, because, decided, from } = entry.words;
    const asked = { because: 'why', decided: 'who decided', from: 'from when' };
    const blank = Object.entries({ because, decided, from }).flatMap(([name, text]) => (text === '' ? [name] : []));
    const what = `It is not said yet of ${ids.join(', ')}: ${andList(blank.map((name) => asked[name as 'from']))}.`;
    return blank.length === 0 ? [] : [{ at: placeOf(entry, blank[0] ?? ''), what, fix: 'Readers see a blank here.' }];
  });

function wrongWith(draft: Draft, one: Difference): Finding[] {
  const entries = draft.changes.filter(({ words }) => explains(words, one));
  const ids = idsOf(one);
  const [, again] = entries;
  if (again !== undefined) {
    const what = `Of ${ids.join(', ')} it is said twice why it changed for ${one.year}.`;
    return [{ at: placeOf(again, 'ids'), what, fix: 'Keep one of the two.' }];
  }
  if (entries.length > 0) return [];
  const files = draft.settings.file.replace(/[^/]*$/, 'changes.yaml');
  const stands = placedStatements(draft).find(({ statement }) => one.after.some(({ id }) => id === statement.id));
  const isNow = one.year === editionsOf(draft).at(-1)?.year;
  const at: Place = isNow && stands !== undefined ? within(stands.at, 'text') : { file: files, path: [] };
  const names = one.kind === 'merged' ? one.before.map(({ id }) => id) : [one.before[0]?.id ?? one.id];
  return [
    {
      at,
      what: `${andList(names)}: ${nameOfChange(one).toLowerCase()} for ${one.year}, and nobody says why.`,
      fix: `Say so in ${files}: "- { year: ${one.year}, ids: [${ids.join(', ')}], because: "…", decided: "…", from: ${one.year.slice(0, 4)}-07-01 }".`,
    },
  ];
}

/** An entry about what has not changed. */
function idle(entry: Draft['changes'][number], all: readonly Difference[]): Finding[] {
  const { year, ids, split } = entry.words;
  const own = all.filter((one) => one.year === year);
  if (own.length === 0) {
    const years = [...new Set(all.map((one) => one.year))];
    return [{ at: placeOf(entry, 'year'), what: `Nothing changed for ${year}.`, fix: didYouMean(year, years) }];
  }
  const known = own.flatMap(idsOf);
  const none = ids.flatMap((id, i): Finding[] => {
    const what = `${id} did not change for ${year}.`;
    return known.includes(id) ? [] : [{ at: placeOf(entry, 'ids', i), what, fix: 'Take it out of this list.' }];
  });
  if (none.length > 0 || !split || own.some((one) => one.kind === 'split' && explains(entry.words, one))) return none;
  const what = `Of ${ids.join(', ')} none was there before, so nothing was split.`;
  return [{ at: placeOf(entry, 'split'), what, fix: 'Name the statement too that was split; or take "split" away.' }];
}
