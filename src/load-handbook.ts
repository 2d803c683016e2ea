/** THE BRIDGE: collections in, Handbook out. Besides the door, the only caller of `astro:content`. */
import { getCollection, getEntry, render } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { checkContent, report } from './check/check-content.ts';
import { problemsOfWords } from './check/problems-of-words.ts';
import { contentFolder } from './content-folder.ts';
import { assembleHandbook } from './domain/assemble-handbook.ts';
import type { Draft, Written } from './domain/draft.ts';
import type { Handbook } from './domain/handbook.ts';

let built: Promise<Handbook> | undefined;

/**
 * The handbook that the content describes: assembled once in a build, afresh for each page in development.
 * Throws the whole report where the content has a problem.
 */
export function loadHandbook(): Promise<Handbook> {
  if (import.meta.env.DEV) return assemble();
  return (built ??= assemble());
}

/** What an editor has written below the frontmatter of a program or role: a component, or undefined for nothing. */
export async function loadBody(collection: 'programs' | 'roles', id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined || entry.body === undefined || entry.body.trim() === '') return undefined;
  return (await render(entry)).Content;
}

async function assemble(): Promise<Handbook> {
  const draft = await readCollections();
  if (draft === undefined || problemsOfWords(draft).length > 0)
    throw new Error(report(checkContent(contentFolder).problems));
  return assembleHandbook(draft);
}

async function readCollections(): Promise<Draft | undefined> {
  const settings = await getEntry('handbook', 'handbook');
  const onboarding = await getEntry('onboarding', 'onboarding');
  const cycle = await getEntry('coaching-cycle', 'coaching-cycle');
  const addresses = await getEntry('addresses', 'addresses');
  if (!settings || !onboarding || !cycle || !addresses) return undefined;
  const file = `${contentFolder}/${settings.data.source.file}`;
  return {
    programs: (await getCollection('programs')).map(page),
    roles: (await getCollection('roles')).map(page),
    themes: (await getCollection('themes')).map(place).sort(byPlace),
    pairs: (await getCollection('counterparts')).map(place).sort(byPlace),
    notes: (await getCollection('notes')).map(place).sort(byPlace),
    questions: (await getCollection('questions')).map(place).sort(byPlace),
    synonyms: (await getCollection('synonyms')).map(place).sort(byPlace),
    onboarding: page(onboarding),
    agreements: (await getCollection('agreements')).map(place).sort(byPlace),
    glossary: (await getCollection('glossary')).map(place).sort(byPlace),
    cycle: page(cycle),
    choosing: (await getCollection('choosing')).map(place).sort(byPlace),
    addresses: page(addresses),
    settings: page(settings),
    sourceText: await readFile(file, 'utf8'),
  };
}

interface Entry<Words> {
  readonly id: string;
  readonly filePath?: string;
  readonly data: Words;
  readonly body?: string;
}

function page<Words>({ id, filePath = '', data, body = '' }: Entry<Words>): Written<Words> {
  return { id, file: filePath, words: data, body };
}

function place<Words extends object>(entry: Entry<Words>): Written<Words> & { index: number } {
  const own = 'id' in entry.data ? String(entry.data.id) : entry.id;
  return { ...page(entry), id: own, index: Number(entry.id) };
}

function byPlace(a: { index: number }, b: { index: number }): number {
  return a.index - b.index;
}
