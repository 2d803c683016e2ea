import { placeOf, within } from './draft-statements.ts';
import type { Draft, DraftProgram, DraftRoleList, DraftStatement } from './draft.ts';
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
  /** What is or holds them in the content; nothing for the title. */
  readonly written?: WithSourceWords;
  /** The day on which the district added them, or what they stand in. */
  readonly added?: string | undefined;
  /** What they stand in: a list's program, a statement's list or program. */
  readonly within?: SourceWords;
  /** The line of the source that says them to the letter, from 1. */
  line?: number;
  /** The line that the source has in their place, or elsewhere, where it does not say them here; nothing else has it. */
  near?: number;
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

/** The title, and every program with its lists and statements, in the order of the files. */
export function sourceWords({ programs, settings }: Pick<Draft, 'programs' | 'settings'>): readonly SourceWords[] {
  const { title } = settings.words.source;
  return [
    { is: 'title', says: title, name: 'The title', at: placeOf(settings, 'source', 'title') },
    ...programs.flatMap((program): SourceWords[] => {
      const { title, added, roles = [], statements = [] } = program.words;
      const at = placeOf(program, 'title');
      const own = { is: 'program', says: title, name: `"${title}"`, at, added, written: program.words } as const;
      const lists = roles.flatMap((list, i) => {
        const at = placeOf(program, 'roles', i);
        const name = `The heading "${list.heading}"`;
        const place = { at: within(at, 'heading'), added: list.added ?? added, within: own, written: list };
        const heading = { is: 'heading', says: list.heading, name, ...place } as const;
        return [heading, ...list.statements.map(statementWords(heading, within(at, 'statements')))];
      });
      return [own, ...lists, ...statements.map(statementWords(own, placeOf(program, 'statements')))];
    }),
  ];
}

function statementWords(holder: SourceWords, at: Place): (statement: DraftStatement, i: number) => SourceWords {
  return (written, i) => ({
    is: 'statement',
    says: sign + written.text,
    name: written.id,
    at: within(at, i, 'text'),
    added: written.added ?? holder.added,
    within: holder,
    written,
  });
}
