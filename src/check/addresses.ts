/** Every address of the site that a draft describes: for links in bodies, and for what has been promised. */
import { placedSteps } from '../domain/draft-citations.ts';
import { inOrder, placedStatements, placeOf, within } from '../domain/draft-statements.ts';
import type { Draft, Written } from '../domain/draft.ts';
import type { Place } from '../domain/problem.ts';
import type { Part } from '../domain/rules/rule.ts';
import { sheetNames } from '../domain/sheet-names.ts';
import { emptyPages, siteMap, type MappedWords } from '../site-map.ts';
import type { PartOfKind } from '../schemas/parts.ts';
import { makeUrls } from '../urls.ts';

const urls = makeUrls('/');

/** Something whose address readers keep: it is promised. */
export interface Kept {
  /** From the site's root, with an anchor where it has one. */
  readonly address: string;
  /** Its kind and id: `statement AB-C-4`. */
  readonly thing: string;
  readonly id: string;
  readonly at: Place;
}

/** The addresses of a site that lives at the root. */
export interface Addresses {
  /** Every page with its anchors; downloads too, which have none. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages and sheets that are not made, because these words have nothing for them. */
  readonly empty: ReadonlySet<string>;
  /** The title of every page. */
  readonly titles: readonly string[];
  /** What is promised, page by page. */
  readonly kept: readonly Kept[];
}

export function addressesOf(draft: Draft): Addresses {
  const words = mapped(draft);
  const map = siteMap(words, urls);
  const pages = new Map([...map.values()].map((page) => [page.address, new Set(page.anchors())]));
  if (draft.settings.words.paper.sheets) {
    for (const name of sheetNames(draft)) pages.set(urls.sheet(name), new Set());
  }
  for (const download of [urls.handbookJson, urls.statementsCsv]) pages.set(download, new Set());
  const titles = [...map.values()].map(({ title }) => title);
  return { pages, empty: new Set(emptyPages(words, urls).keys()), titles, kept: keptOf(draft) };
}

/** What the map of the site is made from, in words that may not be in order yet. */
function mapped(draft: Draft): MappedWords {
  const { settings, sourceText } = draft;
  return {
    title: settings.words.title,
    labels: { ...settings.words.labels, onboarding: '' },
    programs: inOrder(draft.programs).map((program) => ({
      id: program.id,
      title: program.words.title,
      summary: program.words.summary,
      ...(program.words.roles && { lists: program.words.roles.map(({ role }) => ({ role: { id: role } })) }),
      statements: placedStatements({ programs: [program] }).map(({ statement: { id, themes, names } }) => ({
        id,
        themes: themes.map(({ theme }) => ({ themeId: theme })),
        names: names.map(({ role }) => ({ roleId: role })),
      })),
    })),
    // No address tells what kind of role it is about.
    roles: inOrder(draft.roles).map(({ id, words: { title, summary } }) => ({ id, title, summary, kind: 'named' })),
    themes: draft.themes.map(({ id, words: { title } }) => ({ id, title })),
    pages: inOrder(draft.pages).map(({ id, words: { title, summary, in: place } }) => ({
      id,
      title,
      summary,
      in: place,
    })),
    pairs: draft.pairs,
    agreements: draft.agreements.map(({ id, words: { title } }) => ({ id, title })),
    // No address tells whether a question is answered.
    questions: draft.questions.map(({ id }) => ({ id, blank: { id: '', label: '', answer: '' } })),
    glossary: draft.glossary,
    onboarding: draft.onboarding.words,
    cycle: draft.cycle.words,
    choosing: draft.choosing,
    oddities: draft.notes,
    source: { title: settings.words.source.title, text: sourceText },
    paper: settings.words.paper,
  };
}

/** The address of what a file of `programs/`, `roles/` or `pages/` is about. */
export function addressOfPage(kind: PartOfKind<'folder'>, id: string): string {
  return { programs: urls.program, roles: urls.role, pages: urls.page }[kind](id);
}

function keptOf(draft: Draft): Kept[] {
  const all = (kind: string, written: readonly Written<unknown>[], addressOf: (id: string) => string): Kept[] =>
    written.map((one) => ({
      address: addressOf(one.id),
      thing: `${kind} ${one.id}`,
      id: one.id,
      at: placeOf(one, ...(one.index === undefined ? [] : ['id'])),
    }));
  return [
    ...inOrder(draft.programs).flatMap((program) => [
      ...all('program', [program], urls.program),
      ...placedStatements({ programs: [program] }).map(({ statement: { id }, at }) => ({
        address: urls.statement({ id, program }),
        thing: `statement ${id}`,
        id,
        at: within(at, 'id'),
      })),
    ]),
    ...all('role', inOrder(draft.roles), urls.role),
    ...inOrder(draft.pages).map((one) => {
      const address = urls.page(one.id);
      return { address, thing: `page ${address}`, id: address, at: placeOf(one) };
    }),
    ...all('theme', draft.themes, urls.theme),
    ...all('agreement', draft.agreements, urls.agreement),
    ...all('question', draft.questions, urls.question),
    ...all('term', draft.glossary, urls.term),
    ...placedSteps(draft).map(({ step: { id }, at }) => ({
      address: urls.onboardingStep(id),
      thing: `step ${id}`,
      id,
      at: within(at, 'id'),
    })),
  ];
}

/** What an address is or was about, by its form alone, and the part of the content that would have it. */
export function subjectOf(address: string): { kind: string; id: string; part: Part } | undefined {
  const kinds: readonly [string, Part, (id: string) => string][] = [
    ['role', 'roles', urls.role],
    ['theme', 'themes', urls.theme],
    ['agreement', 'agreements', urls.agreement],
    ['question', 'questions', urls.question],
    ['term', 'glossary', urls.term],
    ['step', 'onboarding', urls.onboardingStep],
    ['program', 'programs', urls.program],
  ];
  const [, anchor] = address.split('#');
  const last = anchor ?? address.split('/').at(-2) ?? '';
  const found = kinds.find(([, , addressOf]) => addressOf(last) === address);
  if (found) return { kind: found[0], id: last, part: found[1] };
  if (urls.page(last) === address) return { kind: 'page', id: address, part: 'pages' };
  if (anchor !== undefined && address.startsWith(urls.programs))
    return { kind: 'statement', id: anchor, part: 'programs' };
  return undefined;
}

/** The same for any address: what is no more than a page is called so. */
export function nameOf(address: string): { readonly kind: string; readonly id: string } {
  return subjectOf(address) ?? { kind: 'page', id: address };
}

/** What an address is about, as the rules call what is missing: `statement AB-C-4`. */
export function thingOf(address: string): string {
  const { kind, id } = nameOf(address);
  return `${kind} ${id}`;
}

/** The page that an address is on. */
export function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}
