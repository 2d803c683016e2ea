import { alignSource } from '../align-source.ts';
import { difference } from '../difference.ts';
import type { Draft } from '../draft.ts';
import { bare, isListed, type SourceWords } from '../source-words.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Whatever the district has not added itself is a line of the source, to the letter, in the part of the source in which
 * it stands here; and every line of the source stands somewhere, once.
 */
export const trueToSource: Rule = (draft) => {
  const { lines, words } = alignSource(draft);
  const file = draft.settings.file.replace(/[^/\\]*$/, draft.settings.words.source.file);
  const taken = new Map<number, SourceWords>();
  for (const one of words) {
    const line = one.line ?? one.near;
    if (line !== undefined) taken.set(line, one);
  }
  const findings: Finding[] = [];
  const told = new Set<SourceWords>();
  for (const one of words) {
    if (one.line !== undefined) continue;
    const finding = one.added === undefined ? strange(one) : added(one);
    if (finding === undefined) continue;
    // What stands in a part that the source lacks is lacking with it.
    if (one.within === undefined || !told.has(one.within) || one.near !== undefined)
      findings.push({ at: one.at, ...finding });
    if (one.near === undefined) told.add(one);
  }
  return [...findings, ...wrongContents(draft, file), ...lost(draft, taken, file)];

  function strange({ name, says, is, near }: SourceWords): Omit<Finding, 'at'> {
    const text = bare(says);
    if (near === undefined) {
      const twin = words.find((one) => is === 'statement' && one.line !== undefined && one.says === says);
      const too = twin && ` Its words are line ${twin.line} of the source, and ${twin.name} has that already.`;
      const own = is === 'program' ? 'this program' : is === 'heading' ? 'this list' : 'this statement';
      return {
        what: `${name} is not in the source${is === 'statement' ? `: "${text}"` : '.'}${too ?? ''}`,
        fix: `Copy its words from ${file}, or put its line back there. If the district has added ${own}, say when: "added: 2027-07-01". If it has withdrawn it, take it away and say so in addresses.yaml.`,
      };
    }
    const received = bare(lines[near - 1]);
    if (received === text) {
      const above = lines.slice(0, near).findLast((line) => !isListed(line));
      return {
        what: `${name} is line ${near} of the source, which stands elsewhere: under "${above ?? ''}".`,
        fix: `Put it where the source has it. If the district has moved it, move line ${near} of ${file} too.`,
      };
    }
    return {
      what: `${name} is not what line ${near} of the source says: "${received}" ${difference(text, received)}`,
      fix: `Put the source's words back. If it is the source that is mistyped, or that the district has changed, change line ${near} of ${file}.`,
    };
  }

  function added(one: SourceWords): Omit<Finding, 'at'> | undefined {
    // Many lists have one heading: what stands below tells by itself, or its program does.
    if (one.is === 'heading' && (one.within === undefined || !told.has(one.within))) return undefined;
    const line = lines.findIndex((text, i) => text === one.says && i > 0 && !taken.has(i + 1)) + 1;
    if (line === 0) return undefined;
    taken.set(line, one);
    return {
      what: `${one.name} is said to be added by the district, but it is line ${line} of the source.`,
      fix: 'Take "added" away, and put it where the source has it.',
    };
  }
};

/** Where the source begins with a list of its programs, it lists those of the handbook and no other. */
function wrongContents(draft: Draft, file: string): Finding[] {
  const { lines, contents, words } = alignSource(draft);
  if (contents === 0) return [];
  const listed = lines.slice(1, contents + 1).map(bare);
  const received = words.filter(({ is, line }) => is === 'program' && line !== undefined);
  const unlisted = received.filter(({ says }) => !listed.includes(says));
  if (unlisted.length > 0) {
    return unlisted.map(({ says, at }) => ({
      at,
      what: `"${says}" is not in the list of programs with which the source begins.`,
      fix: `Put the title back as it was, or the list at the start of ${file}.`,
    }));
  }
  const titles = new Set(words.filter(({ is }) => is === 'program').map(({ says }) => says));
  // A title that has been changed is told by itself.
  if (words.some(({ near, is }) => is === 'program' && near !== undefined)) return [];
  return listed.flatMap((title, i): Finding[] => {
    if (titles.has(title) || lines.indexOf(title, contents + 1) !== -1) return [];
    const what = `The list with which the source begins has "${title}", which is no program of the source.`;
    return [{ at: { file, path: [], bodyLine: i + 2 }, what, fix: 'Take the line away, or put back the program.' }];
  });
}

/** Lines of the source that stand nowhere, those that follow each other in one. */
function lost(draft: Draft, taken: ReadonlyMap<number, SourceWords>, file: string): Finding[] {
  const { lines, contents } = alignSource(draft);
  const findings: Finding[] = [];
  for (let line = contents + 2; line <= lines.length; line++) {
    if (taken.has(line)) continue;
    const start = line;
    while (line < lines.length && !taken.has(line + 1)) line++;
    const before = taken.get(start - 1);
    const [from, to] = [lines[start - 1], lines[line - 1]].map((text) => `"${bare(text)}"`);
    const isOne = start === line;
    findings.push({
      at:
        before === undefined
          ? { file, path: [], bodyLine: start }
          : { file: before.at.file, path: before.at.path.slice(0, -1) },
      what: isOne
        ? `Line ${line} of ${file} stands nowhere in the handbook: ${from}`
        : `Lines ${start} to ${line} of ${file} stand nowhere in the handbook, from ${from} to ${to}`,
      fix: `Put ${isOne ? 'it' : 'them'} ${before === undefined ? 'into a program' : `after ${before.name.replace(/^The /, 'the ')}`}; or take ${isOne ? 'it' : 'them'} out of the source, where ${isOne ? 'it does' : 'they do'} not belong.`,
    });
  }
  return findings;
}
