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
      const node = nodeAt(path);
      if (node === undefined) return change.below(['title'], `${path.join()}: ${words}\n`);
      const [start, end] = rangeOf(node);
      edit(/^\s/.test(words) ? yaml.slice(0, start).trimEnd().length : start, end, words);
    },
    /** Takes away a field, where it has a line of its own. */
    drop(path: Path) {
      const pair = pairAt(path);
      if (pair === undefined) return;
      const [start] = rangeOf(pair.key);
      if (yaml.slice(startOfLine(start), start).trim() === '') edit(startOfLine(start), linesOf(pair.value)[1], '');
    },
    /** Says a field of something with an id anew, behind its name or in lines of its own; undefined takes it away. */
    field(path: Path, words: string | undefined) {
      const [pair, id, of] = [pairAt(path), pairAt([...path.slice(0, -1), 'id']), nodeAt(path.slice(0, -1))];
      if (id === undefined || of === undefined) return;
      const start = rangeOf(id.key)[0];
      const indent = ' '.repeat(start - startOfLine(start));
      const at = pair ? startOfLine(rangeOf(pair.key)[0]) : linesOf(of)[1];
      if (pair) change.drop(path);
      const value = words?.startsWith('-') ? `\n${words.replace(/^/gm, `${indent}  `)}` : ` ${words}`;
      if (words !== undefined) edit(at, at, `${indent}${path.at(-1) ?? ''}:${value}\n`);
    },
    /** The lines of each entry of a list. */
    entries: (path: Path): readonly string[] => entriesOf(path).map((one) => yaml.slice(...linesOf(one))),
    remove(path: Path) {
      const node = nodeAt(path);
      if (node !== undefined) edit(...linesOf(node), '');
    },
    /** Puts lines after the last entry of a list. */
    insert(path: Path, lines: string) {
      const last = entriesOf(path).at(-1);
      if (last !== undefined) edit(linesOf(last)[1], linesOf(last)[1], lines);
    },
    /** Puts the entries of a list in order by a field, each with the comments above it. */
    arrange(path: Path, field: string, order: readonly string[]) {
      const names = entriesOf(path).map((_, i) => order.indexOf(String(doc.getIn([...path, i, field]))));
      const ends = entriesOf(path).map((one) => linesOf(one)[1]);
      const [first] = entriesOf(path).map((one) => linesOf(one)[0]);
      const sorted = names
        .map((at, i) => ({ at, lines: yaml.slice(ends[i - 1] ?? first, ends[i]) }))
        .sort((a, b) => a.at - b.at);
      if (first !== undefined && names.some((at, i) => at !== sorted[i]?.at))
        edit(first, ends.at(-1) ?? first, sorted.map(({ lines }) => lines).join(''));
    },
    /** Where in a list the entry stands that says this. */
    find: (path: Path, field: string, says: string) =>
      entriesOf(path).findIndex((_, i) => doc.getIn([...path, i, field]) === says),
    /** Puts lines at the end. */
    append: (lines: string) =>
      edit(yaml.length, yaml.length, yaml.endsWith('\n') || yaml === '' ? lines : `\n${lines}`),
    /** Puts lines below the first line of a field. */
    below(path: Path, lines: string) {
      const pair = pairAt(path);
      const at = pair && endOfLine(rangeOf(pair.key)[1]);
      if (at !== undefined) edit(at, at, lines);
    },
    /** Changes the fields of a field, each as it is written; undefined takes one away. */
    fields(name: string, changed: ReadonlyMap<string, string | undefined>) {
      const map = nodeAt([name]);
      const today = isMap(map) ? map.items.map(({ key }) => String(key)) : [];
      const isStill = today.some((one) => !changed.has(one) || changed.get(one) !== undefined);
      const stays = (one: string) => isStill && today.includes(one);
      const lines = [...changed]
        .flatMap(([one, value]) => (value === undefined || stays(one) ? [] : `  ${one}: ${value}\n`))
        .join('');
      if (!isStill && map !== undefined) change.put([name], lines === '' ? ' {}' : `\n${lines.trimEnd()}`);
      else if (lines !== '') {
        if (isStill) change.below([name], lines);
        else change.append(`\n${name}:\n${lines}`);
      }
      for (const [one, value] of isStill ? changed : [])
        if (value === undefined) change.drop([name, one]);
        else if (stays(one)) change.put([name, one], value);
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
