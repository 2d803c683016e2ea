import { alignSource } from '../align-source.ts';
import { placedStatements, placeOf } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import { writtenTexts } from '../references.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * What the editor quotes is still said: by the two statements of a pair; elsewhere by a statement, the source, or
 * whatever has it as its name. A note may quote what the source should have said: each of its words stands somewhere.
 */
export const quotedWords: Rule = (draft) => {
  const said = saidIn(draft);
  const words = new Set(said.match(/[\p{L}\p{N}]+/gu));
  const isGone = (quote: string, { from = said, isNote }: ReturnType<typeof quotingTexts>[number]) => {
    const parts = isNote ? (quote.match(/[\p{L}\p{N}]{3,}/gu) ?? []) : quote.split(/\.{3}|…/).map(withoutEnds);
    const isSaid = (part: string) => (isNote ? words.has(part) : from.toLowerCase().includes(part));
    return !parts.every((part) => isSaid(part.toLowerCase()) || isSaid(part.replace(/\(\w+\)/g, '').toLowerCase()));
  };
  const headings = new Set(draft.programs.flatMap(({ words: { roles = [] } }) => roles.map(({ heading }) => heading)));

  return [
    ...quotingTexts(draft).flatMap((one) =>
      [...one.text.matchAll(/“([^”]+)”|"([^"]+)"/g)]
        .map(([, curly, straight]) => curly ?? straight ?? '')
        .filter((quote) => isGone(quote, one))
        .map((quote): Finding => {
          const who = one.from === undefined ? 'neither the source nor a statement' : 'neither of the two';
          const fix = 'Quote what is said now, or take the quotation marks away.';
          return { at: one.at, what: `"${quote}" is quoted here, but ${who} says it any more.`, fix };
        }),
    ),
    ...draft.roles.flatMap((role) =>
      role.words.headings.flatMap((heading, i): Finding[] => {
        if (headings.has(heading)) return [];
        const what = `No list has the heading "${heading}".`;
        return [{ at: placeOf(role, 'headings', i), what, fix: 'Take it away, or write a heading that lists have.' }];
      }),
    ),
  ];
};

function withoutEnds(text: string): string {
  return text.trim().replace(/[.,;:!?]+$/, '');
}

/** The parts whose texts may quote, apart from summaries. What the glossary quotes is not the source's. */
const quoting = new Set(['pairs', 'notes', 'onboarding', 'agreements', 'questions', 'cycle', 'choosing']);

/** Every text of the editor's own that may quote, and what it may quote from, where that is not everything. */
function quotingTexts(draft: Draft) {
  const texts = new Map(placedStatements(draft).map(({ statement: { id, text } }) => [id, text]));
  return writtenTexts(draft)
    .filter(({ part, keys }) => quoting.has(part) || (keys === 'summary' && part !== 'pages'))
    .flatMap(({ part, text, at }): { text: string; at: Place; from?: string; isNote: boolean }[] => {
      if (part !== 'pairs') return [{ text, at, isNote: part === 'notes' }];
      const both = draft.pairs[Number(at.path[0])]?.words.between.flatMap((id) => texts.get(id) ?? []) ?? [];
      return both.length === 2 ? [{ text, at, from: both.join('\n'), isNote: false }] : [];
    });
}

/** All that is said to the letter: the source, statements, titles and headings, and the names of things. */
function saidIn(draft: Draft): string {
  const names = [
    ...draft.roles.flatMap(({ words: { title, aliases, headings } }) => [title, ...aliases, ...headings]),
    ...draft.themes.map(({ words: { title } }) => title),
    ...draft.glossary.flatMap(({ words: { term, meaning, names } }) => [
      term,
      meaning,
      ...names.map((one) => one.official),
    ]),
    ...placedStatements(draft).map(({ statement }) => statement.text),
  ];
  return [...alignSource(draft).words.map(({ says }) => says), draft.sourceText, ...names].join('\n').toLowerCase();
}
