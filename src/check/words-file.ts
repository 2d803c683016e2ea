import { load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, isMap, isNode, isScalar } from 'yaml';

/** A file of `content/` as read: its YAML, and where that begins in the file. */
export interface WordsFile {
  /** From the project's root. */
  readonly file: string;
  readonly yaml: string;
  /** The line of the file on which the YAML begins, from 1. */
  readonly firstLine: number;
  /** What stands below the frontmatter of an MDX file. */
  readonly body?: string;
}

/** The YAML of an MDX file: what stands between its two lines of three hyphens. Undefined where they are not there. */
export function frontmatterOf(file: string, text: string): WordsFile | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  return { file, yaml: match[1] ?? '', firstLine: 2, body: text.slice(match[0].length) };
}

/** What a file says, or the line and reason why it can't be read. Reads as Astro does. */
export function parseWords({ yaml, firstLine }: WordsFile): { says: unknown } | { line: number; reason: string } {
  try {
    return { says: load(yaml) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Where a file holds several documents there is no mark: the second begins at the next line of hyphens.
    const mark = error.mark as typeof error.mark | undefined;
    const line =
      mark?.line ??
      Math.max(
        0,
        yaml.split('\n').findIndex((text, i) => i > 0 && text.startsWith('---')),
      );
    return { line: firstLine + line, reason: error.reason };
  }
}

/**
 * The line of the file on which a path of keys stands, from 1. Where the last keys are not there, the line of
 * what should hold them. Slow (it parses again, keeping positions), so only for reports.
 */
export function lineOf({ yaml, firstLine }: WordsFile, path: readonly (string | number)[]): number {
  const counter = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter: counter, uniqueKeys: false });
  for (let length = path.length; length > 0; length--) {
    const start = keyStart(doc.getIn(path.slice(0, length - 1), true), path[length - 1]);
    const offset = start ?? valueStart(doc.getIn(path.slice(0, length), true));
    if (offset !== undefined) return firstLine - 1 + counter.linePos(offset).line;
  }
  return firstLine;
}

/** The line of the file on which a line of its body stands; both from 1. */
export function lineOfBody({ yaml, firstLine }: WordsFile, bodyLine: number): number {
  return firstLine + yaml.split('\n').length - 1 + bodyLine;
}

function keyStart(parent: unknown, key: string | number | undefined): number | undefined {
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair === undefined ? undefined : valueStart(pair.key);
}

function valueStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
