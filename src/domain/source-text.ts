import type { Program } from './program.ts';
import { isListed } from './source-words.ts';

/** The district's own text, and what each of its lines is in the handbook. */
export interface SourceText {
  /** Its first line. */
  readonly title: string;
  /** The file, from `content/`. */
  readonly file: string;
  /** Its lines, one below the other. */
  readonly text: string;
}

/** One line of the source text and where it stands in the handbook. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly is:
    | { readonly what: 'title' }
    | { readonly what: 'contents'; readonly programId: string }
    | { readonly what: 'program'; readonly programId: string }
    | { readonly what: 'heading'; readonly programId: string; readonly roleId: string }
    | { readonly what: 'statement'; readonly programId: string; readonly statementId: string };
}

/**
 * The lines of the source, put together again from the handbook, in whatever order that has them: the title, the list
 * of programs, then each program's heading, role headings and statements. What the district has added is left out.
 */
export function sourceLines({
  source,
  programs,
}: {
  readonly source: SourceText;
  readonly programs: readonly Program[];
}): readonly SourceLine[] {
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
  const programId = program.id;
  const lines: SourceLine[] = [];
  if (program.line !== undefined) {
    lines.push({ number: program.line, text: program.title, is: { what: 'program', programId } });
  }
  for (const list of program.kind === 'chart' ? program.lists : []) {
    if (list.line === undefined) continue;
    lines.push({
      number: list.line,
      text: list.heading,
      is: { what: 'heading', programId, roleId: list.role.id },
    });
  }
  for (const { id, line, text } of program.statements) {
    if (line === undefined) continue;
    lines.push({ number: line, text: `- ${text}`, is: { what: 'statement', programId, statementId: id } });
  }
  return lines;
}
