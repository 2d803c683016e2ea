import type { Handbook } from '../../domain/handbook.ts';
import { stepsOf } from '../../domain/onboarding.ts';
import { wordsOfText } from '../../domain/text-block.ts';
import { isAnswered } from '../../domain/question.ts';
import type { Statement } from '../../domain/statement.ts';
import { siteMap } from '../../site-map.ts';
import { urls, type Urls } from '../../urls.ts';
import { aPage, anAnswer, aQuestion } from '../query/find.ts';
import { wordsOf } from '../query/list-engine.ts';
import { groupToken } from '../query/vocabulary.ts';
import { groupFinder } from './vocabulary.ts';

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
    /** Ids without hyphens, tokens of word groups, editor's notes, questions: searched, never shown. */
    readonly aliases: string;
  };
  /** What results can be narrowed by. `named` holds the roles that a statement only names. */
  readonly filters: {
    /** What a record is that is no statement: `page`, `question` or `answer`. */
    readonly kind?: readonly [string];
    /** The family whose list a statement stands in. */
    readonly role?: readonly [string];
    readonly named?: readonly string[];
    readonly program?: readonly string[];
    readonly theme?: readonly string[];
  };
}

/** Every record of a handbook: its statements first, in their order. */
export function searchRecords(
  handbook: Handbook,
  groups: readonly (readonly string[])[],
  at: Urls = urls,
): readonly SearchRecord[] {
  const asked = questionsNear(handbook);
  const groupsIn = groupFinder(groups);
  return [
    ...handbook.statements.map((statement) => ({
      url: at.statement(statement),
      ...statementRecord(statement, asked.get(statement) ?? [], groupsIn),
    })),
    ...pageRecords(handbook, groupsIn, at),
  ];
}

/** The words that a record is found by besides those that it shows, each once. */
export function wordsBeside({ text, meta }: SearchRecord): readonly string[] {
  const shown = wordsOf(`${text} ${meta.title ?? ''} ${meta.place}`);
  const others = new Set(wordsOf(meta.aliases));
  return [...others].filter((word) => !shown.some((one) => one.startsWith(word)));
}

type GroupFinder = ReturnType<typeof groupFinder>;

/** The questions that each statement comes nearest to: who asks so should be shown it. */
function questionsNear({ questions }: Pick<Handbook, 'questions'>): ReadonlyMap<Statement, readonly string[]> {
  const near = questions.flatMap(({ question, nearest }) => nearest.map(({ statement }) => ({ statement, question })));
  const grouped = Map.groupBy(near, ({ statement }) => statement);
  return new Map([...grouped].map(([statement, all]) => [statement, all.map(({ question }) => question)]));
}

function statementRecord(
  statement: Statement,
  questions: readonly string[],
  groupsIn: GroupFinder,
): Omit<SearchRecord, 'url'> {
  const { id, text, list, program, notes, names } = statement;
  const spoken = [text, list?.heading, list?.role.title, ...names.map(({ as }) => as)].join(' · ');
  return {
    text,
    meta: {
      title: id,
      place: list === undefined ? program.title : `${list.heading}, ${program.title}`,
      ...(list && { code: list.role.code, mark: list.role.mark }),
      aliases: [
        id.replaceAll('-', ''),
        ...groupsIn(spoken).map(groupToken),
        ...notes.map(({ note }) => note),
        ...questions,
      ].join(' '),
    },
    filters: {
      ...(list && { role: [list.role.id] as const }),
      program: [program.id],
      theme: statement.themes.map(({ themeId }) => themeId),
      ...(names.length > 0 && { named: names.map(({ roleId }) => roleId) }),
    },
  };
}

/** What a record may be besides a page, and the words that it is found by besides those that it shows. */
interface More {
  readonly kind?: typeof aPage | typeof aQuestion | typeof anAnswer;
  readonly also?: readonly string[] | undefined;
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
      .map(({ address, title, kind, says, found }) => {
        const own = handbook.pages.find(({ id }) => at.page(id) === address);
        const text = found === 'by its title' ? title : says;
        return page(address, title, kind, text, { also: own && [wordsOfText(own.text)] });
      }),
    ...handbook.questions.map((one) =>
      page(
        at.question(one.id),
        one.question,
        isAnswered(one) ? 'Answered by the district' : 'Open question',
        one.question,
        {
          kind: isAnswered(one) ? anAnswer : aQuestion,
          also: [...one.alsoAsked, one.blank.answer],
        },
      ),
    ),
    // A term by its name, not by its meaning: that has words of every kind, and a search would take them for the
    // handbook's own.
    ...handbook.glossary.map(({ id, term }) => page(at.term(id), term, 'Glossary', term)),
    ...stepsOf(handbook.onboarding).map(({ id, text }) => page(at.onboardingStep(id), text, 'Onboarding step', text)),
    ...handbook.choosing.map(({ question, ask }) => page(at.choosing, question, handbook.labels.choosing, ask)),
  ];
}
