import type { DraftProgram } from './draft.ts';
import type { Lookup } from './lookup.ts';
import type { Statement } from './statement.ts';

/** What readers compare programs by. */
export type FactName = keyof DraftProgram['facts'];

/** All of it, in the order in which readers are told it. */
export const factNames = ['by', 'for', 'often', 'entry'] as const satisfies readonly FactName[];

/** Words of a statement that say a fact of its program, to the letter. */
export interface FactQuote {
  readonly statement: Statement;
  readonly words: string;
}

/** What a program's text says by facts: none where it does not say one; a fact that nobody has looked for is absent. */
export type Facts = Readonly<Partial<Record<FactName, readonly FactQuote[]>>>;

/** What a program is, as a term of the glossary has it: how its meaning begins. */
export type Definition = NonNullable<ReturnType<typeof toDefinition>>;

/** The definition by a term with this id, if there is one. */
export function toDefinition(id: string | undefined, find: Lookup) {
  if (id === undefined) return undefined;
  const { term, meaning } = find.term(id).words;
  return { term: { id, term }, says: firstSentence(meaning) };
}

/** The facts that a draft has of a program, with its own statements. */
export function toFacts(facts: DraftProgram['facts'], statements: readonly Statement[]): Facts {
  const quotes = (all: DraftProgram['facts'][FactName] = []) =>
    all.flatMap(({ id, words }) => {
      const statement = statements.find((one) => one.id === id);
      return statement === undefined ? [] : [{ statement, words }];
    });
  return Object.fromEntries(Object.entries(facts).map(([name, all]) => [name, quotes(all)]));
}

/** The facts that at least one of some programs has been asked for, in their order. */
export function factsAmong(programs: readonly { readonly facts: Facts }[]): readonly FactName[] {
  return factNames.filter((name) => programs.some(({ facts }) => facts[name] !== undefined));
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** In letters; a shorter sentence says too little by itself. */
const enough = 40;

/** The first sentence of a text; where that is very short, the next one too. */
export function firstSentence(text: string): string {
  const [first = '', ...others] = [...sentences.segment(text)].map(({ segment }) => segment);
  return (first.length < enough ? `${first}${others[0] ?? ''}` : first).trim();
}
