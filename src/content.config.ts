/** THE DOOR: which part of `content/` is which collection, and which schema it obeys. */
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { load } from 'js-yaml';
import { contentFolder } from './content-folder.ts';
import { schemas } from './schemas/index.ts';

/** A folder of MDX files, one entry a file. */
const pages = (name: string) => glob({ base: `${contentFolder}/${name}`, pattern: '*.mdx' });

/** A list in a YAML file, one entry a place in it. The place is the entry's name, so that the order is kept. */
const list = (name: string) =>
  file(`${contentFolder}/${name}.yaml`, {
    parser: (text) =>
      Object.fromEntries(
        (load(text) as Record<string, unknown>[]).map((words, index) => [String(index).padStart(6, '0'), words]),
      ),
  });

/** A YAML file that is one entry. */
const single = (name: string) =>
  file(`${contentFolder}/${name}.yaml`, {
    parser: (text) => ({ [name]: load(text) as Record<string, unknown> }),
  });

export const collections = {
  programs: defineCollection({ loader: pages('programs'), schema: schemas.programs }),
  roles: defineCollection({ loader: pages('roles'), schema: schemas.roles }),
  themes: defineCollection({ loader: list('themes'), schema: schemas.themes }),
  counterparts: defineCollection({ loader: list('counterparts'), schema: schemas.counterparts }),
  notes: defineCollection({ loader: list('notes'), schema: schemas.notes }),
  questions: defineCollection({ loader: list('questions'), schema: schemas.questions }),
  synonyms: defineCollection({ loader: list('synonyms'), schema: schemas.synonyms }),
  onboarding: defineCollection({ loader: single('onboarding'), schema: schemas.onboarding }),
  agreements: defineCollection({ loader: list('agreements'), schema: schemas.agreements }),
  glossary: defineCollection({ loader: list('glossary'), schema: schemas.glossary }),
  'coaching-cycle': defineCollection({ loader: single('coaching-cycle'), schema: schemas['coaching-cycle'] }),
  choosing: defineCollection({ loader: list('choosing'), schema: schemas.choosing }),
  addresses: defineCollection({ loader: single('addresses'), schema: schemas.addresses }),
  handbook: defineCollection({ loader: single('handbook'), schema: schemas.handbook }),
};
