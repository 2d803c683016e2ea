import type { Handbook } from '../../domain/handbook.ts';
import { listsStatements } from '../../domain/listable.ts';
import type { Statement } from '../../domain/statement.ts';
import { siteMap } from '../../site-map.ts';
import type { Urls } from '../../urls.ts';
import type { Place } from '../query/vocabulary.ts';

/** What a search may lead to besides statements: open questions, terms, pages. */
export function placesOf(handbook: Handbook, at: Urls): readonly Place[] {
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
  const near = new Map([
    ...handbook.themes.map(({ id, statements }) => [at.theme(id), ids(statements)] as const),
    ...handbook.programs.map(({ id, statements }) => [at.program(id), ids(statements)] as const),
  ]);
  const roles = new Map(handbook.roles.map(({ id }) => [at.role(id), id]));
  // Of many programs the index tells.
  const programs = new Set(listsStatements(handbook) ? [] : handbook.programs.map(({ id }) => at.program(id)));
  const pages = [...siteMap(handbook, at).values()].filter(({ address, found }) => found !== 'never' && !programs.has(address));
  return [
    ...handbook.questions.map(
      ({ id, question, alsoAsked, nearest, blank }): Place => ({
        url: at.question(id),
        title: question,
        kind: 'question',
        label: blank.answer === '' ? 'Open question' : 'Question',
        ...(blank.answer !== '' && { says: blank.answer }),
        also: [...alsoAsked, blank.label].join(' · '),
        near: ids(nearest.map(({ statement }) => statement)),
      }),
    ),
    ...handbook.glossary.map(
      ({ id, term, meaning, phrases, statements }): Place => ({
        url: at.term(id),
        title: term,
        kind: 'term',
        label: 'Glossary',
        says: meaning,
        also: phrases.join(' · '),
        near: ids(statements),
      }),
    ),
    ...pages.map(({ address, title, kind, says, found, also = '' }): Place => {
      const [own, role] = [near.get(address), roles.get(address)];
      const words = found === 'by its sentence' ? [says, also] : [also];
      return {
        url: address,
        title,
        kind: 'page',
        label: kind,
        also: words.join(' '),
        ...(own && { near: own }),
        ...(role !== undefined && { role }),
      };
    }),
  ];
}
