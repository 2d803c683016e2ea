import { inOrder, placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** Words of the content that say which line of the source they are. */
interface Claim {
  readonly line: number;
  readonly says: string;
  readonly name: string;
  /** Where the words and their line number stand, and under which key the words do. */
  readonly at: Place;
  readonly key: 'title' | 'heading' | 'text';
}

/** Whatever names a line of the source says it to the letter, and every line of the source stands somewhere, once. */
export const trueToSource: Rule = (draft) => {
  const lines = draft.sourceText.split('\n');
  const { file: settingsFile, words } = draft.settings;
  const file = settingsFile.replace(/[^/\\]*$/, words.source.file);
  if (/\r|\n$/.test(draft.sourceText)) {
    const what = `${file} was saved with other line ends than it was received with.`;
    const fix = 'Put the file back as it was; an editor that changes line ends must not save it.';
    return [{ at: placeOf(draft.settings, 'source', 'file'), what, fix }];
  }
  const findings: Finding[] = [];
  const taken = new Map<number, string>();
  for (const { line, says, name, at, key } of claims(draft)) {
    const source = lines[line - 1];
    if (source === undefined) {
      findings.push({
        at: within(at, 'line'),
        what: `${name} is said to be line ${line} of the source, which has ${lines.length} lines.`,
        fix: 'Put in the right number; for words that the source does not have, leave "line" out.',
      });
    } else if (source !== says) {
      findings.push({
        at: within(at, key),
        what: `${name} is not what line ${line} of the source says: "${source.replace(/^- /, '')}"`,
        fix: `Put the source's words back. If the district has changed its text, change line ${line} of ${file} too.`,
      });
    }
    const before = taken.get(line);
    if (before !== undefined) {
      findings.push({
        at: within(at, 'line'),
        what: `${name} and ${before} are both said to be line ${line} of the source.`,
        fix: 'Put in the right numbers.',
      });
    }
    taken.set(line, name);
  }
  lines.forEach((text, i) => {
    if (taken.has(i + 1)) return;
    findings.push({
      at: placeOf(draft.settings, 'source', 'file'),
      what: `Line ${i + 1} of ${file} stands nowhere in the handbook: "${text}"`,
      fix: 'Add it to its program, with its line number.',
    });
  });
  return findings;
};

function claims(draft: Draft): Claim[] {
  const { settings } = draft;
  const received = inOrder(draft.programs).filter((program) => program.words.line !== undefined);
  const all: Claim[] = [
    { line: 1, says: settings.words.source.title, name: 'The title', at: placeOf(settings, 'source'), key: 'title' },
  ];
  received.forEach((program, i) => {
    const { title } = program.words;
    all.push({ line: 2 + i, says: `- ${title}`, name: `"${title}"`, at: placeOf(program), key: 'title' });
  });
  for (const program of draft.programs) {
    const { line, title, roles } = program.words;
    if (line !== undefined) all.push({ line, says: title, name: `"${title}"`, at: placeOf(program), key: 'title' });
    roles?.forEach((list, i) => {
      if (list.line === undefined) return;
      const at = placeOf(program, 'roles', i);
      all.push({ line: list.line, says: list.heading, name: `The heading "${list.heading}"`, at, key: 'heading' });
    });
  }
  for (const { statement, at } of placedStatements(draft)) {
    if (statement.line === undefined) continue;
    all.push({ line: statement.line, says: `- ${statement.text}`, name: statement.id, at, key: 'text' });
  }
  return all;
}
