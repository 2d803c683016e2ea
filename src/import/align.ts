/** What has become of each statement: word for word first, then the likeliest; what is not clear is asked. */
import type { Alikeness } from './alike.ts';
import type { Asking } from './asking.ts';
import { keyOf, plain } from './lines.ts';
import type { New, Old } from './places.ts';
import { textsOf, waysOf, type Pairing, type Way } from './ways.ts';

export interface Aligned extends Pairing {
  readonly sure: boolean;
}

interface Likely extends Way {
  readonly score: number;
  /** From so much likeness on it is asked about, and from so much on it is sure. */
  readonly asked: number;
  readonly enough: number;
  readonly isInPlace: boolean;
}

/** How near they stand: from which likeness on they may be one, from which on they are, and how much likelier that makes it. */
const nearness = {
  inPlace: { asked: 0, enough: 0.3, likelier: 0.3 },
  here: { asked: 0.25, enough: 0.6, likelier: 0.12 },
  inProgram: { asked: 0.35, enough: 0.6, likelier: 0.04 },
  anywhere: { asked: 0.4, enough: 0.7, likelier: 0 },
};
/** What is nobody's to know: scores as close as this, and what stands elsewhere and is so much more alike. */
const [close, twin] = [0.08, 0.05];
/** How much less alike several of other programs may be than one of them alone, for somebody to be asked. */
const wider = 0.1;
/** How much of what follows has to be alike where the beginning is; how much likelier parts are than one of them alone. */
const [rests, several] = [0.2, 0.1];

