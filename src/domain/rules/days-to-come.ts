import type { Draft } from '../draft.ts';
import { writtenTexts } from '../references.ts';
import type { Finding } from './rule.ts';

/** The fields that say since when something is so, by the keys that lead to them. */
const since = /(^|\.)added$|^paper\.revised$|^withdrawn\..*\.on$/;

/** Days since which something is so, and that are still to come: readers are told of it today. */
export function daysToCome(draft: Draft, today: string): Finding[] {
  const days = writtenTexts(draft).filter(({ keys, text }) => since.test(keys) && text > today);
  return days.map(({ text, at }) => ({
    at,
    what: `${text} is still to come, and readers are told of it from now on.`,
    fix: 'Is it the right day? Then nothing needs to be done; or publish this change on that day.',
  }));
}
