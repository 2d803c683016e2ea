/** Every address of the site that a draft describes: for links in bodies, and for what has been promised. */
import type { Draft } from '../domain/draft.ts';
import type { Part } from '../domain/rules/rule.ts';
import { sheetNames } from '../domain/sheet-names.ts';
import { thingsIn, type Kind } from '../domain/things.ts';
import { emptyPages, siteMap } from '../site-map.ts';
import type { PartOfKind } from '../schemas/parts.ts';
import { makeUrls } from '../urls.ts';

const urls = makeUrls('/');

/** Something whose address readers keep: it is promised. */
export type Kept = ReturnType<typeof keptOf>[number];

/** The addresses of a site that lives at the root. */
export type Addresses = Readonly<ReturnType<typeof addressesOf>>;

export function addressesOf(draft: Draft) {
  const map = siteMap({ draft }, urls);
  /** Every page with its anchors; downloads too, which have none. */
  const pages = new Map([...map.values()].map((page) => [page.address, new Set(page.anchors())]));
  if (draft.settings.words.paper.sheets) {
    for (const name of sheetNames(draft)) pages.set(urls.sheet(name), new Set());
  }
  const ofChanges = map.has(urls.changes) ? [urls.changesCsv, urls.changesFeed] : [];
  for (const download of [urls.handbookJson, urls.statementsCsv, ...ofChanges]) pages.set(download, new Set());
  const titles = [...map.values()].map(({ title }) => title);
  /** Pages and sheets that are not made, because these words have nothing for them. */
  const empty: ReadonlySet<string> = new Set(emptyPages({ draft }, urls).keys());
  return { pages, empty, titles, kept: keptOf(draft) };
}

/** The address of what a file of `programs/`, `roles/` or `pages/` is about. */
export function addressOfPage(kind: PartOfKind<'folder'>, id: string): string {
  return { programs: urls.program, roles: urls.role, pages: urls.page }[kind](id);
}

/** What has an address that is promised, and the part that has it. What is nothing else is a page of the district's own. */
const kinds = {
  program: { part: 'programs', addressOf: urls.program },
  role: { part: 'roles', addressOf: urls.role },
  theme: { part: 'themes', addressOf: urls.theme },
  agreement: { part: 'agreements', addressOf: urls.agreement },
  question: { part: 'questions', addressOf: urls.question },
  term: { part: 'glossary', addressOf: urls.term },
  step: { part: 'onboarding', addressOf: urls.onboardingStep },
  statement: { part: 'programs', addressOf: (id, program) => urls.statement({ id, program: { id: program } }) },
  agenda: { part: 'pairs', addressOf: urls.together },
  page: { part: 'pages', addressOf: urls.page },
} as const satisfies Readonly<
  Partial<Record<Kind, { part: Part; addressOf: (id: string, program: string) => string }>>
>;

function keptOf(draft: Draft) {
  return thingsIn(draft).flatMap(({ kind, id, at, program = '' }) => {
    if (!(kind in kinds)) return [];
    /** From the site's root, with an anchor where it has one. */
    const address = kinds[kind as keyof typeof kinds].addressOf(id, program);
    const name = kind === 'page' ? address : id;
    return [{ address, thing: `${kind} ${name}`, id: name, at }];
  });
}

/**
 * What an address is or was about, by its form alone, the part of the content that would have it, and what the rules
 * call it where it is missing: `statement AB-C-4`.
 */
export function subjectOf(address: string) {
  const [page = '', anchor] = address.split('#');
  const [, , program = ''] = page.split('/');
  const id = anchor ?? page.split('/').at(-2) ?? '';
  const [kind = 'page', { part } = {}] =
    Object.entries(kinds).find(([, { addressOf }]) => addressOf(id, program) === address) ?? [];
  const name = kind === 'page' ? address : id;
  return { kind, id: name, part, thing: `${kind} ${name}` };
}

/** The page that an address is on. */
export function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}
