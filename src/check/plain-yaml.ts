/** Why a file's fields can't be read, in the words of somebody who has never heard of YAML. */
import type { Wrong, WrongLine } from './wrong.ts';

/** A value after its key or hyphen: `  - title: "Our own` → `  - title: ` and `"Our own`. */
const entry = /^(\s*(?:- +)*(?:[\w/#-]+: +)?)(.*)/;
const valueOf = (line: string) => entry.exec(line)?.[2] ?? '';

/** Text between marks, as YAML has it. */
const quotedText = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;

/** What divides a file of YAML into several. */
export const documentMark = /^(---|\.\.\.)(\s|$)/;

/** What stops a file from being read. `line` (from 1) and `reason` are the parser's, which often stops later. */
export function explain(yaml: string, line: number, reason: string): WrongLine {
  const lines = fieldLines(yaml);
  const text = (at: number) => lines[at - 1] ?? '';
  const at = Math.max(line, 1);

  if (/^ *\t\s*\S/.test(text(at)))
    return { line: at, what: 'This line is indented with a tab.', fix: 'Indent with spaces, two for each step.' };

  if (reason === 'duplicated mapping key') {
    const key = /^[\s-]*([^\s:]+):/.exec(text(at))?.[1];
    const name = key === undefined ? 'A field' : `The field "${key}"`;
    const isOfEntry = lines.slice(0, at - 1).some((one) => key !== undefined && one.startsWith(`- ${key}:`));
    const fix = `Keep one of the two${isOfEntry ? '; or, where the next entry begins, begin the line with "- "' : ''}.`;
    return { line: at, what: `${name} stands here a second time.`, fix };
  }
  const open = openQuote(lines) ?? openBracket(lines);
  if (open) return open;
  for (const near of [at, at - 1]) {
    const found = spoilt(text(near));
    if (found) return { line: near, ...found };
  }
  if (documentMark.test(text(at))) {
    const signs = text(at).startsWith('-') ? 'hyphens' : 'dots';
    return { line: at, what: `A line of three ${signs} stands in the middle.`, fix: 'Take it away.' };
  }
  if (reason.includes("but found ','"))
    return { line: at, what: 'A comma stands in this list with nothing before it.', fix: 'Take it away.' };
  const alone = [at, at - 1].find((one) => /^\s*[^\s:#-][^:]*$/.test(text(one)));
  if (/a colon is missed|multiline key|implicit key/.test(reason) && alone !== undefined) {
    const what = `This line has no field: "${text(alone).trim()}".`;
    const fix = 'Write the name of its field and a colon before it, or put it on the line above.';
    return { line: alone, what, fix };
  }
  if (/indentation|document separator|expected|block mapping/.test(reason)) {
    const fix = 'Put the beginning of the line exactly below that of the line to which it belongs; use spaces.';
    return { line: at, what: 'This line is not indented as the lines around it are.', fix };
  }
  return { line: at, what: "This line can't be read.", fix: quote };
}

const quote = 'Put text that has ": " or "#" in it, or begins with a sign, into quotation marks; indent with spaces.';

/** What is wrong with a line by itself. */
function spoilt(text: string): Wrong | undefined {
  const [, start = '', value = ''] = entry.exec(text) ?? [];
  const glued = /^\s*(?:- +)*(\w+):[^\s/]/.exec(text)?.[1];
  if (glued !== undefined) return { what: `A space is missing after "${glued}:".`, fix: `Write "${glued}: …".` };
  const dashed = /^\s*-(\w+):/.exec(text)?.[1];
  if (dashed !== undefined) return { what: 'A space is missing after the "-".', fix: `Write "- ${dashed}: …".` };
  if (/^["']/.test(value)) {
    const rest = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/, '');
    if (!/^\s*($|[#:,\]}])/.test(rest)) {
      const what = `There is more text after the quotation mark that closes: "${rest.trim()}".`;
      const doubled = /^"+\s*([^"]+?)\s*"+$/.exec(value)?.[1];
      const fix = `Put all of the text between '…' or leave the outer marks away.`;
      return { what, fix: doubled === undefined ? fix : `Keep one pair of marks: ${start.trim()} "${doubled}"` };
    }
    if (/^".*\\[^0abt nvfre"/\\N_LPxuU]/.test(value)) {
      const what = 'A "\\" stands in this text, which means something else there.';
      return { what, fix: "Put the text between '…'." };
    }
    return undefined;
  }
  if (/^[^[{]*: /.test(value) || (start.includes(':') && /:$/.test(value))) {
    const fix = `Put the text into quotation marks: ${start.trim()} ${quoted(value.trim())}`;
    return { what: 'The text of this line has a colon in it.', fix };
  }
  const sign = /^[@`%&*!|>}\],?]/.exec(value)?.[0];
  if (sign === undefined) return undefined;
  const what = `The text of this line begins with "${sign}", which means something else there.`;
  return { what, fix: 'Put the text into quotation marks.' };
}

/** Text between marks that hold it; those that it has around it, or is left with at its end, go. */
function quoted(value: string): string {
  const isOdd = value.split('"').length % 2 === 0;
  const text = /^[“„]([^“”„]*)”$/.exec(value)?.[1] ?? (isOdd ? value.replace(/"$/, '') : value);
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The lines of a file without those of the texts below a "|" or ">", in which nothing means anything but itself. */
export function fieldLines(yaml: string): readonly string[] {
  /** How far the field is indented whose text this is. */
  let below: number | undefined;
  return yaml.split('\n').map((line) => {
    const indent = line.search(/\S/);
    if (below !== undefined && (indent === -1 || indent > below)) return '';
    const [, start] = /^(\s*(?:- +)*)[\w/#-]+: +[|>][+-]?\s*(#.*)?$/.exec(line) ?? [];
    below = start?.length;
    return line;
  });
}

/** Fields that readers see as they stand: nobody remarks on them in the same line. */
const answerField = /^\s*(answer|by|contact|district): /;

/** The first line with a quotation mark that does not close on it; words never run over several lines. */
export function openQuote(lines: readonly string[]): WrongLine | undefined {
  const values = lines.map((line) => valueOf(line));
  const index = values.findIndex((value) => /^"(?:[^"\\]|\\.)*\\?$|^'(?:[^']|'')*$/.test(value));
  const value = values[index]?.trim();
  if (value === undefined) return undefined;
  const several = answerField.test(lines[index] ?? '') ? '; several paragraphs stand below "answer: |", indented' : '';
  const fix = `Close it at the end of the text: ${value}${value.charAt(0)}${several}`;
  return { line: index + 1, what: 'The quotation mark that opens here is not closed.', fix };
}

function openBracket(lines: readonly string[]): WrongLine | undefined {
  const index = lines.findIndex((line) => {
    const value = valueOf(line).replace(quotedText, '').replace(/ #.*/, '');
    const count = (sign: string) => value.split(sign).length;
    return (value.startsWith('[') && count('[') !== count(']')) || (value.startsWith('{') && count('{') !== count('}'));
  });
  if (index === -1) return undefined;
  const what = 'The bracket that opens here is not closed.';
  return { line: index + 1, what, fix: 'Close it at the end of the line.' };
}

/** Signs of YAML that stand for another place or for a program's type. The words of a handbook need none of them. */
const special: readonly (readonly [sign: RegExp, what: string])[] = [
  [/(^|[{,\s])<<\s*:/, 'A "<<" takes fields over from another place, which the handbook does not use'],
  [
    /(^|[[{,:\s])[&*]\S/,
    'A "&" or "*" before a word stands for another place of the file, which the handbook does not use',
  ],
  [/(^|[[{,:\s])!\S/, 'A "!" before a word means something to programs'],
];

/** Such signs where a value begins, or inside of brackets. */
export function specialSigns(yaml: string): readonly WrongLine[] {
  return fieldLines(yaml).flatMap((line, i) => {
    const value = valueOf(line).replace(quotedText, '');
    const signs = /^[[{]/.test(value) ? value : (/^(<<\s*:|\S+)/.exec(value)?.[0] ?? '');
    const [, what] = special.find(([sign]) => sign.test(signs)) ?? [];
    if (what === undefined) return [];
    const fix = 'Write the words out; put text that begins with such a sign into quotation marks.';
    return [{ line: i + 1, what: `${what} ("${line.trim().slice(0, 60)}").`, fix }];
  });
}

/** Text that is cut off at a "#" with nothing between it and the word that follows, or that readers see as it stands. */
export function cutOff(yaml: string): readonly WrongLine[] {
  return fieldLines(yaml).flatMap((line, i) => {
    const value = valueOf(line);
    const rest = /\s#.*/.exec(value)?.[0].trim() ?? '';
    const isCut = answerField.test(line) ? rest !== '' : /^#[^\s#]/.test(rest);
    if (/^["'#|>[{]/.test(value) || !isCut) return [];
    const what = `Nobody would see "${rest}": a "#" begins a remark.`;
    return [{ line: i + 1, what, fix: 'Put the text into quotation marks.' }];
  });
}
