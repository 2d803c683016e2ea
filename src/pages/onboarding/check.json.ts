import type { APIRoute } from 'astro';
import type { Asked } from '../../components/onboarding/whose-is-this.client.ts';
import { quizQuestions } from '../../domain/quiz.ts';
import { loadHandbook } from '../../load-handbook.ts';
import { urls } from '../../urls.ts';

/** The statements of which the check asks whose they are, with their answers. */
export const GET: APIRoute = async () => {
  const asked = quizQuestions(await loadHandbook()).map(({ statement, answer, heading }): Asked => ({
    id: statement.id,
    text: statement.text,
    role: answer.id,
    heading,
    program: statement.program.title,
    href: urls.statement(statement),
  }));
  return Response.json(asked);
};
