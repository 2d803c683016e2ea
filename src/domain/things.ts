import { agendaId, answeringRoles } from './agenda.ts';
import { inOrder, placedStatements, placeOf, within } from './draft-statements.ts';
import type { Draft, Written } from './draft.ts';
import type { Place } from './problem.ts';

/** What has an id: in a file of its own, in a list, or inside something else. */
export type Kind =
  | ('program' | 'statement' | 'role' | 'page' | 'theme' | 'agreement' | 'agenda' | 'question' | 'term' | 'step')
  | ('stage' | 'station' | 'gap' | 'note' | 'choice' | 'blank');

/** Something in the words that has an id, and where that stands. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly at: Place;
  /** The program of a statement. */
  readonly program?: string;
}

/** Everything that has an id; what has an address, in the order of the site. */
export function thingsIn(draft: Draft): readonly Thing[] {
  const { onboarding, cycle, settings, addresses } = draft;
  const own = (kind: Kind, all: readonly Written<unknown>[]) =>
    all.map((one): Thing => ({ kind, id: one.id, at: placeOf(one, ...(one.index === undefined ? [] : ['id'])) }));
  const inside = (kind: Kind, all: readonly { readonly id: string }[], at: Place) =>
    all.map(({ id }, i): Thing => ({ kind, id, at: within(at, i, 'id') }));
  const stages = placeOf(onboarding, 'stages');
  return [
    ...inOrder(draft.programs).flatMap((program) => [
      ...own('program', [program]),
      ...placedStatements({ programs: [program] }).map(({ statement: { id }, at }): Thing => {
        return { kind: 'statement', id, at: within(at, 'id'), program: program.id };
      }),
    ]),
    ...own('role', inOrder(draft.roles)),
    ...own('page', inOrder(draft.pages)),
    ...own('theme', draft.themes),
    ...own('agreement', draft.agreements),
    ...answeringRoles(draft).map((two): Thing => ({ kind: 'agenda', id: agendaId(two), at: placeOf(addresses) })),
    ...own('question', draft.questions),
    ...own('term', draft.glossary),
    ...onboarding.words.stages.flatMap(({ steps }, i) => inside('step', steps, within(stages, i, 'steps'))),
    ...inside('stage', onboarding.words.stages, stages),
    ...inside('station', cycle.words.stations, placeOf(cycle, 'stations')),
    ...inside('gap', cycle.words.gaps, placeOf(cycle, 'gaps')),
    ...own('note', draft.notes),
    ...own('choice', draft.choosing),
    ...Object.keys(settings.words.blanks).map((id): Thing => {
      return { kind: 'blank', id, at: placeOf(settings, 'blanks', id) };
    }),
  ];
}

/** The ids of a kind. */
export function idsOf(draft: Draft, kind: Kind): readonly string[] {
  return thingsIn(draft).flatMap((thing) => (thing.kind === kind ? [thing.id] : []));
}
