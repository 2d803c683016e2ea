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

/** From so many wrong numbers in a row it is the source that has a line more or less, not the numbers that are wrong. */
const shifted = 4;

/**
 * Whatever names a line of the source says it to the letter, in the source's order, and every line of the source stands
 * somewhere, once.
 */
export const trueToSource: Rule = (draft) => {
  const lines = draft.sourceText.split('\n');
  const file = sourceFile(draft);
  const badlySaved = savedOtherwise(draft.sourceText, file);
  if (badlySaved.length > 0) return badlySaved;

  const all = claims(draft);
  const exact = all.filter(({ line, says }) => lines[line - 1] === says);
  const others = all.filter(({ line, says }) => lines[line - 1] !== says);
  const taken = new Map<number, Claim>();
  const findings: Finding[] = [];

  for (const claim of exact) {
    const before = taken.get(claim.line);
    if (before === undefined) taken.set(claim.line, claim);
    else {
      findings.push({
        at: within(claim.at, 'line'),
        what: `${claim.name} and ${before.name} are both said to be line ${claim.line} of the source.`,
        fix: 'Put in the right numbers.',
      });
    }
  }
  const misnumbered: { claim: Claim; line: number }[] = [];
  const changed: Claim[] = [];
  for (const claim of others) {
    const line = lines
      .flatMap((text, i) => (text === claim.says && !taken.has(i + 1) ? [i + 1] : []))
      .reduce((best, one) => (Math.abs(one - claim.line) < Math.abs(best - claim.line) ? one : best), Infinity);
    if (line !== Infinity) {
      misnumbered.push({ claim, line });
      taken.set(line, claim);
    } else changed.push(claim);
  }
  for (const claim of changed) {
    if (claim.line > lines.length) {
      findings.push({
        at: within(claim.at, 'line'),
        what: `${claim.name} is said to be line ${claim.line} of the source, which has ${lines.length} lines.`,
        fix: 'Put in the right number; for words that the source does not have, leave "line" out.',
      });
    } else {
      findings.push({
        at: within(claim.at, claim.key),
        what: `${claim.name} is not what line ${claim.line} of the source says: "${bare(lines[claim.line - 1])}"`,
        fix: `Put the source's words back. If the district has changed its text, change line ${claim.line} of ${file} too.`,
      });
      if (!taken.has(claim.line)) taken.set(claim.line, claim);
    }
  }
  const numbers = wrongNumbers(misnumbered, file);
  // Where the source has a line more, that line stands nowhere: one mistake.
  const isShifted = numbers.some(({ gone }) => gone !== undefined);
  return [
    ...findings,
    ...numbers,
    ...wrongOrder(exact),
    ...wrongContents(draft, lines, others),
    ...(isShifted ? [] : lost(draft, lines, taken, file)),
  ];
};

function sourceFile({ settings }: Draft): string {
  return settings.file.replace(/[^/\\]*$/, settings.words.source.file);
}

function bare(line = ''): string {
  return line.replace(/^- /, '');
}

function savedOtherwise(text: string, file: string): Finding[] {
  const fix = 'Put the file back as it was; an editor that changes it must not save it.';
  const at: Place = { file, path: [], bodyLine: 1 };
  if (text.startsWith('\uFEFF')) {
    return [{ at, what: `${file} was saved with a mark at its start that it was not received with.`, fix }];
  }
  if (!/\r|\n$/.test(text)) return [];
  return [{ at, what: `${file} was saved with other line ends than it was received with.`, fix }];
}

function wrongNumbers(misnumbered: readonly { claim: Claim; line: number }[], file: string): Finding[] {
  const byShift = Map.groupBy(misnumbered, ({ claim, line }) => line - claim.line);
  return [...byShift].flatMap(([shift, group]): Finding[] => {
    if (group.length < shifted) {
      return group.map(({ claim, line }) => ({
        at: within(claim.at, 'line'),
        what: `${claim.name} is line ${line} of the source, not ${claim.line}.`,
        fix: `Write ${line}.`,
      }));
    }
    const first = Math.min(...group.map(({ line }) => line));
    const by = `${Math.abs(shift)} ${Math.abs(shift) === 1 ? 'line' : 'lines'}`;
    return [
      {
        at: { file, path: [], bodyLine: first },
        what: `From here on, the source stands ${by} ${shift > 0 ? 'later' : 'earlier'} than the handbook says.`,
        fix: 'Put the source back as it was. If the district has changed its text, every later line number in programs/ changes too.',
        gone: ['source lines'],
      },
    ];
  });
}

