/** The words of a school year: as they were kept when it was over, or as they stand. */
import { alignSource } from './align-source.ts';
import { inOrder, placedStatements } from './draft-statements.ts';
import type { Draft, DraftEdition } from './draft.ts';

/** The words of one school year. */
export type Edition = DraftEdition & { readonly year: string };
export type EditionStatement = Edition['statements'][number];

type WithEditions = Pick<Draft, 'programs' | 'settings' | 'editions' | 'addresses' | 'sourceText'>;

/** Every school year that has words of its own, the first one first; the last is that of the words as they stand. */
export function editionsOf(draft: WithEditions): readonly Edition[] {
  const kept = keptEditions(draft);
  const current = yearOfNow(draft);
  if (current === undefined || current === kept.at(-1)?.year) return kept;
  return [...kept, { year: current, ...editionOfNow(draft, current) }];
}

/** The school years whose words were kept. */
export function keptEditions({ editions }: Pick<Draft, 'editions'>): readonly Edition[] {
  return editions.map(({ id, words }) => ({ year: id, ...words })).sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** The school year of the words as they stand; undefined where none was ever named. */
export function yearOfNow(draft: Pick<Draft, 'settings' | 'editions'>): string | undefined {
  return draft.settings.words.edition ?? keptEditions(draft).at(-1)?.year;
}

/** The school year after one. */
export function yearAfter(year: string): string {
  const from = Number(year.slice(0, 4)) + 1;
  return `${from}-${String((from + 1) % 100).padStart(2, '0')}`;
}

/** The words as they stand, as those of a school year are kept. */
export function editionOfNow(draft: WithEditions, year: string): DraftEdition {
  const { moved, withdrawn } = draft.addresses.words;
  const programs = inOrder(draft.programs);
  const statements = placedStatements({ programs }).map(({ statement, program, list }): EditionStatement => {
    const line = alignSource(draft).of(statement)?.line;
    return {
      id: statement.id,
      program: program.id,
      ...(list && { role: list.role, heading: list.heading }),
      ...(line !== undefined && { line }),
      text: statement.text,
    };
  });
  const there = new Set(statements.map(({ id }) => id));
  const before = keptEditions(draft).findLast((one) => one.year < year);
  const gone = (before?.statements ?? []).filter(({ id }) => !there.has(id));
  return {
    source: draft.settings.words.source.title,
    programs: Object.fromEntries(programs.map(({ id, words }) => [id, words.title])),
    went: Object.fromEntries(
      gone.map(({ id, program }) => {
        const address = `/programs/${program}/#${id}`;
        const into = moved[address] === undefined ? (withdrawn[address]?.into ?? []) : [moved[address]];
        return [id, into.map((to) => to.split('#')[1] ?? '').filter((to) => there.has(to))];
      }),
    ),
    statements,
  };
}
