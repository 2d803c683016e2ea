import { alignSource } from '../align-source.ts';
import { factNames } from '../facts.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft, DraftStatement } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * The words that earn a statement a theme or a mention, or that say a fact of a program, are words of that statement, to
 * the letter; and a program's facts are quoted from its own statements.
 */
export const evidenceInText: Rule = (draft) => {
  const says = saidIn(draft);
  const all = placedStatements(draft);
  const ofAny = quotedById(draft);
  return [
    ...draft.settings.words.home.for.flatMap(({ id, words }, i) =>
      ofAny(id, words, placeOf(draft.settings, 'home', 'for', i, 'words')),
    ),
    ...placedFacts(draft).flatMap(({ program, quote: { id, words }, at }): Finding[] => {
      const named = all.filter(({ statement }) => statement.id === id);
      const own = named.find((one) => one.program === program);
      if (own !== undefined) return says(own.statement, words, within(at, 'words'));
      if (named.length === 0) return [];
      const what = `The facts of "${program.words.title}" quote ${id}, a statement of another program.`;
      const fix = 'Quote a statement of this program; where none says it, write [] for the fact.';
      return [{ at: within(at, 'id'), what, fix }];
    }),
    ...all.flatMap(({ statement, at }) => [
      ...statement.themes.flatMap(({ evidence }, i) => says(statement, evidence, within(at, 'themes', i, 'evidence'))),
      ...statement.names.flatMap(({ as }, i) => says(statement, as, within(at, 'names', i, 'as'))),
    ]),
  ];
};

/** Every quotation of the facts of a program with its place. */
function placedFacts({ programs }: Pick<Draft, 'programs'>) {
  return programs.flatMap((program) =>
    factNames.flatMap((name) =>
      (program.words.facts[name] ?? []).map((quote, i) => ({ program, quote, at: placeOf(program, 'facts', name, i) })),
    ),
  );
}

/** Words quoted of the statement with an id are its words, to the letter. That there is none, or two, another rule says. */
export function quotedById(draft: Draft) {
  const withId = Map.groupBy(placedStatements(draft), ({ statement }) => statement.id);
  const says = saidIn(draft);
  return (id: string, words: string, at: Place): Finding[] => {
    const [only, ...others] = withId.get(id) ?? [];
    return only === undefined || others.length > 0 ? [] : says(only.statement, words, at);
  };
}

function saidIn(draft: Draft) {
  const source = alignSource(draft);
  return (statement: DraftStatement, words: string, at: Place): Finding[] => {
    // Words that the source has were lost from the text: another rule says so.
    if (source.said(statement).includes(words)) return [];
    const fix = `Copy the words from its text: "${statement.text}"`;
    return [{ at, what: `${statement.id} does not say "${words}".`, fix }];
  };
}
