/** What a document changes, one change for each program, list and statement: for people and for programs. */
import type { Written, DraftProgram } from '../domain/draft.ts';
import { asksOfHeading, asksOfMany, type Question } from './asking.ts';
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

/** Where it is open which lines are headings, nothing is sure that stands below them in their program. */
export function changesOf({ programs, aligned, gone }: Proposal, open: readonly Question[] = []): Change[] {
  const unsure = open.filter(asksOfHeading);
  const today = ({ words: { title: program } }: Written<DraftProgram>, heading: string | null = null) => ({
    program,
    heading,
  });
  const heads = programs.map(({ line }) => line).sort((a, b) => a - b);
  const headOf = (line: number) => heads.findLast((head) => head <= line);
  /** Whether a line of the document, or what is gone from its program, hangs on a line that is not sure. */
  const isShaky = (line: number | undefined, at = Infinity) =>
    line === undefined
      ? unsure.length > 0
      : unsure.some((one) => one.line <= at && (asksOfMany(one) || headOf(one.line) === headOf(line)));
  const shakyToday = (program: Written<DraftProgram>) => isShaky(programs.find((one) => one.today === program)?.line);
  return [
    ...programs.flatMap(({ id, title, line, today: program, lists }) => [
      ...named('program', [id], program ? today(program) : null, { program: title, heading: null }, isShaky(line)),
      ...lists.flatMap(({ heading, today: list }) => {
        const was = program && list ? today(program, list.heading) : null;
        return named('list', [], was, { program: title, heading }, isShaky(line));
      }),
    ]),
    ...gone.programs.flatMap((one) => named('program', [one.id], today(one), null, shakyToday(one))),
    ...gone.lists.flatMap(([one, { heading }]) => named('list', [], today(one, heading), null, shakyToday(one))),
    ...aligned.map(({ old, now, into, sure }): Change => {
      const [was, is] = [old[0], now[0]?.saidIn];
      const kinds = kindsOf(old, now, into);
      const isGone = now.length === 0;
      const hangs = isGone ? old.some((one) => shakyToday(one.program)) : now.some(({ line }) => isShaky(line, line));
      return {
        of: 'statement',
        kinds,
        ids: old.map(({ id }) => id),
        into,
        was: said(old),
        now: said(now),
        from: was === undefined ? null : today(was.program, was.list?.heading),
        to: is === undefined ? null : { program: is.program.title, heading: is.list.heading },
        sure: sure && (kinds[0] === 'same' || !hangs),
      };
    }),
  ];

  /** What has another name, is new or is gone. */
  function named(
    of: 'list' | 'program',
    ids: string[],
    from: Where | null,
    to: Where | null,
    shaky: boolean,
  ): Change[] {
    const [was = null, now = null] = [from, to].map((where) => (of === 'list' ? where?.heading : where?.program));
    if (was === now) return [];
    const kinds: Kind[] = [was === null ? 'new' : now === null ? 'removed' : 'renamed'];
    return [{ of, kinds, ids: from ? ids : [], into: to ? ids : [], was, now, from, to, sure: !shaky }];
  }
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
  return isMoved ? kinds : ['same'];
}

function said(all: readonly { readonly text: string }[]): string | null {
  return all.length === 0 ? null : all.map(({ text }) => text).join('\n');
}
