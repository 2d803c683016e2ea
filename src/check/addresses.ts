/** Every address of the site that a draft describes: for links in bodies, and for what has been promised. */
import { placedSteps } from '../domain/draft-citations.ts';
import { inOrder, placedStatements, placeOf, within } from '../domain/draft-statements.ts';
import type { Draft, Written } from '../domain/draft.ts';
import type { Place } from '../domain/problem.ts';
import type { Part } from '../domain/rules/rule.ts';
import { sheetNames } from '../domain/sheet-names.ts';
import { makeUrls } from '../urls.ts';

const urls = makeUrls('/');

/** Something whose address readers keep: it is promised. */
export interface Kept {
  /** From the site's root, with an anchor where it has one. */
  readonly address: string;
  /** Its kind and id: `statement CS-C-4`. */
  readonly thing: string;
  readonly id: string;
  readonly at: Place;
}

/** The addresses of a site that lives at the root. */
export interface Addresses {
  /** Every page with its anchors; downloads too, which have none. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is promised, page by page. */
  readonly kept: readonly Kept[];
}

export function addressesOf(draft: Draft): Addresses {
  const pages = new Map<string, Set<string>>();
  const page = (address: string, ...anchors: readonly string[]) => {
    const known = pages.get(address) ?? new Set<string>();
    for (const anchor of anchors) known.add(anchor);
    pages.set(address, known);
  };
  const programIds = draft.programs.map(({ id }) => id);
  const placed = placedStatements(draft);

  for (const one of [
    urls.home,
    urls.programs,
    urls.roles,
    urls.themes,
    urls.agreements,
    urls.compare,
    urls.print,
    urls.accessibility,
  ])
    page(one);
  page(urls.matrix, 'unlisted', ...programIds);
  page(urls.search, ...programIds, ...placed.map(({ statement }) => statement.id));
  page(urls.cycle, 'walk', 'gaps', ...draft.cycle.words.stations.map(({ id }) => id));
  page(urls.choosing, ...draft.choosing.map(({ id }) => id));
  page(urls.onboarding, ...draft.onboarding.words.stages.map(({ id }) => id));
  page(urls.source, ...draft.sourceText.split('\n').map((_, i) => `L${i + 1}`));
  page(urls.source, ...draft.notes.map(({ id }) => `note-${id}`));
  for (const name of sheetNames(draft)) page(urls.sheet(name));
  for (const download of [urls.handbookJson, urls.statementsCsv]) page(download);
  for (const program of draft.programs) {
    page(
      urls.program(program.id),
      'related',
      ...(program.words.roles ?? [{ role: 'description' }]).map(({ role }) => role),
    );
  }
  for (const { id } of draft.roles) page(urls.role(id), 'named-in', ...programIds);
  for (const { id } of draft.themes) page(urls.theme(id), ...programIds);

  const kept = keptOf(draft);
  for (const { address } of kept) {
    const [path = '', anchor] = address.split('#');
    page(path, ...(anchor === undefined ? [] : [anchor]));
  }
  return { pages, kept };
}

/** The address of what a file of `programs/` or `roles/` is about. */
export function addressOfPage(kind: 'programs' | 'roles', id: string): string {
  return kind === 'programs' ? urls.program(id) : urls.role(id);
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
  if (anchor !== undefined && address.startsWith(urls.programs))
    return { kind: 'statement', id: anchor, part: 'programs' };
  return undefined;
}
