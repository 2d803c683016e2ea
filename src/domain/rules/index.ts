import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { agendasApart } from './agendas-apart.ts';
import { agreementSides } from './agreement-sides.ts';
import { blanksAreAnswered, blanksAreLedTo } from './blanks.ts';
import { changesBlank } from './changes-told.ts';
import { copiedPrograms, copiedSentences } from './copied-programs.ts';
import { cycleFits } from './cycle-fits.ts';
import { daysToCome } from './days-to-come.ts';
import { districtRole } from './district-role.ts';
import { evidenceInText } from './evidence-in-text.ts';
import { explicitPlaces } from './explicit-places.ts';
import { glossaryQuotes } from './glossary-quotes.ts';
import { knownNotes } from './known-notes.ts';
import { known } from './known.ts';
import { noRepeats } from './no-repeats.ts';
import { notesQuoteSource } from './notes-quote-source.ts';
import { onboardingCoversRole } from './onboarding-covers-role.ts';
import { pairsMeet } from './pairs-meet.ts';
import { programShape } from './program-shape.ts';
import { reviewDue } from '../review.ts';
import { quotedWords } from './quoted-words.ts';
import { roleFamilies } from './role-families.ts';
import type { Finding, Part, Rule } from './rule.ts';
import { sameOrder } from './same-order.ts';
import { statementIds } from './statement-ids.ts';
import { trueToSource } from './true-to-source.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueTitles } from './unique-titles.ts';

/**
 * Every rule of meaning by its name, with the parts of the content that it must see whole: what is missing because
 * its file has the wrong shape must not be reported as unknown. The next rule is a file here and a line below.
 */
export const rules: Readonly<Record<string, { readonly find: Rule; readonly needs: readonly Part[] }>> = {
  'statement-ids': { find: statementIds, needs: ['roles'] },
  'unique-ids': { find: uniqueIds, needs: [] },
  'unique-titles': { find: uniqueTitles, needs: [] },
  'no-repeats': { find: noRepeats, needs: [] },
  'role-families': { find: roleFamilies, needs: [] },
  'agendas-apart': { find: agendasApart, needs: ['roles'] },
  'program-shape': { find: programShape, needs: [] },
  'evidence-in-text': { find: evidenceInText, needs: [] },
  'known-roles': { find: known('family', 'role'), needs: ['roles'] },
  'district-role': { find: districtRole, needs: ['settings', 'agreements', 'cycle', 'roles'] },
  'known-terms': { find: known('term'), needs: ['glossary'] },
  'known-themes': { find: known('theme'), needs: ['themes'] },
  'known-notes': { find: knownNotes, needs: ['programs', 'notes'] },
  'pairs-meet': { find: pairsMeet, needs: [] },
  'blanks-answered': { find: blanksAreAnswered, needs: ['settings'] },
  'blanks-led-to': {
    find: blanksAreLedTo,
    needs: ['questions', 'settings', 'onboarding', 'agreements', 'glossary', 'choosing'],
  },
  'known-statements': { find: known('statement'), needs: ['programs'] },
  'known-blanks': { find: known('blank'), needs: ['settings'] },
  'known-sheets': {
    find: known('sheet'),
    needs: ['programs', 'roles', 'pairs', 'settings', 'onboarding', 'agreements', 'cycle'],
  },
  'known-stations': { find: known('station'), needs: ['cycle'] },
  'known-questions': { find: known('question'), needs: ['questions'] },
  'onboarding-covers-role': { find: onboardingCoversRole, needs: ['roles', 'onboarding', 'sourceText'] },
  'agreement-sides': { find: agreementSides, needs: ['roles'] },
  'glossary-quotes': { find: glossaryQuotes, needs: ['programs'] },
  'cycle-fits': { find: cycleFits, needs: ['roles'] },
  'explicit-places': { find: explicitPlaces, needs: [] },
  'true-to-source': { find: trueToSource, needs: ['programs', 'settings', 'sourceText'] },
  'notes-quote-source': { find: notesQuoteSource, needs: ['programs', 'settings', 'sourceText'] },
};

/** What a rule finds, with the rule's name. */
export function named(rule: string, findings: readonly Finding[]): readonly Problem[] {
  return findings.map((finding) => ({ rule, ...finding }));
}

/** What an editor should look at on a day, although nothing stands in the way: only of content that is whole. */
export function warningsOf(all: Draft, day: string): readonly Problem[] {
  const { without: draft } = copiedPrograms(all);
  return [
    ...named('quoted-words', quotedWords(draft)),
    ...named('copied-programs', copiedSentences(draft)),
    ...named('same-order', sameOrder(draft)),
    ...named('review-due', reviewDue(draft, day)),
    ...named('days-to-come', daysToCome(draft, day)),
    ...named('changes-blank', changesBlank(draft)),
  ];
}

/** Every problem that a rule finds in the content, by the rules that can be sure although some parts are not whole. */
export function problemsOf(draft: Draft, notWhole: ReadonlySet<Part> = new Set()): readonly Problem[] {
  return Object.entries(rules)
    .filter(([, { needs }]) => !needs.some((part) => notWhole.has(part)))
    .flatMap(([rule, { find }]) => named(rule, find(draft)));
}
