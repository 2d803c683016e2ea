/** What nobody can know from the document alone is asked, never guessed in silence. */

/** A question, with what may be answered; the likeliest comes first. */
export interface Question {
  /** The line of the document. */
  readonly line: number;
  readonly text: string;
  readonly question: string;
  readonly choices: readonly string[];
}

/** What is a heading, and of which program, decides what else is to be asked. */
export const asksOfHeading = ({ question }: Question) => question.includes('heading');

/** The lines of one question may stand in several programs. */
export const asksOfMany = ({ question }: Question) => question.startsWith('What are');

/** Gives the answer; where there is none yet, the likeliest, and the question stays open. */
export type Ask = (question: Question) => string;

/** A question about lines of the document. */
export function about(question: string, lines: readonly { readonly number: number; readonly text: string }[]) {
  return { line: lines[0]?.number ?? 0, text: lines.map(({ text }) => text).join(' | '), question };
}

/** Asks which of several things it is, each by a sentence. */
export function askWhich<What>(
  ask: Ask,
  question: Omit<Question, 'choices'>,
  things: readonly (readonly [choice: string, what: What])[],
): What {
  const answer = ask({ ...question, choices: things.map(([choice]) => choice) });
  return new Map(things).get(answer) as What;
}

/** Asks whether the first of two sentences is right, or the other. */
export function isFirst(ask: Ask, question: Omit<Question, 'choices'>, ...choices: readonly [string, string]): boolean {
  return ask({ ...question, choices }) === choices[0];
}

export type Asking = ReturnType<typeof asking>;

/** The same for the same question. */
export function nameOfQuestion({ line, text, question }: Omit<Question, 'choices'>): string {
  return `${line}\n${question}\n${text}`;
}

/** Asks by what has been answered, and keeps what is still open. */
export function asking(answers: ReadonlyMap<string, string> = new Map()) {
  const [open, asked] = [new Map<string, Question>(), new Map<string, Question>()];
  const ask: Ask = (question) => {
    const name = nameOfQuestion(question);
    const answer = answers.get(name);
    if (!asked.has(name)) asked.set(name, question);
    if (answer !== undefined && question.choices.includes(answer)) return answer;
    if (!open.has(name)) open.set(name, question);
    return question.choices[0] ?? '';
  };
  return {
    ask,
    /** Whether nobody has answered it yet. */
    isOpen: (question: Question) => open.has(nameOfQuestion(question)),
    open: () => [...open.values()].sort((a, b) => a.line - b.line),
    /** All that was asked, answered or not. */
    asked: () => [...asked.values()],
  };
}
