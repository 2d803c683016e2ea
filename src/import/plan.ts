/** The plan: the questions in a file that somebody edits and gives back. */
import { parse } from 'yaml';
import { nameOfQuestion, type Question } from './asking.ts';

export function planOf(file: string, questions: readonly Question[], answers: ReadonlyMap<string, string>): string {
  const head = [
    `# Questions about ${file}. Write behind each "answer" the number of what is right, such as 1.`,
    '# Then give this file back: npm run import -- FILE --plan THIS-FILE',
  ];
  const entries = questions.map((one) => {
    const { line, text, question, choices } = one;
    const given = choices.indexOf(answers.get(nameOfQuestion(one)) ?? '') + 1;
    return [
      `- line: ${line}`,
      `  text: ${JSON.stringify(text)}`,
      `  question: ${JSON.stringify(question)}`,
      '  choices:',
      ...choices.map((choice, i) => `    ${i + 1}: ${JSON.stringify(choice)}`),
      `  answer:${given === 0 ? '' : ` ${given}`}`,
    ].join('\n');
  });
  return `${[...head, ...entries].join('\n\n')}\n`;
}

/** The answers that a plan holds; undefined where it is none. */
export function answersIn(plan: string): Map<string, string> | undefined {
  let says: unknown;
  try {
    says = parse(plan);
  } catch {
    return undefined;
  }
  if (!Array.isArray(says ?? [])) return undefined;
  const answers = new Map<string, string>();
  for (const one of (says ?? []) as Partial<
    Omit<Question, 'choices'> & { choices: Record<string, string>; answer: unknown }
  >[]) {
    const { line = 0, text = '', question = '', choices = {}, answer } = one;
    const chosen = Object.entries(choices).find(([number, choice]) => [number, choice].includes(String(answer)));
    if (chosen !== undefined) answers.set(nameOfQuestion({ line, text, question }), chosen[1]);
  }
  return answers;
}
