/** What a document makes of the handbook: each program, list and statement with the id that it keeps or gets. */
import { placedStatements } from '../domain/draft-statements.ts';
import type { Draft, DraftRoleList } from '../domain/draft.ts';
import { align } from './align.ts';
import { alikeness } from './alike.ts';
import type { Asking } from './asking.ts';
import { codeOf, lettersOf, roleOf, slugOf, withoutNumber, type NamedRole } from './names.ts';
import { keyOf, plain, signsOf } from './lines.ts';
import type { Outline, OutlineList, Said } from './outline.ts';
import { placesOf, type New, type Old } from './places.ts';

/** What a program, list and statement of a document is today, and the id that it keeps or gets. */
export type Proposal = ReturnType<typeof proposalOf>;
export type ProposedProgram = Proposal['programs'][number];
export type ProposedList = ProposedProgram['lists'][number];
export type ProposedStatement = ProposedList['statements'][number];

export type ProposalDraft = Pick<Draft, 'programs' | 'roles' | 'addresses'>;

export function proposalOf(draft: ProposalDraft, given: Outline, asking: Pick<Asking, 'ask' | 'isOpen'>) {
  const olds = placedStatements(draft).map((one): Old => ({ ...one, id: one.statement.id, text: one.statement.text }));
  const signs = signsOf(olds.map(({ text }) => text));
  const listOf = (list: OutlineList) => ({
    ...list,
    statements: list.statements.map((one) => ({ ...one, text: signs(one.text) })),
  });
  const outline = { ...given, programs: given.programs.map((one) => ({ ...one, lists: one.lists.map(listOf) })) };
  const said = outline.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements));
  const words = alikeness([...olds, ...said].map(({ text }) => text));
  const places = placesOf(draft, outline, words, asking.ask);
  const own = olds.filter(({ text, statement, list, program }) => {
    const isAdded = (statement.added ?? list?.added ?? program.words.added) !== undefined;
    return isAdded && !said.some((one) => plain(one.text) === plain(text));
  });
  const received = olds.filter((one) => !own.includes(one));
  const aligned = align(received, places.statements, words, asking);
  const alignedOf = new Map(aligned.flatMap((one) => one.now.map((now) => [now, one] as const)));
  const roles = draft.roles.map(({ id, words: { title, code } }): NamedRole => ({ id, title, code, isNew: false }));
  const codes = new Set(draft.programs.map(({ words }) => words.code));
  const files = draft.programs.map(({ id }) => id);
  const [idOf, nextId] = [new Map<New, string>(), numbering(draft)];
  const programs = outline.programs.map((program) => {
    const today = places.programs.get(program);
    const title = withoutNumber(program.title);
    const code = today?.words.code ?? codeOf(title, codes);
    const lists = program.lists.map((list) => {
      const [was, heading] = [places.lists.get(list), list.heading];
      const role = heading === null ? undefined : roleOfList({ text: heading, line: list.line }, was);
      const begins = [code, ...(role === undefined ? [] : [lettersOf(role, roles)]), ''].join('-');
      const statements = places.statements.filter(({ saidIn }) => saidIn.list === list);
      return {
        heading: heading && same(heading, was?.heading),
        role,
        today: was,
        statements: statements.map((now) => proposed(now, begins)),
      };
    });
    const id = today?.id ?? slugOf(title, files);
    files.push(id);
    return { id, title: same(program.title, today?.words.title), line: program.line, code, today, lists };
  });
  const [kept, isKept] = [new Set(places.lists.values()), new Set(places.programs.values())];
  return {
    title: outline.title,
    /** Whether the document writes other quotation marks or dashes than the handbook, which keeps its own. */
    inOtherSigns: JSON.stringify(outline) !== JSON.stringify(given),
    programs,
    aligned: [
      ...aligned.map((one) => ({ ...one, into: one.now.map((now) => idOf.get(now) ?? '') })),
      ...own.map((one) => ({ old: [one], now: [], into: [one.id], sure: true })),
    ],
    /** What the document no longer has, of programs and lists. */
    gone: {
      programs: draft.programs.filter((one) => !isKept.has(one) && one.words.added === undefined),
      lists: draft.programs.flatMap((program) =>
        (program.words.roles ?? [])
          .filter((list) => !kept.has(list) && (list.added ?? program.words.added) === undefined)
          .map((list) => [program, list] as const),
      ),
    },
  };

  function roleOfList(heading: Said, today: DraftRoleList | undefined): NamedRole {
    return roles.find(({ id }) => id === today?.role) ?? roleOf(heading, draft.roles, roles, asking.ask);
  }

  function proposed(now: New, start: string) {
    const from = alignedOf.get(now)?.old ?? [];
    const id = keptId(now, start) ?? nextId(start);
    idOf.set(now, id);
    return { id, from, text: from.find(({ text }) => plain(text) === plain(now.text))?.text ?? now.text };
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
