import type { DraftProgram } from './draft.ts';
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

/** What a program is, as a term of the glossary has it: the first sentence of the meaning. */
export interface Definition {
  readonly term: { readonly id: string; readonly term: string };
  readonly says: string;
}

/** The facts that a draft has of a program, with its own statements. */
export function toFacts(facts: DraftProgram['facts'], statements: readonly Statement[]): Facts {
  const own = new Map(statements.map((statement) => [statement.id, statement]));
  const quotes = ({ id, words }: { readonly id: string; readonly words: string }): FactQuote[] => {
    const statement = own.get(id);
    return statement === undefined ? [] : [{ statement, words }];
  };
  return Object.fromEntries(
    factNames.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name].flatMap(quotes)]])),
  );
}

/** The facts that at least one of some programs has been asked for, in their order. */
export function factsAmong(programs: readonly { readonly facts: Facts }[]): readonly FactName[] {
  return factNames.filter((name) => programs.some(({ facts }) => facts[name] !== undefined));
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const [first] = sentences.segment(text);
  return first?.segment.trim() ?? '';
}
