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
  words: Alikeness,
  { ask, isOpen }: Pick<Asking, 'ask' | 'isOpen'>,
): Aligned[] {
  const { alike, covered } = words;
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
  const says = (one: { readonly text: string }) => plain(one.text);

  for (const isNear of [isHere, isInProgram, () => true]) {
    for (const now of [...newLeft]) {
      const old = [...oldLeft].find((one) => says(one) === says(now) && isNear(one, now));
      if (old !== undefined) takeSame(old, now);
    }
  }
  for (const now of [...newLeft]) {
    const near = [...oldLeft].filter((old) => isInProgram(old, now));
    if (near.length > 1) join(together(now, near), [now]);
  }
  for (const old of [...oldLeft]) {
    const near = [...newLeft].filter((now) => isInProgram(old, now));
    if (near.length > 1) join([old], together(old, near));
  }
  for (;;) {
    const [best] = likely();
    if (best === undefined) break;
    const { now, old, likeness } = best;
    const rivals = likely(close).filter(
      (one) => (one.now === now) !== (one.old === old) && best.score - one.score < close,
    );
    if (rivals.length === 0 && likeness >= enough.here) take([old], [now]);
    else choose(likely(close).filter((one) => one.now === now));
  }
  for (const old of oldLeft) take([old], [], !unsure.has(old));
  for (const now of newLeft) take([], [now]);
  return aligned;

  /** A sentence that is elsewhere now may as well be another that was reworded to say the same. */
  function takeSame(old: Old, now: New): void {
    if (isHere(old, now)) return take([old], [now]);
    const rival = [...oldLeft].find(
      (one) =>
        one !== old &&
        isHere(one, now) &&
        alike(one.text, now.text) >= enough.here &&
        ![...newLeft].some((two) => says(two) === says(one)),
    );
    if (rival === undefined) return take([old], [now]);
    choose([old, rival].map((one) => ({ old: one, now, likeness: 1, score: 1 })));
  }

  /** The parts of which a sentence is made, where it is made of several and of nothing else. */
  function together<One extends { readonly text: string }>(
    whole: { readonly text: string },
    all: readonly One[],
  ): One[] {
    const parts = all.filter(({ text }) => covered(text, [whole.text]) >= 0.55 && covered(whole.text, [text]) < 0.95);
    const chosen: One[] = [];
    for (const part of parts.sort((a, b) => covered(whole.text, [b.text]) - covered(whole.text, [a.text]))) {
      const before = covered(whole.text, textsOf(chosen));
      const added = covered(whole.text, textsOf([...chosen, part])) - before;
      if (added >= (covered(part.text, [whole.text]) >= 0.75 ? 0.07 : 0.15)) chosen.push(part);
    }
    return covered(whole.text, textsOf(chosen)) >= 0.7 ? all.filter((one) => chosen.includes(one)) : [];
  }

  /** Joins what is split or merged; asks where the parts stand elsewhere, or say more than the whole. */
  function join(old: readonly Old[], now: readonly New[]): void {
    if (old.length + now.length < 3) return;
    const areHere = old.every((one) => now.every((other) => isHere(one, other)));
    const [whole, parts] = old.length === 1 ? [old[0], now] : [now[0], old];
    const isWhole = parts.every(({ text }) => covered(text, [whole?.text ?? '']) >= 0.85);
    if (areHere && isWhole) return take(old, now);
    const ids = old.map(({ id }) => id).join(' and ');
    const is = old.length === 1 ? `Yes, ${ids} is split into these.` : `Yes, it is ${ids} in one.`;
    const question = {
      line: now[0]?.line ?? 0,
      text: textsOf(now).join(' '),
      question:
        old.length === 1 ? `Are these what ${ids} said: "${textsOf(old).join('')}"?` : `Is this what ${ids} said?`,
      choices: [is, 'No, these are other statements.'],
    };
    if (ask(question) === is) take(old, now, !isOpen(question));
  }

  /** What may belong together, the likeliest first; that stands where it stood is a little likelier. */
  function likely(less = 0): Likely[] {
    const all = [...newLeft].flatMap((now) =>
      [...oldLeft].flatMap((old) => {
        const likeness = alike(old.text, now.text);
        const [least, more] = isHere(old, now)
          ? [enough.asked, 0.12]
          : isInProgram(old, now)
            ? [enough.inProgram, 0.04]
            : [enough.anywhere, 0];
        return likeness >= least - less ? [{ old, now, likeness, score: likeness + more }] : [];
      }),
    );
    return all.sort((a, b) => b.score - a.score);
  }

  function choose(found: readonly Likely[]): void {
    const { now, likeness } = found[0] as Likely;
    const isNew = 'It is new.';
    const choices = found
      .slice(0, 3)
      .map(({ old }) => `${old.id}, ${isHere(old, now) ? 'reworded' : 'moved'}: ${old.text}`);
    const sorted = likeness < 0.4 ? [isNew, ...choices] : [...choices, isNew];
    const question = { line: now.line, text: now.text, question: 'Which statement of today is this?', choices: sorted };
    const answer = ask(question);
    const old = found[choices.indexOf(answer)]?.old;
    if (isOpen(question)) for (const one of found) unsure.add(one.old);
    take(old === undefined ? [] : [old], [now], !isOpen(question));
  }
}

function textsOf(all: readonly { readonly text: string }[]): string[] {
  return all.map(({ text }) => text);
}
