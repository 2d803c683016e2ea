import { placedSteps } from '../draft-citations.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** Some names of the same kind, one after the other, and where each stands. */
interface Names {
  readonly of: string;
  readonly names: readonly string[];
  readonly at: (index: number) => Place;
}

/** Where something names several of a kind (themes, notes, statements, words), it names each of them once. */
export const noRepeats: Rule = (draft) =>
  listsOf(draft).flatMap(({ of, names, at }) =>
    names.flatMap((name, i): Finding[] =>
      names.indexOf(name) === i
        ? []
        : [{ at: at(i), what: `${of} names "${name}" twice.`, fix: 'Take one of the two away.' }],
    ),
  );

function listsOf(draft: Draft): Names[] {
  const plain = (of: string, names: readonly string[], place: Place): Names => ({
    of,
    names,
    at: (i) => within(place, i),
  });
  return [
    ...placedStatements(draft).flatMap(({ statement, at }): Names[] => [
      {
        of: statement.id,
        names: statement.themes.map(({ theme }) => theme),
        at: (i) => within(at, 'themes', i, 'theme'),
      },
      plain(statement.id, statement.notes, within(at, 'notes')),
    ]),
    ...draft.roles.flatMap((role) => [
      plain(`The role "${role.id}"`, role.words.headings, placeOf(role, 'headings')),
      plain(`The role "${role.id}"`, role.words.aliases, placeOf(role, 'aliases')),
    ]),
    ...placedSteps(draft).map(({ step, at }) => plain(`The step "${step.id}"`, step.cites, within(at, 'cites'))),
    ...draft.agreements.map((one) => plain(`The agreement "${one.id}"`, one.words.restsOn, placeOf(one, 'restsOn'))),
    ...draft.glossary.flatMap((one) => [
      plain(`The term "${one.words.term}"`, one.words.phrases, placeOf(one, 'phrases')),
      plain(`The term "${one.words.term}"`, one.words.statements, placeOf(one, 'statements')),
    ]),
    ...draft.choosing.map((one) => plain(`"${one.words.question}"`, one.words.quotes, placeOf(one, 'quotes'))),
    ...draft.questions.map((one): Names => ({
      of: `The question "${one.words.question}"`,
      names: one.words.nearest.map(({ id }) => id),
      at: (i) => placeOf(one, 'nearest', i, 'id'),
    })),
    ...draft.synonyms.map((one) => plain('This group', one.words.words, placeOf(one, 'words'))),
    plain('The list of longer sheets', draft.settings.words.paper.longer, placeOf(draft.settings, 'paper', 'longer')),
  ];
}
