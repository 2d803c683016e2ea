/** THE BRIDGE: what the gate has read, and rendered bodies, in; Handbook out. The only caller of `astro:content`. */
import { getEntry, render } from 'astro:content';
import { checkContent, linesIn } from './check/check-content.ts';
import { readContent } from './check/read-content.ts';
import { report } from './check/reports.ts';
import { contentFolder } from './content-folder.ts';
import { assembleHandbook } from './domain/assemble-handbook.ts';
import type { Handbook } from './domain/handbook.ts';
import type { PartOfKind } from './schemas/parts.ts';

let built: Handbook | undefined;

/**
 * The handbook that the content describes. In a build, which the gate has let through, it is read once; in development
 * afresh for each page, and where the words have a problem the whole report is thrown.
 */
export async function loadHandbook(): Promise<Handbook> {
  if (!import.meta.env.DEV) return (built ??= assembled());
  const { handbook, problems } = checkContent(contentFolder);
  if (handbook === undefined) throw new Error(report(problems));
  return handbook;
}

function assembled(): Handbook {
  const content = readContent(contentFolder);
  return assembleHandbook(content.draft, linesIn(content));
}

/** What an editor has written below the frontmatter of a program, a role or a page of their own: a component, or undefined for nothing. */
export async function loadBody(of: PartOfKind<'folder'>, id: string) {
  const page = await getEntry(of, id);
  if (page?.body === undefined || page.body.trim() === '') return undefined;
  return (await render(page)).Content;
}
