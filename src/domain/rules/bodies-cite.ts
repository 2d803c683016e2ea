import { didYouMean } from '../did-you-mean.ts';
import { placedStatements } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A body cites statements that there are: `<Cite id="CS-C-4" />`. */
export const bodiesCite: Rule = (draft) => {
  const ids = placedStatements(draft).map(({ statement }) => statement.id);
  const known = new Set(ids);
  return [...draft.programs, ...draft.roles].flatMap(({ file, body = '' }) =>
    body.split('\n').flatMap((line, i) =>
      [...line.matchAll(/<Cite\b([^>]*)>/g)].flatMap(([tag, attributes = '']): Finding[] => {
        const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
        if (id !== undefined && known.has(id)) return [];
        return [
          {
            at: { file, path: [], bodyLine: i + 1 },
            what:
              id === undefined ? `${tag} does not say what it cites.` : `${tag} cites a statement that there is not.`,
            fix: id === undefined ? 'Write <Cite id="CS-C-4" /> with the id of a statement.' : didYouMean(id, ids),
          },
        ];
      }),
    ),
  );
};
