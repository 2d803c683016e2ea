/** What a document makes of the handbook: each program, list and statement with the id that it keeps or gets. */
import { placedStatements } from '../domain/draft-statements.ts';
import type { Draft, DraftProgram, DraftRoleList, Written } from '../domain/draft.ts';
import { align, type Aligned } from './align.ts';
import { alikeness } from './alike.ts';
import type { Asking } from './asking.ts';
import { codeOf, lettersOf, roleOf, slugOf, type NamedRole } from './names.ts';
import { keyOf, plain } from './lines.ts';
import type { Outline, OutlineList } from './outline.ts';
import { placesOf, type New, type Old } from './places.ts';

export interface ProposedStatement {
  readonly id: string;
  readonly text: string;
  /** The statements of today that it is; none where it is new. */
  readonly from: readonly Old[];
}

export interface ProposedList {
  readonly heading: string | null;
  readonly role: NamedRole | undefined;
  readonly today: DraftRoleList | undefined;
  readonly statements: readonly ProposedStatement[];
}

export interface ProposedProgram {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly today: Written<DraftProgram> | undefined;
  readonly lists: readonly ProposedList[];
}

export interface Proposal {
  readonly title: string | undefined;
  readonly programs: readonly ProposedProgram[];
  readonly aligned: readonly (Aligned & { readonly into: readonly string[] })[];
  /** What the document no longer has, of programs and lists. */
  readonly gone: {
    readonly programs: readonly Written<DraftProgram>[];
    readonly lists: readonly [Written<DraftProgram>, DraftRoleList][];
  };
}

export type ProposalDraft = Pick<Draft, 'programs' | 'roles' | 'addresses'>;

export function proposalOf(draft: ProposalDraft, outline: Outline, asking: Asking): Proposal {
  const olds = placedStatements(draft).map(({ statement, program, list }): Old => {
    return { id: statement.id, text: statement.text, program, list, statement };
  });
  const said = outline.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements));
  const words = alikeness([...olds, ...said].map(({ text }) => text));
  const places = placesOf(draft, outline, words);
  const received = olds.filter(({ text, statement, list, program }) => {
    const isAdded = (statement.added ?? list?.added ?? program.words.added) !== undefined;
    return !isAdded || said.some((one) => plain(one.text) === plain(text));
  });
  const aligned = align(received, places.statements, words, asking);
  const nextId = numbering(draft);
  const roles: NamedRole[] = draft.roles.map(({ id, words }) => ({
    id,
    title: words.title,
    code: words.code,
    isNew: false,
  }));
  const codes = new Set(draft.programs.map(({ words }) => words.code));
  const ids = new Map<New, string>();
  const alignedOf = new Map(aligned.flatMap((one) => one.now.map((now) => [now, one] as const)));
  const inList = Map.groupBy(places.statements, ({ saidIn }) => saidIn.list);
  const files = draft.programs.map(({ id }) => id);

  const prepared = outline.programs.map((program) => {
    const today = places.programs.get(program);
    const code = today?.words.code ?? codeOf(program.title, codes);
    const lists = program.lists.map((list) => ({ list, role: roleOfList(list), own: inList.get(list) ?? [] }));
    return { program, today, code, lists };
  });
  const starts = prepared.flatMap(({ code, lists }) =>
    lists.flatMap(({ role, own }) => {
      const start = role === undefined ? `${code}-` : `${code}-${lettersOf(role, roles)}-`;
      return own.map((now) => ({ now, start }));
    }),
  );
  for (const { now, start } of starts) {
    const id = keptId(now, start);
    if (id !== undefined) ids.set(now, id);
  }
  for (const { now, start } of starts) if (!ids.has(now)) ids.set(now, nextId(start));

  const programs = prepared.map(({ program, today, code, lists }): ProposedProgram => ({
    id: today?.id ?? slugOf(program.title, files),
    title: same(program.title, today?.words.title),
    code,
    today,
    lists: lists.map(({ list, role, own }) => ({
      heading: list.heading === null ? null : same(list.heading, places.lists.get(list)?.heading),
      role,
      today: places.lists.get(list),
      statements: own.map((now): ProposedStatement => {
        const from = alignedOf.get(now)?.old ?? [];
        return { id: ids.get(now) ?? '', from, text: sameText(now.text, from) };
      }),
    })),
  }));
  const kept = new Set(places.lists.values());
  const isKept = new Set(places.programs.values());
  return {
    title: outline.title,
    programs,
    aligned: [
      ...aligned.map((one) => ({ ...one, into: one.now.map((now) => ids.get(now) ?? '') })),
      ...olds
        .filter((one) => !received.includes(one))
        .map((one) => ({ old: [one], now: [], into: [one.id], sure: true })),
    ],
    gone: {
      programs: draft.programs.filter((one) => !isKept.has(one) && one.words.added === undefined),
      lists: draft.programs.flatMap((program) =>
        (program.words.roles ?? []).flatMap((list): [Written<DraftProgram>, DraftRoleList][] =>
          kept.has(list) || (list.added ?? program.words.added) !== undefined ? [] : [[program, list]],
        ),
      ),
    },
  };

  function roleOfList(list: OutlineList): NamedRole | undefined {
    if (list.heading === null) return undefined;
    const id = places.lists.get(list)?.role;
    return (
      roles.find((role) => role.id === id) ??
      roleOf({ text: list.heading, line: list.line }, draft.roles, roles, asking.ask)
    );
  }

  /** One that stands where it stood keeps its id; of several, the one that is most alike. */
  function keptId(now: New, start: string): string | undefined {
    const { old: from = [], now: parts = [] } = alignedOf.get(now) ?? {};
    const most = <One extends { text: string }>(all: readonly One[], to: string) =>
      [...all].sort((a, b) => words.alike(b.text, to) - words.alike(a.text, to))[0];
    const here = from.filter(({ id }) => id.startsWith(start) && /^\d+$/.test(id.slice(start.length)));
    const old = most(here, now.text);
    return old !== undefined && most(parts, old.text) === now ? old.id : undefined;
  }
}

/** Ids that were never given before. */
function numbering({ programs, addresses }: ProposalDraft): (start: string) => string {
  const { promised, moved, withdrawn } = addresses.words;
  const known = [...promised, ...Object.keys(moved), ...Object.values(moved), ...Object.keys(withdrawn)];
  const given = [
    ...placedStatements({ programs }).map(({ statement }) => statement.id),
    ...known.map((one) => one.split('#')[1] ?? ''),
  ];
  return (start) => {
    const numbers = given.filter((id) => id.startsWith(start)).map((id) => Number(id.slice(start.length)) || 0);
    const id = `${start}${Math.max(0, ...numbers) + 1}`;
    given.push(id);
    return id;
  };
}

/** A name as the handbook has it, where the document differs only in its signs. */
function same(said: string, today: string | undefined): string {
  return today !== undefined && keyOf(today) === keyOf(said) ? today : said;
}

function sameText(said: string, from: readonly Old[]): string {
  return from.find(({ text }) => plain(text) === plain(said))?.text ?? said;
}
