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
  const view = [first, second].map((side, i) => {
    const section = sectionOf(side, rows, i === 0 ? others : ids);
    section.style.setProperty('--rows', String(answered + 2));
    section.style.setProperty('--answered', String(answered));
    return section;
  });
  const inferred = ties.filter((tie) => tie.inferred).length;
  const pairs = ties.length === 1 ? '1 pair' : `${ties.length} pairs`;
  return {
    view,
    words: `${nameOf(first)}: ${ids.length}. ${nameOf(second)}: ${others.length}. ${pairs}${inferred > 0 ? `, ${inferred} of them inferred by the editor` : ''}.`,
  };
}

type Row = ReturnType<typeof comparisonRows>[number];

const height = ({ first, second }: Row) => Math.max(first.length, second.length);
const idsOf = ({ list }: Side) => [...(list?.querySelectorAll('li[id]') ?? [])].map(({ id }) => id);
const nameOf = ({ program, list }: Side) =>
  `${list?.querySelector('.heading')?.textContent ?? 'No list'} in ${program?.textContent.trim() ?? ''}`;

function sectionOf(side: Side, rows: readonly Row[], others: readonly string[]): HTMLElement {
  const section = document.createElement('section');
  const mark = side.list?.getAttribute('data-mark');
  if (mark) section.dataset['mark'] = mark;
  const answered = document.createElement('ul');
  answered.className = 'answered';
  const placed = new Set<string>();
  let line = 1;
  for (const row of rows) {
    const own = idsOf(side).filter((id) => row.first.includes(id) || row.second.includes(id));
    own.forEach((id, i) => {
      const last = i === own.length - 1;
      const copy = copied(side, id, others);
      copy.style.setProperty('--row', String(line + i));
      copy.style.setProperty('--span', String(last ? height(row) - i : 1));
      placed.add(id);
      answered.append(copy);
    });
    line += height(row);
  }
  const rest = idsOf(side).filter((id) => !placed.has(id));
  section.append(headingOf(side), ...(placed.size > 0 ? [answered] : []), restOf(side, rest, others, placed.size > 0));
  return section;
}

function headingOf({ list, program }: Side): HTMLElement {
  const heading = document.createElement('h2');
  const [mark, name] = [list?.querySelector('.role-mark'), list?.querySelector('.heading')?.textContent ?? 'No list'];
  const place = Object.assign(document.createElement('span'), { className: 'small' });
  place.append(program?.cloneNode(true) ?? '');
  heading.append(...(mark ? [mark.cloneNode(true), ' '] : []), name, ' ', place);
  return heading;
}

function restOf(side: Side, ids: readonly string[], others: readonly string[], some: boolean): HTMLElement {
  const rest = Object.assign(document.createElement('div'), { className: 'rest' });
  if (ids.length === 0) return rest;
  const list = document.createElement('ul');
  list.append(...ids.map((id) => copied(side, id, others)));
  const words = some ? 'Nothing on the other side answers' : 'Nothing here is answered on the other side';
  rest.append(Object.assign(document.createElement('p'), { className: 'small', textContent: words }), list);
  return rest;
}

/** A line with its id and text as they stand, and only the pairs that lead to the other side, each with its reason. */
function copied({ list }: Side, id: string, others: readonly string[]): HTMLElement {
  const line = list?.querySelector(`li[id="${id}"]`)?.cloneNode(true) as HTMLElement;
  line.id = copyOf(id);
  const ties = [...line.querySelectorAll<HTMLElement>('[data-with]')];
  const here = ties.filter(({ dataset }) => others.includes(dataset['with'] ?? ''));
  for (const tie of ties) if (!here.includes(tie)) tie.remove();
  if (here.length === 0) line.querySelector('.pairs')?.remove();
  else line.dataset['basis'] = here.some(({ dataset }) => dataset['basis'] === 'explicit') ? 'explicit' : 'inferred';
  for (const tie of here) {
    tie.querySelector('a')?.setAttribute('href', `#${copyOf(tie.dataset['with'] ?? '')}`);
    tie.append(` ${tie.dataset['because'] ?? ''}`);
  }
  return line;
}
