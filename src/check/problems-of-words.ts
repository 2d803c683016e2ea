import { placedStatements } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import type { Problem } from '../domain/problem.ts';
import { problemsOf } from '../domain/rules/index.ts';
import type { Part } from '../domain/rules/rule.ts';
import { addressesOf } from './addresses.ts';
import { wrongInBodies, type Body } from './bodies.ts';
import { brokenPromises } from './promises.ts';

/** What is known of the words besides the draft, where their files were read one by one. */
export interface Known {
  /** The parts of the draft in which something is missing, because it has the wrong shape. */
  readonly notWhole: ReadonlySet<Part>;
  /** Every body, that of misshapen files too. */
  readonly bodies: readonly Body[];
  /** The files of content/images. */
  readonly images: readonly string[] | undefined;
}

/**
 * Every problem of words that have the right shape: what the domain's rules find, and what only the site's addresses
 * can tell: links in bodies and promises. What follows from something that is gone is not told beside it.
 */
export function problemsOfWords(draft: Draft, known: Known = allOf(draft)): readonly Problem[] {
  const { notWhole, bodies, images } = known;
  const isWhole = (...parts: readonly Part[]) => !parts.some((part) => notWhole.has(part));
  const addresses = addressesOf(draft);
  const around = {
    images,
    statements: isWhole('programs') ? placedStatements(draft).map(({ statement }) => statement.id) : undefined,
    pages: notWhole.size === 0 ? addresses.pages : undefined,
  };
  const problems: readonly Problem[] = [
    ...problemsOf(draft, notWhole),
    ...wrongInBodies(bodies, around).map((finding) => ({ rule: 'bodies', ...finding })),
    ...brokenPromises(draft, addresses, notWhole).map((finding) => ({ rule: 'promises', ...finding })),
  ];
  const gone = new Set(problems.flatMap((problem) => problem.gone ?? []));
  // An id that stands twice is mostly one that has taken another's place: one mistake.
  const doubled = problems.some(({ rule }) => rule === 'unique-ids');
  return problems
    .filter(({ missing }) => missing === undefined || !gone.has(missing))
    .filter((problem) => !(doubled && problem.rule === 'promises' && problem.gone));
}

function allOf(draft: Draft): Known {
  const bodies = (kind: Body['kind']) => draft[kind].map(({ id, file, body = '' }) => ({ kind, id, file, body }));
  return { notWhole: new Set(), bodies: [...bodies('programs'), ...bodies('roles')], images: undefined };
}
