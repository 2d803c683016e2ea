import type { Handbook } from '../../domain/handbook.ts';
import { listsStatements } from '../../domain/listable.ts';
import { stepsOf } from '../../domain/onboarding.ts';
import { isAnswered } from '../../domain/question.ts';
import type { Statement } from '../../domain/statement.ts';
import { wordsOfText } from '../../domain/text-block.ts';
import { siteMap } from '../../site-map.ts';
import type { Urls } from '../../urls.ts';
import type { Place } from '../query/vocabulary.ts';

/** What a search leads to by itself: open questions, terms and pages, but those of many programs. */
export function placesOf(handbook: Handbook, at: Urls): readonly Place[] {
  const programs = new Set(listsStatements(handbook) ? [] : handbook.programs.map(({ id }) => at.program(id)));
  return [...questions(handbook, at), ...terms(handbook, at), ...pages(handbook, at)].filter(
    ({ url }) => !programs.has(url),
  );
}

/** The same, every program, parts of pages, and every word of the district's own: what only the index tells. */
export function everyPlace(handbook: Handbook, at: Urls): readonly Place[] {
  const part = (url: string, title: string, label: string, also = ''): Place => ({
    url,
    title,
    label,
    also,
    kind: 'page',
  });
  const own = new Map(handbook.pages.map(({ id, text }) => [at.page(id), wordsOfText(text)]));
  return [
    ...questions(handbook, at),
    ...terms(handbook, at),
    ...pages(handbook, at).map((page) => ({ ...page, also: `${page.also ?? ''} ${own.get(page.url) ?? ''}`.trim() })),
    ...stepsOf(handbook.onboarding).map(({ id, text }) => part(at.onboardingStep(id), text, 'Onboarding step')),
    ...handbook.choosing.map(({ question, ask }) => part(at.choosing, question, handbook.labels.choosing, ask)),
  ];
}

const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);

function questions(handbook: Handbook, at: Urls): Place[] {
  return handbook.questions.map((one) => {
    const { id, question, alsoAsked, nearest, blank } = one;
    return {
      url: at.question(id),
      title: question,
      also: [...alsoAsked, blank.label].join(' · '),
      near: ids(nearest.map(({ statement }) => statement)),
      ...(isAnswered(one)
        ? { kind: 'answer', label: 'Answered by the district', says: blank.answer }
        : { kind: 'question', label: 'Open question' }),
    };
  });
}

function terms(handbook: Handbook, at: Urls): Place[] {
  return handbook.glossary.map(({ id, term, meaning, phrases, statements }) => ({
    url: at.term(id),
    title: term,
    kind: 'term',
    label: 'Glossary',
    says: meaning,
    also: phrases.join(' · '),
    near: ids(statements),
  }));
}

function pages(handbook: Handbook, at: Urls): Place[] {
  const having = [
    ...handbook.themes.map(({ id, statements }) => [at.theme(id), ids(statements)] as const),
    ...handbook.programs.map(({ id, statements }) => [at.program(id), ids(statements)] as const),
  ];
  // Of many statements a theme alone would be more than all the rest.
  const near = new Map(listsStatements(handbook) ? having : []);
  const roles = new Map(handbook.roles.map(({ id }) => [at.role(id), id]));
  const written = new Set(handbook.pages.map(({ id }) => at.page(id)));
  const mapped = [...siteMap(handbook, at).values()].filter(({ found }) => found !== 'never');
  return mapped.map(({ address, title, kind, says, found, also = '' }) => {
    const [own, role] = [near.get(address), roles.get(address)];
    const words = found === 'by its sentence' ? `${says} ${also}` : also;
    return {
      url: address,
      title,
      kind: 'page',
      label: kind,
      also: words.trim(),
      ...(own && { near: own }),
      ...(role !== undefined && { role }),
      ...(written.has(address) && { more: true }),
    };
  });
}
