import { nameOfChange, wordingsOf } from '../../domain/changes.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { listsStatements } from '../../domain/listable.ts';
import { stepsOf } from '../../domain/onboarding.ts';
import { isAnswered } from '../../domain/question.ts';
import { wordsOfText } from '../../domain/text-block.ts';
import { siteMap } from '../../site-map.ts';
import type { Urls } from '../../urls.ts';
import type { Facet } from '../query/facets.ts';
import type { Place } from '../query/vocabulary.ts';

/** What a search leads to by itself: open questions, terms and pages, but those of many programs. */
export function placesOf(handbook: Handbook, at: Urls): readonly Place[] {
  const programs = new Set(listsStatements(handbook) ? [] : handbook.programs.map(({ id }) => at.program(id)));
  const all = [questions, terms, pages, former, oldWords].flatMap((places) => places(handbook, at));
  return all.filter(({ url }) => !programs.has(url));
}

/** The same, every program, parts of pages, and every word of the district's own: what only the index tells. */
export function everyPlace(handbook: Handbook, at: Urls): readonly Place[] {
  const own = new Map(handbook.pages.map(({ id, text }) => [at.page(id), wordsOfText(text)]));
  return [
    ...questions(handbook, at),
    ...terms(handbook, at),
    ...pages(handbook, at).map((page) => ({ ...page, also: `${page.also ?? ''} ${own.get(page.url) ?? ''}`.trim() })),
    ...stepsOf(handbook.onboarding).map(({ id, text: title }): Place => {
      return { url: at.onboardingStep(id), title, label: 'Onboarding step', kind: 'page' };
    }),
    ...handbook.choosing.map(({ question: title, ask: also }): Place => {
      return { url: at.choosing, title, label: handbook.labels.choosing, also, kind: 'page' };
    }),
  ];
}

function questions(handbook: Handbook, at: Urls): Place[] {
  return handbook.questions.map((one) => {
    const { id, question, alsoAsked, nearest, blank } = one;
    return {
      url: at.question(id),
      title: question,
      also: [...alsoAsked, blank.label].join(' · '),
      near: nearest.map(({ statement }) => statement.id),
      ...(isAnswered(one)
        ? { kind: 'answer', label: 'Answered by the district', says: blank.answer }
        : { kind: 'question', label: 'Open question' }),
    };
  });
}

function terms(handbook: Handbook, at: Urls): Place[] {
  return handbook.glossary.map(({ id, term, meaning, phrases }) => ({
    url: at.term(id),
    title: term,
    kind: 'term',
    label: 'Glossary',
    says: meaning,
    also: phrases.join(' · '),
  }));
}

/** Statements that are gone, by the ids that readers may still have. */
function former({ withdrawn, redirects }: Handbook, at: Urls): Place[] {
  const gone = [
    ...withdrawn.flatMap(({ from: page, anchors, on }) => {
      const label = `Withdrawn as of ${on.inWords}`;
      return [page, ...anchors.map((id) => `${page}#${id}`)].map((from) => ({ from, label }));
    }),
    ...redirects.map(({ from, to }) => ({ from, label: `Now ${to.replace(/^.*#/, '')}` })),
  ];
  return gone.flatMap(({ from, label }) => {
    const [id] = /(?<=#)[A-Z].*\d$/.exec(from) ?? [];
    return id === undefined ? [] : [{ url: at.home + from.slice(1), title: id, kind: 'page', label }];
  });
}

/** What ids begin with or began with, folded: a program that is gone has left its own to readers. */
export function codesOf(handbook: Handbook, at: Urls): readonly string[] {
  const codes = [...handbook.programs.map(({ code }) => code), ...former(handbook, at).map(({ title }) => title)];
  return [...new Set(codes.map((code) => code.replace(/-.*/, '').toLowerCase()))];
}

/** What statements said before, by the words that they have lost. */
function oldWords({ changes, byId }: Handbook, at: Urls): Place[] {
  return changes.flatMap((change): Place[] => {
    const lost = wordingsOf(change).filter(({ when }) => when === 'Before');
    const gone =
      change.kind === 'withdrawn' ? lost : lost.filter(({ pieces }) => pieces.some(({ differs }) => differs));
    const now = byId.get(change.id);
    return gone.map(({ id, pieces }) => ({
      url: now === undefined ? at.change(change) : at.statement(now),
      title: `What ${id} said before`,
      kind: 'page',
      label: `${nameOfChange(change)} for ${change.year}`,
      says: pieces.map(({ text }) => text).join(' '),
      also: pieces.flatMap(({ text, differs }) => (differs || change.kind === 'withdrawn' ? text : [])).join(' '),
      old: true,
    }));
  });
}

function pages(handbook: Handbook, at: Urls): Place[] {
  const choices = new Map<string, readonly [Facet, string]>([
    ...handbook.themes.map(({ id }) => [at.theme(id), ['theme', id]] as const),
    ...handbook.programs.map(({ id }) => [at.program(id), ['program', id]] as const),
    ...handbook.roles.map(({ id }) => [at.role(id), ['role', id]] as const),
  ]);
  const written = new Set(handbook.pages.map(({ id }) => at.page(id)));
  const mapped = [...siteMap(handbook, at).values()].filter(({ found }) => found !== 'never');
  return mapped.map(({ address, title, kind, says, found, also = '' }) => {
    const choice = choices.get(address);
    const words = found === 'by its sentence' ? `${says} ${also}` : also;
    return {
      url: address,
      title,
      kind: 'page',
      label: kind,
      also: words.trim(),
      ...(choice && { choice }),
      ...(written.has(address) && { more: true }),
    };
  });
}
