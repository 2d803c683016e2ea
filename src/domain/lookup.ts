import type { Day } from './day.ts';
import type { Draft } from './draft.ts';
import type { Blank, Question } from './question.ts';
import type { RoleFamily } from './role.ts';
import type { EditorsNote, Statement } from './statement.ts';

/** What a draft refers to, by id. Each throws where there is none: the rules have seen to it that there is. */
export interface Lookup {
  readonly statement: (id: string) => Statement;
  readonly family: (id: string) => RoleFamily;
  readonly blank: (id: string) => Blank;
  readonly question: (id: string) => Question;
  readonly note: (id: string) => EditorsNote;
  readonly term: (id: string) => Draft['glossary'][number];
  /** A day in the words of the handbook's language. */
  readonly day: (day: string) => Day;
}
