import { whoseWords } from '../../domain/added.ts';
import { answerText } from '../../domain/answer-text.ts';
import { otherSides } from '../../domain/counterparts.ts';
import { counted } from '../../domain/counted.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { answeredBy } from '../../domain/question.ts';
import type { RoleFamily } from '../../domain/role.ts';
import { roleSheet } from '../../domain/role-sheet.ts';
import type { Statement } from '../../domain/statement.ts';
import { makeUrls } from '../../urls.ts';
import type { MakeSheets } from '../sheet.ts';

/** A booklet for each role that has lists, to fold from one sheet and carry in a pocket. */
export const pocketSheets: MakeSheets = (handbook) =>
  handbook.families.map((role) => ({
    path: `pocket/${role.id}`,
    title: `Pocket booklet: ${role.title}`,
    kind: 'pocket',
    template: 'pocket',
    page: makeUrls('/').role(role.id),
    mostPages: 1,
    grows: true,
    words: pocketWords(handbook, role),
  }));

/** A role as the template wants it: parts, which fill the pages between the covers one after the other. */
function pocketWords(handbook: Handbook, role: RoleFamily) {
  const { lists, count, namedIn } = roleSheet(handbook, role);
  const own = [...lists.flatMap(({ list }) => list.statements), ...namedIn.map(({ statement }) => statement)];
  const asked = handbook.questions.filter(
    ({ nearest }) => nearest.length === 0 || nearest.some(({ statement }) => own.includes(statement)),
  );
  const blanks = [...new Set(asked.map(({ blank }) => blank))];
  const sides = sidesOf(handbook);
  const line = (one: Statement, place = '') => ({ id: one.id, text: one.text, place, sides: sides(one) });
  const parts = [
    ...lists.map(({ program, list }) => ({
      title: program.title,
      apart: true,
      says: list.heading === role.shortTitle ? '' : `as “${list.heading}”`,
      lines: list.statements.map((one) => line(one)),
    })),
    {
      title: 'Also named in',
      apart: false,
      says: 'These stand in no list of the role.',
      lines: namedIn.map(({ statement: one, mention }) =>
        line(one, one.program.title + (mention.basis === 'inferred' ? ' · inferred by the editor' : '')),
      ),
    },
    {
      title: 'What the district adds',
      apart: false,
      says: '',
      lines: blanks.map((one) => ({ blank: one.label, answer: answerText(one.answer), by: answeredBy(one) })),
    },
  ];
  const marked = new Set(own.flatMap(sides));
  return {
    role: role.code,
    name: role.title,
    count: `${counted(count, 'statement')} in ${counted(lists.length, 'program')}`,
    parts: parts.filter(({ lines }) => lines.length > 0),
    marks: handbook.families
      .filter(({ code }) => marked.has(code))
      .map(({ code, shortTitle }) => ({ code, title: shortTitle })),
    source: whoseWords(handbook.source, own),
  };
}

/** The codes of the roles that have a statement's counterparts, in the order of the roles. */
const sidesOf = (handbook: Handbook) => (one: Statement) =>
  handbook.families
    .filter(({ id }) =>
      otherSides(handbook, one.id).some(
        ({ kind, statement }) => kind === 'counterpart' && statement.list?.role.id === id,
      ),
    )
    .map(({ code }) => code);
