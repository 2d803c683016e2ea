/** Lines that hold more than one thing, or less: a heading and what it says, several statements, half of one. */
import { about, askWhich, isFirst, type Ask } from './asking.ts';
import { isSentence, keyOf, sentencesOf, type Line } from './lines.ts';
import type { Known } from './known.ts';
import { lookOfLevel } from './looks.ts';

const runIn = /^(\p{Lu}[^\d:.!?;–—]{1,45})([:.]|\s[–—])\s+([\p{Lu}\d"“].*)$/u;

/** Each line as the lines that it holds; what nobody can know is asked once for a layout. */
export function parted(read: readonly Line[], known: Known, ask: Ask): Line[] {
  return withParts(withRunIns(read, known, ask), known, ask);
}

/** "Role: What it does." */
function withRunIns(lines: readonly Line[], known: Known, ask: Ask): Line[] {
  const found = lines.map(({ text, is, lead = '', listed, look }) => {
    const isOpen = is === undefined && look < lookOfLevel(30) && !known.statements.has(keyOf(text));
    const [, label = '', sign, rest = ''] = (isOpen && runIn.exec(text)) || [];
    const stands = lead !== '' && lead.startsWith(label);
    if (rest === '' || label.split(' ').length > 6 || /_{3}/.test(rest)) return undefined;
    return stands || (sign !== '.' && isSentence(rest)) || (sign === ':' && listed) ? { label, rest } : undefined;
  });
  const all = found.flatMap((one) => one ?? []);
  const labels = new Set(all.map(({ label }) => label));
  if (all.length < 3 || (all.length * 10 < lines.length && labels.size === all.length)) return [...lines];
  const choices: (readonly [string, Line['is']])[] = [
    ['They are headings of lists.', 'heading'],
    ['They are titles of programs.', 'program'],
    ['They belong to the statements.', undefined],
  ];
  // Where headings of two kinds stand above such lines, those of the lists are there.
  const above = lines
    .filter((line, i) => found[i + 1] && !found[i] && !line.listed && !isSentence(line.text))
    .map(({ look }) => look);
  const most = above.sort((a, b) => a - b)[Math.floor(above.length / 2)] ?? Infinity;
  const haveHeads = lines.filter(({ listed, look }) => !listed && look > most).length > 2;
  if (haveHeads || labels.size < 3) choices.reverse();
  const question = 'Lines begin with a few words and a colon. What are these words?';
  const said = { line: lines.find((_, i) => found[i])?.number ?? 0, text: [...labels].join(' | '), question };
  const is = [...labels].every((label) => known.headings.has(keyOf(label))) ? 'heading' : askWhich(ask, said, choices);
  if (is === undefined) return [...lines];
  return lines.flatMap((line, i): Line[] => {
    const one = found[i];
    if (one === undefined) return [line];
    return [
      { ...line, text: one.label, listed: false, mark: '', is },
      { ...line, text: one.rest, is: 'statement' },
    ];
  });
}

/** "Does this; Does that; Does more.", or sentences in a row in the only line that stands behind a heading. */
function withParts(lines: readonly Line[], known: Known, ask: Ask): Line[] {
  const heads = new Set(lines.flatMap(({ is, number }) => (is === 'heading' ? [number] : [])));
  const behind = lines.filter(({ is, number }) => is === 'statement' && heads.has(number));
  const areRows = behind.filter(({ text }) => sentencesOf(text).length > 1).length * 2 > behind.length;
  const partsOf = (line: Line) => {
    if ((line.is ?? 'statement') !== 'statement' || known.statements.has(keyOf(line.text))) return [line.text];
    const parts = line.text.split(/;\s+(?=\p{Lu}\S* )/u);
    return areRows && behind.includes(line) ? parts.flatMap(sentencesOf) : parts;
  };
  const found = lines.filter((line) => partsOf(line).length > 1);
  if (found.length === 0) return [...lines];
  const said = about('More than one statement may stand in these lines. What is a statement?', found);
  if (!isFirst(ask, said, 'Each part is a statement.', 'Each line is one statement.')) return [...lines];
  return lines.flatMap((line) =>
    found.includes(line) ? partsOf(line).map((part): Line => ({ ...line, text: part, is: 'statement' })) : line,
  );
}
