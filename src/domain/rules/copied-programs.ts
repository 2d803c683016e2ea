import { placedStatements, placeOf } from '../draft-statements.ts';
import type { Draft, DraftProgram, Written } from '../draft.ts';
import type { Finding } from './rule.ts';

/** Programs whose statements are mostly another's, by their ids: files that were copied and not yet changed. */
export function copiedPrograms(draft: Draft): { readonly without: Draft; readonly findings: readonly Finding[] } {
  const isPromised = ({ id }: Written<DraftProgram>) => draft.addresses.words.promised.includes(`/programs/${id}/`);
  const owner = new Map<string, Written<DraftProgram>>();
  const copies = new Set<Written<DraftProgram>>();
  const findings: Finding[] = [];
  for (const program of draft.programs.toSorted((a, b) => Number(isPromised(b)) - Number(isPromised(a)))) {
    const ids = placedStatements({ programs: [program] }).map(({ statement }) => statement.id);
    const owners = Map.groupBy(ids, (id) => owner.get(id));
    const [original, same] =
      [...owners].find(([one, own]) => one && own.length > 1 && own.length * 2 > ids.length) ?? [];
    for (const id of ids) if (!owner.has(id)) owner.set(id, program);
    if (original === undefined || same === undefined) continue;
    copies.add(program);
    findings.push({
      at: placeOf(program, 'title'),
      what: `This program is a copy of ${original.file}: ${same.length} of its ${ids.length} statements have the same ids.`,
      fix: 'Give it a title, a code and statements of its own, with new ids, and say when the district added it ("added: 2027-07-01"); or delete the file.',
    });
  }
  return { without: { ...draft, programs: draft.programs.filter((one) => !copies.has(one)) }, findings };
}
