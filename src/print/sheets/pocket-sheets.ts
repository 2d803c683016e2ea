import { whoseWords } from '../../domain/added.ts';
import { answerText } from '../../domain/answer-text.ts';
import { otherSides } from '../../domain/counterparts.ts';
import { counted } from '../../domain/counted.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { answeredBy, isAnswered } from '../../domain/question.ts';
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
  const lines = (one: Statement, place = '') =>
    inPieces(one.text).map((text, i, all) => ({
      id: i === 0 ? one.id : '',
      text,
      place: i === all.length - 1 ? place : '',
      sides: i === 0 ? sides(one) : [],
    }));
  const parts = [
    ...lists.map(({ program, list }) => ({
      title: program.title,
      apart: true,
      says: list.heading === role.shortTitle ? '' : `as “${list.heading}”`,
      lines: list.statements.flatMap((one) => lines(one)),
    })),
    {
      title: 'Also named in',
      apart: false,
      says: 'These stand in no list of the role.',
      lines: namedIn.flatMap(({ statement: one, mention }) =>
        lines(one, one.program.title + (mention.basis === 'inferred' ? ' · inferred by the editor' : '')),
      ),
    },
    {
      title: 'What the district adds',
      apart: false,
      says: '',
      lines: blanks.flatMap((one) =>
        (isAnswered({ blank: one }) ? one.answer.split(/\n[ \t]*\n/).flatMap(inPieces) : ['']).map((answer, i) => ({
          blank: i === 0 ? one.label : '',
          by: i === 0 ? answeredBy(one) : '',
          answer: answerText(answer),
        })),
      ),
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

/** A text in pieces that a small page surely holds; hardly any text has more than one. */
const inPieces = (text: string) => text.match(/[^]{1,400}(?:\s+|$)|\S{400}/g)?.map((piece) => piece.trimEnd()) ?? [];

/** The codes of the roles that have a statement's counterparts, in the order of the roles. */
const sidesOf = (handbook: Handbook) => (one: Statement) =>
  handbook.families
    .filter(({ id }) =>
      otherSides(handbook, one.id).some(
        ({ kind, statement }) => kind === 'counterpart' && statement.list?.role.id === id,
      ),
    )
    .map(({ code }) => code);
