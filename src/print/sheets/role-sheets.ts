import { whoseWords } from '../../domain/added.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { counted } from '../../domain/counted.ts';
import { numberNotes } from '../../domain/one-pager.ts';
import { roleSheet } from '../../domain/role-sheet.ts';
import { isFamily, type Role } from '../../domain/role.ts';
import { makeUrls } from '../../urls.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

const below = makeUrls('/');

/** A page for each role that has lists: everything asked of it, program by program. */
export const roleSheets: MakeSheets = (handbook) =>
  handbook.families.map((role) => ({
    path: `roles/${role.id}`,
    title: role.title,
    kind: 'role',
    template: 'role',
    page: below.role(role.id),
    mostPages: 1,
    largest: 11.5,
    words: roleWords(handbook, role),
  }));

/** A role as templates want it. */
export function roleWords(handbook: Handbook, role: Role) {
  const { lists, count, namedIn, statements } = roleSheet(handbook, role);
  const notes = numberNotes(statements);
  return {
    ...(isFamily(role) && { role: role.code }),
    title: role.title,
    count: isFamily(role)
      ? `${counted(count, 'statement')} in ${counted(lists.length, 'program')}`
      : 'The source only names it in sentences. It has no list.',
    lists: lists.map(({ program, list }) => ({
      program: program.title,
      heading: list.heading,
      statements: paperLines(list.statements, notes),
    })),
    named: namedIn.map(({ statement, mention }) => ({
      ...paperLines([statement], notes)[0],
      program: statement.program.title,
      inferred: mention.basis === 'inferred',
    })),
    notes: notes.notes.map(({ note }) => note),
    source: `${whoseWords(handbook.source, statements)} Their order by role ${notes.notes.length > 0 ? 'and the notes are' : 'is'} not part of it.`,
  };
}
