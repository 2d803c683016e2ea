/** The plan: the questions in a file that somebody edits and gives back. */
import { parse, stringify } from 'yaml';
import { nameOfQuestion, type Question } from './asking.ts';
import { whichRole } from './names.ts';

type Asked = Omit<Question, 'choices'> & { readonly choices: Record<string, string>; readonly answer: unknown };

export function planOf(file: string, questions: readonly Question[], answers: ReadonlyMap<string, string>): string {
  const asked = questions.map(({ choices, ...one }) => ({
    ...one,
    choices: new Map(choices.map((choice, i) => [i + 1, choice])),
    answer: choices.indexOf(answers.get(nameOfQuestion(one)) ?? '') + 1 || null,
  }));
  const leadOn = questions.some((one) => one.question !== whichRole && !answers.has(nameOfQuestion(one)));
  const head =
    `# Questions about ${file}. Write behind each "answer" the number of what is right, such as 1.\n` +
    '# Then give this file back: npm run import -- FILE --plan THIS-FILE\n' +
    (leadOn ? '# Your answers may lead to more questions, which are written into this file then.\n' : '');
  const blocks = asked.map((one) =>
    stringify([one], { lineWidth: 0, nullStr: '', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  return [head, ...blocks].join('\n');
}

/** The answers that a plan holds; undefined where it is none. */
export function answersIn(plan: string): Map<string, string> | undefined {
  let says: unknown;
  try {
    says = parse(plan) ?? [];
  } catch {
    return undefined;
  }
  if (!Array.isArray(says)) return undefined;
  return new Map(
    (says as Partial<Asked>[]).flatMap(({ line = 0, text = '', question = '', choices = {}, answer }) => {
      const chosen = Object.entries(choices).find((choice) => choice.includes(String(answer)));
      return chosen === undefined ? [] : [[nameOfQuestion({ line, text, question }), chosen[1]] as const];
    }),
  );
}
