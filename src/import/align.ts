/** What has become of each statement: found within its list first, then within its program, then anywhere. */
import type { Alikeness } from './alike.ts';
import type { Asking } from './asking.ts';
import { plain } from './lines.ts';
import type { New, Old } from './places.ts';

/** Statements of today, and what they are in the document: one of each, or several of one side. */
export interface Aligned {
  readonly old: readonly Old[];
  readonly now: readonly New[];
  readonly sure: boolean;
}

interface Likely {
  readonly old: Old;
  readonly now: New;
  readonly likeness: number;
  readonly score: number;
}

/** From so much on, one sentence is taken for another reworded, in its own list and elsewhere; and what may be asked. */
const enough = { here: 0.6, inProgram: 0.6, anywhere: 0.7, asked: 0.33 };
const close = 0.1;

export function align(
  olds: readonly Old[],
  news: readonly New[],
  { alike, covered }: Alikeness,
  { ask, isOpen }: Pick<Asking, 'ask' | 'isOpen'>,
): Aligned[] {
  const aligned: Aligned[] = [];
  const unsure = new Set<Old>();
  const [oldLeft, newLeft] = [new Set(olds), new Set(news)];
  const take = (old: readonly Old[], now: readonly New[], sure = true) => {
    aligned.push({ old, now, sure });
    for (const one of old) oldLeft.delete(one);
    for (const one of now) newLeft.delete(one);
  };
  const isHere = (old: Old, now: New) => old.program === now.program && (old.list ?? null) === now.list;
  const isInProgram = (old: Old, now: New) => old.program === now.program;

  for (const isNear of [isHere, isInProgram, () => true])
    for (const now of newLeft) {
      const old = [...oldLeft].find((one) => plain(one.text) === plain(now.text) && isNear(one, now));
      if (old !== undefined) takeSame(old, now);
    }
  for (const now of newLeft)
    join(
      together(
        now,
        [...oldLeft].filter((old) => isInProgram(old, now)),
      ),
      [now],
    );
  for (const old of oldLeft)
    join(
      [old],
      together(
        old,
        [...newLeft].filter((now) => isInProgram(old, now)),
      ),
    );
  for (let [best] = likely(); best !== undefined; [best] = likely()) {
    const { now, old, likeness, score } = best;
    const near = likely(close);
    const isClear = near.every((one) => (one.now === now) === (one.old === old) || score - one.score >= close);
    if (isClear && likeness >= enough.here) take([old], [now]);
    else choose(near.filter((one) => one.now === now));
  }
  for (const old of oldLeft) take([old], [], !unsure.has(old));
  for (const now of newLeft) take([], [now]);
  return aligned;

  /** A sentence that is elsewhere now may as well be another that was reworded to say the same. */
  function takeSame(old: Old, now: New): void {
    const isGone = ({ text }: Old) => ![...newLeft].some((one) => plain(one.text) === plain(text));
    const isRival = (one: Old) => isHere(one, now) && alike(one.text, now.text) >= enough.here && isGone(one);
    const rival = isHere(old, now) ? undefined : [...oldLeft].find((one) => one !== old && isRival(one));
    if (rival === undefined) take([old], [now]);
    else choose([old, rival].map((one) => ({ old: one, now, likeness: 1, score: 1 })));
  }

  /** The parts of which a sentence is made, where it is made of several and of nothing else. */
  function together<One extends Pick<Old, 'text'>>(whole: Pick<Old, 'text'>, all: readonly One[]): One[] {
    const parts = all.filter(({ text }) => covered(text, [whole.text]) >= 0.55 && covered(whole.text, [text]) < 0.95);
    const chosen: One[] = [];
    const reached = (...more: One[]) => covered(whole.text, textsOf([...chosen, ...more]));
    for (const part of parts.sort((a, b) => covered(whole.text, [b.text]) - covered(whole.text, [a.text])))
      if (reached(part) - reached() >= (covered(part.text, [whole.text]) >= 0.75 ? 0.07 : 0.15)) chosen.push(part);
    return reached() >= 0.7 ? all.filter((one) => chosen.includes(one)) : [];
  }

  /** Joins what is split or merged; asks where the parts stand elsewhere, or say more than the whole. */
  function join(old: readonly Old[], now: readonly New[]): void {
    if (old.length + now.length < 3) return;
    const isSplit = old.length === 1;
    const [whole, parts] = isSplit ? [old, now] : [now, old];
    const areHere = old.every((one) => now.every((other) => isHere(one, other)));
    if (areHere && parts.every(({ text }) => covered(text, textsOf(whole)) >= 0.85)) return take(old, now);
    const ids = old.map(({ id }) => id).join(' and ');
    const is = isSplit ? `Yes, ${ids} is split into these.` : `Yes, it is ${ids} in one.`;
    const question = {
      line: now[0]?.line ?? 0,
      text: textsOf(now).join(' '),
      question: isSplit ? `Are these what ${ids} said: "${textsOf(old).join('')}"?` : `Is this what ${ids} said?`,
      choices: [is, 'No, these are other statements.'],
    };
    if (ask(question) === is) take(old, now, !isOpen(question));
  }

  /** What may belong together, the likeliest first; that stands where it stood is a little likelier. */
  function likely(less = 0): Likely[] {
    const all = [...newLeft].flatMap((now) =>
      [...oldLeft].map((old) => ({ old, now, likeness: alike(old.text, now.text) })),
    );
    const found = all.flatMap((one) => {
      const [isOne, isNear] = [isHere(one.old, one.now), isInProgram(one.old, one.now)];
      const least = isOne ? enough.asked : isNear ? enough.inProgram : enough.anywhere;
      const score = one.likeness + (isOne ? 0.12 : isNear ? 0.04 : 0);
      return one.likeness >= least - less ? [{ ...one, score }] : [];
    });
    return found.sort((a, b) => b.score - a.score);
  }

  function choose(found: readonly Likely[]): void {
    const { now, likeness } = found[0] as Likely;
    const isNew = 'It is new.';
    const kindOf = (old: Old) => (isHere(old, now) ? 'reworded' : 'moved');
    const choices = found.slice(0, 3).map(({ old }) => `${old.id}, ${kindOf(old)}: ${old.text}`);
    const question = {
      line: now.line,
      text: now.text,
      question: 'Which statement of today is this?',
      choices: likeness < 0.4 ? [isNew, ...choices] : [...choices, isNew],
    };
    const old = found[choices.indexOf(ask(question))]?.old;
    if (isOpen(question)) for (const one of found) unsure.add(one.old);
    take(old === undefined ? [] : [old], [now], !isOpen(question));
  }
}

function textsOf(all: readonly Pick<Old, 'text'>[]): string[] {
  return all.map(({ text }) => text);
}
