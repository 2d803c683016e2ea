/** What the looks of headings say: which is the title of the whole document, and which stand above which. */
import { about, askWhich, type Ask } from './asking.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { keyOf, type Line } from './lines.ts';
import { lookOfLevel } from './looks.ts';

/** What is answered where a heading is that of a program. */
export const titleOfProgram = 'It is the title of a program.';

/** The line that is the title of the whole document; -1 where it has none. */
export function titleOf(lines: readonly Line[], kinds: readonly Kind[], known: Known, ask: Ask): number {
  const first = kinds.indexOf('heading');
  const line = lines[first];
  if (line === undefined || line.is !== undefined || known.titles.has(keyOf(line.text))) return -1;
  const contents = kinds.indexOf('contents');
  if (contents > 0) return kinds.lastIndexOf('heading', contents);
  const styled = lines.findIndex(({ look }) => look === lookOfLevel(0));
  if (styled !== -1 && kinds.slice(first, styled).every((kind) => kind === 'heading' || kind === 'short'))
    return styled;
  const isNext = kinds[first + 1] === 'heading';
  const others = lines.filter((_, i) => kinds[i] === 'heading' && i !== first);
  if (others.length < 2 || others.some(({ look }) => look >= line.look))
    return isNext && kinds[first + 2] === 'heading' ? first : -1;
  if (new Set(others.map(({ look }) => look)).size > 1) return first;
  const [whole, program] = [['It is the title of the whole document.', first] as const, [titleOfProgram, -1] as const];
  const isWhole = !isNext || kinds[first + 2] === 'heading';
  return askWhich(ask, about('What is the first heading?', [line]), isWhole ? [whole, program] : [program, whole]);
}

/** Where the headings look different, those that look the same are of one kind, and what stands out more is above. */
export function levelsByLook(headings: readonly { look: number; level: 'program' | 'list' | undefined }[]) {
  const looks = [...new Set(headings.map(({ look }) => look))].sort((a, b) => b - a);
  const levels = looks.map((look) => {
    const [said, ...more] = new Set(headings.filter((one) => one.look === look).flatMap(({ level }) => level ?? []));
    return more.length === 0 ? said : undefined;
  });
  const [lists, programs] = [levels.indexOf('list'), levels.lastIndexOf('program')];
  return (look: number): 'program' | 'list' | undefined => {
    const at = looks.indexOf(look);
    if (looks.length < 2 || levels[at] !== undefined) return looks.length < 2 ? undefined : levels[at];
    if (at === lists - 1) return 'program';
    return looks.length === 2 && lists + programs === -2 ? (['program', 'list'] as const)[at] : undefined;
  };
}
