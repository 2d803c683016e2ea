/**
 * Every page of the site, said once: header and footer, titles and descriptions, sitemap and llms.txt, the search, the
 * pack for when there is no network, and the addresses that the gate knows.
 */
import { agendaId, agendaTitle, answeringRoles } from './domain/agenda.ts';
import { andList } from './domain/and-list.ts';
import { differencesIn, idsOf, isOf, programOf } from './domain/changes.ts';
import { comparisons } from './domain/comparison.ts';
import { counted } from './domain/counted.ts';
import { inOrder, placedStatements } from './domain/draft-statements.ts';
import type { Draft } from './domain/draft.ts';
import type { Handbook } from './domain/handbook.ts';
import { comparesStatements } from './domain/listable.ts';
import { onboardingTitle } from './domain/onboarding.ts';
import { onceFor } from './domain/once-for.ts';
import type { Review } from './domain/review.ts';
import type { WrittenAt } from './domain/suggestion.ts';
import { urls, type Urls } from './urls.ts';

/** A page: where it is, what it is called, what is on it. */
export interface SitePage {
  readonly address: string;
  /** Its heading; with the handbook's name, its title. */
  readonly title: string;
  /** A sentence for search engines, language models and lists. */
  readonly says: string;
  /** What kind of page a search calls it. */
  readonly kind: string;
  /** By what a search finds it: by its title and its sentence, by its title alone, or not at all. */
  readonly found: 'by its sentence' | 'by its title' | 'never';
  /** Other words that people search for it by; no page shows them. */
  readonly also?: string;
  /** The menu that leads to it, where one does, and what it is called there. */
  readonly menu?: { readonly place: 'header' | 'footer'; readonly label: string };
  /** The address of the page above it, where that is not the home page. */
  readonly above?: string;
  /** Whether these words give it anything to show: otherwise it is not made, and nothing leads to it. */
  readonly made: boolean;
  /** What is written for it, or the settings. */
  readonly from: WrittenAt;
  /** Who looks it over, where that is said. */
  readonly review?: Review;
  /** The ids on it that links may lead to. */
  anchors(): readonly string[];
}

/** All pages by their addresses, in the order of the site. */
export type SiteMap = ReadonlyMap<string, SitePage>;

/** What the map is made from: the words as they were written, which the gate has before they are in order. */
type Mapped = Pick<Handbook, 'draft'>;

const ofDraft = onceFor((draft: Draft) => pagesOf(draft, urls));

/** The map of a handbook's site; of its own addresses it is made once. */
export function siteMap(handbook: Mapped, at: Urls = urls): SiteMap {
  return mapOf(handbook, at, true);
}

/** The pages for which a handbook has no words: they are not made. */
export function emptyPages(handbook: Mapped, at: Urls = urls): SiteMap {
  return mapOf(handbook, at, false);
}

function mapOf({ draft }: Mapped, at: Urls, isMade: boolean): SiteMap {
  const pages = at === urls ? ofDraft(draft) : pagesOf(draft, at);
  return new Map(pages.flatMap((page) => (page.made === isMade ? [[page.address, page]] : [])));
}

/** What a menu leads to, seen from a page: `page` for that page itself, `true` for the page above it. */
export function menuOf(handbook: Mapped, place: 'header' | 'footer', path: string) {
  return [...siteMap(handbook).values()].flatMap(({ address, menu }) => {
    if (menu?.place !== place) return [];
    const current = path === address ? ('page' as const) : path.startsWith(address) ? ('true' as const) : undefined;
    return [{ label: menu.label, href: address, current }];
  });
}

/** The pages before and after one, of those below the same page; undefined at the ends. */
export function besides(
  handbook: Mapped,
  path: string,
): { before?: SitePage | undefined; after?: SitePage | undefined } {
  const map = siteMap(handbook);
  const all = [...map.values()].filter(({ above }) => above === map.get(path)?.above);
  const i = all.findIndex(({ address }) => address === path);
  return { before: all[i - 1], after: all[i + 1] };
}

