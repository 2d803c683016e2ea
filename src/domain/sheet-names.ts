import { agendaId, answeringRoles } from './agenda.ts';
import { differencesIn, isOf } from './changes.ts';
import { familyIds } from './draft-statements.ts';
import type { Draft } from './draft.ts';

/** The names of the sheets of paper that a draft gives, as settings and addresses have them: `programs/reading-club`. */
export function sheetNames(draft: Draft): string[] {
  return [
    ...draft.programs.map(({ id }) => `programs/${id}`),
    ...['roles', 'pocket'].flatMap((kind) => familyIds(draft).map((id) => `${kind}/${id}`)),
    ...(draft.programs.some(({ words }) => words.roles !== undefined) ? ['matrix', 'matrix-poster'] : []),
    'handbook',
    ...(draft.onboarding.words.stages.length > 0 ? ['onboarding'] : []),
    ...(draft.cycle.words.placements.length > 0 ? ['cycle'] : []),
    ...draft.agreements.map(({ id }) => `agreements/${id}`),
    ...answeringRoles(draft).map((two) => `together/${agendaId(two)}`),
    ...[...Map.groupBy(differencesIn(draft), ({ year }) => year)].flatMap(([year, all]) =>
      familyIds(draft).flatMap((id) => (all.some(isOf('role', id)) ? [`changes/${year}/${id}`] : [])),
    ),
  ];
}
