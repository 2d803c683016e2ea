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
  /** From so much likeness on it is sure. */
  readonly enough: number;
  readonly isInPlace: boolean;
}

/** How near two stand: from which likeness on they may be one, from which on they are, and how much likelier that makes it. */
const nearness = {
  inPlace: { asked: 0, enough: 0.22, more: 0.3 },
  here: { asked: 0.25, enough: 0.6, more: 0.12 },
  inProgram: { asked: 0.45, enough: 0.6, more: 0.04 },
  anywhere: { asked: 0.5, enough: 0.7, more: 0 },
};
const close = 0.1;

export function align(
  olds: readonly Old[],
  news: readonly New[],
  { alike, covered }: Alikeness,
  { ask, isOpen }: Pick<Asking, 'ask' | 'isOpen'>,
): Aligned[] {
  const aligned: Aligned[] = [];
  const [unsure, replaced] = [new Set<Old>(), new Set<Old['program']>()];
  const partners = new Map<Old | New, readonly (Old | New)[]>();
  const left = <One extends Old | New>(all: readonly One[]) => all.filter((one) => !partners.has(one));
  const take = (old: readonly Old[], now: readonly New[], sure = true) => {
    const before = aligned.findIndex((one) => one.old.some((other) => old.includes(other)));
    if (before !== -1) aligned.splice(before, 1);
    aligned.push({ old, now, sure });
    for (const one of old) partners.set(one, now);
    for (const one of now) partners.set(one, old);
  };
  const isHere = (old: Old, now: New) => old.program === now.program && (old.list ?? null) === now.list;
  const isInProgram = (old: Old, now: New) => old.program === now.program;

  for (const isNear of [isHere, isInProgram, () => true])
    for (const now of left(news)) {
      const old = left(olds).find((one) => plain(one.text) === plain(now.text) && isNear(one, now));
      if (old !== undefined) takeSame(old, now);
    }
  for (const now of left(news)) {
    const near = left(olds).filter((old) => isInProgram(old, now));
    join(together(now, near), [now]);
  }
  for (const old of left(olds)) {
    const near = left(news).filter((now) => isInProgram(old, now));
    join([old], together(old, near));
  }
  const pairs = left(news).flatMap((now) =>
    left(olds).map((old) => ({ old, now, likeness: alike(old.text, now.text) })),
  );
  for (let [best] = likely(); best !== undefined; [best] = likely()) {
    const { now, old, likeness, score, enough } = best;
    const near = likely(close);
    const isClear = near.every((one) => (one.now === now) === (one.old === old) || score - one.score >= close);
    if (likeness < nearness.here.enough && isHere(old, now) && isReplaced(now)) replaced.add(old.program);
    else if (isClear && likeness >= enough) take([old], [now]);
    else choose(near.filter((one) => one.now === now));
  }
  for (const one of [...left(olds), ...left(news)]) joinBeside(one);
  for (const old of left(olds)) take([old], [], !unsure.has(old));
  for (const now of left(news)) take([], [now]);
  return aligned;

  /** A sentence that is elsewhere now may as well be another that was reworded to say the same. */
  function takeSame(old: Old, now: New): void {
    const isGone = ({ text }: Old) => !left(news).some((one) => plain(one.text) === plain(text));
    const isRival = (one: Old) => isHere(one, now) && alike(one.text, now.text) >= nearness.here.enough && isGone(one);
    const rival = isHere(old, now) ? undefined : left(olds).find((one) => one !== old && isRival(one));
    if (rival === undefined) take([old], [now]);
    else choose([old, rival].map((one) => ({ old: one, now, likeness: 1, score: 1, enough: 1, isInPlace: false })));
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

  /** Joins one to the reworded one above or below it in its list, where that says some of it, too. */
  function joinBeside(one: Old | New): void {
    const all: readonly (Old | New)[] = 'saidIn' in one ? news : olds;
    const i = all.indexOf(one);
    const pair = aligned.find(({ old: [old], now: [now, ...more] }) => {
      if (old === undefined || now === undefined || more.length > 0 || plain(old.text) === plain(now.text))
        return false;
      const [own, other] = 'saidIn' in one ? [now, old] : [old, now];
      const areHere = isHere(old, now) && ('saidIn' in one ? isHere(old, one) : isHere(one, now));
      return areHere && (all[i - 1] === own || all[i + 1] === own) && covered(one.text, [other.text]) >= 0.3;
    });
    const isPart = (each: Old | New) =>
      each === one || pair?.old.includes(each as Old) || pair?.now.includes(each as New);
    if (pair !== undefined) join(olds.filter(isPart), news.filter(isPart));
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

  /** By how many lines their places differ, from what stays above or below both; infinite where nothing does. */
  function shift(old: Old, now: New): number {
    const [was, is] = [olds.filter((one) => isHere(one, now)), news.filter((one) => isHere(old, one))];
    const [i, j] = [was.indexOf(old), is.indexOf(now)];
    const pairs = was.flatMap((one, a) =>
      (partners.get(one) ?? []).map((other) => [a, is.indexOf(other as New)] as const),
    );
    const stay = [[-1, -1] as const, ...pairs.filter(([, b]) => b !== -1), [was.length, is.length] as const];
    const above = [stay.findLast(([a]) => a < i)?.[0], Math.max(...stay.map(([, b]) => (b < j ? b : -1)))] as const;
    const below = [stay.find(([a]) => a > i)?.[0], Math.min(...stay.map(([, b]) => (b > j ? b : Infinity)))] as const;
    const same = stay.filter(([a, b]) => [above, below].some(([one, other]) => a === one && b === other));
    return Math.min(...same.map(([a, b]) => Math.abs(i - a - (j - b))));
  }

  /** What may belong together, the likeliest first; that stands where it stood is likelier. */
  function likely(less = 0): Likely[] {
    const found = pairs.flatMap((one) => {
      const { old, now, likeness } = one;
      if (partners.has(old) || partners.has(now)) return [];
      const isOne = isHere(old, now) && (likeness >= nearness.here.enough || !replaced.has(old.program));
      const shifted = isOne ? shift(old, now) : Infinity;
      const isInPlace = shifted < Infinity;
      const near = isInPlace ? 'inPlace' : isOne ? 'here' : isInProgram(old, now) ? 'inProgram' : 'anywhere';
      const { asked, enough, more } = nearness[near];
      const score = likeness + more - (isInPlace ? Math.min(shifted * 0.06, 0.15) : 0);
      return likeness >= asked - less ? [{ ...one, score, enough, isInPlace }] : [];
    });
    return found.sort((a, b) => b.score - a.score);
  }

  /** Where hardly anything of a program is said as it was, one question stands for one about each sentence. */
  function isReplaced({ program, saidIn: { program: said } }: New): boolean {
    if (program !== undefined && replaced.has(program)) return false;
    const own = olds.filter((one) => one.program === program);
    if (own.length < 4 || own.filter((one) => partners.get(one)?.length).length > own.length / 4) return false;
    const choices = ['It is another text, and what it said is withdrawn.', 'It is reworded; ask about each statement.'];
    const question = 'Hardly anything of this program is said as it was. What has become of it?';
    return ask({ line: said.line, text: said.title, question, choices }) === choices[0];
  }

  function choose(found: readonly Likely[]): void {
    const { now, likeness, isInPlace } = found[0] as Likely;
    const isNew = 'It is new.';
    const kindOf = (old: Old) => (isHere(old, now) ? 'reworded' : 'moved');
    const choices = found.slice(0, 4).map(({ old }) => `${old.id}, ${kindOf(old)}: ${old.text}`);
    const question = {
      line: now.line,
      text: now.text,
      question: 'Which statement of today is this?',
      choices: likeness < 0.4 && !isInPlace ? [isNew, ...choices] : [...choices, isNew],
    };
    const old = found[choices.indexOf(ask(question))]?.old;
    if (isOpen(question)) for (const one of found) unsure.add(one.old);
    take(old === undefined ? [] : [old], [now], !isOpen(question));
  }
}

function textsOf(all: readonly Pick<Old, 'text'>[]): string[] {
  return all.map(({ text }) => text);
}
