import type { Handbook } from '../../domain/handbook.ts';
import { wordsOfText } from '../../domain/text-block.ts';
import { isFamily } from '../../domain/role.ts';
import { foldWords, stem } from '../query/fold.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

/** The groups of words that stand for each other: the names of each role, and the synonyms of the content. */
export function wordGroups(handbook: Pick<Handbook, 'roles' | 'synonyms'>): readonly (readonly string[])[] {
  const roles = handbook.roles.map((role) => [...(isFamily(role) ? role.headings : [role.title]), ...role.aliases]);
  return [...roles, ...handbook.synonyms];
}

/** Finds the groups of which some member stands in a text. Made once for many texts. */
export function groupFinder(groups: readonly (readonly string[])[]): (text: string) => readonly number[] {
  // Members by the first of their stems, so that a word of a text is compared only with what begins like it.
  const members = Map.groupBy(
    groups.flatMap((group, number) => group.map((member) => ({ number, stems: foldWords(member).map(stem) }))),
    ({ stems }) => stems[0],
  );
  return (text) => {
    const found = new Set<number>();
    // A phrase does not run over a comma: "professional learning, program monitoring" names no program.
    for (const clause of text.split(/[,;:·]/)) {
      const words = foldWords(clause).map(stem);
      words.forEach((word, i) => {
        for (const { number, stems } of members.get(word) ?? []) {
          if (stems.every((one, j) => words[i + j] === one)) found.add(number);
        }
      });
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** The vocabulary of a handbook whose searchable texts are these. */
export function vocabulary(
  handbook: Pick<Handbook, 'roles' | 'synonyms' | 'questions' | 'pages' | 'programs'>,
  texts: readonly string[],
): Vocabulary {
  const groups = wordGroups(handbook);
  const asked = handbook.questions.flatMap(({ alsoAsked, blank }) => [...alsoAsked, blank.answer]);
  const own = handbook.pages.map(({ text }) => wordsOfText(text));
  const words = new Set([...texts, ...groups.flat(), ...asked, ...own].flatMap(foldWords));
  return {
    words: [...words].filter((word) => !/^\d+$/.test(word)).sort(),
    groups,
    roles: handbook.roles.map(({ id }) => id),
    codes: handbook.programs.map(({ code }) => code.toLowerCase()),
  };
}
