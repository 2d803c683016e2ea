import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { bodiesCite } from './bodies-cite.ts';
import { evidenceInText } from './evidence-in-text.ts';
import { knownNotes } from './known-notes.ts';
import { knownRoles } from './known-roles.ts';
import { knownThemes } from './known-themes.ts';
import { notesQuoteSource } from './notes-quote-source.ts';
import { pairsMeet } from './pairs-meet.ts';
import { programShape } from './program-shape.ts';
import { questionsLeadSomewhere } from './questions-lead-somewhere.ts';
import { roleFamilies } from './role-families.ts';
import type { Rule } from './rule.ts';
import { statementIds } from './statement-ids.ts';
import { trueToSource } from './true-to-source.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every rule of meaning by its name. The next one is a file here and a line below. */
export const rules: Readonly<Record<string, Rule>> = {
  'unique-ids': uniqueIds,
  'role-families': roleFamilies,
  'program-shape': programShape,
  'known-roles': knownRoles,
  'known-themes': knownThemes,
  'known-notes': knownNotes,
  'statement-ids': statementIds,
  'evidence-in-text': evidenceInText,
  'true-to-source': trueToSource,
  'notes-quote-source': notesQuoteSource,
  'bodies-cite': bodiesCite,
  'pairs-meet': pairsMeet,
  'questions-lead-somewhere': questionsLeadSomewhere,
};

/** Every problem that any rule finds in the content; empty where all is well. */
export function problemsOf(draft: Draft): readonly Problem[] {
  return Object.entries(rules).flatMap(([rule, find]) => find(draft).map((finding) => ({ rule, ...finding })));
}
