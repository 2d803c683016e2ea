/**
 * The content as its editors wrote it: shaped right (the schemas have seen to that), not yet checked for meaning.
 * `draft` → `rules` → `Handbook`.
 */

/** `explicit`: the words of the source say so. `inferred`: the editor reads it so. */
export type Basis = 'explicit' | 'inferred';

/** Something written in a file of `content/`. */
export interface Written<Words> {
  /** The name that its address or its references use. */
  readonly id: string;
  /** The file, from the project's root. */
  readonly file: string;
  /** Where in the file's list it stands, where the file holds several; absent where it is the whole file. */
  readonly index?: number;
  readonly words: Words;
  /** What stands below the frontmatter of an MDX file. */
  readonly body?: string;
}

export interface DraftStatement {
  readonly id: string;
  readonly line?: number | undefined;
  readonly text: string;
  readonly themes: readonly { readonly theme: string; readonly evidence: string; readonly basis: Basis }[];
  readonly names: readonly { readonly role: string; readonly as: string; readonly basis: Basis }[];
  readonly notes: readonly string[];
}

export interface DraftRoleList {
  readonly heading: string;
  readonly role: string;
  readonly line?: number | undefined;
  readonly statements: readonly DraftStatement[];
}

export interface DraftProgram {
  readonly title: string;
  readonly shortTitle?: string | undefined;
  readonly code: string;
  readonly order: number;
  readonly line?: number | undefined;
  readonly summary: string;
  readonly roles?: readonly DraftRoleList[] | undefined;
  readonly statements?: readonly DraftStatement[] | undefined;
}

export interface DraftRole {
  readonly title: string;
  readonly shortTitle?: string | undefined;
  readonly order: number;
  readonly code?: string | undefined;
  readonly mark?: Mark | undefined;
  readonly headings: readonly string[];
  readonly aliases: readonly string[];
  readonly door?: string | undefined;
  readonly summary: string;
}

/** The shape that a role family's letter stands in. */
export type Mark = 'square' | 'circle' | 'shield' | 'hexagon';

export interface DraftTheme {
  readonly title: string;
}

export interface DraftPair {
  readonly between: readonly [string, string];
  readonly kind: 'counterpart' | 'related';
  readonly basis: Basis;
  readonly because: string;
}

export interface DraftNote {
  readonly lines: readonly number[];
  readonly wording: readonly string[];
  readonly oddity: string;
  readonly note?: string | undefined;
}

export interface DraftQuestion {
  readonly question: string;
  readonly alsoAsked?: readonly string[] | undefined;
  readonly nearest: readonly { readonly id: string; readonly remark?: string | undefined }[];
  readonly blank: string;
}

export interface DraftSynonyms {
  readonly words: readonly string[];
}

/** What is printed on paper beside the words. */
export interface PaperSettings {
  /** Where the handbook is published, such as `https://www.example.org/handbook/`; empty where it is left blank. */
  readonly address: string;
  /** The day on which the words were last changed, such as `2026-11-23`; empty where it is left blank. */
  readonly revised: string;
  /** Whether PDFs are made. */
  readonly sheets: boolean;
  /** Sheets that may take more than one page, by their addresses below `/pdf/`, such as `roles/coach`. */
  readonly longer: readonly string[];
}

export interface DraftSettings {
  readonly title: string;
  readonly district: string;
  readonly districtRole?: string | undefined;
  readonly contact?: string | undefined;
  readonly source: { readonly title: string; readonly file: string };
  readonly paper: PaperSettings;
  readonly blanks: Readonly<Record<string, { readonly label: string; readonly answer: string }>>;
}

export interface DraftStep {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly string[];
  readonly districtSupplies?: string | undefined;
  readonly blank?: string | undefined;
}

export interface DraftStage {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly DraftStep[];
}

export interface DraftOnboarding {
  readonly role: string;
  readonly stages: readonly DraftStage[];
}

export interface DraftAgreementSide {
  readonly heading: string;
  readonly role: string;
  readonly statements: readonly string[];
  readonly optional: readonly string[];
}

export interface DraftAgreement {
  readonly title: string;
  readonly restsOn: readonly string[];
  readonly sides: readonly [DraftAgreementSide, DraftAgreementSide];
  readonly enabling: readonly Omit<DraftAgreementSide, 'optional'>[];
  readonly district: readonly string[];
}

export interface DraftTerm {
  readonly term: string;
  readonly phrases: readonly string[];
  readonly statements: readonly string[];
  readonly meaning: string;
  readonly sources: readonly { readonly label: string; readonly url: string }[];
  readonly standing: string;
  readonly caution?: string | undefined;
  readonly keep?: string | undefined;
  readonly blank?: string | undefined;
  readonly names: readonly { readonly written: string; readonly official: string; readonly whose: string }[];
}

export interface DraftOngoing {
  readonly statement: string;
  readonly lane: string;
  readonly basis: Basis;
}

export interface DraftPlacement extends DraftOngoing {
  readonly station: string;
}

export interface DraftGap {
  readonly id: string;
  readonly says: string;
  readonly nearest: readonly string[];
  readonly question?: string | undefined;
}

export interface DraftCycle {
  readonly lanes: readonly string[];
  readonly stations: readonly { readonly id: string; readonly title: string }[];
  readonly placements: readonly DraftPlacement[];
  readonly ongoing: readonly DraftOngoing[];
  readonly district: readonly string[];
  readonly gaps: readonly DraftGap[];
}

export interface DraftChoice {
  readonly question: string;
  readonly quotes: readonly string[];
  readonly ask: string;
  readonly blank: string;
}

/** The addresses that the handbook has promised to keep, and where those lead that are gone. Paths from the site's root. */
export interface DraftAddresses {
  readonly promised: readonly string[];
  readonly moved: Readonly<Record<string, string>>;
}

/** All of `content/`. */
export interface Draft {
  readonly programs: readonly Written<DraftProgram>[];
  readonly roles: readonly Written<DraftRole>[];
  readonly themes: readonly Written<DraftTheme>[];
  readonly pairs: readonly Written<DraftPair>[];
  readonly notes: readonly Written<DraftNote>[];
  readonly questions: readonly Written<DraftQuestion>[];
  readonly synonyms: readonly Written<DraftSynonyms>[];
  readonly onboarding: Written<DraftOnboarding>;
  readonly agreements: readonly Written<DraftAgreement>[];
  readonly glossary: readonly Written<DraftTerm>[];
  readonly cycle: Written<DraftCycle>;
  readonly choosing: readonly Written<DraftChoice>[];
  readonly addresses: Written<DraftAddresses>;
  readonly settings: Written<DraftSettings>;
  /** The source text, byte for byte as its characters. */
  readonly sourceText: string;
}
