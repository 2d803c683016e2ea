import type { Alignment } from './align-source.ts';
import type { DraftProgram, DraftStatement, Written } from './draft.ts';
import { toDefinition, toFacts } from './facts.ts';
import type { Lookup } from './lookup.ts';
import type { ProgramName, Statement } from './statement.ts';

/** A program: a responsibility chart (a list for each role) or a program description (lines without roles). */
export type Program = Readonly<ReturnType<typeof toProgram>>;
export type ResponsibilityChart = Extract<Program, { readonly kind: 'chart' }>;
export type ProgramDescription = Extract<Program, { readonly kind: 'description' }>;

/** What a chart asks of one role, under the heading that the source gives. */
export type RoleList = ResponsibilityChart['lists'][number];

/** The program that a draft describes. */
export function toProgram(
  { id, words }: Written<DraftProgram>,
  find: Lookup,
  source: Alignment,
  toHistory: (id: string) => Statement['history'],
) {
  const inWords = (day: string | undefined) => (day === undefined ? undefined : find.day(day));
  const { title, shortTitle = title, code, summary } = words;
  const name: ProgramName = { id, title, shortTitle };
  const toStatement = (statement: DraftStatement, list: Statement['list']): Statement => ({
    id: statement.id,
    text: statement.text,
    line: source.of(statement)?.line,
    added: inWords(source.of(statement)?.added),
    program: name,
    list,
    themes: statement.themes.map(({ theme, ...mark }) => ({ themeId: theme, ...mark })),
    names: statement.names.map(({ role, ...mention }) => ({ roleId: role, ...mention })),
    notes: statement.notes.map(find.note),
    history: toHistory(statement.id),
  });
  const lists = words.roles?.map((list) => {
    const { heading } = list;
    const role = find.family(list.role);
    const statements = list.statements.map((one) => toStatement(one, { role, heading }));
    return { role, heading, line: source.of(list)?.line, statements };
  });
  const described = (words.statements ?? []).map((one) => toStatement(one, undefined));
  const statements = lists?.flatMap((list) => list.statements) ?? described;
  const told = {
    ...name,
    code,
    /** The line of its heading in the source text; undefined for a program that the district has added. */
    line: source.of(words)?.line,
    added: inWords(words.added),
    summary,
    /** What it is, as the glossary has it, and what its text says of it by questions that readers compare it by. */
    definition: toDefinition(words.definition, find),
    facts: toFacts(words.facts, statements),
    /** All its statements, in the order in which its file has them. */
    statements,
  };
  return lists === undefined ? { kind: 'description' as const, ...told } : { kind: 'chart' as const, ...told, lists };
}

export function isChart(program: Program): program is ResponsibilityChart {
  return program.kind === 'chart';
}
