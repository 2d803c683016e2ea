/** The files of a handbook as a document leaves them: only the lines that change are written anew. */
import type { Draft, DraftProgram, DraftStatement } from '../domain/draft.ts';
import { plain } from './lines.ts';
import { flowed, listLines, programFile, roleFile, sourceOf, statementLines, type Files } from './new-files.ts';
import type { Proposal, ProposedList, ProposedProgram, ProposedStatement } from './proposal.ts';
import { retire } from './retire.ts';
import { yamlText } from './yaml-text.ts';

type YamlText = ReturnType<typeof yamlText>;

export function rewrite(draft: Draft, proposal: Proposal, read: (file: string) => string, day: string): Files {
  const files: Files = new Map();
  const nameOf = (written: { readonly file: string }) =>
    written.file.replace(draft.settings.file.replace('handbook.yaml', ''), '');
  const change = (written: { readonly file: string }, make: (yaml: YamlText) => void) => {
    const before = read(nameOf(written));
    const yaml = yamlText(before);
    make(yaml);
    if (yaml.toString() !== before) files.set(nameOf(written), yaml.toString());
  };
  const kept = new Set(
    proposal.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements.map(({ id }) => id))),
  );

  for (const program of draft.programs) {
    const proposed = proposal.programs.find(({ today }) => today === program);
    if (proposed !== undefined) change(program, (yaml) => rewriteProgram(yaml, program.words, proposed));
    else if (proposal.gone.programs.includes(program)) files.set(nameOf(program), undefined);
  }
  let order = Math.max(0, ...draft.programs.map(({ words }) => words.order));
  for (const one of proposal.programs)
    if (one.today === undefined) files.set(`programs/${one.id}.mdx`, programFile(one, ++order));
  rewriteRoles();
  const { source } = draft.settings.words;
  const hasContents = draft.sourceText.split('\n')[1]?.startsWith('- ') === true;
  const text = sourceOf(proposal, source.title, hasContents);
  if (text !== draft.sourceText) files.set(source.file, `${text}${/\n$/.test(read(source.file)) ? '\n' : ''}`);
  const retired = retire(draft, proposal, day);
  if (retired.length > 0) change(draft.addresses, (yaml) => retired.forEach((make) => make(yaml)));
  if (files.size > 0) change(draft.settings, (yaml) => yaml.say(['paper', 'revised'], day));
  return files;

  function rewriteProgram(yaml: YamlText, words: DraftProgram, proposed: ProposedProgram): void {
    yaml.say(['title'], proposed.title);
    if (words.added !== undefined) yaml.drop(['added']);
    words.roles?.forEach((today, i) => {
      const list = proposed.lists.find((one) => one.today === today);
      if (list === undefined) return isGone(proposed, today) ? yaml.remove(['roles', i]) : undefined;
      if (list.heading !== null) yaml.say(['roles', i, 'heading'], list.heading);
      if (today.added !== undefined) yaml.drop(['roles', i, 'added']);
      rewriteStatements(yaml, ['roles', i, 'statements'], today.statements, list.statements);
    });
    const own = proposed.lists.find(({ heading }) => heading === null);
    if (words.statements !== undefined) {
      if (own === undefined && words.statements.every(({ added }) => added === undefined)) yaml.drop(['statements']);
      else rewriteStatements(yaml, ['statements'], words.statements, own?.statements ?? []);
    } else if (own !== undefined) yaml.append(`statements:\n${blocksOf(own.statements, '  ')}`);
    const isNew = ({ heading, today }: ProposedList) => heading !== null && today === undefined;
    const lists = proposed.lists
      .filter(isNew)
      .map((list) => listLines(list, '  ', blocksOf(list.statements, '      ')))
      .join('');
    if (lists === '') return;
    if (yaml.entries(['roles']).length > 0) yaml.insert(['roles'], Infinity, lists);
    else yaml.append(`roles:\n${lists}`);
  }

  function isGone({ today: program }: ProposedProgram, list: unknown): boolean {
    return proposal.gone.lists.some(([one, gone]) => one === program && gone === list);
  }

  function rewriteStatements(
    yaml: YamlText,
    path: (string | number)[],
    today: readonly DraftStatement[],
    now: readonly ProposedStatement[],
  ): void {
    const ids = today.map(({ id }) => id);
    const indent = /^ */.exec(yaml.entries(path)[0] ?? '')?.[0] ?? '';
    today.forEach((statement, i) => {
      const same = now.find(({ id }) => id === statement.id);
      const isOwn = statement.added !== undefined && same === undefined;
      if (same !== undefined) yaml.say([...path, i, 'text'], same.text);
      else if (!isOwn) yaml.remove([...path, i]);
      if (same !== undefined && statement.added !== undefined) yaml.drop([...path, i, 'added']);
    });
    let at = 0;
    for (const one of now) {
      if (ids.includes(one.id)) at = ids.indexOf(one.id) + 1;
      else yaml.insert(path, at, blocksOf([one], indent));
    }
  }

  /** The lines of statements; what is said of one that has moved moves with it. */
  function blocksOf(statements: readonly ProposedStatement[], indent: string): string {
    return statements.map((one) => movedLines(one, indent) ?? statementLines([one], indent)).join('');
  }

  function movedLines({ id, text, from }: ProposedStatement, indent: string): string | undefined {
    const [old, ...more] = from;
    const isOne = proposal.aligned.find((all) => all.old.includes(old as never))?.now.length === 1;
    if (old === undefined || more.length > 0 || !isOne || kept.has(old.id)) return undefined;
    const yaml = yamlText(read(nameOf(old.program)));
    const path =
      old.list === undefined
        ? ['statements']
        : ['roles', old.program.words.roles?.indexOf(old.list) ?? 0, 'statements'];
    const lines = yaml.entries(path)[(old.list ?? old.program.words).statements?.indexOf(old.statement) ?? 0];
    if (lines === undefined) return undefined;
    const own = /^ */.exec(lines)?.[0] ?? '';
    const block = yamlText(lines.replaceAll(new RegExp(`^${own}`, 'gm'), indent));
    block.say([0, 'id'], id);
    block.say([0, 'text'], text);
    block.drop([0, 'added']);
    return block.toString();
  }

  function rewriteRoles(): void {
    const lists = proposal.programs.flatMap((program) => program.lists);
    const added = draft.programs.flatMap(({ words }) => words.roles ?? []);
    const families = draft.roles.filter(({ words }) => words.code !== undefined).length;
    const fresh = new Set(lists.flatMap(({ role }) => (role?.isNew === true ? [role] : [])));
    [...fresh].forEach((role, i) => files.set(`roles/${role.id}.mdx`, roleFile(role, families + i, proposal)));
    for (const role of draft.roles) {
      const { headings } = role.words;
      const own = lists.filter((list) => list.role?.id === role.id).flatMap(({ heading }) => heading ?? []);
      const stay = [...own, ...added.filter((list) => list.added !== undefined).map(({ heading }) => heading)];
      const gone = proposal.gone.lists.map(([, list]) => list).concat(lists.flatMap(({ today }) => today ?? []));
      const isStale = (heading: string) =>
        gone.some((list) => list.heading === heading) && !stay.some((one) => plain(one) === plain(heading));
      const next = [...new Set([...headings.filter((one) => !isStale(one)), ...own])];
      if (next.length === headings.length && next.every((one) => headings.includes(one))) continue;
      const line = `[${next.map(flowed).join(', ')}]`;
      change(role, (yaml) =>
        yaml.has(['headings']) ? yaml.put(['headings'], line) : yaml.below(['title'], `headings: ${line}\n`),
      );
    }
  }
}
