/** What a document changes, one change for each program, list and statement: for people and for programs. */
import type { Written, DraftProgram, DraftRoleList } from '../domain/draft.ts';
import type { New, Old } from './places.ts';
import { plain } from './lines.ts';
import type { Proposal } from './proposal.ts';

export type Kind = 'same' | 'reworded' | 'moved' | 'withdrawn' | 'split' | 'merged' | 'new' | 'renamed' | 'removed';

export interface Where {
  readonly program: string;
  readonly heading: string | null;
}

export interface Change {
  readonly of: 'statement' | 'list' | 'program';
  readonly kinds: readonly Kind[];
  /** Of today. */
  readonly ids: readonly string[];
  /** Under which its words stand hereafter. */
  readonly into: readonly string[];
  readonly was: string | null;
  readonly now: string | null;
  readonly from: Where | null;
  readonly to: Where | null;
  readonly sure: boolean;
}

/** Where it is not sure which lines are headings (`isShaky`), nothing is sure that hangs on it. */
export function changesOf({ programs, aligned, gone }: Proposal, isShaky = false): Change[] {
  const sure = !isShaky;
  const none = { ids: [], into: [], was: null, now: null, from: null, to: null, sure };
  const ofPrograms = programs.flatMap(({ id, title, today, lists }): Change[] => {
    const was = today?.words.title ?? null;
    const to = { program: title, heading: null };
    const ids = today === undefined ? [] : [id];
    const one = { ...none, of: 'program', ids, into: [id], was, now: title, to } as const;
    return [
      ...(was === null ? [{ ...one, kinds: ['new'] } as const] : []),
      ...(was !== null && was !== title
        ? [{ ...one, from: { program: was, heading: null }, kinds: ['renamed'] } as const]
        : []),
      ...lists.flatMap(({ heading, today: list }): Change[] => {
        if (heading === null || heading === list?.heading) return [];
        const to = { program: title, heading };
        const from = list && { program: was ?? title, heading: list.heading };
        return [
          {
            ...none,
            of: 'list',
            kinds: [list === undefined ? 'new' : 'renamed'],
            was: list?.heading ?? null,
            now: heading,
            from: from ?? null,
            to,
          },
        ];
      }),
    ];
  });
  const removed = (program: Written<DraftProgram>, list?: DraftRoleList): Change => ({
    ...none,
    of: list === undefined ? 'program' : 'list',
    kinds: ['removed'],
    ids: list === undefined ? [program.id] : [],
    was: list?.heading ?? program.words.title,
    from: { program: program.words.title, heading: list?.heading ?? null },
  });
  const ofStatements = aligned.map(({ old, now, into, sure: isSure }): Change => ({
    of: 'statement',
    kinds: kindsOf(old, now, into),
    ids: old.map(({ id }) => id),
    into,
    was: said(old),
    now: said(now),
    from: old[0] === undefined ? null : { program: old[0].program.words.title, heading: old[0].list?.heading ?? null },
    to: now[0] === undefined ? null : { program: now[0].saidIn.program.title, heading: now[0].saidIn.list.heading },
    sure: isSure && (!isShaky || kindsOf(old, now, into)[0] === 'same'),
  }));
  return [
    ...ofPrograms,
    ...gone.programs.map((one) => removed(one)),
    ...gone.lists.map(([one, list]) => removed(one, list)),
    ...ofStatements,
  ];
}

function kindsOf(old: readonly Old[], now: readonly New[], into: readonly string[]): Kind[] {
  const [was, is] = [old[0], now[0]];
  // What the district has added itself is not looked for in its document.
  if (is === undefined) return [into.length > 0 ? 'same' : 'withdrawn'];
  if (was === undefined) return ['new'];
  const isMoved = now.some((one) => old.every((two) => one.program !== two.program || one.list !== (two.list ?? null)));
  const kinds: Kind[] = isMoved ? ['moved'] : [];
  if (now.length > 1) return ['split', ...kinds];
  if (old.length > 1) return ['merged', ...kinds];
  if (plain(was.text) !== plain(is.text)) return [...kinds, 'reworded'];
  return kinds.length > 0 ? kinds : ['same'];
}

function said(all: readonly { readonly text: string }[]): string | null {
  return all.length === 0 ? null : all.map(({ text }) => text).join('\n');
}