function pagesOf(draft: Draft, at: Urls): readonly SitePage[] {
  const { themes, agreements, questions, glossary, notes, choosing, sourceText } = draft;
  const { title, labels, source, paper, blanks } = draft.settings.words;
  const { stages } = draft.onboarding.words;
  const { stations } = draft.cycle.words;
  const programs = inOrder(draft.programs).map((program) => {
    return { ...program, statements: placedStatements({ programs: [program] }).map(({ statement }) => statement) };
  });
  const roles = inOrder(draft.roles);
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const statements = programs.flatMap((program) => program.statements);
  const charts = programs.filter(({ words }) => words.roles !== undefined);
  const listed = charts.map(({ words }) => (words.roles ?? []).map(({ role }) => role));
  const hasLists = listed.flat().length > 0;
  const compares = comparesStatements({ statements }) ? comparisons(roles, listed) : [];
  const nameOf = (id: string) => {
    const role = roles.find((one) => one.id === id)?.words;
    return role?.shortTitle ?? role?.title ?? id;
  };
  const isOpen = questions.some(({ words }) => blanks[words.blank]?.answer === '');
  const page = (address: string, title: string, says: string, more: Partial<SitePage> = {}): SitePage => ({
    address,
    title,
    says,
    kind: 'Page',
    found: 'by its title',
    made: true,
    from: draft.settings,
    anchors: () => [],
    ...more,
  });
  const changes = differencesIn(draft);
  const years = [...Map.groupBy(changes, ({ year }) => year)].toReversed();
  const searchedBy = ['its words', hasLists && 'its role', 'its program', themes.length > 0 && 'its theme'];
  const header = (label: string) => ({ place: 'header', label }) as const;
  const ofList = (all: readonly WrittenAt[]) => ({ made: all.length > 0, from: all[0] ?? draft.settings });
  const footer = (label: string) => ({ place: 'footer', label }) as const;

  return [
    page(
      at.home,
      title,
      `${counted(statements.length, 'statement')} on ${counted(programs.length, labels.program)}, word for word as written, ${andList(['by program', roles.length > 0 && 'by role', themes.length > 0 && 'by theme'])}.`,
      { found: 'never' },
    ),
    page(
      at.programs,
      'Programs',
      `Every program in the handbook${hasLists ? '; those with role lists say who is asked to do what' : ''}.`,
      { also: 'kinds types sorts of options offered available', menu: header('Programs') },
    ),
    ...programs.map((program) =>
      page(at.program(program.id), program.words.title, program.words.summary, {
        kind: 'Program',
        from: program,
        review: program.words,
        found: 'by its sentence',
        above: at.programs,
        anchors: () => [
          ...(program.words.roles?.map(({ role }) => role) ?? ['description']),
          ...ids(program.statements),
          'related',
        ],
      }),
    ),
    page(at.roles, 'Roles', 'Everything that is asked of each role, on one page a role.', {
      also: 'who does what responsible responsibilities duties',
      made: roles.length > 0,
      menu: header('Roles'),
    }),
    ...roles.map(({ id, words: { title, summary, code }, ...from }) =>
      page(at.role(id), title, summary, {
        from,
        kind: code === undefined ? 'Role named in sentences' : 'Role',
        above: at.roles,
        anchors: () => [
          ...ids(programs.filter(({ words }) => words.roles?.some(({ role }) => role === id))),
          ...(statements.some(({ names }) => names.some(({ role }) => role === id)) ? ['named-in'] : []),
        ],
      }),
    ),
    page(
      at.matrix,
      'Responsibility matrix',
      'Every program and every role of the handbook in one table; each number opens its statements.',
      {
        also: 'table grid overview chart at a glance who does what responsible',
        made: hasLists,
        menu: header('Matrix'),
        found: 'by its sentence',
        anchors: () => ids(programs),
      },
    ),
    page(at.themes, 'Themes', 'One subject at a time, across programs and roles.', {
      also: 'topics subjects',
      ...ofList(themes),
      menu: footer('Themes'),
    }),
    ...themes.map(({ id, words: { title }, ...from }) =>
      page(at.theme(id), title, `Statements that the editor sorts under “${title}”, across programs and roles.`, {
        from,
        kind: 'Theme',
        above: at.themes,
        anchors: () => {
          const own = placedStatements({ programs }).filter(({ statement }) =>
            statement.themes.some(({ theme }) => theme === id),
          );
          return [...new Set(own.map(({ list }) => list?.role ?? 'no-role')), ...ids(own.map((one) => one.statement))];
        },
      }),
    ),
    page(at.cycle, labels.cycle, 'Who does what, station by station, role beside role.', {
      also: 'steps stages phases process order sequence round what happens before during after a visit works with',
      made: stations.length > 0,
      from: draft.cycle,
      menu: header(labels.cycleInMenu),
      found: 'by its sentence',
      anchors: () => ['walk', ...ids(stations), 'all-through', 'gaps'],
    }),
    page(
      at.onboarding,
      onboardingTitle(draft),
      'What somebody new learns and does first, step by step, each with the statements that it rests on.',
      {
        also: 'getting started start begin beginning new first day week month hired checklist orientation introduction',
        made: stages.length > 0,
        from: draft.onboarding,
        menu: header(labels.onboardingInMenu),
        found: 'by its sentence',
        anchors: () => [...stages.flatMap(({ id, steps }) => [id, ...ids(steps)]), 'whose-is-this'],
      },
    ),
    page(at.agreements, labels.agreements, 'To fill in and print: drafted from the statements of each side.', {
      also: 'form template contract sign write down put in',
      ...ofList(agreements),
      menu: header(labels.agreementsInMenu),
      found: 'by its sentence',
    }),
    ...agreements.map(({ id, words: { title }, ...from }) =>
      page(
        at.agreement(id),
        title,
        `${title}: drafted from the statements of both sides, with blanks to fill in and print.`,
        { kind: 'Form', above: at.agreements, from },
      ),
    ),
    page(at.glossary, 'Glossary', 'Words of the field: what they mean there, with sources, and how settled that is.', {
      also: 'acronyms abbreviations initials definitions meanings terms vocabulary jargon stand for',
      ...ofList(glossary),
      menu: header('Glossary'),
      found: 'by its sentence',
      anchors: () => ids(glossary),
    }),
    page(
      at.compare,
      'Compare',
      `Two roles side by side, program by program${draft.pairs.length > 0 ? ', with what answers what' : ''}.`,
      {
        also: 'difference between differ versus vs',
        made: compares.length > 0,
        menu: footer('Compare'),
        found: 'by its sentence',
      },
    ),
    ...(compares.length > 1 ? compares : []).map((shown) => {
      const names = shown.map(nameOf).join(' and ');
      return page(
        at.comparison(...shown),
        shown.length > 1 ? names : `${names} in each program`,
        `What is asked of ${names}, side by side, program by program.`,
        {
          found: 'never',
          above: at.compare,
          anchors: () => ids(charts.filter((_, i) => shown.every((id) => listed[i]?.includes(id)))),
        },
      );
    }),
    ...answeringRoles(draft).map((two) => {
      const names = two.map(nameOf);
      const says = `Where ${andList(names)} answer each other, sentence facing sentence: to agree on, write down and print.`;
      return page(at.together(agendaId(two)), agendaTitle(names), says, { kind: 'Agenda', above: at.compare });
    }),
    page(at.choosing, labels.choosing, 'What may be for you: what the source says of each program, and whom to ask.', {
      also: 'type kind fit fits suits right for me my situation options help someone struggling recommend get a',
      ...ofList(choosing),
      menu: footer(labels.choosing),
      anchors: () => ids(choosing),
    }),
    ...inOrder(draft.pages).map(({ id, words: { title, summary, in: place, ...review }, ...from }) =>
      page(at.page(id), title, summary, {
        from,
        review,
        found: 'by its sentence',
        menu: place === 'menu' ? header(title) : footer(title),
      }),
    ),
    page(
      at.questions,
      isOpen ? 'What this handbook does not say' : 'What the district has answered',
      `Questions that the source leaves open, with the nearest statements and ${isOpen ? 'a blank for the district' : 'the district’s answers'}.`,
      {
        also: 'not answered · unanswered · not decided · not said · does not say · missing · silent · gaps · left open · not settled · undecided · faq',
        ...ofList(questions),
        menu: footer('Questions'),
        anchors: () => ids(questions),
      },
    ),
    page(at.changes, 'What has changed', 'What was reworded, moved, added or withdrawn from year to year, and why.', {
      also: 'changes changed new different news update updates revision history last year this year before old',
      made: changes.length > 0,
      found: 'by its sentence',
      menu: footer('Changes'),
      anchors: () => years.map(([year]) => year),
    }),
    ...years.flatMap(([year, all]) => {
      const title = `What changed for ${year}`;
      const says = `${counted(all.length, 'change')} for ${year}, with the words of before and of now, why, and who decided.`;
      const anchors = (of: typeof all) => () => [...new Set(of.flatMap((one) => [programOf(one), ...idsOf(one)]))];
      return [
        page(at.changesOf(year), title, says, { above: at.changes, anchors: anchors(all) }),
        ...roles.flatMap(({ id }) => {
          const own = all.filter(isOf('role', id));
          const called = `${title}: ${nameOf(id)}`;
          const more = { above: at.changesOf(year), anchors: anchors(own), made: own.length > 0 };
          return [page(at.changesOf(year, id), called, `What ${nameOf(id)} is asked otherwise, and why.`, more)];
        }),
      ];
    }),
    page(at.source, 'Source', `“${source.title}”: the text that this handbook is made from.`, {
      also: 'original document official wording verbatim whole full',
      menu: footer('Source'),
      found: 'by its sentence',
      anchors: () => [...sourceText.split('\n').map((_, i) => `L${i + 1}`), ...notes.map(({ id }) => `note-${id}`)],
    }),
    page(at.search, 'Search', `Find a responsibility by ${andList(searchedBy, 'or')}.`, {
      found: 'never',
      anchors: () => [...ids(programs), ...ids(statements)],
    }),
    page(
      at.print,
      'To print',
      paper.sheets
        ? `The handbook on paper: ${andList([`a page for each program${hasLists ? ' and role' : ''}`, hasLists && 'the matrix to pin up', 'the whole as a book'])}.`
        : 'How the pages of the handbook can be printed, and its words as files.',
      { also: 'printable pdf download copy handout poster', menu: footer('To print'), found: 'by its sentence' },
    ),
    page(
      at.accessibility,
      'Accessibility',
      'What this handbook does so that everybody can use it, how that is checked, and what a person still has to check.',
      { menu: footer('Accessibility') },
    ),
  ];
}
