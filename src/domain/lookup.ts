import type { Blank, Question } from './question.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** What a draft refers to, by id. Each throws where there is none: the rules have seen to it that there is. */
export interface Lookup {
  readonly statement: (id: string) => Statement;
  readonly family: (id: string) => RoleFamily;
  readonly blank: (id: string) => Blank;
  readonly question: (id: string) => Question;
}
