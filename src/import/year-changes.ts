/** What a document changes for a school year, as changes.yaml lists it: what nobody has said yet is left blank. */
import { differencesIn, explains, idsOf, nameOfChange, type Difference } from '../domain/changes.ts';
import type { Draft } from '../domain/draft.ts';
import { editionOfNow, keptEditions, yearAfter, yearOfNow, type Edition } from '../domain/editions.ts';
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
  const isSplit = (one: Difference) => splits.some(({ words }) => explains(words, one));
  // What may share one reason is one entry; which sentence was split, each says for itself.
  const alike = Map.groupBy(untold, (one) => (isSplit(one) ? one : nameOfChange(one)));
  const entries = [...alike.values()].map((all) => {
    const [head = ''] = all.map(nameOfChange);
    return `# ${head}\n- year: ${year}\n  ids: [${all.flatMap(idsOf).join(', ')}]\n${all.some(isSplit) ? '  split: true\n' : ''}  because: ""\n  decided: ""\n  from: ""\n`;
  });
  if (entries.length === 0) return files;
  const before = next.changes.length > 0 ? read('changes.yaml').replace(/\n*$/, '\n') : '';
  const settings = yamlText(files.get('handbook.yaml') ?? read('handbook.yaml'));
  settings.put(['edition'], year);
  return new Map([...files, ['changes.yaml', before + entries.join('')], ['handbook.yaml', settings.toString()]]);
}

/** What is said before words change that were kept for no school year; undefined where they were. */
export function notKept(draft: Draft): string | undefined {
  const kept = keptEditions(draft).at(-1);
  const now = yearOfNow(draft);
  const said = ({ statements }: Pick<Edition, 'statements'>) => statements.map(({ id, text }) => id + text).join();
  if (kept !== undefined && said(editionOfNow(draft, '')) === said(kept)) return undefined;
  const year = now === undefined || now === kept?.year ? 'YEAR (such as 2025-26)' : now;
  return `The words of today are not kept as those of a school year. If the document is the next year's, keep them first: npm run edition -- ${year}`;
}
