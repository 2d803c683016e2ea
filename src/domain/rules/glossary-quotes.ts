import { alignSource } from '../align-source.ts';
import { misspelt, placedStatements, placeOf } from '../draft-statements.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A term's phrases, and the names that it says are written otherwise, are words of its statements, to the letter;
 * each of its statements has one of its phrases; no phrase belongs to two terms.
 */
export const glossaryQuotes: Rule = (draft) => {
  const source = alignSource(draft);
  const texts = new Map<string, string>();
  for (const { statement } of placedStatements(draft)) {
    // Words that the source has, or an id that stands twice: another rule says what is wrong.
    if (!texts.has(statement.id)) texts.set(statement.id, source.said(statement));
  }
  const isMisspelt = misspelt(draft);
  const phrased = draft.glossary.flatMap((one) =>
    one.words.phrases.map((phrase, i) => ({ phrase, term: one.words.term, at: placeOf(one, 'phrases', i) })),
  );
  const shared = repeated(phrased, ({ phrase }) => phrase).map(({ first, again: { phrase, term, at } }): Finding => {
    const what = `"${phrase}" is a phrase of "${first.term}" and of "${term}".`;
    return { at, what, fix: 'Keep it with one of them.' };
  });
  const unsaid = draft.glossary.flatMap((one) => {
    const findings: Finding[] = [];
    const { term, phrases, statements, names } = one.words;
    const own = statements.flatMap((id) => texts.get(id) ?? []);
    const quoted = [
      ...phrases.map((words, i) => ({ words, at: placeOf(one, 'phrases', i) })),
      ...names.map(({ written }, i) => ({ words: written, at: placeOf(one, 'names', i, 'written') })),
    ];
    // A misspelt or lost statement is reported by itself; its words would be missed a second time here.
    for (const { words, at } of statements.some(isMisspelt) ? [] : quoted) {
      if (own.some((text) => text.includes(words))) continue;
      const [other] = [...texts].find(([, text]) => text.includes(words)) ?? [];
      const fix =
        other !== undefined
          ? `It is said by ${other}: name that in "statements".`
          : 'Copy the words from a statement, and name it in "statements". A term that the text no longer has may go: addresses.yaml then says since when, under "withdrawn".';
      findings.push({ at, what: `No statement of the term "${term}" says "${words}".`, fix });
    }
    // Where none of its phrases is said, that is told above.
    const isSaid = phrases.length === 0 || phrases.some((phrase) => own.some((text) => text.includes(phrase)));
    statements.forEach((id, i) => {
      const text = texts.get(id);
      if (!isSaid || text === undefined || phrases.some((phrase) => text.includes(phrase))) return;
      findings.push({
        at: placeOf(one, 'statements', i),
        what: `${id} has none of the phrases of the term "${term}".`,
        fix: `Take it away, or add the words that it has for it: "${text.split('\n')[0] ?? ''}"`,
      });
    });
    return findings;
  });
  return [...unsaid, ...shared];
};
