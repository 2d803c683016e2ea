/** YAML changed where it changes and nowhere else: comments, quotes, order and all other lines stay. */
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLSeq } from 'yaml';

type Path = readonly (string | number)[];

/** Other letters in the place of some. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text as a value: plain where that is read as the same text, otherwise in quotation marks. */
export function written(text: string, like = ''): string {
  const isPlain =
    /^\p{L}[^:#]*(?:[:#](?=\S)[^:#]*)*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$|[:\s]$|\s#|"/i.test(text);
  if (like.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  return isPlain && !like.startsWith('"') ? text : JSON.stringify(text);
}

/** A file of YAML, or one with YAML between two lines of hyphens at its top, and what is to be changed in it. */
export function yamlText(text: string) {
  const [, fence = '', yaml = text] = /^(---[ \t]*\r?\n)([^]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const from = fence.length;
  const doc: Document = parseDocument(yaml);
  const edits: Edit[] = [];
  const edit = (start: number, end: number, words: string) =>
    edits.push({ start: from + start, end: from + end, text: words });
  const nodeAt = (path: Path) => doc.getIn(path, true) as Node | undefined;
  const startOfLine = (at: number) => yaml.lastIndexOf('\n', at - 1) + 1;
  const endOfLine = (at: number) => (yaml.indexOf('\n', at) + 1 || yaml.length + 1) as number;

  /** The lines of something that begins a line: from and to. */
  function linesOf({ range }: Node): [number, number] {
    const [start, end] = range ?? [0, 0, 0];
    const last = yaml.slice(start, end).trimEnd().length + start;
    return [startOfLine(start), endOfLine(last)];
  }

  return {
    /** Says something else in the place of a value. */
    say(path: Path, words: string) {
      const node = nodeAt(path);
      if (!isScalar(node) || !node.range || node.value === words) return;
      edit(node.range[0], node.range[1], written(words, yaml.slice(node.range[0], node.range[0] + 1)));
    },
    /** Puts a whole value in the place of another. */
    put(path: Path, words: string) {
      const { range } = nodeAt(path) ?? {};
      if (!range) return;
      const start = words.startsWith('\n') ? yaml.slice(0, range[0]).trimEnd().length : range[0];
      edit(start, yaml.slice(range[0], range[1]).trimEnd().length + range[0], words);
    },
    has: (path: Path) => nodeAt(path) !== undefined,
    /** Takes away a field, where it has a line of its own. */
    drop(path: Path) {
      const parent = nodeAt(path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      if (!isScalar(pair?.key) || !pair.key.range) return;
      const [start, end] = [startOfLine(pair.key.range[0]), linesOf((pair.value ?? pair.key) as Node)[1]];
      const lead = yaml.slice(start, pair.key.range[0]);
      if (lead.trim() === '') edit(start, end, '');
    },
    /** The lines of each entry of a list. */
    entries: (path: Path): readonly string[] => entriesOf(path).map((one) => yaml.slice(...linesOf(one))),
    remove(path: Path) {
      const node = nodeAt(path);
      if (node !== undefined) edit(...linesOf(node), '');
    },
    /** Puts lines before an entry of a list, or after its last. */
    insert(path: Path, index: number, lines: string) {
      const entries = entriesOf(path);
      const [before, last] = [entries[index], entries.at(-1)];
      if (before !== undefined) edit(linesOf(before)[0], linesOf(before)[0], lines);
      else if (last !== undefined) edit(linesOf(last)[1], linesOf(last)[1], lines);
    },
    /** Puts lines at the end. */
    append: (lines: string) =>
      edit(yaml.length, yaml.length, yaml.endsWith('\n') || yaml === '' ? lines : `\n${lines}`),
    /** Puts lines below the first line of a field. */
    below(path: Path, lines: string) {
      const parent = nodeAt(path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      if (isScalar(pair?.key) && pair.key.range)
        edit(...([endOfLine(pair.key.range[1]), endOfLine(pair.key.range[1])] as const), lines);
    },
    toString() {
      const sorted = edits
        .map((one, i) => ({ ...one, i }))
        .sort((a, b) => b.start - a.start || b.end - a.end || b.i - a.i);
      return sorted.reduce((all, { start, end, text: words }) => all.slice(0, start) + words + all.slice(end), text);
    },
  };

  function entriesOf(path: Path): readonly Node[] {
    const seq = nodeAt(path);
    return isSeq(seq) && (seq as YAMLSeq).flow !== true ? (seq.items as Node[]) : [];
  }
}
