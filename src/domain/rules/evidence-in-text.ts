import { alignSource } from '../align-source.ts';
import { factNames } from '../facts.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** What a theme, a mention or a fact quotes, its statement says, to the letter; facts quote the program's own. */
export const evidenceInText: Rule = (draft) => {
  const says = quotedById(draft);
  const all = placedStatements(draft);
  const facts = draft.programs.flatMap((program) =>
    factNames.flatMap((name) =>
      (program.words.facts[name] ?? []).flatMap(({ id, words }, i): Finding[] => {
        const at = placeOf(program, 'facts', name, i);
        const named = all.filter(({ statement }) => statement.id === id);
        if (named.length === 0 || named.some((one) => one.program === program))
          return says(id, words, within(at, 'words'));
        const what = `The facts of "${program.words.title}" quote ${id}, a statement of another program.`;
        const fix = 'Quote a statement of this program; where none says it, write [] for the fact.';
        return [{ at: within(at, 'id'), what, fix }];
      }),
    ),
  );
  const marks = all.flatMap(({ statement: { id, themes, names }, at }) => [
    ...themes.flatMap(({ evidence }, i) => says(id, evidence, within(at, 'themes', i, 'evidence'))),
    ...names.flatMap(({ as }, i) => says(id, as, within(at, 'names', i, 'as'))),
  ]);
  const { settings } = draft;
  const home = settings.words.home.for.flatMap(({ id, words }, i) =>
    says(id, words, placeOf(settings, 'home', 'for', i, 'words')),
  );
  return [...home, ...facts, ...marks];
};

/** Words quoted of the statement with an id are its words, to the letter. That there is none, or two, another rule says. */
export function quotedById(draft: Draft) {
  const source = alignSource(draft);
  const withId = Map.groupBy(placedStatements(draft), ({ statement }) => statement.id);
  return (id: string, words: string, at: Place): Finding[] => {
    const [only, ...others] = withId.get(id) ?? [];
    // Words that the source has were lost from the text: another rule says so.
    if (only === undefined || others.length > 0 || source.said(only.statement).includes(words)) return [];
    const fix = `Copy the words from its text: "${only.statement.text}"`;
    return [{ at, what: `${id} does not say "${words}".`, fix, quoted: { id, words } }];
  };
}
