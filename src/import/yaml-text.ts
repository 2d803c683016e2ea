/** YAML changed where it changes and nowhere else: comments, quotes, order and all other lines stay. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

type Path = readonly (string | number)[];

export type YamlText = ReturnType<typeof yamlText>;

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
  const doc = parseDocument(yaml);
  const edits: { start: number; end: number; words: string }[] = [];
  const edit = (start: number, end: number, words: string) => edits.push({ start, end, words });
  const nodeAt = (path: Path) => doc.getIn(path, true) as Node | undefined;
  const startOfLine = (at: number) => yaml.lastIndexOf('\n', at - 1) + 1;
  const endOfLine = (at: number) => yaml.indexOf('\n', at) + 1 || yaml.length + 1;

  /** Where something begins, and where its letters end. */
  function rangeOf({ range }: Node): [number, number] {
    const [start, end] = range ?? [0, 0];
    return [start, yaml.slice(start, end).trimEnd().length + start];
  }

  /** The lines of something that begins a line: from and to. */
  function linesOf(node: Node): [number, number] {
    const [start, end] = rangeOf(node);
    return [startOfLine(start), endOfLine(end)];
  }

  function pairAt(path: Path): { key: Node; value: Node } | undefined {
    const parent = nodeAt(path.slice(0, -1)) ?? doc.contents;
    const pairs = isMap<Node, Node | null>(parent) ? parent.items : [];
    const pair = pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    return pair && { key: pair.key, value: pair.value ?? pair.key };
  }

  const entriesOf = (path: Path) => {
    const list = nodeAt(path);
    return isSeq<Node>(list) && list.flow !== true ? list.items : [];
  };
  const change = {
    /** Says something else in the place of a value. */
    say(path: Path, words: string) {
      const node = nodeAt(path);
      if (isScalar(node) && node.value !== words)
        change.put(path, written(words, yaml.slice(rangeOf(node as Node)[0]).slice(0, 1)));
    },
    /** Puts a whole value in the place of another, or below the title where there was none. */
    put(path: Path, words: string) {
      const [node, title] = [nodeAt(path), pairAt(['title'])];
      const [start, end] = node ? rangeOf(node) : [0, 0];
      const below = title ? endOfLine(rangeOf(title.key)[1]) : 0;
      if (node === undefined) edit(below, below, `${path.join()}: ${words}\n`);
      else edit(/^\s/.test(words) ? yaml.slice(0, start).trimEnd().length : start, end, words);
    },
    /** Takes away a field, where it has a line of its own. */
    drop(path: Path) {
      const pair = pairAt(path);
      if (pair === undefined) return;
      const [start] = rangeOf(pair.key);
      if (yaml.slice(startOfLine(start), start).trim() === '') edit(startOfLine(start), linesOf(pair.value)[1], '');
    },
    /** The lines of each entry of a list, with the comments above it. */
    entries(path: Path): readonly string[] {
      const ranges = entriesOf(path).map(linesOf);
      return ranges.map(([start, end], i) => yaml.slice(ranges[i - 1]?.[1] ?? start, end));
    },
    /** Puts lines in the place of all entries of a list; one without any goes. */
    list(path: Path, lines: string) {
      const ranges = entriesOf(path).map(linesOf);
      const [start, end] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
      if (lines === '') change.drop(path);
      else if (start === undefined || end === undefined) change.append(`${path.join()}:\n${lines}`);
      else edit(start, end, lines);
    },
    /** Puts lines at the end. */
    append: (lines: string) =>
      edit(yaml.length, yaml.length, yaml.endsWith('\n') || yaml === '' ? lines : `\n${lines}`),
    /** Changes fields of a map, each as it is written, behind its name or in lines of its own; undefined takes one away. */
    fields(path: Path, changed: ReadonlyMap<string, string | undefined>) {
      const map = nodeAt(path);
      const items = isMap<Node, Node | null>(map) && map.flow !== true ? map.items : [];
      const ranges = items.map(({ key, value }) => [linesOf(key)[0], linesOf(value ?? key)[1]] as const);
      const [start, end] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
      const indent = ' '.repeat(items[0] && start !== undefined ? rangeOf(items[0].key)[0] - start : 2);
      const line = (key: string, words = changed.get(key)) => {
        const below = words?.startsWith('-') === true ? `\n${words.replace(/^/gm, `${indent}  `)}` : ` ${words}`;
        return words === undefined ? '' : `${indent}${key}:${below}\n`;
      };
      const today = items.map(({ key }) => String(key));
      const stay = today.map((one, i) => {
        const [from = 0, to = 0] = ranges[i] ?? [];
        const above = ranges[i - 1]?.[1] ?? start;
        return changed.has(one) ? yaml.slice(above, from) + line(one) : yaml.slice(above, to);
      });
      const lines = [
        ...stay,
        ...[...changed.keys()].filter((one) => !today.includes(one)).map((one) => line(one)),
      ].join('');
      if (map === undefined) change.append(lines && `\n${path.join()}:\n${lines}`);
      else if (lines !== '' && start !== undefined && end !== undefined) edit(start, end, lines);
      else if (lines !== '' || items.length > 0) change.put(path, lines === '' ? ' {}' : `\n${lines.trimEnd()}`);
    },
    toString() {
      const last = edits.map((one, i) => ({ ...one, i }));
      last.sort((a, b) => b.start - a.start || b.end - a.end || b.i - a.i);
      const at = fence.length;
      return last.reduce((all, { start, end, words }) => all.slice(0, at + start) + words + all.slice(at + end), text);
    },
  };
  return change;
}
