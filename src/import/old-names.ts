/** Names that a document has changed or taken out, where an editor's own words still say them. */
import type { Draft } from '../domain/draft.ts';
import type { Proposal } from './proposal.ts';

/** Finds, in the text of a file, the lines that still say a name which the new source has otherwise, or not at all. */
export function oldNames({ programs, glossary, sourceText }: Draft, proposal: Proposal, source: string) {
  const received = programs.filter(({ words }) => words.added === undefined);
  const called = received.flatMap(({ id, words: { title, shortTitle = title } }) => {
    const now = proposal.programs.find(({ today }) => today?.id === id)?.title;
    const is = now === undefined ? 'no longer in the text' : `called "${now}" now`;
    return [title, shortTitle].flatMap((name) => (now?.includes(name) === true ? [] : { name, is }));
  });
  const headed = received.flatMap(({ id, words: { title, roles = [] } }) => {
    const now = proposal.programs.find(({ today }) => today?.id === id)?.lists ?? [];
    const gone = roles.filter((list) => !now.some(({ today, heading }) => today === list && heading === list.heading));
    const is = `no longer the heading of a list in "${title}"`;
    return gone.flatMap(({ heading, added }) => (added === undefined ? { name: heading, is, isQuoted: true } : []));
  });
  const isIn = (text: string, phrase: string) => text.toLowerCase().includes(phrase.toLowerCase());
  const gone = glossary
    .flatMap(({ words }) => words.phrases)
    .filter((phrase) => isIn(sourceText, phrase) && !isIn(source, phrase));
  const names: { name: string; is: string; isQuoted?: boolean }[] = [
    ...called,
    ...headed,
    ...gone.map((name) => ({ name, is: 'no longer in the text' })),
  ];
  const bare = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return (text: string) =>
    text.split('\n').flatMap((line, i) => {
      const found = names.find(({ name, isQuoted }) =>
        isQuoted === true
          ? [`“${name}”`, `"${name}"`].some((one) => line.includes(one))
          : bare(line).includes(bare(name)),
      );
      if (found === undefined || source.includes(line.trim().replace(/^(?:- )?\w+: /, ''))) return [];
      const what = `"${found.name}" is ${found.is}, and this line still says it.`;
      return [{ line: i + 1, what, fix: 'Write it anew, or take away what is about it.' }];
    });
}
