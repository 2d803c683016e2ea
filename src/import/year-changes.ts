/** What a document changes for a school year, as changes.yaml lists it: what nobody has said yet is left blank. */
import { differencesIn, explains, idsOf, nameOfChange } from '../domain/changes.ts';
import type { Draft } from '../domain/draft.ts';
import { keptEditions, yearAfter, yearOfNow } from '../domain/editions.ts';
import type { Files } from './new-files.ts';
import type { Proposal } from './proposal.ts';
import { yamlText } from './yaml-text.ts';

/**
 * The files of a proposal and the year's list, where words of a year before were kept. `next` is the words as they will
 * be; where these were still those of the year that was kept, they are now those of the next.
 */
export function withChanges(files: Files, next: Draft, { aligned }: Proposal, read: (file: string) => string): Files {
  const kept = keptEditions(next).at(-1)?.year;
  const now = yearOfNow(next);
  if (kept === undefined || now === undefined || files.size === 0) return files;
  const year = now === kept ? yearAfter(kept) : now;
  const blank = { year, because: '', decided: '', from: '' };
  const splits = aligned.flatMap(({ old: [one], into }) => {
    const isSplit = one !== undefined && into.length > 1 && into.includes(one.id);
    return isSplit ? [{ id: one.id, file: '', words: { ...blank, ids: into, split: true } }] : [];
  });
  const words = { ...next.settings.words, edition: year };
  const all = differencesIn({ ...next, settings: { ...next.settings, words }, changes: [...next.changes, ...splits] });
  const untold = all.filter((one) => one.year === year && !next.changes.some((entry) => explains(entry.words, one)));
  const entries = untold.map((one) => {
    const isSplit = splits.some(({ words }) => explains(words, one));
    return `# ${nameOfChange(one)}\n- year: ${year}\n  ids: [${idsOf(one).join(', ')}]\n${isSplit ? '  split: true\n' : ''}  because: ""\n  decided: ""\n  from: ""\n`;
  });
  if (entries.length === 0) return files;
  const before = next.changes.length > 0 ? read('changes.yaml').replace(/\n*$/, '\n') : '';
  const settings = yamlText(files.get('handbook.yaml') ?? read('handbook.yaml'));
  settings.put(['edition'], year);
  return new Map([...files, ['changes.yaml', before + entries.join('')], ['handbook.yaml', settings.toString()]]);
}
