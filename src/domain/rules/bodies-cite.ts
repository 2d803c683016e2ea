import { didYouMean } from '../did-you-mean.ts';
import { placedStatements } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A body cites statements that there are, `<Cite id="CS-C-4" />`, and uses no other component. */
export const bodiesCite: Rule = (draft) => {
  const ids = placedStatements(draft).map(({ statement }) => statement.id);
  const known = new Set(ids);
  return [...draft.programs, ...draft.roles].flatMap(({ file, body = '' }) =>
    [...body.matchAll(/<([A-Z]\w*)\b([^>]*)>/g)].flatMap(({ 1: name = '', 2: attributes = '', index }): Finding[] => {
      const at = { file, path: [], bodyLine: body.slice(0, index).split('\n').length };
      if (name !== 'Cite') {
        return [{ at, what: `There is no component <${name}>.`, fix: 'The only one is <Cite id="CS-C-4" />.' }];
      }
      const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
      if (id === undefined) {
        const fix = 'Write <Cite id="CS-C-4" /> with the id of a statement.';
        return [{ at, what: 'This <Cite> does not say what it cites.', fix }];
      }
      if (known.has(id)) return [];
      return [{ at, what: `<Cite id="${id}" /> cites a statement that there is not.`, fix: didYouMean(id, ids) }];
    }),
  );
};
