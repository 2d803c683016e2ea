import { whoseWords } from '../../domain/added.ts';
import { agendas, type Agenda } from '../../domain/agenda.ts';
import { carriedWords } from '../../domain/carried-words.ts';
import { pairsInWords } from '../../domain/comparison.ts';
import { makeUrls } from '../../urls.ts';
import type { MakeSheets } from '../sheet.ts';
import { sideWords } from './agreement-sheets.ts';

/** What each two roles go through together, to fill in by hand. */
export const agendaSheets: MakeSheets = (handbook) =>
  agendas(handbook).map(({ id, title, sides, pairs, lines, questions }) => ({
    path: `together/${id}`,
    title,
    kind: 'together',
    template: 'agenda',
    page: makeUrls('/').together(id),
    mostPages: 2,
    grows: true, // A district that adds a pair must not have to ask for a third page first.
    words: {
      sides: sides.map(sideWords),
      key: pairsInWords(pairs.map(({ side }) => side)),
      parts: [...Map.groupBy(pairs.map(pairWords), ({ program }) => program)],
      questions: questions.map((one) => [one.question, one.nearest.map(({ statement }) => statement.id).join(', ')]),
      source: `The pairs are the editor’s. ${whoseWords(handbook.source, lines)}`,
    },
  }));

function pairWords({ statement, side }: Agenda['pairs'][number]) {
  const { statement: other, evidence = [], basis, because } = side;
  const where = statement.program.id === other.program.id ? '' : `${other.id} is in ${other.program.shortTitle}. `;
  return {
    program: statement.program.title,
    between: [statement, other].map(({ id, text }, i) => [id, carriedWords(text, evidence.slice(i, i + 1))]),
    inferred: basis === 'inferred',
    says: where + (basis === 'inferred' ? `Inferred: ${because}` : ''),
  };
}
