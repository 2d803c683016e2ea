/** Names that a document has changed or taken out, where an editor's own words still say them. */
import type { Draft } from '../domain/draft.ts';
import type { Proposal } from './proposal.ts';

/** Finds, in the text of a file, the lines that still say a name which has gone. */
export function oldNames(
  { programs, glossary, sourceText }: Pick<Draft, 'programs' | 'glossary' | 'sourceText'>,
  proposal: Pick<Proposal, 'programs'>,
  source: string,
) {
  const called = programs.flatMap(({ id, words: { title, shortTitle = title } }) => {
    const now = proposal.programs.find(({ today }) => today?.id === id)?.title;
    return [title, shortTitle].flatMap((name) => (now?.includes(name) === true ? [] : [{ name, now }]));
  });
  const phrases = glossary.flatMap(({ words }) => words.phrases);
  const isIn = (text: string, phrase: string) => text.toLowerCase().includes(phrase.toLowerCase());
  const gone = phrases.filter((phrase) => isIn(sourceText, phrase) && !isIn(source, phrase));
  const names = [...called, ...gone.map((name) => ({ name, now: undefined }))];
  // A name of several words counts in any case, an abbreviation as it is written.
  const bare = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const says = (line: string, name: string) =>
    name.includes(' ') ? bare(line).toLowerCase().includes(bare(name).toLowerCase()) : bare(line).includes(bare(name));
  return (text: string) =>
    text.split('\n').flatMap((line, i) => {
      const { name, now } = names.find((one) => says(line, one.name)) ?? {};
      const isSource = source.includes(line.trim().replace(/^(?:- )?\w+: /, ''));
      if (name === undefined || isSource) return [];
      const what = `"${name}" is ${now === undefined ? 'no longer in the text' : `called "${now}" now`}, and this line still says it.`;
      return [{ line: i + 1, what, fix: 'Write it anew, or take away what is about it.' }];
    });
}
