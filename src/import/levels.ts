/** Which headings are those of programs, and which those of their lists. */
import type { Ask } from './asking.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { keyOf, withoutPage, type Line } from './lines.ts';
import { leaveOut, lookOfLevel } from './looks.ts';

export type Level = 'program' | 'list' | Exclude<Kind, 'heading'>;

export interface Levels {
  readonly title: string | undefined;
  /** Of each line. */
  readonly levels: readonly Level[];
}

export function levelsOf(lines: readonly Line[], kinds: readonly Kind[], known: Known, ask: Ask): Levels {
  const contents = lines.flatMap(({ text }, i) => (kinds[i] === 'contents' ? [keyOf(withoutPage(text))] : []));
  const titleAt = titleOf(lines, kinds, known, ask);
  const headings = lines.flatMap((_, i) => (kinds[i] === 'heading' && i > titleAt ? [i] : []));
  const keyAt = (i: number) => keyOf(lines[i]?.text ?? '');
  const often = Map.groupBy(headings, (i) => keyAt(i).replace(/s$/, ''));
  const isHeading = (i: number) => kinds[i] === 'heading' && i !== titleAt;
  const said = new Map(headings.map((i) => [i, bySaying(i)]));
  // Where all headings are of one kind, they are those of programs: a list would need one above it.
  const areAlike = new Set(headings.map((i) => lines[i]?.look)).size === 1 && titleAt === -1;
  const isOnly = areAlike && headings.every((i) => said.get(i) === undefined && !isHeading(i + 1));
  const byLook = levelsByLook(headings.map((i) => ({ look: lines[i]?.look ?? 0, level: said.get(i) })));

  const levels = lines.map((line, i): Level => {
    const kind = kinds[i];
    if (kind !== 'heading') return kind ?? 'nothing';
    if (i <= titleAt || /^(table of )?contents$/i.test(line.text)) return 'nothing';
    return (
      said.get(i) ??
      byLook(line.look) ??
      byPlace(i) ??
      (isOnly ? 'program' : undefined) ??
      (isOfTitle(line, i) ? 'nothing' : asked(line, i))
    );
  });
  return { title: lines[titleAt]?.text, levels };

  /** What the document, its list of contents or the handbook says. */
  function bySaying(i: number): 'program' | 'list' | undefined {
    const { is } = lines[i] as Line;
    const key = keyAt(i);
    if (is === 'program') return 'program';
    if (is === 'heading') return 'list';
    if (contents.filter((one) => one === key).length === 1) return 'program';
    if (known.titles.has(key) !== known.headings.has(key)) return known.titles.has(key) ? 'program' : 'list';
    const holds = knownBelow(i);
    if (holds !== undefined) return holds;
    if ((often.get(key.replace(/s$/, ''))?.length ?? 0) > 1) return 'list';
    return contents.length > 1 && !isHeading(i + 1) ? 'list' : undefined;
  }

  /** What it is in the handbook above whose statements it stands. */
  function knownBelow(i: number): 'program' | 'list' | undefined {
    const end = kinds.findIndex((kind, j) => j > i && kind === 'heading');
    const below = lines.slice(i + 1, end === -1 ? undefined : end).map(({ text }) => known.statements.get(keyOf(text)));
    return (['list', 'program'] as const).find(
      (level) => below.filter((one) => one === level).length > below.length / 3,
    );
  }

  /** Above the first program, what stands out more than the titles of programs belongs to that of the document. */
  function isOfTitle({ look }: Line, i: number): boolean {
    const programs = headings.filter((one) => (said.get(one) ?? byLook(lines[one]?.look ?? 0)) === 'program');
    return programs.length > 0 && programs.every((one) => one > i && (lines[one]?.look ?? 0) < look);
  }

  /** Of two headings in a row, the first is that of a program and the second that of its first list. */
  function byPlace(i: number): 'program' | 'list' | undefined {
    const [above, below] = [isHeading(i - 1), isHeading(i + 1)];
    if (above === below) return undefined;
    return below ? 'program' : 'list';
  }

  function asked({ text, number }: Line, i: number): Level {
    const above = headings.filter((one) => one < i).length;
    const says: Record<string, Level> = {
      'It is the title of a program.': 'program',
      'It is the heading of a list.': 'list',
      'It is a statement.': 'statement',
      [leaveOut]: 'nothing',
    };
    const [program = '', list = '', ...others] = Object.keys(says);
    const likely = above > 0 && text.split(' ').length === 1 ? [list, program] : [program, list];
    return (
      says[ask({ line: number, text, question: 'What is this heading?', choices: [...likely, ...others] })] ?? 'nothing'
    );
  }
}

/** The line that is the title of the whole document; -1 where it has none. */
function titleOf(lines: readonly Line[], kinds: readonly Kind[], known: Known, ask: Ask): number {
  const first = kinds.indexOf('heading');
  const line = lines[first];
  if (line === undefined || line.is !== undefined || known.titles.has(keyOf(line.text))) return -1;
  const contents = kinds.indexOf('contents');
  if (contents > 0) return kinds.lastIndexOf('heading', contents);
  const others = lines.filter((_, i) => kinds[i] === 'heading' && i !== first);
  if (line.look === lookOfLevel(0)) return first;
  if (others.length > 1 && others.every(({ look }) => look < line.look)) {
    if (new Set(others.map(({ look }) => look)).size > 1) return first;
    const choices = ['It is the title of the whole document.', 'It is the title of a program.'];
    const isFollowed = kinds[first + 1] === 'heading' && kinds[first + 2] !== 'heading';
    if (isFollowed) choices.reverse();
    const answer = ask({ line: line.number, text: line.text, question: 'What is the first heading?', choices });
    return answer.includes('whole') ? first : -1;
  }
  return kinds[first + 1] === 'heading' && kinds[first + 2] === 'heading' ? first : -1;
}

/** Where the headings look different, those that look the same are of one kind, and what stands out more is above. */
function levelsByLook(headings: readonly { look: number; level: 'program' | 'list' | undefined }[]) {
  const looks = [...new Set(headings.map(({ look }) => look))].sort((a, b) => b - a);
  const levels = looks.map((look) => {
    const said = new Set(headings.filter((one) => one.look === look).flatMap(({ level }) => level ?? []));
    return said.size === 1 ? [...said][0] : undefined;
  });
  const isClear = looks.length > 1;
  const [lists, programs] = [levels.indexOf('list'), levels.lastIndexOf('program')];
  return (look: number): 'program' | 'list' | undefined => {
    const at = looks.indexOf(look);
    if (levels[at] !== undefined) return isClear ? levels[at] : undefined;
    if (lists !== -1 && at === lists - 1) return 'program';
    if (programs !== -1 && at === programs + 1) return 'list';
    return isClear && looks.length === 2 && lists === -1 && programs === -1
      ? at === 0
        ? 'program'
        : 'list'
      : undefined;
  };
}
