import type { DraftSettings } from './draft.ts';
import type { Mark } from './marks.ts';
import { isChart, type Program } from './program.ts';
import { isListed } from './source-words.ts';

/** The district's own text: its title and file, and its lines, one below the other. */
export type SourceText = DraftSettings['source'] & { readonly text: string };

/** One line of the source text and where it stands in the handbook. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly is: {
    readonly what: 'title' | 'contents' | 'program' | 'heading' | 'statement';
    readonly programId?: string;
    readonly roleId?: string;
    readonly statementId?: string;
    /** Of the role that it is a line of. */
    readonly mark?: Mark | undefined;
  };
}

/**
 * The lines of the source, put together again from the handbook, in whatever order that has them: the title, the list
 * of programs, then each program's heading, role headings and statements. What the district has added is left out.
 */
export function sourceLines({ source, programs }: { source: SourceText; programs: readonly Program[] }): SourceLine[] {
  const lines: SourceLine[] = [{ number: 1, text: source.title, is: { what: 'title' } }];
  const listed = new Map(programs.filter(({ line }) => line !== undefined).map((one) => [`- ${one.title}`, one.id]));
  for (const [i, text] of source.text.split('\n').entries()) {
    const programId = listed.get(text);
    if (i > 0 && !isListed(text)) break;
    if (programId !== undefined) lines.push({ number: i + 1, text, is: { what: 'contents', programId } });
  }
  for (const program of programs) lines.push(...linesOf(program));
  return lines.sort((a, b) => a.number - b.number);
}

function linesOf(program: Program): SourceLine[] {
  const { id: programId, title, statements } = program;
  const lineOf = (number: number | undefined, text: string, is: SourceLine['is']): SourceLine[] =>
    number === undefined ? [] : [{ number, text, is: { ...is, programId } }];
  return [
    ...lineOf(program.line, title, { what: 'program' }),
    ...(isChart(program) ? program.lists : []).flatMap(({ line, heading, role }) =>
      lineOf(line, heading, { what: 'heading', roleId: role.id, mark: role.mark }),
    ),
    ...statements.flatMap(({ id, line, list, text }) =>
      lineOf(line, `- ${text}`, { what: 'statement', statementId: id, mark: list?.role.mark }),
    ),
  ];
}
