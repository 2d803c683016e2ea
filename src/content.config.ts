/** THE DOOR: the folders of which Astro renders the bodies. Everything else of `content/` is read by the gate alone. */
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from './content-folder.ts';
import { parts, type PartOfKind } from './schemas/parts.ts';

const bodies = (name: PartOfKind<'folder'>) => {
  const pages = glob({ base: pathToFileURL(resolve(contentFolder, parts[name].path)), pattern: '*.mdx' });
  const load: Loader['load'] = (context) => {
    // Astro remembers bodies by their names, and would take those of another folder of words for these.
    if (context.meta.get('folder') !== contentFolder) context.store.clear();
    context.meta.set('folder', contentFolder);
    return pages.load(context);
  };
  return defineCollection({ loader: { ...pages, load } });
};

export const collections = { programs: bodies('programs'), roles: bodies('roles'), pages: bodies('pages') };
