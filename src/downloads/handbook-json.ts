import type { Handbook } from '../domain/handbook.ts';
import { editorsWords } from '../domain/added.ts';
import { factsAmong } from '../domain/facts.ts';
import { isChart, type Program } from '../domain/program.ts';
import type { Statement } from '../domain/statement.ts';
import { atOf, plainChanges } from './changes.ts';

/** The handbook as plain values: programs with their lists, and the roles, themes, pairs and questions that it has. */
export function handbookJson(handbook: Handbook) {
  const { title, district, language, source, paper, programs, roles, themes, pairs, questions } = handbook;
  const urls = atOf(handbook);
  return {
    format: 1,
    title,
    district,
    language,
    revised: paper.revised,
    ...(handbook.years.length > 0 && { years: handbook.years, changes: plainChanges(handbook) }),
    notice: `The text of statements, titles of programs and headings of lists are the source’s, word for word; what has no line was added by the district. ${editorsWords(handbook, 'which role a list belongs to', factsAmong(programs).length > 0 && 'which words say a fact')} are the editor’s.`,
    source: { title: source.title, lines: source.text.split('\n').length },
    programs: programs.map((program) => ({
      id: program.id,
      title: program.title,
      address: urls.program(program.id),
      summary: program.summary,
      definition: program.definition?.term.id,
      ...(factsAmong([program]).length > 0 && { facts: plainFacts(program) }),
      added: program.added?.day,
      ...(isChart(program)
        ? {
            lists: program.lists.map(({ role, heading, line, statements }) => ({
              role: role.id,
              heading,
              line,
              statements: statements.map(plain),
            })),
          }
        : { statements: program.statements.map(plain) }),
    })),
    ...(roles.length > 0 && {
      roles: roles.map(({ id, title, kind }) => ({ id, title, kind, address: urls.role(id) })),
    }),
    ...(themes.length > 0 && {
      themes: themes.map(({ id, title, statements }) => ({ id, title, statements: statements.map(({ id }) => id) })),
    }),
    ...(pairs.length > 0 && {
      pairs: pairs.map(({ between, kind, basis, evidence, because }) => ({
        between: between.map(({ id }) => id),
        kind,
        basis,
        evidence,
        because,
      })),
    }),
    ...(questions.length > 0 && {
      questions: questions.map(({ id, question, nearest, blank }) => ({
        id,
        question,
        nearest: nearest.map(({ statement }) => statement.id),
        answer: blank.answer,
        by: blank.by,
        on: blank.on?.day,
      })),
    }),
  };
}

/** By fact, the words that say it; none where the program's text does not say. */
function plainFacts({ facts }: Program) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, quotes]) => [
      name,
      quotes.map(({ statement, words }) => ({ id: statement.id, words })),
    ]),
  );
}

function plain({ id, text, line, added, themes, names, notes }: Statement) {
  return {
    id,
    text,
    line,
    added: added?.day,
    themes: themes.map(({ themeId, evidence, basis }) => ({ theme: themeId, evidence, basis })),
    names: names.map(({ roleId, as, basis }) => ({ role: roleId, as, basis })),
    notes: notes.map(({ note }) => note),
  };
}
