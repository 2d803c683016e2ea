/** Which schema each part of the content obeys. The door (content.config.ts) and the gate (check/) use it. */
import { addressesSchema } from './addresses.ts';
import { termSchema } from './glossary.ts';
import { agreementSchema, choiceSchema, cycleSchema, onboardingSchema } from './learning.ts';
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
  onboarding: onboardingSchema,
  agreements: agreementSchema,
  glossary: termSchema,
  'coaching-cycle': cycleSchema,
  choosing: choiceSchema,
  addresses: addressesSchema,
  handbook: settingsSchema,
};
