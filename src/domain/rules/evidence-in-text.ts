import { alignSource } from '../align-source.ts';
import { placedFacts } from '../draft-citations.ts';
import { placedStatements, within } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * The words that earn a statement a theme or a mention, or that say a fact of a program, are words of that statement, to
 * the letter; and a program's facts are quoted from its own statements.
 */
export const evidenceInText: Rule = (draft) => {
  const source = alignSource(draft);
  const all = placedStatements(draft);
  const ofStatements = all.flatMap(({ statement, at }) => [
    ...statement.themes.map(({ evidence: words }, i) => ({
      statement,
      words,
      at: within(at, 'themes', i, 'evidence'),
    })),
    ...statement.names.map(({ as: words }, i) => ({ statement, words, at: within(at, 'names', i, 'as') })),
  ]);
  const facts = placedFacts(draft).map(({ program, quote, at }) => {
    const named = all.filter(({ statement }) => statement.id === quote.id);
    return { ...quote, program, at, named, own: named.find((one) => one.program === program) };
  });
  return [
    ...facts
      .filter(({ own, named }) => own === undefined && named.length > 0)
      .map(({ program, id, at }): Finding => ({
        at: within(at, 'id'),
        what: `The facts of "${program.words.title}" quote ${id}, a statement of another program.`,
        fix: 'Quote a statement of this program; where none says it, write [] for the fact.',
      })),
    ...[
      ...ofStatements,
      ...facts.flatMap(({ own, words, at }) =>
        own === undefined ? [] : [{ statement: own.statement, words, at: within(at, 'words') }],
      ),
    ]
      // Words that the source has were lost from the text: another rule says so.
      .filter(({ statement, words }) => !source.said(statement).includes(words))
      .map(({ statement, words, at }): Finding => ({
        at,
        what: `${statement.id} does not say "${words}".`,
        fix: `Copy the words from its text: "${statement.text}"`,
      })),
  ];
};
