/** Which schema each part of the content obeys. The door (content.config.ts) and the gate (check/) use it. */
import { noteSchema, pairSchema, questionSchema, settingsSchema, synonymsSchema, themeSchema } from './lists.ts';
import { programSchema } from './program.ts';
import { roleSchema } from './role.ts';

export const schemas = {
  programs: programSchema,
  roles: roleSchema,
  themes: themeSchema,
  counterparts: pairSchema,
  notes: noteSchema,
  questions: questionSchema,
  synonyms: synonymsSchema,
  handbook: settingsSchema,
};
