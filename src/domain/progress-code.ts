import type { PathOfSteps } from './onboarding.ts';

/*
 * Progress as a short code that can be typed on another device or put into a link: one sign for each five steps, and
 * two as a check over the path and what is done, so that a slip of the hand, or a path that has changed since, gives
 * no wrong progress. Runs in the build and in the browser.
 */

/** No 0, 1, I and O, which look like others. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const bits = 5;

/** The code for the ids of the steps that are done. */
export function writeProgressCode(path: PathOfSteps, done: ReadonlySet<string>): string {
  const ids = idsOf(path);
  let code = '';
  for (let start = 0; start < ids.length; start += bits) {
    const marks = ids.slice(start, start + bits).map((id, i) => (done.has(id) ? 1 << i : 0));
    code += signs[marks.reduce((sum, mark) => sum + mark, 0)] ?? '';
  }
  return code + check(ids, code);
}

/** The ids of the steps that a code says are done; undefined where it is no code for this path. */
export function readProgressCode(path: PathOfSteps, written: string): ReadonlySet<string> | undefined {
  const ids = idsOf(path);
  const code = written.toUpperCase().replaceAll(/[\s-]/g, '');
  const marks = code.slice(0, -2);
  if (marks.length !== Math.ceil(ids.length / bits) || code.slice(-2) !== check(ids, marks)) return undefined;
  return new Set(ids.filter((_, i) => (signs.indexOf(marks[Math.floor(i / bits)] ?? '') >> (i % bits)) & 1));
}

function idsOf({ stages }: PathOfSteps): readonly string[] {
  return stages.flatMap(({ steps }) => steps.map(({ id }) => id));
}

/** Two signs that nearly always differ where the path or the code does (FNV-1a). */
function check(ids: readonly string[], code: string): string {
  let hash = 0x811c9dc5;
  for (const letter of `${ids.join(' ')} ${code}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `${signs[(hash >>> 27) & 31] ?? ''}${signs[(hash >>> 22) & 31] ?? ''}`;
}
