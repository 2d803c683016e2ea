/** What of somebody's progress stands on the page: the boxes, the counts, the code and the link. */
import { progressOf, type PathOfSteps } from '../../domain/onboarding.ts';
import { writeProgressCode } from '../../domain/progress-code.ts';
import { addressWith } from './carry.client.ts';

export type Steps = ReadonlySet<string>;

export function pathIn(host: Element): PathOfSteps {
  const stages = [...host.querySelectorAll('section')].map((stage) => ({
    id: stage.querySelector('h2')?.id ?? '',
    steps: [...stage.querySelectorAll('.step')].map((step) => ({ id: stepOf(step) })),
  }));
  return { stages };
}

export function doneIn(host: Element): Steps {
  return new Set([...boxesIn(host)].filter(({ checked }) => checked).map(stepOf));
}

/** Ticks these steps and no others, and shows how far that is and how it is carried. */
export function showProgress(host: Element, done: Steps): void {
  for (const box of boxesIn(host)) box.checked = done.has(stepOf(box));
  const path = pathIn(host);
  const progress = progressOf(path, done);
  put(host, '.total', `${progress.done} of ${progress.of} done`);
  for (const { id, done, of } of progress.stages) {
    const some = progress.done > 0 ? `${done} of ${of} done` : `${of} ${of === 1 ? 'step' : 'steps'}`;
    put(host, `section[aria-labelledby="${id}"] .count`, some);
    const squares = host.querySelectorAll(`section[aria-labelledby="${id}"] i`);
    for (const [i, square] of squares.entries()) square.classList.toggle('full', i < done);
  }
  const code = writeProgressCode(path, done);
  const href = addressWith(code);
  host.querySelector('.carry')?.toggleAttribute('hidden', progress.done === 0);
  // As it is read aloud and typed.
  put(host, '.code', code.replace(/(.{4})(?=.)/g, '$1 '));
  put(host, '.address', Object.assign(document.createElement('a'), { href, textContent: href }));
}

/** What a tick has come to, for those who listen. */
export function sayCount(host: Element, box: Element): void {
  const words = (selector: string, within: Element | null) => within?.querySelector(selector)?.textContent ?? '';
  const stage = box.closest('section');
  put(host, '[data-said]', `${words('h2', stage)}: ${words('.count', stage)}. In all: ${words('.total', host)}.`);
}

/** Puts words, or one element, in a place of the page. */
export function put(host: Element, place: string, words: string | Node): void {
  host.querySelector(place)?.replaceChildren(words);
}

function boxesIn(host: Element): NodeListOf<HTMLInputElement> {
  return host.querySelectorAll('.step input');
}

export function stepOf(box: Element): string {
  // In the one file an id begins with its page.
  return box.closest('.step')?.id.replace(/^.*#/, '') ?? '';
}
