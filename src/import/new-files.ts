/** New files for what a document brings: programs and roles, and the settings of a whole new handbook. */
import { markNames } from '../domain/marks.ts';
import type { NamedRole } from './names.ts';
import type { ProposedList, ProposedProgram, ProposedStatement, Proposal } from './proposal.ts';
import { written } from './yaml-text.ts';

/** Files by their names below the folder of the words; undefined for one that goes. */
export type Files = Map<string, string | undefined>;

/** The whole folder of another district's words, from its document alone. */
export function newFiles(proposal: Proposal, name: string, day: string): Files {
  const title = proposal.title ?? name;
  const file = 'source/source.txt';
  const roles = new Set(proposal.programs.flatMap(({ lists }) => lists.flatMap(({ role }) => role ?? [])));
  const ids = [...roles].map(({ id }) => id).join(', ');
  const settings = `# The handbook’s settings. What is left "" shows as a blank until your district fills it.
title: ${written(title)}
district: ""
contact: ""
source:
  title: ${written(title)}
  file: ${file}
${ids === '' ? '' : `# districtRole: # take the first sign away, and write the role whose lists are the district’s own: ${ids}\n`}paper:
  address: ""
  revised: "${day}"
`;
  return new Map([
    ['handbook.yaml', settings],
    ['addresses.yaml', 'promised: []\nmoved: {}\n'],
    [file, sourceOf(proposal, title, false)],
    ...[...roles].map((role, i): [string, string] => [`roles/${role.id}.mdx`, roleFile(role, i, proposal)]),
    ...proposal.programs.map((one, i): [string, string] => [`programs/${one.id}.mdx`, programFile(one, i + 1)]),
  ]);
}

/** The source text, line by line. */
export function sourceOf({ programs }: Proposal, title: string, hasContents: boolean): string {
  const lines = programs.flatMap((program) => [
    program.title,
    ...program.lists.flatMap(({ heading, statements }) => [
      ...(heading === null ? [] : [heading]),
      ...statements.map(({ text }) => `- ${text}`),
    ]),
  ]);
  const contents = hasContents ? programs.map((program) => `- ${program.title}`) : [];
  return [title, ...contents, ...lines].join('\n');
}

export function programFile({ title, code, lists }: ProposedProgram, order: number): string {
  const headed = lists.filter(({ heading }) => heading !== null);
  const own = lists.filter(({ heading }) => heading === null).flatMap(({ statements }) => statements);
  const names = headed.map(({ heading }) => heading).join(', ');
  const summary = written(headed.length > 0 ? `${title}: ${names}.` : (own[0]?.text ?? title));
  const head = `title: ${written(title)}\ncode: ${code}\norder: ${order}\nsummary: ${summary}\n`;
  const charts = headed.length === 0 ? '' : `roles:\n${headed.map((list) => listLines(list)).join('')}`;
  return `---\n${head}${charts}${own.length === 0 ? '' : `statements:\n${statementLines(own)}`}---\n`;
}

/** A list of a chart, as its file has it. */
export function listLines(
  { heading, role, statements }: ProposedList,
  indent = '  ',
  own = statementLines(statements, `${indent}    `),
): string {
  const head = [`- heading: ${written(heading ?? '')}`, `  role: ${role?.id ?? ''}`, '  statements:'];
  return `${head.map((line) => `${indent}${line}\n`).join('')}${own}`;
}

export function statementLines(statements: readonly ProposedStatement[], indent = '  '): string {
  return statements.map(({ id, text }) => `${indent}- id: ${id}\n${indent}  text: ${written(text)}\n`).join('');
}

/** A role that has lists: its mark is the next that nobody has. */
export function roleFile(role: NamedRole, index: number, { programs }: Proposal, order = index + 1): string {
  const lists = programs.flatMap((program) => program.lists).filter((list) => list.role === role);
  const headings = [...new Set(lists.flatMap(({ heading }) => heading ?? []))];
  const named = headings.map((one) => `“${one}”`).join(' or ');
  const mark = markNames[index];
  return `---
title: ${written(role.title)}
code: ${role.code ?? ''}
order: ${order}
${mark === undefined ? '' : `mark: ${mark}\n`}headings: [${headings.map(flowed).join(', ')}]
door: ${written(role.title)}
summary: ${written(`What the text asks under the heading ${named}.`)}
---
`;
}

/** A text as a value in a list on one line. */
export function flowed(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : written(text);
}
