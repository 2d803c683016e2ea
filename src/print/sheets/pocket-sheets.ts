import { whoseWords } from '../../domain/added.ts';
import { answerText } from '../../domain/answer-text.ts';
import { otherSides } from '../../domain/counterparts.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { answeredBy } from '../../domain/question.ts';
import type { RoleFamily } from '../../domain/role.ts';
import { roleSheet } from '../../domain/role-sheet.ts';
import type { Statement } from '../../domain/statement.ts';
import { makeUrls } from '../../urls.ts';
import type { MakeSheets } from '../sheet.ts';
import { roleWords } from './role-sheets.ts';

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

/** What the role's sheet has, with the counterparts of each statement, and the blanks of the questions that come near. */
function pocketWords(handbook: Handbook, role: RoleFamily) {
  const { statements: own } = roleSheet(handbook, role);
  const isNear = ({ statement }: { readonly statement: Statement }) => own.includes(statement);
  const near = handbook.questions.filter(({ nearest }) => nearest.length === 0 || nearest.some(isNear));
  const sides = ({ id }: Statement) => {
    const others = otherSides(handbook, id).filter(({ kind }) => kind === 'counterpart');
    return handbook.families.filter((family) => others.some(({ statement }) => statement.list?.role.id === family.id));
  };
  const marked = handbook.families.filter((one) => own.some((statement) => sides(statement).includes(one)));
  return {
    ...roleWords(handbook, role),
    name: role.title,
    short: role.shortTitle,
    pieces: Object.fromEntries(own.map(({ id, text }) => [id, inPieces(text)])),
    sides: Object.fromEntries(own.map((one) => [one.id, sides(one).map(({ code }) => code)])),
    marks: Object.fromEntries(marked.map(({ code, shortTitle }) => [code, shortTitle])),
    blanks: [...new Set(near.map(({ blank }) => blank))].map((blank) => ({
      label: blank.label,
      by: answeredBy(blank),
      answer: inPieces(blank.answer).map(answerText),
    })),
    source: whoseWords(handbook.source, own),
  };
}

/** A text in pieces that a small page surely holds; hardly any text has more than one. */
const inPieces = (text: string) => (text.match(/[^]{1,400}(?:\s+|$)|\S{400}/g) ?? []).map((piece) => piece.trimEnd());
