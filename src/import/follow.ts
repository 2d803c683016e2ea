/** What names or quotes a statement that has changed follows it, where there is but one way to. */
import { placedStatements, placeOf, rolesOfStatements } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import type { Place } from '../domain/problem.ts';
import { evidenceInText } from '../domain/rules/evidence-in-text.ts';
import { explicitPlaces } from '../domain/rules/explicit-places.ts';
import { pairsMeet } from '../domain/rules/pairs-meet.ts';
import type { Files } from './new-files.ts';
import type { Proposal } from './proposal.ts';
import { yamlText } from './yaml-text.ts';

/** The files with what follows, and what was quoted and is now. `next`: the words as these files leave them. */
export function followed(files: Files, next: Draft, proposal: Proposal, read: (file: string) => string) {
  const quotes = quotesIn(next, proposal);
  const nameOf = (file: string) => file.replace(next.settings.file.replace('handbook.yaml', ''), '');
  const all = Map.groupBy([...lanesOf(next), ...sidesOf(next), ...quotes], ({ at }) => nameOf(at.file));
  const changed = [...all].map(([name, edits]): [string, string] => {
    const yaml = yamlText(files.get(name) ?? read(name));
    for (const { at, words } of edits) yaml.say(at.path, words);
    return [name, yaml.toString()];
  });
  const told = quotes.map(({ at, id, was, words }) => `  ${nameOf(at.file)}: ${id} "${was}" → "${words}"`);
  return { files: new Map([...files, ...changed]), told: [...new Set(told)] };
}

type Edit = Readonly<Record<'at', Place> & Record<'words', string>>;

/** In the coaching cycle a statement stands in the lane of its own role. */
function lanesOf(draft: Draft): Edit[] {
  const { cycle } = draft;
  const roleOf = rolesOfStatements(draft);
  return (['placements', 'ongoing'] as const).flatMap((key) =>
    cycle.words[key].flatMap(({ statement, lane }, i) => {
      const words = roleOf.get(statement) ?? lane;
      const isAstray = words !== lane && cycle.words.lanes.includes(words);
      return isAstray ? [{ at: placeOf(cycle, key, i, 'lane'), words }] : [];
    }),
  );
}

/** In an agreement two statements that were exchanged by their roles are exchanged by the sides, each for the other. */
function sidesOf(draft: Draft): Edit[] {
  const roleOf = rolesOfStatements(draft);
  return draft.agreements.flatMap((agreement) =>
    (['statements', 'optional'] as const).flatMap((key) => {
      const { sides } = agreement.words;
      const [ours = [], theirs = []] = sides.map((side, i) =>
        side[key].flatMap((id, j) => {
          const isAstray = roleOf.get(id) === sides[1 - i]?.role;
          return isAstray ? [{ at: placeOf(agreement, 'sides', i, key, j), words: id }] : [];
        }),
      );
      const others = [...theirs, ...ours];
      return ours.length !== theirs.length
        ? []
        : [...ours, ...theirs].map(({ at }, i) => ({ at, words: others[i]?.words ?? '' }));
    }),
  );
}

/** What was quoted of a reworded statement, as it says the same passage now. */
function quotesIn(draft: Draft, { aligned }: Proposal) {
  const texts = new Map(placedStatements(draft).map(({ statement: { id, text } }) => [id, text]));
  const reworded = aligned.filter(({ old, into }) => old.length === 1 && into.length === 1);
  const before = new Map(reworded.map(({ old: [one], into: [id] }) => [id, one?.text]));
  return [evidenceInText, pairsMeet, explicitPlaces]
    .flatMap((rule) => rule(draft))
    .flatMap(({ at, quoted }) => {
      const [was, now] = [before.get(quoted?.id), texts.get(quoted?.id ?? '')];
      const words = quoted && was && now && passage(quoted.words, was, now);
      return words ? [{ at, id: quoted.id, was: quoted.words, words }] : [];
    });
}

/** A quote as its statement says it now: with what was put in between its words in one piece, where no word of it is lost. */
function passage(quote: string, was: string, now: string): string | undefined {
  const end = /[.,;:]+$/;
  const bare = (text: string) => text.split(' ').map((word) => word.replace(end, ''));
  const [said, before, after] = [quote, was, now].map(bare) as [string[], string[], string[]];
  const shown = (words: string) => (end.test(quote) ? words : words.replace(end, ''));
  if (said.join() === before.join()) return shown(now);
  const isOnce = (word = '') => after.filter((one) => one === word).length === 1;
  if (!was.includes(quote) || !isOnce(said[0]) || !isOnce(said.at(-1))) return undefined;
  const [from, to] = [after.indexOf(said[0] ?? ''), after.indexOf(said.at(-1) ?? '') + 1];
  const words = after.slice(from, to);
  const stays = said.findIndex((word, i) => word !== words[i]);
  const rest = said.slice(stays);
  const isPutIn = words.length <= 2 * said.length && rest.join() === words.slice(-rest.length).join();
  return stays > 0 && isPutIn ? shown(now.split(' ').slice(from, to).join(' ')) : undefined;
}