/** The file's order is the order that pages show, and it is the source's. */
function wrongOrder(exact: readonly Claim[]): Finding[] {
  return exact.flatMap((claim, i): Finding[] => {
    const before = exact[i - 1];
    if (before === undefined || before.at.file !== claim.at.file || claim.line >= before.line) return [];
    return [
      {
        at: within(claim.at, claim.key === 'text' ? 'id' : claim.key),
        what: `${claim.name} stands after ${before.name.replace(/^The /, 'the ')} here, and before it in the source.`,
        fix: 'Put them into the order of the source.',
      },
    ];
  });
}

/** The source begins with a list of its programs; the handbook's are in its order. */
function wrongContents(draft: Draft, lines: readonly string[], others: readonly Claim[]): Finding[] {
  const contents = contentsOf(lines);
  const received = inOrder(draft.programs).filter(({ words }) => words.line !== undefined);
  const wrongTitle = new Set(others.filter(({ key }) => key === 'title').map(({ at }) => at.file));
  const asListed = received.filter((program) => !wrongTitle.has(program.file));
  const places = asListed.map(({ words }) => contents.indexOf(`- ${words.title}`));
  const unlisted = asListed.filter((_, i) => places[i] === -1);
  if (unlisted.length > 0) {
    return unlisted.map((program) => ({
      at: placeOf(program, 'title'),
      what: `"${program.words.title}" is not in the list of programs with which the source begins.`,
      fix: 'Put the title, or the source, back as it was.',
    }));
  }
  const early = places.findIndex((place, i) => place < (places[i - 1] ?? 0));
  const [program, before] = [asListed[early], asListed[early - 1]];
  if (program === undefined || before === undefined) return [];
  return [
    {
      at: placeOf(program, 'order'),
      what: `"${program.words.title}" comes after "${before.words.title}" here, and before it in the source.`,
      fix: 'Change "order" in one of the two, so that they come as in the source.',
    },
  ];
}

function contentsOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, i) => i > 0 && !line.startsWith('- '));
  return lines.slice(1, end === -1 ? undefined : end);
}

/** Lines of the source that stand nowhere, those that follow each other in one. */
function lost(draft: Draft, lines: readonly string[], taken: ReadonlyMap<number, Claim>, file: string): Finding[] {
  const findings: Finding[] = [];
  const unnumbered = placedStatements(draft).filter(({ statement }) => statement.line === undefined);
  for (let line = contentsOf(lines).length + 2; line <= lines.length; line++) {
    if (taken.has(line)) continue;
    const said = unnumbered.find(({ statement }) => `- ${statement.text}` === lines[line - 1]);
    if (said !== undefined) {
      findings.push({
        at: within(said.at, 'text'),
        what: `${said.statement.id} is line ${line} of the source and does not say so.`,
        fix: `Write "line: ${line}" above its text.`,
      });
      continue;
    }
    const start = line;
    while (line < lines.length && !taken.has(line + 1)) line++;
    const before = taken.get(start - 1);
    const [from, to] = [lines[start - 1], lines[line - 1]].map((text) => `"${bare(text)}"`);
    findings.push({
      at: before === undefined ? { file, path: [], bodyLine: start } : before.at,
      what:
        start === line
          ? `Line ${line} of ${file} stands nowhere in the handbook: ${from}`
          : `Lines ${start} to ${line} of ${file} stand nowhere in the handbook, from ${from} to ${to}`,
      fix:
        before === undefined
          ? 'Put them back into their program, with their line numbers.'
          : `Put back what stood after ${before.name}, with its line number.`,
    });
  }
  return findings;
}

function claims(draft: Draft): Claim[] {
  const { settings } = draft;
  const all: Claim[] = [
    { line: 1, says: settings.words.source.title, name: 'The title', at: placeOf(settings, 'source'), key: 'title' },
  ];
  for (const program of draft.programs) {
    const { line, title, roles, statements } = program.words;
    if (line !== undefined) all.push({ line, says: title, name: `"${title}"`, at: placeOf(program), key: 'title' });
    const lines = (own: typeof statements, at: Place) => {
      own?.forEach(({ id, line, text }, i) => {
        if (line !== undefined) all.push({ line, says: `- ${text}`, name: id, at: within(at, i), key: 'text' });
      });
    };
    roles?.forEach((list, i) => {
      const at = placeOf(program, 'roles', i);
      const name = `The heading "${list.heading}"`;
      if (list.line !== undefined) all.push({ line: list.line, says: list.heading, name, at, key: 'heading' });
      lines(list.statements, within(at, 'statements'));
    });
    lines(statements, placeOf(program, 'statements'));
  }
  return all;
}
