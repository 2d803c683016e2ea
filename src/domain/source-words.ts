import { placeOf, within } from './draft-statements.ts';
import type { Draft, DraftProgram, DraftRoleList, DraftStatement, Written } from './draft.ts';
import type { Place } from './problem.ts';

/** Words of the content that are a line of the source, or that the district has added. */
export interface SourceWords {
  readonly is: 'title' | 'program' | 'heading' | 'statement';
  /** The words as a line of the source has them. */
  readonly says: string;
  /** What a report calls them: `AB-C-4`. */
  readonly name: string;
  /** Where they stand, with the key of the words themselves. */
  readonly at: Place;
  /** The day on which the district added them, or what they stand in. */
  readonly added: string | undefined;
  /** What they stand in: a list's program, a statement's list or program. */
  readonly within: SourceWords | undefined;
  /** The line of the source that says them to the letter, from 1. */
  line?: number;
  /** The line that the source has in their place, or elsewhere, where it does not say them here; nothing else has it. */
  near?: number;
}

/** A part of the source as the content has it: its beginning, and what stands below. */
export interface SourcePart {
  readonly words: SourceWords;
  readonly parts: readonly SourcePart[];
}

/** What somebody wrote that is or holds words of the source. */
export type WithSourceWords = DraftProgram | DraftRoleList | DraftStatement;

/** The sign by which the source begins a statement. */
const sign = '- ';

/** Whether a line of the source is a statement, or one of its list of programs. */
export function isListed(line: string | undefined): boolean {
  return line?.startsWith(sign) === true;
}

/** A line of the source without the sign by which it begins a statement. */
export function bare(line = ''): string {
  return isListed(line) ? line.slice(sign.length) : line;
}

/** The title of the source as the settings have it. */
export function titleWords({ settings }: Pick<Draft, 'settings'>): SourceWords {
  const at = placeOf(settings, 'source', 'title');
  return { is: 'title', says: settings.words.source.title, name: 'The title', at, added: undefined, within: undefined };
}

/** A program with its lists and statements; `note` is told of each what was written. */
export function partOf(
  program: Written<DraftProgram>,
  note: (written: WithSourceWords, words: SourceWords) => void,
): SourcePart {
  const { words } = program;
  const make = (
    written: WithSourceWords,
    own: Pick<SourceWords, 'is' | 'says' | 'name' | 'at'>,
    holder?: SourceWords,
  ): SourceWords => {
    const made: SourceWords = { ...own, added: written.added ?? holder?.added, within: holder };
    note(written, made);
    return made;
  };
  const statements = (all: readonly DraftStatement[], at: Place, holder: SourceWords) =>
    all.map((one, i): SourcePart => {
      const own = { is: 'statement', says: sign + one.text, name: one.id, at: within(at, i, 'text') } as const;
      return { words: make(one, own, holder), parts: [] };
    });

  const { title } = words;
  const own = make(words, { is: 'program', says: title, name: `"${title}"`, at: placeOf(program, 'title') });
  const lists = (words.roles ?? []).map((list, i): SourcePart => {
    const at = placeOf(program, 'roles', i);
    const name = `The heading "${list.heading}"`;
    const heading = make(list, { is: 'heading', says: list.heading, name, at: within(at, 'heading') }, own);
    return { words: heading, parts: statements(list.statements, within(at, 'statements'), heading) };
  });
  return { words: own, parts: [...lists, ...statements(words.statements ?? [], placeOf(program, 'statements'), own)] };
}
