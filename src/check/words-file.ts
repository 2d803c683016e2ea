import { DEFAULT_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { onceFor } from '../domain/once-for.ts';
import type { WrongLine } from './wrong.ts';
import { cutOff, documentMark, explain, fieldLines, openQuote, specialSigns } from './plain-yaml.ts';

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
  const match = /^---[ \t]*\n([^]*?\n)?---[ \t]*(\n|$)/.exec(text);
  if (match === null) return undefined;
  return { file, yaml: match[1] ?? '', firstLine: 2, body: text.slice(match[0].length) };
}

/** Why the YAML of an MDX file can't be told from its text. */
export function whyNoFrontmatter(text: string): WrongLine {
  const lines = text.split('\n');
  const isHyphens = (line = '') => /^---[ \t]*$/.test(line);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (isHyphens(lines[0])) {
    const what = 'The fields at the top of the file do not end.';
    return { line: 1, what, fix: 'Put a line of --- below its last field.' };
  }
  if (isHyphens(lines[first])) {
    const what = 'There is an empty line above the fields.';
    return { line: 1, what, fix: 'Let --- be the first line of the file.' };
  }
  const fix = 'Begin the file with fields between two lines of ---.';
  return { line: Math.max(first + 1, 1), what: 'The fields at the top of the file are missing.', fix };
}

/** As Astro reads, but for days: they stay text. A day that there is not would become another one in silence. */
const schema = DEFAULT_SCHEMA.extend({
  implicit: [new Type('tag:yaml.org,2002:timestamp', { kind: 'scalar', resolve: () => false })],
});

/** What a file says, or why it can't be read, with lines of the file. */
export function parseWords({ yaml, firstLine }: WordsFile): { says: unknown; findings: readonly WrongLine[] } {
  const place = (found: WrongLine): WrongLine => ({ ...found, line: firstLine - 1 + found.line });
  const signs = specialSigns(yaml);
  if (signs.length > 0) return { says: undefined, findings: signs.map(place) };
  try {
    const says = load(yaml, { schema });
    // A mark that is not closed may reach the next one, and nobody would know from what follows.
    const open = openQuote(fieldLines(yaml));
    return open ? { says: undefined, findings: [place(open)] } : { says, findings: cutOff(yaml).map(place) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Where a file holds several documents there is no mark: the second begins below the next line of hyphens or dots.
    const mark = error.mark as typeof error.mark | undefined;
    const line = mark?.line ?? yaml.split('\n').findIndex((text, i) => i > 0 && documentMark.test(text));
    return { says: undefined, findings: [place(explain(yaml, line + 1, error.reason))] };
  }
}

/** The parser that keeps positions. Only reports need it, and loading it takes time. */
const withPositions = () => createRequire(import.meta.url)('yaml') as typeof Yaml;

const positionsIn = onceFor(({ yaml }: WordsFile) => {
  const { LineCounter, parseDocument } = withPositions();
  const counter = new LineCounter();
  return { doc: parseDocument(yaml, { lineCounter: counter }), counter };
});

/**
 * The line of the file on which a path of keys stands, from 1. Where the last keys are not there, the line of
 * what should hold them. Slow (it parses again, keeping positions), so only for reports, and once a file.
 */
export function lineOf(words: WordsFile, path: readonly (string | number)[]): number {
  const { firstLine } = words;
  const { doc, counter } = positionsIn(words);
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
  const { isMap, isScalar } = withPositions();
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair === undefined ? undefined : valueStart(pair.key);
}

function valueStart(node: unknown): number | undefined {
  return withPositions().isNode(node) ? node.range?.[0] : undefined;
}
