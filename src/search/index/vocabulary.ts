import type { Handbook } from '../../domain/handbook.ts';
import { listsStatements } from '../../domain/listable.ts';
import { isFamily } from '../../domain/role.ts';
import type { Urls } from '../../urls.ts';
import type { Place, Vocabulary, WordGroup } from '../query/vocabulary.ts';
import { wordsOf } from '../query/words.ts';
import { listed } from './listed.ts';
import { codesOf, placesOf } from './places.ts';
import type { SearchRecord } from './records.ts';

/** The groups of words that stand for each other: the names of each role, and the synonyms of the content. */
export function wordGroups(handbook: Pick<Handbook, 'roles' | 'synonyms'>): readonly WordGroup[] {
  const roles = handbook.roles.map((role): WordGroup => {
    const names = [...(isFamily(role) ? role.headings : [role.title]), ...role.aliases];
    return { words: names, role: true };
  });
  return [...roles, ...handbook.synonyms];
}

/** The vocabulary of a handbook whose index has these records. */
export function vocabulary(handbook: Handbook, records: readonly SearchRecord[], at: Urls): Vocabulary {
  const lists = listsStatements(handbook);
  const texts = records.map(({ text, meta }) => `${text} ${meta.title ?? ''} ${meta.place}`);
  return {
    groups: wordGroups(handbook),
    roles: handbook.roles.map((role) => ({
      id: role.id,
      name: isFamily(role) ? role.shortTitle : role.title,
      hasList: isFamily(role),
    })),
    codes: codesOf(handbook, at),
    contact: handbook.contact,
    searches: handbook.home.searches.map((title) => ({ title, url: at.searchFor(title) })),
    places: placesOf(handbook, at).map(inShort),
    ...(lists
      ? { statements: handbook.statements.map((statement) => listed(statement, at)) }
      : { words: [...new Set(texts.flatMap(wordsOf))].filter((word) => !/\d/.test(word)).sort() }),
  };
}

/** A place with what the first sentence says of it: its page has the others. */
function inShort(place: Place): Place {
  const { says, ...others } = place;
  return says === undefined || place.kind === 'answer'
    ? place
    : { ...others, says: says.replace(/(?<=\w\.) (?=["\p{Lu}]).*/u, '') };
}