export function align(
  olds: readonly Old[],
  news: readonly New[],
  words: Alikeness,
  { ask, isOpen }: Pick<Asking, 'ask' | 'isOpen'>,
): Aligned[] {
  const { alike, covered } = words;
  const aligned: Aligned[] = [];
  const [unsure, replaced] = [new Set<Old | New>(), new Set<Old['program']>()];
  const offered: Pairing[] = [];
  const partners = new Map<Old | New, readonly (Old | New)[]>();
  const isLeft = (one: Old | New) => !partners.has(one);
  const left = <One extends Old | New>(all: readonly One[]) => all.filter(isLeft);
  const take = (old: readonly Old[], now: readonly New[], sure = true) => {
    const before = aligned.findIndex((one) => one.old.some((two) => old.includes(two)));
    for (const { old, now } of before === -1 ? [] : aligned.splice(before, 1))
      for (const one of [...old, ...now]) partners.delete(one);
    aligned.push({ old, now, sure });
    for (const one of old) partners.set(one, now);
    for (const one of now) partners.set(one, old);
  };
  const isHere = (old: Old, now: New) => old.program === now.program && (old.list ?? null) === now.list;
  const isInProgram = (old: Old, now: New) => old.program === now.program;
  const are = (isNear: typeof isHere, { old, now }: Pairing) => old.every((a) => now.every((b) => isNear(a, b)));

  for (const isNear of [isHere, isInProgram, () => true])
    for (const now of left(news)) {
      const old = left(olds).find((one) => plain(one.text) === plain(now.text) && isNear(one, now));
      if (old !== undefined) takeSame(old, now);
    }
  const ways = waysOf(left(olds), left(news), words);
  for (;;) {
    const near = likely();
    const best = near.find((one) => one.likeness >= one.asked);
    if (best === undefined) break;
    const { now, old, likeness, score, enough, isInPlace } = best;
    const isRival = (one: Likely) =>
      old.some((two) => one.old.includes(two)) || now.some((two) => one.now.includes(two));
    // What is more like it elsewhere may be its twin.
    const isTwin = (one: Likely) => isPair(one) && isPair(best) && one.likeness - likeness > twin;
    const isNearer = (one: Likely) => score - one.score < close || isTwin(one);
    // What other programs no longer say may be said here, too.
    const isWider = (one: Likely) =>
      one.old.length > old.length &&
      likeness - one.likeness < wider &&
      isWithin(old, one.old) &&
      isWithin(now, one.now) &&
      !are(isInProgram, one);
    const isOther = (one: Likely) => isRival(one) && (isNearer(one) || isWider(one));
    const isClear = near.every((one) => (one.old === old && one.now === now) || !isOther(one));
    const isChanged = likeness < nearness.here.enough && are(isHere, best);
    if (isChanged && isReplaced(now[0] as New)) replaced.add(now[0]?.program as Old['program']);
    else if (isClear && likeness >= enough) take(old, now);
    else {
      const [subject] = now as [New];
      const found = near.filter((one) => one.now.includes(subject));
      choose(subject, found, likeness >= 0.4 || isInPlace, near.filter(isRival));
    }
  }
  for (const one of [...left(news), ...left(olds)]) if (isLeft(one)) askBeside(one);
  for (const old of left(olds)) take([old], []);
  for (const now of left(news)) take([], [now]);
  const isSure = ({ old, now, sure }: Aligned) => sure && ![...old, ...now].some((one) => unsure.has(one));
  return aligned.map((one) => ({ ...one, sure: isSure(one) }));

  /** A sentence that is elsewhere now may as well be its twin, or another that was reworded to say the same. */
  function takeSame(old: Old, now: New): void {
    const isGone = ({ text }: Old) => !left(news).some((one) => plain(one.text) === plain(text));
    const isRival = (one: Old) =>
      plain(one.text) === plain(now.text) ||
      (isHere(one, now) && alike(one.text, now.text) >= nearness.here.enough && isGone(one));
    const rivals = isHere(old, now) ? [] : left(olds).filter((one) => one !== old && isRival(one));
    const found = [old, ...rivals].map((one) => ({ old: [one], now: [now] }));
    if (rivals.length === 0) take([old], [now]);
    else choose(now, found);
  }

  /** What is left beside a sentence that has lost, or gained, most of what it says may be the rest of it. */
  function askBeside(one: Old | New): void {
    const isNew = 'saidIn' in one;
    const all: readonly (Old | New)[] = isNew ? news : olds;
    const beside = [all[all.indexOf(one) - 1], all[all.indexOf(one) + 1]];
    const pair = aligned.find(({ old: [old], now: [now, ...more], old: { length } }) => {
      if (old === undefined || now === undefined || length + more.length > 1 || !isHere(old, now)) return false;
      if (plain(old.text) === plain(now.text)) return false;
      const [whole, part] = isNew ? [old, now] : [now, old];
      const [said, isIn] = [covered(whole.text, part.text), covered(one.text, whole.text)];
      const isBeside = beside.includes(part) && (isNew ? isHere(old, one) : isHere(one, now));
      // What another program no longer says may be what this one now says more.
      const isAcross = !isNew && !isInProgram(one as Old, now) && isIn >= 0.5;
      if (isAcross && covered(now.text, textsOf([old, one, old])) - said >= 0.15) return true;
      return isBeside ? said < 0.65 || isIn >= 0.3 : said < 0.8 && isIn >= 0.8;
    });
    if (pair === undefined) return;
    const isPart = (two: Old | New) => two === one || pair.old.includes(two as Old) || pair.now.includes(two as New);
    const whole = { old: olds.filter(isPart), now: news.filter(isPart) };
    // Whoever was asked about the one part could say that it is both.
    if (offered.some((other) => isSame(other.old, whole.old) && isSame(other.now, whole.now))) return;
    const subject = isNew ? one : (pair.now[0] as New);
    choose(subject, [{ old: pair.old, now: [subject] }, whole], !isNew);
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
  function likely(): Likely[] {
    const found = ways.flatMap((one): Likely[] => {
      const { old, now, likeness, isParts } = one;
      if (![...old, ...now].every(isLeft)) return [];
      const program = old[0]?.program as Old['program'];
      const isOne = are(isHere, one) && (likeness >= nearness.here.enough || !replaced.has(program));
      const shifted = isOne ? Math.max(...old.flatMap((a) => now.map((b) => shift(a, b)))) : Infinity;
      const isInPlace = shifted < Infinity;
      const { asked, enough, likelier } =
        nearness[isInPlace ? 'inPlace' : isOne ? 'here' : are(isInProgram, one) ? 'inProgram' : 'anywhere'];
      const more = isInPlace && old.length + now.length > 2 ? several : 0;
      const score =
        likeness +
        likelier +
        more +
        (isInPlace && isParts ? several : 0) -
        (isInPlace ? Math.min(shifted * 0.06, 0.15) : 0);
      const isAnew = isPair(one) && beginsOnly(old[0] as Old, now[0] as New);
      const sure = isAnew ? (isInPlace ? nearness.here.enough : 1) : enough + 2 * more;
      return likeness >= asked - close ? [{ ...one, score, asked, enough: sure, isInPlace }] : [];
    });
    return found.sort((a, b) => b.score - a.score);
  }

  /** "Meets with them to read", "Meets with them to order books": what is alike may be a way to begin. */
  function beginsOnly(old: Old, now: New): boolean {
    const [was, is] = [old, now].map(({ text }) => keyOf(text).split(' ')) as [string[], string[]];
    const begins = was.findIndex((word, i) => word !== is[i]);
    const [rest = [], other = []] = [was, is].map((words) => words.slice(begins));
    return begins > 1 && rest.length > 0 && other.length > 0 && alike(rest.join(' '), other.join(' ')) < rests;
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

  /** Asks which way it is, or that it is new: first if that is likelier. */
  function choose(now: New, found: readonly Pairing[], isLikely = true, rivals = found): void {
    const isNew = 'It is new.';
    // The most that may have been merged is offered, too, however likely that is.
    const [widest = found[0]] = found
      .filter((one) => one.old.length > 1 && !are(isInProgram, one))
      .toSorted((a, b) => b.old.length - a.old.length);
    const all = [...new Set([...found.slice(0, 4), widest as Pairing])];
    const choices = all.map((one) => choiceOf(one, now));
    const question = {
      line: now.line,
      text: now.text,
      question: 'Which statement of today is this?',
      choices: isLikely ? [...choices, isNew] : [isNew, ...choices],
    };
    const chosen = all[choices.indexOf(ask(question))];
    offered.push(...all);
    if (isOpen(question)) for (const one of rivals.flatMap(({ old, now }) => [...old, ...now])) unsure.add(one);
    take(chosen?.old ?? [], chosen?.now ?? [now], !isOpen(question));
  }

  function choiceOf(one: Pairing, now: New): string {
    const ids = one.old.map(({ id }) => id).join(' and ');
    const others = one.now.filter((other) => other !== now);
    if (others.length > 0)
      return `${ids}, split into this and "${textsOf(others)}", of which the nearer keeps it: ${textsOf(one.old)}`;
    return `${ids}, ${one.old.length > 1 ? 'merged' : are(isHere, one) ? 'reworded' : 'moved'}: ${textsOf(one.old)}`;
  }
}

const isPair = ({ old, now }: Pairing) => old.length + now.length === 2;

const isWithin = (some: readonly unknown[], others: readonly unknown[]) => some.every((one) => others.includes(one));

const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && isWithin(some, others);
