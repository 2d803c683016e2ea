import { alignSource } from '../align-source.ts';
import { knownFirst, placedStatements, placeOf } from '../draft-statements.ts';
import type { Draft, DraftProgram, Written } from '../draft.ts';
import type { SourceWords } from '../source-words.ts';
import type { Finding, Rule } from './rule.ts';

/** Programs most of whose statements have the ids of another's, or its title and words: files that were copied and not yet changed. */
export function copiedPrograms(draft: Draft): { readonly without: Draft; readonly findings: readonly Finding[] } {
  const owner = new Map<string, Written<DraftProgram>>();
  const copies = new Set<Written<DraftProgram>>();
  const findings: Finding[] = [];
  for (const program of knownFirst(draft, draft.programs, 'programs')) {
    const keys = placedStatements({ programs: [program] }).map(({ statement: { id, text } }) => [
      id,
      `${program.words.title}: ${text}`,
    ]);
    const owners = Map.groupBy(keys, (both) => both.map((key) => owner.get(key)).find((one) => one !== undefined));
    const [original, same] =
      [...owners].find(([one, own]) => one && own.length > 1 && own.length * 2 > keys.length) ?? [];
    for (const key of keys.flat()) if (!owner.has(key)) owner.set(key, program);
    if (original === undefined || same === undefined) continue;
    copies.add(program);
    findings.push({
      at: placeOf(program, 'title'),
      what: `This program is a copy of ${original.file}: ${same.length} of its ${keys.length} statements are the same.`,
      fix: 'Give it a title, a code and statements of its own, with new ids, and say when the district added it ("added: 2027-07-01"); or delete the file.',
    });
  }
  return { without: { ...draft, programs: draft.programs.filter((one) => !copies.has(one)) }, findings };
}

/** Sentences that the district is said to have added to a program are not those that another has from the source. */
export const copiedSentences: Rule = (draft) => {
  const statements = alignSource(draft).words.filter(({ is }) => is === 'statement');
  const programOf = ({ within }: SourceWords) => within?.within ?? within;
  const received = new Map(statements.flatMap((one) => (one.line === undefined ? [] : [[one.says, programOf(one)]])));
  const copied = statements.filter(({ added, says }) => added !== undefined && received.has(says));
  return [...Map.groupBy(copied, programOf)].flatMap(([program, own]): Finding[] => {
    const [first] = own;
    if (first === undefined || own.length < 2) return [];
    const from = received.get(first.says)?.name ?? '';
    const what = `${own.length} sentences that ${program?.name ?? ''} is said to add are the source's, those of ${from}; this is the first.`;
    return [{ at: first.at, what, fix: 'Write what the district has added in their place, or take them away.' }];
  });
};
