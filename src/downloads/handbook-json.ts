import type { Handbook } from '../domain/handbook.ts';
import { isChart } from '../domain/program.ts';
import type { Statement } from '../domain/statement.ts';
import { urls } from '../urls.ts';

/** The handbook as plain values: programs with their lists, roles, themes, pairs, and what is open. */
export function handbookJson(handbook: Handbook) {
  const { title, district, language, source, paper, programs, roles, themes, pairs, questions } = handbook;
  return {
    title,
    district,
    language,
    revised: paper.revised,
    source: { title: source.title, lines: source.text.split('\n').length },
    programs: programs.map((program) => ({
      id: program.id,
      title: program.title,
      address: urls.program(program.id),
      summary: program.summary,
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
    roles: roles.map(({ id, title, kind }) => ({ id, title, kind, address: urls.role(id) })),
    themes: themes.map(({ id, title, statements }) => ({ id, title, statements: statements.map(({ id }) => id) })),
    pairs: pairs.map(({ between, kind, basis, because }) => ({
      between: between.map(({ id }) => id),
      kind,
      basis,
      because,
    })),
    questions: questions.map(({ id, question, nearest, blank }) => ({
      id,
      question,
      nearest: nearest.map(({ statement }) => statement.id),
      answer: blank.answer,
    })),
  };
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
