import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** What a program is, is said by a term that there is. */
export const knownTerms: Rule = ({ programs, glossary }) => {
  const references = programs.flatMap((program) => {
    const { title, definition: id } = program.words;
    if (id === undefined) return [];
    const what = `The program "${title}" is defined by a term "${id}" that there is not.`;
    return [{ id, at: placeOf(program, 'definition'), what }];
  });
  const ids = glossary.map(({ id }) => id);
  return unknown(references, ids, 'term');
};
