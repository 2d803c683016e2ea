import { placedStatements } from '../domain/draft-statements.ts';
import type { Problem } from '../domain/problem.ts';
import { copiedPrograms } from '../domain/rules/copied-programs.ts';
import { changesTold } from '../domain/rules/changes-told.ts';
import { noEmptyPages } from '../domain/rules/no-empty-pages.ts';
import { named, problemsOf } from '../domain/rules/index.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { addressesOf } from './addresses.ts';
import { wrongInBodies } from './bodies.ts';
import { wrongStepLinks } from './links.ts';
import { unprintableIn } from './on-paper.ts';
import { wrongOwnPages } from './own-pages.ts';
import { brokenPromises } from './promises.ts';
import { meantBy } from '../domain/meant-by.ts';
import type { ReadContent } from './read-content.ts';

/** What of the content as read its problems are found in. */
type WordsAsRead = Pick<ReadContent, 'draft' | 'notWhole' | 'bodies' | 'images'>;

/**
 * Every problem of words that have the right shape: what the domain's rules find, and what only the site's addresses
 * can tell: pages with nothing on them, links in bodies, promises. What follows from something that is gone is not told beside it.
 */
export function problemsOfWords({ draft: all, notWhole, bodies, images }: WordsAsRead): readonly Problem[] {
  // What is wrong with a copy is that it is one.
  const { without: draft, findings: copies } = copiedPrograms(all);
  const copied = new Set(copies.map(({ at }) => at.file));
  const addresses = addressesOf(draft);
  const around = {
    images,
    statements: notWhole.has('programs') ? undefined : placedStatements(draft).map(({ statement }) => statement.id),
    meant: (written: string, known: readonly string[]) => meantBy(draft, written, known),
    pages: notWhole.size === 0 ? addresses.pages : undefined,
    empty: addresses.empty,
  };
  const inBodies = bodies.filter(({ file }) => !copied.has(file));
  const isWhole = (['programs', 'roles', 'themes', 'cycle'] as const).every((part) => !notWhole.has(part));
  const ofSite: Readonly<Record<string, readonly Finding[]>> = {
    'no-empty-pages': isWhole ? noEmptyPages(draft) : [],
    'own-pages': wrongOwnPages(draft, addresses),
    bodies: wrongInBodies(inBodies, around),
    'step-links': wrongStepLinks(draft, around),
    'on-paper': unprintableIn(draft),
    promises: brokenPromises(draft, addresses, notWhole),
  };
  const found = [
    ...named('copied-programs', copies),
    ...problemsOf(draft, notWhole),
    ...Object.entries(ofSite).flatMap(([rule, findings]) => named(rule, findings)),
  ];
  const missed = Map.groupBy(found, ({ missing }) => missing ?? '');
  const isMissed = (thing: string) => !thing.startsWith('some ') && missed.has(thing);
  const problems = found.filter(({ ifMissed, gone }) => ifMissed !== true || gone?.some(isMissed));
  const gone = new Set(problems.flatMap((problem) => problem.gone ?? []));
  const first = new Map(problems.toReversed().map((problem) => [placeKey(problem), problem]));
  // What stands at one place is one mistake, and an id that stands twice has mostly taken another's place.
  const doubled = problems.some(({ rule }) => rule === 'unique-ids');
  const withNames = (problem: Problem): Problem => {
    const named = (problem.gone ?? []).flatMap((thing) => missed.get(thing)?.map(({ at }) => at) ?? []);
    return named.length === 0 ? problem : { ...problem, named };
  };
  const told = problems
    // What is missing may be withdrawn, which addresses.yaml would say.
    .filter(({ missing }) => missing === undefined || !(gone.has(missing) || notWhole.has('addresses')))
    .filter(
      (one, i, all) => !one.allMissing || all.findIndex((each) => each.allMissing && each.rule === one.rule) === i,
    )
    .map(withNames)
    .filter((problem) => !(doubled && problem.rule === 'promises' && problem.gone))
    .filter((problem) => problem.at.path.length === 0 || first.get(placeKey(problem))?.what === problem.what);
  // What a mistake has changed is no change of the words.
  return told.length > 0 || notWhole.size > 0 ? told : named('changes-told', changesTold(draft));
}

function placeKey({ at }: Problem): string {
  return JSON.stringify([at.file, at.path]);
}
