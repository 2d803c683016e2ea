/** What typed marks say of a document: "I.", "A.", "1." are levels, and lines with the same kind of mark are of one level. */
import { isSentence, type Line } from './lines.ts';

interface Mark {
  readonly kind: string;
  /** Its place in its list; undefined for a sign that does not count. */
  readonly count: number | undefined;
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Lines whose marks count are headings where each holds what begins anew below it; all others with marks are listed. */
export function byMarks(read: readonly Line[]): Line[] {
  const lines = withInitials(read);
  const marks = marksOf(lines);
  const kinds = Map.groupBy(lines.keys(), (i) => (marks[i]?.count === undefined ? undefined : marks[i].kind));
  const heads = [...kinds].filter(([kind, own]) => kind !== undefined && own.filter(holds).length > 0.6 * own.length);
  const [lists, programs] = heads.map(([kind]) => kind).reverse();
  // Where the marks of the only headings begin anew, something else stands above them.
  const areLists = heads.length > 1 || (heads[0]?.[1].filter((i) => marks[i]?.count === 1).length ?? 0) > 1;
  return lines.map((line, i) => {
    const kind = marks[i]?.kind;
    const isHead = heads.some(([one]) => one === kind) && (holds(i) || !isSentence(line.text));
    if (!isHead || line.is !== undefined) return line;
    const is = kind === programs ? 'program' : kind === lists && areLists ? 'heading' : undefined;
    return { ...line, listed: false, look: line.look + (kind === programs ? 0.75 : 0.5), ...(is && { is }) };
  });

  /** Whether the next line that is no heading begins a list of another kind. */
  function holds(i: number): boolean {
    const next = lines.findIndex((line, j) => j > i && (line.listed || isSentence(line.text)));
    if (next === -1 || isSentence(lines[i]?.text ?? '')) return false;
    const mark = marks[next];
    return mark === undefined || (mark.kind !== marks[i]?.kind && (mark.count ?? 1) === 1);
  }
}

/** "R. Okafor" begins with no mark of a list where neither "Q." nor "S." is one. */
function withInitials(lines: readonly Line[]): readonly Line[] {
  const all = new Set(lines.map(({ mark }) => mark));
  return lines.map((line) => {
    const [mark, letter] = /^(\p{Lu})\.$/u.exec(line.mark ?? '') ?? [];
    if (mark === undefined || letter === undefined) return line;
    const number = romans.indexOf(letter.toLowerCase());
    const beside = [-1, 1].flatMap((by) => [
      `${String.fromCharCode(letter.charCodeAt(0) + by)}.`,
      ...(number === -1 ? [] : [`${romans[number + by]?.toUpperCase()}.`]),
    ]);
    return beside.some((one) => all.has(one))
      ? line
      : { ...line, text: `${mark} ${line.text}`, mark: '', listed: false };
  });
}

/** "C." is a letter behind "B.", and a number otherwise; "1.2" is of another kind than "1.". */
function marksOf(lines: readonly Line[]): (Mark | undefined)[] {
  const last = new Map<string, number>();
  return lines.map(({ mark = '', is }) => {
    if (mark === '' || is !== undefined) return undefined;
    const [, open = '', name = '', close = ''] = /^(\(?)([\w.]*\w)([.)]*)$/.exec(mark) ?? [];
    const parts = name.split('.');
    if (/^\d/.test(name))
      return { kind: `${parts.length}${parts.length > 1 ? '' : open + close}`, count: Number(parts.at(-1)) };
    if (close === '') return { kind: mark, count: undefined };
    const small = name.toLowerCase();
    const letter = small.length === 1 ? small.charCodeAt(0) - 96 : 0;
    const number = romans.indexOf(small) + 1;
    const kindOf = (of: string) => `${of}${name === small ? 'small' : ''}${open}${close}`;
    const isLetter = letter > 0 && (number === 0 || last.get(kindOf('A')) === letter - 1);
    const [kind, count] = isLetter ? [kindOf('A'), letter] : [kindOf('I'), number];
    last.set(kind, count);
    return { kind, count };
  });
}
