/** Two lists that the page holds, copied side by side, so that what answers each other stands in one row. */
import { comparisonRows } from '../../domain/comparison.ts';

/** One list, and the link to its program; there may be no list. */
export interface Side {
  readonly program: Element | null | undefined;
  readonly list: Element | null | undefined;
}

/** The copies carry ids of their own: the originals stay where they are, hidden. */
const copyOf = (id: string) => `side-${id}`;

/** What to show, and a sentence that says what it is. */
export function sideBySide(first: Side, second: Side): { view: HTMLElement[]; words: string } {
  const [ids, others] = [idsOf(first), idsOf(second)];
  const ties = [...(first.list?.querySelectorAll<HTMLElement>('[data-with]') ?? [])].flatMap((tie) => {
    const [from = '', to = ''] = [tie.closest('li[id]')?.id, tie.dataset['with']];
    return others.includes(to) ? [{ pair: [from, to] as const, inferred: tie.dataset['basis'] === 'inferred' }] : [];
  });
  const rows = comparisonRows(
    ids,
    others,
    ties.map(({ pair }) => pair),
  );
  const answered = rows.reduce((sum, row) => sum + height(row), 0);
  const view = [
    sectionOf(first, rows, others, true),
    // A reason is read once.
    sectionOf(second, rows, ids, false),
  ];
  for (const { style } of view) {
    style.setProperty('--rows', String(answered + 2));
    style.setProperty('--answered', String(answered));
  }
  return { view, words: `${names(first, second)}: ${ids.length} and ${others.length} statements; ${saysOf(ties)}.` };
}

type Row = ReturnType<typeof comparisonRows>[number];

const height = ({ first, second }: Row) => Math.max(first.length, second.length);
const idsOf = ({ list }: Side) => [...(list?.querySelectorAll('li[id]') ?? [])].map(({ id }) => id);
const headingOf = ({ list }: Side) => list?.querySelector('.heading')?.textContent ?? 'No list';
const programOf = ({ program }: Side) => program?.textContent.trim() ?? '';
const names = (first: Side, second: Side) =>
  programOf(first) === programOf(second)
    ? `${headingOf(first)} and ${headingOf(second)} in ${programOf(first)}`
    : `${headingOf(first)} in ${programOf(first)} and ${headingOf(second)} in ${programOf(second)}`;

function saysOf(ties: readonly { inferred: boolean }[]): string {
  const inferred = ties.filter((tie) => tie.inferred).length;
  const pairs = ties.length === 1 ? '1 pair' : `${ties.length || 'no'} pairs`;
  return pairs + (inferred > 0 ? `, ${inferred} inferred by the editor` : '');
}

function sectionOf(side: Side, rows: readonly Row[], others: readonly string[], reasons: boolean): HTMLElement {
  const section = document.createElement('section');
  const mark = side.list?.getAttribute('data-mark');
  if (mark) section.dataset['mark'] = mark;
  const copies = new Map(idsOf(side).map((id) => [id, copied(side, id, others, reasons)]));
  const answered = Object.assign(document.createElement('ul'), { className: 'answered' });
  let line = 1;
  for (const row of rows) {
    const own = [...row.first, ...row.second].filter((id) => copies.has(id));
    own.forEach((id, i) => {
      const last = i === own.length - 1;
      const copy = copies.get(id);
      if (!copy) return;
      copy.style.setProperty('--row', String(line + i));
      copy.style.setProperty('--span', String(last ? height(row) - i : 1));
      if (!last) copy.dataset['goesOn'] = '';
      copies.delete(id);
      answered.append(copy);
    });
    line += height(row);
  }
  section.append(headOf(side), ...(rows.length > 0 ? [answered] : []), restOf([...copies.values()], rows.length > 0));
  return section;
}

function headOf(side: Side): HTMLElement {
  const head = document.createElement('h2');
  const mark = side.list?.querySelector('.role-mark');
  const place = Object.assign(document.createElement('span'), { className: 'small' });
  place.append(side.program?.cloneNode(true) ?? '');
  head.append(...(mark ? [mark.cloneNode(true), ' '] : []), headingOf(side), ' ', place);
  return head;
}

/** What nothing on the other side answers. */
function restOf(lines: readonly HTMLElement[], some: boolean): HTMLElement {
  const rest = Object.assign(document.createElement('div'), { className: 'rest' });
  if (lines.length === 0) return rest;
  const list = document.createElement('ul');
  list.append(...lines);
  const textContent = some ? 'Not paired with the other side' : 'Nothing here is paired with the other side';
  rest.append(Object.assign(document.createElement('p'), { className: 'small', textContent }), list);
  return rest;
}

/** A line with its id and text as they stand, and only those of its pairs that lead to the other side. */
function copied({ list }: Side, id: string, others: readonly string[], reasons: boolean): HTMLElement {
  const line = list?.querySelector(`li[id="${id}"]`)?.cloneNode(true) as HTMLElement;
  line.id = copyOf(id);
  const ties = [...line.querySelectorAll<HTMLElement>('[data-with]')];
  const here = ties.filter(({ dataset }) => others.includes(dataset['with'] ?? ''));
  for (const tie of ties) if (!here.includes(tie)) tie.remove();
  for (const pairs of line.querySelectorAll('.pairs')) if (!pairs.querySelector('[data-with]')) pairs.remove();
  for (const tie of here) {
    tie.querySelector('a')?.setAttribute('href', `#${copyOf(tie.dataset['with'] ?? '')}`);
    if (reasons) tie.append(` ${tie.dataset['because'] ?? ''}`);
  }
  if (here.every(({ dataset }) => dataset['basis'] === 'inferred')) line.dataset['basis'] = 'inferred';
  return line;
}
