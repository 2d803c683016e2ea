/**
 * The content as its editors wrote it: shaped right (the schemas have seen to that, and say what each field means), not
 * yet checked for meaning. `draft` → `rules` → `Handbook`, whose types keep the fields of these and have things in the
 * place of ids.
 */
import type { TextBlock } from './text-block.ts';
import type { PartName, PartOfKind, WordsOf } from '../schemas/parts.ts';

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
  /** The same as plain values, of a page of the district's own. */
  readonly text?: readonly TextBlock[];
}

/** Readonly all the way down. */
type Kept<Words> = { readonly [Key in keyof Words]: Kept<Words[Key]> };

/** The words of a part. What is written has its id beside them. */
type WordsIn<Name extends PartName> = Kept<Omit<WordsOf<Name>, 'id'>>;

/** All of `content/`, and the source text: its lines, however the file was saved. */
export type Draft = {
  readonly [Name in PartName]: Name extends PartOfKind<'single'>
    ? Written<WordsIn<Name>>
    : readonly Written<WordsIn<Name>>[];
} & { readonly sourceText: string };

export type DraftProgram = WordsIn<'programs'>;
export type DraftRoleList = NonNullable<DraftProgram['roles']>[number];
export type DraftStatement = DraftRoleList['statements'][number];
export type DraftRole = WordsIn<'roles'>;
export type DraftPair = WordsIn<'pairs'>;
export type DraftNote = WordsIn<'notes'>;
export type DraftSynonyms = WordsIn<'synonyms'>;
export type DraftQuestion = WordsIn<'questions'>;
export type DraftSettings = WordsIn<'settings'>;
export type DraftOnboarding = WordsIn<'onboarding'>;
export type DraftStep = DraftOnboarding['stages'][number]['steps'][number];
export type DraftAgreement = WordsIn<'agreements'>;
export type DraftTerm = WordsIn<'glossary'>;
export type DraftEdition = WordsIn<'editions'>;
export type DraftChange = WordsIn<'changes'>;
export type DraftCycle = WordsIn<'cycle'>;
export type DraftChoice = WordsIn<'choosing'>;

/** `explicit`: the words of the source say so. `inferred`: the editor reads it so. */
export type Basis = DraftStatement['names'][number]['basis'];

/** What the site's own sentences call things. */
export type Labels = DraftSettings['labels'] & { readonly onboarding: string };

/** What is printed on paper beside the words. */
export type PaperSettings = DraftSettings['paper'];
