/** What is said of the words: to the editor at the machine, to GitHub, and to whoever keeps the words there. */
import { counted } from '../domain/counted.ts';
import type { Problem } from '../domain/problem.ts';

/** A problem as an editor is told of it: the file from the project's root, the line from 1. */
export interface LocatedProblem extends Pick<Problem, 'rule' | 'what' | 'fix'> {
  readonly file: string;
  readonly line: number;
}

/** What of a handbook its report counts. */
type Counted = Readonly<Record<'programs' | 'statements', readonly unknown[]>>;

/** The report that an editor reads: one paragraph a problem. */
export function report(problems: readonly LocatedProblem[]): string {
  const lead = `${counted(problems.length, 'problem')} in the words of the handbook.`;
  return [`${lead} Nothing was built; the site is as it was.`, ...problems.map(paragraph)].join('\n\n');
}

/** What an editor should look at, although nothing stands in the way; "" where there is nothing. */
export function warningReport(warnings: readonly LocatedProblem[]): string {
  if (warnings.length === 0) return '';
  return [`Worth a look (${warnings.length}); nothing stands in the way:`, ...paragraphs(warnings)].join('\n\n');
}

/** A problem as a paragraph: where, what is wrong, what would be right. */
export function paragraph({ file, line, what, fix }: LocatedProblem): string {
  return `${file}:${line}\n  ${what}\n  ${fix}`;
}

/** The same of many: those that are mended in the same way as one, which says so once. */
export function paragraphs(problems: readonly LocatedProblem[]): string[] {
  return [...Map.groupBy(problems, ({ fix }) => fix)].map(([fix, [first, ...more]]) => {
    if (first === undefined || more.length === 0) return first === undefined ? '' : paragraph(first);
    const places = [first, ...more].map(({ file, line, what }) => `${file}:${line}\n  ${what}`);
    return [...places, `  Each of these ${places.length}: ${fix}`].join('\n');
  });
}

/** How much there is in words that are in order: "7 programs, 76 statements". */
export function counts({ programs, statements }: Counted): string {
  return `${counted(programs.length, 'program')}, ${counted(statements.length, 'statement')}`;
}

/** A line a problem, by which GitHub shows each beside the line of its file. */
export function annotations(problems: readonly LocatedProblem[], warnings: readonly LocatedProblem[] = []): string[] {
  const annotation = (kind: string) => (one: LocatedProblem) =>
    `::${kind} file=${escapeProperty(one.file)},line=${one.line}::${escapeText(`${one.what}\n${one.fix}`)}`;
  return [...problems.map(annotation('error')), ...warnings.map(annotation('warning'))];
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report in Markdown, for a page that a coordinator reads: what is wrong, and what happens next. */
export function summary(
  problems: readonly LocatedProblem[],
  handbook: Counted | undefined,
  warnings: readonly LocatedProblem[] = [],
): string {
  const list = (all: readonly LocatedProblem[]) =>
    all.map(({ file, line, what, fix }) => {
      const [wrong, right] = [what, fix].map(asWritten);
      return `- **\`${file}\`, line ${line}**\n  - What is wrong: ${wrong}\n  - What would be right: ${right}`;
    });
  const looks = warnings.length > 0 ? ['### Worth a look; nothing stands in the way', ...list(warnings)] : [];
  if (handbook !== undefined) {
    const inOrder = `${counts(handbook)}. Nothing stands in the way of publishing them.`;
    return ['## The words are in order', inOrder, ...looks].join('\n\n');
  }
  return [
    `## ${counted(problems.length, 'problem')} in the words of the handbook`,
    'Nothing is published until the words are mended; until then the site stays as it is.',
    ...list(problems),
    'Change these lines in their files and save them: the words are then checked again.',
    ...looks,
  ].join('\n\n');
}

/** Text in Markdown that shows as it stands. */
function asWritten(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<&~$]/g, '\\$&');
}
