/** The files of a handbook as a document leaves them: only the lines that change are written anew. */
import type { Draft, DraftStatement } from '../domain/draft.ts';
import { writtenTexts } from '../domain/references.ts';
import { plain } from './lines.ts';
import { flowed, listLines, programFile, roleFile, sourceOf, statementLines, type Files } from './new-files.ts';
import { ordersOf } from './order.ts';
import type { Proposal, ProposedProgram, ProposedStatement } from './proposal.ts';
import { retire } from './retire.ts';
import { yamlText, type YamlText } from './yaml-text.ts';

export function rewrite(draft: Draft, proposal: Proposal, read: (file: string) => string, day: string): Files {
  const files: Files = new Map();
  const nameOf = ({ file }: { readonly file: string }) =>
    file.replace(draft.settings.file.replace('handbook.yaml', ''), '');
  const change = (written: { readonly file: string }, make: (yaml: YamlText) => void) => {
    const before = files.get(nameOf(written)) ?? read(nameOf(written));
    const yaml = yamlText(before);
    make(yaml);
    if (yaml.toString() !== before) files.set(nameOf(written), yaml.toString());
  };
  const orders = ordersOf(draft, proposal);
  const lists = proposal.programs.flatMap((program) => program.lists);
  const kept = new Set(lists.flatMap(({ statements }) => statements.map(({ id }) => id)));

  for (const program of proposal.gone.programs) files.set(nameOf(program), undefined);
  const orderOf = new Map(draft.programs.map(({ id, words }) => [id, words.order]));
  const free = orders.programs.flatMap((id) => orderOf.get(id) ?? []).sort((a, b) => b - a);
  let number = 0;
  const numbers = new Map(
    orders.programs.map((id) => [id, (number = Math.max(number + 1, orderOf.has(id) ? (free.pop() ?? 0) : 0))]),
  );
  for (const one of proposal.programs) {
    const { today } = one;
    if (today === undefined) files.set(`programs/${one.id}.mdx`, programFile(one, numbers.get(one.id) ?? 0));
    else {
      change(today, (yaml) => rewriteProgram(yaml, one));
      change(today, (yaml) => arrangeStatements(yaml, one));
      change(today, (yaml) => yaml.arrange(['roles'], 'heading', orders.lists.get(one) ?? []));
    }
  }
  for (const one of draft.programs) {
    const number = numbers.get(one.id) ?? one.words.order;
    if (number !== one.words.order) change(one, (yaml) => yaml.put(['order'], String(number)));
  }
  rewriteRoles();
  nameAnew();
  const { source } = draft.settings.words;
  const hasContents = draft.sourceText.split('\n')[1]?.startsWith('- ') === true;
  const text = sourceOf(proposal, source.title, hasContents);
  if (text !== draft.sourceText) files.set(source.file, `${text}${/\n$/.test(read(source.file)) ? '\n' : ''}`);
  const { moved, withdrawn } = retire(draft, proposal, day);
  if (moved.size + withdrawn.size > 0)
    change(draft.addresses, (yaml) => {
      yaml.fields('moved', moved);
      yaml.fields('withdrawn', withdrawn);
    });
  if (files.size > 0) change(draft.settings, (yaml) => yaml.say(['paper', 'revised'], day));
  return files;

  function rewriteProgram(yaml: YamlText, { title, today, lists }: ProposedProgram): void {
    const { roles, statements, added } = today?.words ?? {};
    yaml.say(['title'], title);
    if (added !== undefined) yaml.drop(['added']);
    roles?.forEach((list, i) => {
      const now = lists.find((one) => one.today === list);
      if (now !== undefined) {
        yaml.say(['roles', i, 'heading'], now.heading ?? '');
        yaml.drop(['roles', i, 'added']);
        rewriteStatements(yaml, ['roles', i, 'statements'], list.statements, now.statements);
      } else if (proposal.gone.lists.some(([, gone]) => gone === list)) yaml.remove(['roles', i]);
    });
    const own = lists.find(({ heading }) => heading === null)?.statements;
    if (statements === undefined) yaml.append(own === undefined ? '' : `statements:\n${blocksOf(own, '  ')}`);
    else if (own === undefined && statements.every((one) => one.added === undefined)) yaml.drop(['statements']);
    else rewriteStatements(yaml, ['statements'], statements, own ?? []);
    const fresh = lists
      .filter((list) => list.heading !== null && list.today === undefined)
      .map((list) => listLines(list, '  ', blocksOf(list.statements, '      ')))
      .join('');
    if (roles !== undefined && roles.length > 0) yaml.insert(['roles'], fresh);
    else if (fresh !== '') yaml.append(`roles:\n${fresh}`);
  }

  function rewriteStatements(
    yaml: YamlText,
    path: (string | number)[],
    today: readonly DraftStatement[],
    now: readonly ProposedStatement[],
  ): void {
    const ids = today.map(({ id }) => id);
    const indent = /^ */.exec(yaml.entries(path)[0] ?? '')?.[0] ?? '';
    today.forEach(({ id, added }, i) => {
      const same = now.find((one) => one.id === id);
      if (same !== undefined) {
        yaml.say([...path, i, 'text'], same.text);
        yaml.drop([...path, i, 'added']);
      } else if (added === undefined) yaml.remove([...path, i]);
    });
    const fresh = now.filter(({ id }) => !ids.includes(id));
    if (fresh.length > 0) yaml.insert(path, blocksOf(fresh, indent));
  }

  function arrangeStatements(yaml: YamlText, { lists }: ProposedProgram): void {
    for (const list of lists) {
      const at = list.heading === null ? -1 : yaml.find(['roles'], 'heading', list.heading);
      yaml.arrange(at === -1 ? ['statements'] : ['roles', at, 'statements'], 'id', orders.statements.get(list) ?? []);
    }
  }

  /** The lines of statements; what is said of one that has moved moves with it. */
  function blocksOf(statements: readonly ProposedStatement[], indent: string): string {
    return statements.map((one) => movedLines(one, indent) ?? statementLines([one], indent)).join('');
  }

  function movedLines({ id, text, from: [old, ...more] }: ProposedStatement, indent: string): string | undefined {
    if (old === undefined || more.length > 0 || kept.has(old.id)) return undefined;
    if (proposal.aligned.find((all) => all.old.includes(old))?.now.length !== 1) return undefined;
    const lines = yamlText(read(nameOf(old.program))).entries(old.at.path.slice(0, -1))[Number(old.at.path.at(-1))];
    if (lines === undefined) return undefined;
    const own = /^ */.exec(lines)?.[0] ?? '';
    const block = yamlText(lines.replaceAll(new RegExp(`^${own}`, 'gm'), indent));
    block.say([0, 'id'], id);
    block.say([0, 'text'], text);
    block.drop([0, 'added']);
    return block.toString();
  }

  /** What has moved is named by its new id, in fields, texts and comments alike. */
  function nameAnew(): void {
    const moves = proposal.aligned.filter(({ old, into }) => old.length === 1 && into.length === 1);
    const now = new Map(moves.map(({ old: [one], into: [id] }) => [one?.id, id]));
    const own = writtenTexts(draft).filter(({ part }) => !['addresses', 'changes', 'editions'].includes(part));
    for (const file of new Set(own.map(({ at }) => nameOf(at)))) {
      const before = files.has(file) ? files.get(file) : read(file);
      const after = before?.replace(/(?<![\w/#-])[A-Z][A-Z0-9]*(?:-[A-Z]+)?-\d+(?![\w-])/g, (id) => now.get(id) ?? id);
      if (after !== before) files.set(file, after);
    }
  }

  function rewriteRoles(): void {
    const families = draft.roles.filter(({ words }) => words.code !== undefined).length;
    const fresh = new Set(lists.flatMap(({ role }) => (role?.isNew === true ? [role] : [])));
    [...fresh].forEach((role, i) => files.set(`roles/${role.id}.mdx`, roleFile(role, families + i, proposal)));
    const added = draft.programs.flatMap(({ words }) => (words.roles ?? []).filter((list) => list.added !== undefined));
    const gone = [...proposal.gone.lists.map(([, list]) => list), ...lists.flatMap(({ today }) => today ?? [])];
    for (const role of draft.roles) {
      const { headings } = role.words;
      const own = lists.filter((list) => list.role?.id === role.id).flatMap(({ heading }) => heading ?? []);
      const stay = [...own, ...added.map(({ heading }) => heading)].map(plain);
      const isStale = (one: string) => gone.some(({ heading }) => heading === one) && !stay.includes(plain(one));
      const next = [...new Set([...headings.filter((one) => !isStale(one)), ...own])];
      if (next.length !== headings.length || next.some((one) => !headings.includes(one)))
        change(role, (yaml) => yaml.put(['headings'], `[${next.map(flowed).join(', ')}]`));
    }
  }
}
