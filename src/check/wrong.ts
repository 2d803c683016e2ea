import type { Problem } from '../domain/problem.ts';

/** What is wrong, what would be right, and what is referred to and is not there. */
export type Wrong = Pick<Problem, 'what' | 'fix' | 'missing'>;

/** The same of a line, from 1, whatever that says. */
export interface WrongLine extends Wrong {
  readonly line: number;
}
