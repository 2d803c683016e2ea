import { counted } from './counted.ts';
import { andList } from './and-list.ts';
import { groupByProgram } from './group-by-program.ts';
import type { Handbook } from './handbook.ts';
import type { SourceText } from './source-text.ts';
import type { Statement } from './statement.ts';

/** More names than these nobody reads; then it is said how many there are. */
const mostNamed = 6;

/** Which of some statements the district has added itself: "those of My Program, AB-C-7"; "" where none is. */
export function addedAmong(statements: readonly Statement[]): string {
  const added = statements.filter(({ line }) => line === undefined);
  const names = groupByProgram(statements).flatMap(({ program, statements: own }) => {
    const ids = own.filter(({ line }) => line === undefined).map(({ id }) => id);
    return ids.length === own.length ? [`those of ${program.shortTitle}`] : ids;
  });
  return names.length > mostNamed ? counted(added.length, 'statement') : names.join(', ');
}

/** Whose words statements on paper are: the source's, to the letter (`where` in it), or the district's own. */
export function whoseWords({ title }: Pick<SourceText, 'title'>, statements: readonly Statement[], where = ''): string {
  const added = addedAmong(statements);
  const received = `Statements with an id are the source, word for word: “${title}”${where}.`;
  if (added === '') return received;
  if (statements.every(({ line }) => line === undefined))
    return `The statements were added by the district; they are not in the source, “${title}”.`;
  return `${received} Not in it, but added by the district: ${added}.`;
}

/** What of a handbook is its editor's and not the source's: "Summaries, themes and editor’s notes". */
export function editorsWords(
  { themes, pairs, oddities }: Pick<Handbook, 'themes' | 'pairs' | 'oddities'>,
  ...more: readonly (string | false)[]
): string {
  return andList([
    'Summaries',
    themes.length > 0 && 'themes',
    pairs.length > 0 && 'links between statements',
    oddities.length > 0 && 'editor’s notes',
    ...more,
  ]);
}

/** The first and the last line of the source that something has; undefined where the district has added all of it. */
export function linesFromTo(
  all: readonly { readonly line: number | undefined }[],
): { readonly first: number; readonly last: number } | undefined {
  const lines = all.flatMap(({ line }) => line ?? []);
  return lines.length === 0 ? undefined : { first: Math.min(...lines), last: Math.max(...lines) };
}
