/** The files of a handbook as a document leaves them: only the lines that change are written anew. */
import type { Draft, DraftProgram, DraftStatement } from '../domain/draft.ts';
import { writtenTexts } from '../domain/references.ts';
import { plain } from './lines.ts';
import { flowed, listLines, programFile, roleFile, sourceOf, statementLines, type Files } from './new-files.ts';
import { ordersOf } from './order.ts';
import type { ProposedList, Proposal, ProposedProgram, ProposedStatement } from './proposal.ts';
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
    else change(today, (yaml) => rewriteProgram(yaml, one, today.words));
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
  const retired = retire(draft, proposal, day);
  change(draft.addresses, (yaml) => {
    for (const name of ['moved', 'withdrawn'] as const) yaml.fields([name], retired[name]);
  });
  if (files.size > 0) change(draft.settings, (yaml) => yaml.say(['paper', 'revised'], day));
  return files;

  /** Lists and statements stand in their order, each with the lines that it had but for what it says now. */
  function rewriteProgram(yaml: YamlText, program: ProposedProgram, today: DraftProgram): void {
    const { roles = [], statements = [] } = today;
    const [charts, blocks] = [yaml.entries(['roles']), yaml.entries(['statements'])];
    yaml.say(['title'], program.title);
    yaml.drop(['added']);
    const chartsNow = (orders.lists.get(program) ?? []).map((heading) => {
      const list = program.lists.find((one) => one.heading === heading);
      const was = roles.findIndex((one) => (list === undefined ? one.heading === heading : one === list.today));
      const lines = charts[was] ?? '';
      if (list === undefined) return lines;
      if (lines === '') return listLines(list, '  ', statementsOf(list));
      const chart = yamlText(lines);
      chart.say([0, 'heading'], heading);
      chart.drop([0, 'added']);
      chart.list([0, 'statements'], statementsOf(list, roles[was]?.statements, chart.entries([0, 'statements'])));
      return chart.toString();
    });
    yaml.list(['roles'], chartsNow.join(''));
    const own = program.lists.find(({ heading }) => heading === null);
    const added = blocks.filter((_, i) => statements[i]?.added !== undefined).join('');
    yaml.list(['statements'], own === undefined ? added : statementsOf(own, statements, blocks, '  '));
  }

  function statementsOf(
    list: ProposedList,
    today: readonly DraftStatement[] = [],
    blocks: readonly string[] = [],
    indent = '      ',
  ): string {
    const lines = (orders.statements.get(list) ?? []).map((id) => {
      const now = list.statements.find((one) => one.id === id);
      const was = blocks[today.findIndex((one) => one.id === id)];
      if (now === undefined) return was ?? '';
      const own = /^ */.exec(blocks[0] ?? indent)?.[0] ?? '';
      return was === undefined ? (movedLines(now, own) ?? statementLines([now], own)) : said(was, now);
    });
    return lines.join('');
  }

  /** What is said of a statement that has moved moves with it. */
  function movedLines(now: ProposedStatement, indent: string): string | undefined {
    const [old, ...more] = now.from;
    if (old === undefined || more.length > 0 || kept.has(old.id)) return undefined;
    if (proposal.aligned.find((all) => all.old.includes(old))?.now.length !== 1) return undefined;
    const lines = yamlText(read(nameOf(old.program))).entries(old.at.path.slice(0, -1))[Number(old.at.path.at(-1))];
    const own = /^ */.exec(lines ?? '')?.[0] ?? '';
    return lines && said(lines.replaceAll(new RegExp(`^${own}`, 'gm'), indent), now);
  }

  function said(lines: string, { id, text }: ProposedStatement): string {
    const block = yamlText(lines);
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
    const last = Math.max(0, ...draft.roles.map(({ words }) => words.order));
    [...fresh].forEach((role, i) =>
      files.set(`roles/${role.id}.mdx`, roleFile(role, families + i, proposal, last + i + 1)),
    );
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
