/** Names that a document has changed or taken out, where an editor's own words still say them. */
import type { Draft } from '../domain/draft.ts';
import type { Proposal } from './proposal.ts';

/** Finds, in the text of a file, the lines that still say a name which the new source has otherwise, or not at all. */
export function oldNames({ programs, glossary, sourceText }: Draft, proposal: Proposal, source: string) {
  const received = programs.filter(({ words }) => words.added === undefined);
  const names = received.flatMap(({ id, words: { title, shortTitle = title, roles = [] } }) => {
    const now = proposal.programs.find(({ today }) => today?.id === id);
    const isHere = (heading: string) =>
      now?.lists.some((list) => list.today?.heading === heading && list.heading === heading);
    const is = now === undefined ? 'no longer in the text' : `called "${now.title}" now`;
    const headings = roles.filter(({ heading, added }) => added === undefined && isHere(heading) !== true);
    return [
      ...[title, shortTitle]
        .filter((name) => now?.title.includes(name) !== true)
        .map((name) => ({ name, is, says: saying(name) })),
      ...headings.map(({ heading }) => ({
        name: heading,
        is: `no longer the heading of a list in "${title}"`,
        says: (line: string) => line.includes(`“${heading}”`) || line.includes(`"${heading}"`),
      })),
    ];
  });
  const isIn = (text: string, phrase: string) => text.toLowerCase().includes(phrase.toLowerCase());
  const gone = glossary
    .flatMap(({ words }) => words.phrases)
    .filter((phrase) => isIn(sourceText, phrase) && !isIn(source, phrase))
    .map((name) => ({ name, is: 'no longer in the text', says: saying(name) }));
  return (text: string) =>
    text.split('\n').flatMap((line, i) => {
      const found = [...names, ...gone].find(({ says }) => says(line));
      if (found === undefined || source.includes(line.trim().replace(/^(?:- )?\w+: /, ''))) return [];
      const what = `"${found.name}" is ${found.is}, and this line still says it.`;
      return [{ line: i + 1, what, fix: 'Write it anew, or take away what is about it.' }];
    });
}

/** Whether a line says a name, whatever signs stand around its words. */
function saying(name: string) {
  const bare = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return (line: string) => bare(line).includes(bare(name));
}
