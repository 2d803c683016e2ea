/** What a search found, as one fragment of the page: what answers first, then statements, then what is near. */
import type { Findings } from '../query/find.ts';
import type { Term } from '../query/terms.ts';
import type { Understood } from '../query/understand-query.ts';
import type { Answer } from './answers.client.ts';
import { hitOf, make, pageList, statementList, type Hit } from './show-hits.client.ts';

/** How a view is made, besides what was found. */
export interface Showing {
  /** How much of each list is shown. */
  readonly limits: { readonly statements: number; readonly pages: number };
  /** The names of what is chosen. */
  readonly chosen: string;
  /** Where somebody may look who has found nothing. */
  readonly offers: Parameters<typeof pageList>[0];
}

/** The findings as elements, and the sentence that says how many there are. */
export async function searchView(
  { found, understood, vocabulary, missing }: Answer,
  { chosen, limits, offers }: Showing,
): Promise<{ view: DocumentFragment; summary: string }> {
  const view = document.createDocumentFragment();
  const { terms, corrections, subject } = understood;
  const under = chosen === '' ? (subject?.name ?? '') : chosen;
  for (const { from, to } of corrections) {
    const line = make('p', { className: 'small corrected' });
    line.append('Did you mean ', make('b', { textContent: to }), `? Nothing here is called “${from}”.`);
    view.append(line);
  }

  const said = `${summary(found, understood, chosen)} ${missing}`.trim();
  const part = async (heading: string, statements: Findings['statements'], asked: readonly Term[]) => {
    if (statements.length === 0) return;
    if (heading) view.append(make('h2', { textContent: heading }));
    view.append(statementList(await Promise.all(statements.slice(0, limits.statements).map(hitOf)), asked));
    const left = statements.length - limits.statements;
    if (left > 0) view.append(make('button', { type: 'button', className: 'more press', textContent: `${left} more` }));
  };
  const places = (leads: boolean) => found.places.filter((one) => one.leads === leads).map(({ place }) => place);

  for (const [kind, some] of Map.groupBy(places(true), ({ kind }) => kind)) {
    view.append(make('h2', { textContent: headings[kind] }), pageList(some, true));
  }
  await part(view.querySelector('.hits') ? 'Statements' : '', found.statements, terms);
  await part('Under other roles, or under none', found.elsewhere, terms);
  await part(`Also named in: not among the statements of ${under}`, found.named, terms);
  for (const { terms: some, place, statements, elsewhere } of found.near) {
    const words = place?.title ?? some.map(({ written }) => written).join(' and ');
    const by = !place ? 'only' : place.kind === 'page' ? 'under' : 'for';
    await part(`Near: ${by} “${words}”${elsewhere ? `, and not under ${under}` : ''}`, statements, some);
  }
  const others = places(false).slice(0, limits.pages);
  if (others.length > 0) view.append(make('h2', { textContent: 'Also near this' }), pageList(others));
  if (view.querySelector('.hits') === null) {
    const { contact } = vocabulary;
    // Where there is nothing to look at, what is said is seen too; and whom to ask, and where else to look.
    if (offers.length === 0) view.append(make('p', { textContent: said }));
    if (contact) view.append(make('p', { textContent: `Whom to ask: ${contact}` }));
    const heading = make('h2', { textContent: 'What the handbook does have, by theme' });
    if (offers.length > 0) view.append(heading, pageList(offers));
  }
  return { view, summary: said };
}

const headings = {
  question: 'What the text leaves open',
  answer: 'Answered by the district',
  term: 'What the word means',
  page: 'Pages',
} as const;

/** Adds what the index has besides, below everything else. */
export function addMore(view: ParentNode, more: readonly Hit[], { limits }: Showing): void {
  if (more.length === 0) return;
  const pages = more.slice(0, limits.pages).map((hit) => ({ ...hit, label: hit.place }));
  const part = make('div', { className: 'later' });
  part.append(make('h2', { textContent: 'More pages' }), pageList(pages));
  view.insertBefore(part, view.querySelector('.all'));
}

/** Shows one view instead of another; who was on a result already stays on it. */
export function replaceView(place: HTMLElement, view: DocumentFragment): void {
  const here = place.querySelector('a:focus')?.getAttribute('href');
  place.replaceChildren(view);
  const links = [...place.querySelectorAll<HTMLAnchorElement>('a.hit')];
  links.find((link) => link.getAttribute('href') === here)?.focus();
}

function summary(found: Findings, { terms }: Understood, chosen: string): string {
  const { statements, of, elsewhere, named, near, places } = found;
  const gone = terms.find(({ isId, known }) => isId && !known)?.written;
  const lead = places[0]?.place;
  if (gone) return lead ? `${gone} is no statement any more.` : `No statement has the id ${gone}.`;
  const under = chosen === '' ? (of?.name ?? '') : chosen;
  const naming = `${count(named.length)} that only ${named.length === 1 ? 'names' : 'name'} the role`;
  const also = named.length > 0 ? `; ${naming}` : '';
  if (statements.length > 0) return `${count(statements.length)}${under === '' ? '' : ` of ${under}`}${also}.`;
  if (elsewhere.length > 0) return `Nothing under ${under} matches. ${count(elsewhere.length)} elsewhere.`;
  if (named.length > 0) return `Nothing under ${under} matches; ${naming}.`;
  if (terms.length === 0) return 'No statement has these choices.';
  const asked = `${terms.length > 1 ? 'all of ' : ''}${terms.map(({ written }) => `“${written}”`).join(', ')}`;
  if (!lead && near.length === 0) return `Nothing in the handbook has ${asked}.`;
  const open = places[0]?.leads && lead?.kind === 'question' ? `The text leaves open: ${lead.title} ` : '';
  return `${open}No statement has ${asked}. Shown is what comes near.`;
}

/** How many statements, in words. */
export function count(number: number): string {
  return number === 1 ? '1 statement' : `${number} statements`;
}
