/** Where `src/` says what is a handbook's own: a role, a program, a term, an id, a title or a sentence. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Handbook } from '../src/domain/handbook.ts';
import { stepsOf } from '../src/domain/onboarding.ts';
import { isFamily } from '../src/domain/role.ts';

/** What code may say although a handbook may have it, each with the reason. */
export const mayStand: Readonly<Record<string, string>> = {
  district: 'who publishes a handbook, whatever its text calls its own role',
  head: 'of a page, of a table, of a script',
  'coaching cycle': 'a name of the field, and a default',
  'coaching-cycle': 'a file of the words',
  'partnership agreement': 'a name of the field, and a default',
};

/** So many words of a sentence in a row are no accident. */
const inARow = 5;

/** Every line of the code that says something of a handbook's own: file, line, and what it says. */
export function wordsInCode(handbook: Handbook, folder = 'src'): readonly string[] {
  const own = [...ownNames(handbook), ...ownCodes(handbook)];
  const runs = new Set(handbook.statements.flatMap(({ text }) => runsOf(wordsOf(text))));
  const allowed = new RegExp(Object.keys(mayStand).map(asWords).join('|'), 'gi');
  return globSync(`${folder}/**/*.{ts,astro,css,typ,js,mjs}`)
    .toSorted()
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').replaceAll(allowed, '').split('\n');
      const words = lines.flatMap((line, i) => wordsOf(line).map((word) => ({ word, line: i + 1 })));
      const said = runsOf(words.map(({ word }) => word)).flatMap((run, i) =>
        runs.has(run) ? [`${file}:${words[i]?.line} a sentence: ${run}`] : [],
      );
      const named = lines.flatMap((line, i) =>
        own.flatMap((name) => (name.test(line) ? [`${file}:${i + 1} ${name.exec(line)?.[0] ?? ''}`] : [])),
      );
      return [...new Set([...named, ...said])];
    });
}

/** Ids, names and titles, as whole words in any case, also with an ending. */
function ownNames(handbook: Handbook): readonly RegExp[] {
  const { roles, programs, glossary, themes, agreements, choosing, questions, blanks, onboarding, cycle } = handbook;
  const apart = (name: string) => [name, ...name.replace(/ \(.*\)/, '').split(/ ?\/ ?/)];
  const ids = [themes, agreements, choosing, questions, [...blanks.values()], stepsOf(onboarding), cycle.stations];
  const names = [
    ...[handbook.title, handbook.source.title, basename(handbook.source.file)],
    ...roles.flatMap((role) => [role.id, role.title, role.shortTitle, ...role.aliases]),
    ...roles.filter(isFamily).flatMap(({ headings }) => headings),
    ...programs.flatMap(({ id, title, shortTitle }) => [id, title, shortTitle]),
    ...glossary.flatMap(({ id, term, phrases }) => [id, term, ...phrases]),
    ...ids.flat().flatMap(({ id }) => (id.includes('-') ? [id] : [])),
    ...themes.flatMap(({ title }) => (title.includes(' ') ? [title] : [])),
    ...[...agreements, ...onboarding.stages].map(({ title }) => title),
  ];
  return [...new Set(names.flatMap(apart).map(asWords))].map((words) => new RegExp(words, 'i'));
}

/** The letters with which ids begin. */
function ownCodes({ programs }: Handbook): readonly RegExp[] {
  return programs.flatMap(({ code }) => [new RegExp(`\\b${code}\\b`), new RegExp(`\\b${code}-([a-z]-)?\\d`, 'i')]);
}

function asWords(name: string): string {
  return `(?<![\\w-])${name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?:s|es|ing)?(?![\\w-])`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.map((_, i) => words.slice(i, i + inARow).join(' ')).slice(0, Math.max(0, words.length - inARow + 1));
}
