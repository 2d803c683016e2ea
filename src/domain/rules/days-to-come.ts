import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './rule.ts';

/** Days since which something is so, and that are still to come: readers are told of it today. */
export function daysToCome(draft: Draft, today: string): Finding[] {
  const { programs, addresses, settings } = draft;
  const days = [
    { at: placeOf(settings, 'paper', 'revised'), on: settings.words.paper.revised },
    ...programs.flatMap((program) => [
      { at: placeOf(program, 'added'), on: program.words.added },
      ...(program.words.roles ?? []).map(({ added: on }, i) => ({ at: placeOf(program, 'roles', i, 'added'), on })),
    ]),
    ...placedStatements(draft).map(({ statement, at }) => ({ at: within(at, 'added'), on: statement.added })),
    ...Object.entries(addresses.words.withdrawn).map(([from, { on }]) => ({
      at: placeOf(addresses, 'withdrawn', from, 'on'),
      on,
    })),
  ];
  return days.flatMap(({ at, on = '' }) => {
    const what = `${on} is still to come, and readers are told of it from now on.`;
    const fix = 'Is it the right day? Then nothing needs to be done; or publish this change on that day.';
    return on > today ? [{ at, what, fix }] : [];
  });
}
