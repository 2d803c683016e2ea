/** Every address of the site. Addresses are promises: change none without a redirect. */

/** Where a statement stands on its program's page. */
interface StatementAddress {
  readonly id: string;
  readonly program: { readonly id: string };
}

/** The addresses of a site that lives below `base`, such as `/` or `/handbook/`. */
export function makeUrls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    /** The picture that stands beside a link to the site elsewhere. */
    socialCard: `${root}social-card.png`,
    favicon: `${root}favicon.svg`,
    typeface: (name: string) => `${root}_astro/${name}`,
    programs: `${root}programs/`,
    program: (id: string) => `${root}programs/${id}/`,
    /** A role's list on its program's page. */
    roleList: (programId: string, roleId: string) => `${root}programs/${programId}/#${roleId}`,
    statement: ({ id, program }: StatementAddress) => `${root}programs/${program.id}/#${id}`,
    roles: `${root}roles/`,
    role: (id: string) => `${root}roles/${id}/`,
    page: (id: string) => `${root}${id}/`,
    matrix: `${root}matrix/`,
    themes: `${root}themes/`,
    theme: (id: string) => `${root}themes/${id}/`,
    questions: `${root}questions/`,
    question: (id: string) => `${root}questions/#${id}`,
    search: `${root}search/`,
    searchFor: (words: string) => `${root}search/?q=${encodeURIComponent(words)}`,
    /** The folder of the search index. */
    searchIndex: `${root}pagefind/`,
    /** The words that the search knows, and what comes near to them, which it asks for where they give no full answer. */
    vocabulary: `${root}search/words.json`,
    nearWords: `${root}search/near.json`,
    accessibility: `${root}accessibility/`,
    sitemap: `${root}sitemap.xml`,
    robots: `${root}robots.txt`,
    llms: `${root}llms.txt`,
    manifest: `${root}manifest.webmanifest`,
    handbookJson: `${root}data/handbook.json`,
    statementsCsv: `${root}data/statements.csv`,
    cycle: `${root}cycle/`,
    onboarding: `${root}onboarding/`,
    onboardingStep: (id: string) => `${root}onboarding/#${id}`,
    /** The statements of the check "Whose is this?", as data. */
    quietCheck: `${root}onboarding/check.json`,
    agreements: `${root}agreements/`,
    agreement: (id: string) => `${root}agreements/${id}/`,
    glossary: `${root}glossary/`,
    term: (id: string) => `${root}glossary/#${id}`,
    compare: `${root}compare/`,
    /** Two roles side by side, or one role in all of its programs. */
    comparison: (...roles: readonly string[]) => `${root}compare/${roles.join('+')}/`,
    together: (id: string) => `${root}together/${id}/`,
    choosing: `${root}which-coaching/`,
    changes: `${root}changes/`,
    /** What changed for a school year, for everybody or for one role. */
    changesOf: (year: string, role?: string) => `${root}changes/${year}/${role === undefined ? '' : `${role}/`}`,
    change: ({ year, id }: { readonly year: string; readonly id: string }) => `${root}changes/${year}/#${id}`,
    changesFeed: `${root}changes/feed.xml`,
    changesCsv: `${root}data/changes.csv`,
    /** The whole handbook in one file. */
    oneFile: `${root}handbook.html`,
    print: `${root}print/`,
    /** A sheet of paper, by its name, such as `programs/reading-club`. */
    sheet: (path: string) => `${root}pdf/${path}.pdf`,
    sheetPicture: (path: string) => `${root}pdf/${path}.webp`,
    source: `${root}source/`,
    sourceLine: (line: number) => `${root}source/#L${line}`,
    oddity: (id: string) => `${root}source/#note-${id}`,
  };
}

export type Urls = ReturnType<typeof makeUrls>;

export const urls: Urls = makeUrls(import.meta.env?.BASE_URL ?? '/');
