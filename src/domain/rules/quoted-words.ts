import { alignSource } from '../align-source.ts';
import { placedSteps } from '../draft-citations.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** A text of the editor's own that may quote, and what it may quote from, where that is not everything. */
interface QuotingText {
  readonly text: string;
  readonly at: Place;
  readonly from?: string;
  readonly isNote?: boolean;
}

/**
 * What the editor quotes is still said: by the two statements of a pair; elsewhere by a statement, the source, or
 * whatever has it as its name. A note may quote what the source should have said: each of its words stands somewhere.
 */
export const quotedWords: Rule = (draft) => {
  const said = saidIn(draft);
  const words = new Set(said.match(/[\p{L}\p{N}]+/gu));
  const isGone = (quote: string, { from = said, isNote = false }: QuotingText) => {
    const parts = isNote ? (quote.match(/[\p{L}\p{N}]{3,}/gu) ?? []) : quote.split(/\.{3}|…/).map(withoutEnds);
    const isSaid = (part: string) => (isNote ? words.has(part) : from.toLowerCase().includes(part));
    return !parts.every((part) => isSaid(part.toLowerCase()) || isSaid(part.replace(/\(\w+\)/g, '').toLowerCase()));
  };
  const headings = new Set(draft.programs.flatMap(({ words: { roles = [] } }) => roles.map(({ heading }) => heading)));

  return [
    ...quotingTexts(draft, said).flatMap((one) =>
      [...one.text.matchAll(/“([^”]+)”|"([^"]+)"/g)]
        .map(([, curly, straight]) => curly ?? straight ?? '')
        .filter((quote) => isGone(quote, one))
        .map((quote): Finding => {
          const who =
            one.from === undefined ? 'neither the source nor a statement says it' : 'neither of the two says it';
          const fix = 'Quote what is said now, or take the quotation marks away.';
          return { at: one.at, what: `"${quote}" is quoted here, but ${who} any more.`, fix };
        }),
    ),
    ...draft.roles.flatMap((role) =>
      role.words.headings.flatMap((heading, i): Finding[] => {
        if (headings.has(heading)) return [];
        const what = `No list has the heading "${heading}" any more.`;
        return [
          { at: placeOf(role, 'headings', i), what, fix: 'Take it away, or write the heading that lists have now.' },
        ];
      }),
    ),
  ];
};

function withoutEnds(text: string): string {
  return text.trim().replace(/[.,;:!?]+$/, '');
}

/** The editor's own texts that may quote. */
function quotingTexts(draft: Draft, said: string): QuotingText[] {
  const texts = new Map(placedStatements(draft).map(({ statement: { id, text } }) => [id, text]));
  return [
    ...draft.programs.map((one) => ({ text: one.words.summary, at: placeOf(one, 'summary') })),
    ...draft.roles.map((one) => ({ text: one.words.summary, at: placeOf(one, 'summary') })),
    ...draft.pairs.map((one) => ({
      text: one.words.because,
      at: placeOf(one, 'because'),
      from: one.words.between.map((id) => texts.get(id) ?? said).join('\n'),
    })),
    ...draft.notes.flatMap((one) => [
      { text: one.words.oddity, at: placeOf(one, 'oddity'), isNote: true },
      { text: one.words.note ?? '', at: placeOf(one, 'note'), isNote: true },
    ]),
    ...draft.onboarding.words.stages.map(({ title }, i) => ({
      text: title,
      at: placeOf(draft.onboarding, 'stages', i, 'title'),
    })),
    ...placedSteps(draft).map(({ step, at }) => ({ text: step.text, at: within(at, 'text') })),
    ...draft.agreements.map((one) => ({ text: one.words.title, at: placeOf(one, 'title') })),
    ...draft.questions.flatMap((one) =>
      one.words.nearest.map(({ remark = '' }, i) => ({ text: remark, at: placeOf(one, 'nearest', i, 'remark') })),
    ),
    ...draft.cycle.words.gaps.map(({ says }, i) => ({ text: says, at: placeOf(draft.cycle, 'gaps', i, 'says') })),
  ];
}

/** All that is said to the letter: the source, statements, titles and headings, and the names of things. */
function saidIn(draft: Draft): string {
  const names = [
    ...draft.roles.flatMap(({ words: { title, aliases, headings } }) => [title, ...aliases, ...headings]),
    ...draft.themes.map(({ words: { title } }) => title),
    ...draft.glossary.flatMap(({ words: { term, meaning, names } }) => [
      term,
      meaning,
      ...names.map(({ official }) => official),
    ]),
    ...placedStatements(draft).map(({ statement }) => statement.text),
  ];
  return [...alignSource(draft).words.map(({ says }) => says), draft.sourceText, ...names].join('\n').toLowerCase();
}
