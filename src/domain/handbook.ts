import type { Agreement } from './agreement.ts';
import type { Choice } from './choosing.ts';
import type { Change } from './changes.ts';
import type { CoachingCycle } from './coaching-cycle.ts';
import type { Basis, Draft, DraftNote, DraftPair, DraftSettings, DraftSynonyms, Labels } from './draft.ts';
import type { Day } from './day.ts';
import type { Definition, FactQuote } from './facts.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Onboarding } from './onboarding.ts';
import type { Program } from './program.ts';
import type { Blank, Question } from './question.ts';
import type { Role, RoleFamily } from './role.ts';
import type { SourceText } from './source-text.ts';
import type { Statement } from './statement.ts';
import type { Suggestion } from './suggestion.ts';
import type { TextBlock } from './text-block.ts';

/** Everything that the site says, checked and linked up. Pages, search, paper and downloads all come from it. */
export interface Handbook extends Pick<DraftSettings, 'title' | 'district' | 'language' | 'paper' | 'frames'> {
  readonly contact: string;
  readonly labels: Labels;
  /** What the home page says first: for whom it is, quoted; what it is; what one may search for. */
  readonly home: {
    readonly for: readonly FactQuote[];
    readonly definition: Definition | undefined;
    readonly searches: readonly string[];
  };
  readonly programs: readonly Program[];
  readonly roles: readonly Role[];
  readonly families: readonly RoleFamily[];
  readonly themes: readonly Theme[];
  readonly pages: readonly OwnPage[];
  /** All statements, in the order of the programs. */
  readonly statements: readonly Statement[];
  readonly pairs: readonly Pair[];
  readonly oddities: readonly Oddity[];
  readonly questions: readonly Question[];
  readonly blanks: ReadonlyMap<string, Blank>;
  /** Groups of words that stand for each other in a search. */
  readonly synonyms: readonly DraftSynonyms[];
  /** The path by which somebody new learns the job. */
  readonly onboarding: Onboarding;
  readonly agreements: readonly Agreement[];
  /** Words of the field, with sources from outside; in the order of the file. */
  readonly glossary: readonly GlossaryTerm[];
  readonly cycle: CoachingCycle;
  readonly choosing: readonly Choice[];
  readonly source: SourceText;
  /** Where readers say what should change; absent where the district has set nothing. */
  readonly suggestion: Suggestion | undefined;
  /** The words as their editors wrote them, for the map of the site (site-map.ts). */
  readonly draft: Draft;
  /** The school years that have words of their own, the first one first; none where there is only one. */
  readonly years: readonly string[];
  /** What has changed from year to year, in their order. */
  readonly changes: readonly Change[];
  /** Where addresses lead that are gone. */
  readonly redirects: readonly Redirect[];
  /** What the district has withdrawn; its addresses stay and say so. */
  readonly withdrawn: readonly Withdrawn[];
  /** The same statements by id, and the pairs that each is in. */
  readonly byId: ReadonlyMap<string, Statement>;
  readonly pairsOf: ReadonlyMap<string, readonly Pair[]>;
}

/** An address that is gone, and the one that took its place: paths from the site's root, with an anchor where it has one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An address whose statement or page the district has withdrawn. */
export interface Withdrawn {
  readonly from: string;
  readonly on: Day;
  readonly into: readonly string[];
  /** The anchors that went with it, where it is a page. */
  readonly anchors: readonly string[];
}

/** One subject across programs and roles. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** A page of the district's own, such as answers to frequent questions. Its words are not the source's. */
export type OwnPage = Draft['pages'][number]['words'] & {
  readonly id: string;
  readonly text: readonly TextBlock[];
};

/** Two statements that answer each other, or that say something of the same thing. */
export interface Pair extends Omit<DraftPair, 'between'> {
  readonly between: readonly [Statement, Statement];
  readonly basis: Basis;
  readonly because: string;
}

/** A place where the source reads oddly. */
export interface Oddity extends Omit<DraftNote, 'statements'> {
  readonly id: string;
  /** The lines of the source that it is about, in their order. */
  readonly lines: readonly number[];
  readonly statements: readonly Statement[];
}

/** The statement with this id. Throws where there is none: the rules have seen to it that there is. */
export function statementById(handbook: Pick<Handbook, 'byId'>, id: string): Statement {
  const statement = handbook.byId.get(id);
  if (statement === undefined) throw new Error(`No statement has the id ${id}.`);
  return statement;
}
