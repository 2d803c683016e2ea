import { placedStatements } from '../domain/draft-statements.ts';
import type { Problem } from '../domain/problem.ts';
import { problemsOf } from '../domain/rules/index.ts';
import { addressesOf } from './addresses.ts';
import { wrongInBodies } from './bodies.ts';
import { noEmptyPages } from './no-empty-pages.ts';
import { unprintableIn } from './on-paper.ts';
import { wrongOwnPages } from './own-pages.ts';
import { brokenPromises } from './promises.ts';
import type { ReadContent } from './read-content.ts';

/** What of the content as read its problems are found in. */
type WordsAsRead = Pick<ReadContent, 'draft' | 'notWhole' | 'bodies' | 'images'>;

/**
 * Every problem of words that have the right shape: what the domain's rules find, and what only the site's addresses
 * can tell: pages with nothing on them, links in bodies, promises. What follows from something that is gone is not told beside it.
 */
export function problemsOfWords({ draft, notWhole, bodies, images }: WordsAsRead): readonly Problem[] {
  const addresses = addressesOf(draft);
  const around = {
    images,
    statements: notWhole.has('programs') ? undefined : placedStatements(draft).map(({ statement }) => statement.id),
    pages: notWhole.size === 0 ? addresses.pages : undefined,
    empty: addresses.empty,
  };
  const problems: readonly Problem[] = [
    ...problemsOf(draft, notWhole),
    ...noEmptyPages(draft, notWhole).map((finding) => ({ rule: 'no-empty-pages', ...finding })),
    ...wrongOwnPages(draft, addresses).map((finding) => ({ rule: 'own-pages', ...finding })),
    ...wrongInBodies(bodies, around).map((finding) => ({ rule: 'bodies', ...finding })),
    ...unprintableIn(draft).map((finding) => ({ rule: 'on-paper', ...finding })),
    ...brokenPromises(draft, addresses, notWhole).map((finding) => ({ rule: 'promises', ...finding })),
  ];
  const gone = new Set(problems.flatMap((problem) => problem.gone ?? []));
  const first = new Map(problems.toReversed().map((problem) => [placeKey(problem), problem]));
  // What stands at one place is one mistake, and an id that stands twice has mostly taken another's place.
  const doubled = problems.some(({ rule }) => rule === 'unique-ids');
  return problems
    .filter(({ missing }) => missing === undefined || !gone.has(missing))
    .filter((problem) => !(doubled && problem.rule === 'promises' && problem.gone))
    .filter((problem) => problem.at.path.length === 0 || first.get(placeKey(problem)) === problem);
}

function placeKey({ at }: Problem): string {
  return JSON.stringify([at.file, at.path]);
}
