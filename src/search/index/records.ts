import type { Handbook } from '../../domain/handbook.ts';
import { urls, type Urls } from '../../urls.ts';
import { aPage } from '../query/facets.ts';
import { groupsIn } from '../query/groups.ts';
import { groupToken, type WordGroup } from '../query/vocabulary.ts';
import { listed } from './listed.ts';
import { everyPlace } from './places.ts';

/** What is indexed: one record a statement, and one for each other thing that a search may lead to. */
export interface SearchRecord {
  readonly url: string;
  /** The words that are searched and shown: for a statement its text, to the letter. */
  readonly text: string;
  /** Shown, and searched with less weight. */
  readonly meta: {
    readonly title?: string;
    /** Where it stands, or what kind of thing it is. */
    readonly place: string;
    /** Of the role list that it stands in. */
    readonly code?: string;
    readonly mark?: string;
    /** Ids without hyphens, tokens of word groups, other words: searched, never shown. */
    readonly aliases: string;
  };
  /** What results can be narrowed by: `kind` says what is no statement. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Every record of a handbook: its statements first, in their order. */
export function searchRecords(
  handbook: Handbook,
  groups: readonly WordGroup[],
  at: Urls = urls,
): readonly SearchRecord[] {
  const tokens = (...texts: readonly string[]) => groupsIn(texts.join(' · '), groups).map(groupToken);
  const statements = handbook.statements.map((statement): SearchRecord => {
    const { id, text, place, code, mark, also = '', filters } = listed(statement, at);
    const aliases = [id.replaceAll('-', ''), ...tokens(text, place, also)].join(' ');
    const url = at.statement(statement);
    return { url, text, meta: { title: id, place, ...(code && { code }), ...(mark && { mark }), aliases }, filters };
  });
  const places = everyPlace(handbook, at).map(({ url, title, label, also = '', says = '' }): SearchRecord => {
    const aliases = [...tokens(title, also, says), also, says].join(' ');
    return { url, text: title, meta: { place: label, aliases }, filters: { kind: [aPage] } };
  });
  return [...statements, ...places];
}
