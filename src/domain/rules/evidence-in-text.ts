import { alignSource } from '../align-source.ts';
import { placedStatements, within } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** The words that earn a statement a theme or a mention are words of that statement, to the letter. */
export const evidenceInText: Rule = (draft) => {
  const source = alignSource(draft);
  return placedStatements(draft).flatMap(({ statement, at }) => {
    // Words that the source has were lost from the text: another rule says so.
    const text = source.said(statement);
    const quotes = [
      ...statement.themes.map((mark, i) => ({ words: mark.evidence, path: ['themes', i, 'evidence'] })),
      ...statement.names.map((mention, i) => ({ words: mention.as, path: ['names', i, 'as'] })),
    ];
    return quotes
      .filter(({ words }) => !text.includes(words))
      .map(({ words, path }): Finding => ({
        at: within(at, ...path),
        what: `${statement.id} does not say "${words}".`,
        fix: `Copy the words from its text: "${statement.text}"`,
      }));
  });
};
