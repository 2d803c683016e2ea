import type { Handbook } from '../../domain/handbook.ts';
import { stepsOf } from '../../domain/onboarding.ts';
import type { Statement } from '../../domain/statement.ts';
import { siteMap } from '../../site-map.ts';
import { urls, type Urls } from '../../urls.ts';
import { aPage, aQuestion } from '../query/facets.ts';
import { groupFinder } from '../query/groups.ts';
import { groupToken, type WordGroup } from '../query/vocabulary.ts';
import { filtersOf, namesOf, placeOf } from './vocabulary.ts';

/** What is indexed: one record a statement, and one for each other thing that a search may lead to. */
export interface SearchRecord {
  readonly url: string;
  /** The words that are searched and shown: for a statement its text, to the letter. */
  readonly text: string;
  /** Shown, and searched with less weight. */
  readonly meta: {
    /** A statement's id; the name of anything else, unless the text is the name. */
    readonly title?: string;
    /** Where it stands, or what kind of thing it is. */
    readonly place: string;
    /** Of the role list that it stands in. */
    readonly code?: string;
    readonly mark?: string;
    /** Ids without hyphens, tokens of word groups, other words: searched, never shown. */
    readonly aliases: string;
  };
  /** What results can be narrowed by. `named` holds the roles that a statement only names. */
  readonly filters: {
    /** What a record is that is no statement: `page` or `question`. */
    readonly kind?: readonly [string];
    /** The family whose list a statement stands in, or what stands for none. */
    readonly role?: readonly string[];
    readonly named?: readonly string[];
    readonly program?: readonly string[];
    readonly theme?: readonly string[];
  };
}

/** Every record of a handbook: its statements first, in their order. */
export function searchRecords(
  handbook: Handbook,
  groups: readonly WordGroup[],
  at: Urls = urls,
): readonly SearchRecord[] {
  const groupsIn = groupFinder(groups);
  return [
    ...handbook.statements.map((statement) => ({ url: at.statement(statement), ...statementRecord(statement, groupsIn) })),
    ...pageRecords(handbook, groupsIn, at),
  ];
}

type GroupFinder = ReturnType<typeof groupFinder>;

function statementRecord(statement: Statement, groupsIn: GroupFinder): Omit<SearchRecord, 'url'> {
  const { id, text, list } = statement;
  const place = placeOf(statement);
  const groups = groupsIn(`${text} · ${place} · ${namesOf(statement)}`);
  return {
    text,
    meta: {
      title: id,
      place,
      ...(list && { code: list.role.code, mark: list.role.mark }),
      aliases: [id.replaceAll('-', ''), ...groups.map(groupToken)].join(' '),
    },
    filters: filtersOf(statement),
  };
}

/** What a record may be besides a page, and the words that it is found by besides those that it shows. */
interface More {
  readonly kind?: typeof aPage | typeof aQuestion;
  readonly also?: readonly string[];
}

function pageRecords(handbook: Handbook, groupsIn: GroupFinder, at: Urls): SearchRecord[] {
  const page = (url: string, title: string, place: string, text: string, more: More = {}): SearchRecord => ({
    url,
    text,
    meta: {
      ...(text !== title && { title }),
      place,
      aliases: [...groupsIn(`${title} ${text}`).map(groupToken), ...(more.also ?? [])].join(' '),
    },
    filters: { kind: [more.kind ?? aPage] },
  });
  return [
    ...[...siteMap(handbook, at).values()]
      .filter(({ found }) => found !== 'never')
      .map(({ address, title, kind, says, found }) =>
        page(address, title, kind, found === 'by its title' ? title : says),
      ),
    ...handbook.questions.map(({ id, question, alsoAsked }) =>
      page(at.question(id), question, 'Open question', question, { kind: aQuestion, also: alsoAsked }),
    ),
    // A term by its name, not by its meaning: that has words of every kind, and a search would take them for the
    // handbook's own.
    ...handbook.glossary.map(({ id, term }) => page(at.term(id), term, 'Glossary', term)),
    ...stepsOf(handbook.onboarding).map(({ id, text }) => page(at.onboardingStep(id), text, 'Onboarding step', text)),
    ...handbook.choosing.map(({ question, ask }) => page(at.choosing, question, handbook.labels.choosing, ask)),
  ];
}
