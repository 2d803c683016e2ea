import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** What a rule finds wrong, without the rule's name. */
export type Finding = Omit<Problem, 'rule'>;

/** A part of the content. */
export type Part = keyof Draft;

/** One thing that must hold for the whole content. Reports every place where it does not; never throws. */
export type Rule = (draft: Draft) => readonly Finding[];
