/**
 * Every part of the content: what code calls it, where it lies below `content/`, which schema it obeys, and whether a
 * handbook may be without it. A new part is a schema, a line here, and its use.
 */
import type { z } from 'zod';
import { addressesSchema } from './addresses.ts';
import { changeSchema, editionSchema } from './editions.ts';
import { termSchema } from './glossary.ts';
import { agreementSchema, choiceSchema, cycleSchema, onboardingSchema } from './learning.ts';
import { noteSchema, pairSchema, questionSchema, settingsSchema, synonymsSchema, themeSchema } from './lists.ts';
import { pageSchema } from './page.ts';
import { programSchema } from './program.ts';
import { roleSchema } from './role.ts';

/** A folder of MDX files, whose names are ids. */
const folder = <Schema extends z.ZodType>(path: string, schema: Schema, optional = false) =>
  ({ kind: 'folder', path, schema, optional }) as const;

/** A folder of YAML files, one a school year. There may be none. */
const years = <Schema extends z.ZodType>(path: string, schema: Schema) =>
  ({ kind: 'years', path, schema, optional: true }) as const;

/** A YAML file that holds a list. Where it is missing, there is none. */
const list = <Schema extends z.ZodType>(path: string, schema: Schema) =>
  ({ kind: 'list', path, schema, optional: true }) as const;

/** A YAML file that is one thing, and what stands in for it where it is missing or not read; rules rest then. */
const single = <Schema extends z.ZodType>(path: string, schema: Schema, empty: z.output<Schema>, optional = true) =>
  ({ kind: 'single', path, schema, empty, optional }) as const;

/** Settings of which an editor has written no more than must be there. */
const defaults = settingsSchema.parse({ title: '-', source: { title: '-', file: '-' } });

export const parts = {
  programs: folder('programs', programSchema),
  roles: folder('roles', roleSchema, true),
  pages: folder('pages', pageSchema, true),
  themes: list('themes.yaml', themeSchema),
  pairs: list('counterparts.yaml', pairSchema),
  notes: list('notes.yaml', noteSchema),
  questions: list('questions.yaml', questionSchema),
  synonyms: list('synonyms.yaml', synonymsSchema),
  onboarding: single('onboarding.yaml', onboardingSchema, { role: '', stages: [] }),
  agreements: list('agreements.yaml', agreementSchema),
  glossary: list('glossary.yaml', termSchema),
  cycle: single('coaching-cycle.yaml', cycleSchema, {
    lanes: [],
    phrases: [],
    stations: [],
    placements: [],
    ongoing: [],
    district: [],
    gaps: [],
  }),
  choosing: list('choosing.yaml', choiceSchema),
  editions: years('editions', editionSchema),
  changes: list('changes.yaml', changeSchema),
  addresses: single('addresses.yaml', addressesSchema, { promised: [], moved: {}, withdrawn: {} }),
  settings: single('handbook.yaml', settingsSchema, { ...defaults, title: '', source: { title: '', file: '' } }, false),
};

type Parts = typeof parts;

export type PartName = keyof Parts;

export type PartOfKind<Kind extends Parts[PartName]['kind']> = {
  [Name in PartName]: Parts[Name]['kind'] extends Kind ? Name : never;
}[PartName];

/** What one file of a part says, or one place of its list. */
export type WordsOf<Name extends PartName> = z.output<Parts[Name]['schema']>;
