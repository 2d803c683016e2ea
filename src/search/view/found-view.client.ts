/** What a search found, as one fragment of the page: statements first, then what is near, then pages. */
import type { Findings } from '../query/find.ts';
import { hitsOf } from './hits.client.ts';
import { make, pageList, statementList } from './show-hits.client.ts';
import type { Term, Understood } from '../query/understand-query.ts';

/** How much of each list is shown. */
export interface Limits {
  readonly statements: number;
  readonly pages: number;
}

/** Where somebody may look who has found nothing. */
export interface Offer {
  readonly label: string;
  readonly href: string;
}

/** The findings as elements, and the sentence that says how many there are. */
export async function searchView(
  found: Findings,
  { terms, corrections }: Understood,
  roleNames: readonly string[],
  limits: Limits,
  offers: readonly Offer[] = [],
): Promise<{ view: DocumentFragment; summary: string }> {
  const view = document.createDocumentFragment();
  const roles = roleNames.join(' or ');
  for (const { from, to } of corrections) view.append(corrected(from, to));

  const part = async (heading: string, statements: Findings['statements'], asked: readonly Term[]) => {
    if (statements.length === 0) return;
    if (heading !== '') view.append(make('h2', { textContent: heading }));
    view.append(statementList(await hitsOf(statements.slice(0, limits.statements)), asked));
    const more = statements.length - limits.statements;
    if (more > 0) view.append(make('button', { type: 'button', className: 'more', textContent: `${more} more` }));
  };

  await part('', found.statements, terms);
  await part('Under other roles, or under none', found.elsewhere, terms);
  await part(`Also named in: not among the statements of ${roles}`, found.named, terms);
  for (const { terms: some, statements, elsewhere } of found.near) {
    const words = some.map(({ written }) => written).join(' and ');
    await part(`Near: only “${words}”${elsewhere ? `, and not under ${roles}` : ''}`, statements, some);
  }
  if (isNothing(found)) view.append(...nothingPart(offers));
  addLaterParts(view, found, limits);
  return { view, summary: summary(found, terms, roles) };
}

/** Adds what else was found to the statements: questions before them, those with an answer first, and pages after. */
export function addLaterParts(view: ParentNode, { questions, answers, pages }: Findings, limits: Limits): void {
  if (questions.length > 0) view.prepend(laterPart('An open question near this', questions.slice(0, 2)));
  if (answers.length > 0) view.prepend(laterPart('Answered by the district', answers.slice(0, 2)));
  if (pages.length > 0) view.append(laterPart('Pages', pages.slice(0, limits.pages)));
}

/** Shows one view instead of another; who was on a result already stays on it. */
export function replaceView(place: HTMLElement, view: DocumentFragment): void {
  const here = place.querySelector('a:focus')?.getAttribute('href');
  place.replaceChildren(view);
  const links = [...place.querySelectorAll<HTMLAnchorElement>('a.hit')];
  links.find((link) => link.getAttribute('href') === here)?.focus();
}

function isNothing({ statements, elsewhere, named, near }: Findings): boolean {
  return statements.length + elsewhere.length + named.length + near.length === 0;
}

function nothingPart(offers: readonly Offer[]): HTMLElement[] {
  if (offers.length === 0) return [];
  const list = make('ul', { className: 'hits offers' });
  for (const { label, href } of offers) {
    const line = make('li', {});
    line.append(make('a', { href, textContent: label }));
    list.append(line);
  }
  return [make('h2', { textContent: 'What the handbook does have, by theme' }), list];
}

/** Pages or questions. Their words come from the index, a file each, and nobody waits for them. */
function laterPart(heading: string, results: Findings['pages']): HTMLElement {
  const part = make('div', { className: 'later' });
  void hitsOf(results).then(
    (hits) => part.append(make('h2', { textContent: heading }), pageList(hits)),
    () => undefined,
  );
  return part;
}

function summary(
  { statements, elsewhere, named, near, questions, answers, pages }: Findings,
  terms: readonly Term[],
  roles: string,
): string {
  const under = roles === '' ? '' : ` of ${roles}`;
  const naming = `${count(named.length)} that only ${named.length === 1 ? 'names' : 'name'} the role`;
  const also = named.length > 0 ? `; ${naming}` : '';
  if (statements.length > 0) return `${count(statements.length)}${under}${also}.`;
  if (elsewhere.length > 0) return `Nothing under ${roles} matches. ${count(elsewhere.length)} elsewhere.`;
  if (named.length > 0) return `Nothing under ${roles} matches; ${naming}.`;
  const all = terms.map(({ written }) => written).join(' and ');
  if (near.length > 0) return `No statement has ${all}. Shown is what comes near.`;
  if (terms.length === 0) return 'No statement has these choices.';
  if (answers.length > 0) return `No statement has ${all}. The district has answered a question that comes near.`;
  if (questions.length > 0) return `No statement has ${all}. An open question comes near.`;
  return pages.length > 0 ? `No statement has ${all}. A page comes near.` : `Nothing in the handbook has ${all}.`;
}

function count(number: number): string {
  return number === 1 ? '1 statement' : `${number} statements`;
}

function corrected(from: string, to: string): HTMLElement {
  const line = make('p', { className: 'small corrected' });
  line.append('Did you mean ', make('b', { textContent: to }), `? Nothing here is called “${from}”.`);
  return line;
}
