import type { EngineResult } from './engine.ts';
import type { Term } from './understand-query.ts';

/** Statements with a part of what was asked for; `elsewhere` where none of them is under the roles chosen. */
export interface Near {
  readonly terms: readonly Term[];
  readonly statements: readonly EngineResult[];
  readonly elsewhere: boolean;
}

/** The largest parts of a query that statements have, the rarest first: at most three. */
export async function nearTerms(
  terms: readonly Term[],
  nearAt: (part: readonly Term[]) => Promise<Near>,
): Promise<readonly Near[]> {
  let parts = [terms.filter(({ known }) => known)].filter((part) => part.length > 0);
  while (parts.length > 0 && parts.length <= mostParts) {
    const asked = await Promise.all(parts.map(nearAt));
    const found = asked.filter(({ statements }) => statements.length > 0);
    if (found.length > 0) return found.sort((a, b) => a.statements.length - b.statements.length).slice(0, 3);
    parts = smaller(parts);
  }
  return [];
}

/** More parts than these are not tried: the query is then too long to be near anything. */
const mostParts = 70;

/** Every part with one term less, each once. */
function smaller(parts: readonly (readonly Term[])[]): Term[][] {
  const unique = new Map<string, Term[]>();
  for (const part of parts) {
    if (part.length < 2) continue;
    part.forEach((_, i) => {
      const rest = part.filter((__, j) => j !== i);
      unique.set(rest.map(({ asked }) => asked).join(' '), rest);
    });
  }
  return [...unique.values()];
}
