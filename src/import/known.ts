/** What the handbook of today tells a reader of documents: its titles, headings, sentences and words. */
import type { Draft } from '../domain/draft.ts';
import { placedStatements } from '../domain/draft-statements.ts';
import { keyOf } from './lines.ts';

export type Known = ReturnType<typeof knownOf>;

export function knownOf({ programs, roles }: Pick<Draft, 'programs' | 'roles'>) {
  const keys = (texts: readonly string[]) => new Set(texts.map(keyOf));
  const placed = placedStatements({ programs });
  const texts = placed.map(({ statement }) => statement.text);
  const lists = programs.flatMap(({ words }) => words.roles ?? []);
  return {
    titles: keys(programs.map(({ words }) => words.title)),
    headings: keys([...lists.map(({ heading }) => heading), ...roles.flatMap(({ words }) => words.headings)]),
    /** The sentences, and whether each stands below the heading of a list or below the title of its program. */
    statements: new Map(
      placed.map(({ statement, list }) => [keyOf(statement.text), list === undefined ? 'program' : 'list'] as const),
    ),
    words: wordsOf(texts),
  };
}

/** Words in small letters; those with a hyphen as one. */
export function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));
}
