/** A statement with points below it: "Meets with the host to:" is half of what they say, and others are explained by them. */
import { about, askWhich, type Ask } from './asking.ts';
import { isSentence, type Line } from './lines.ts';

type Way = readonly [choice: string, lines: readonly Line[] | undefined];

/** The lines, with such statements and their points as somebody says that they read. */
export function withPoints(lines: readonly Line[], ask: Ask): Line[] {
  const depthAt = (i: number) => (lines[i]?.listed === true ? lines[i].depth : -1);
  const holds = (i: number) => depthAt(i) >= 0 && depthAt(i + 1) > depthAt(i);
  const endOf = (i: number) => {
    const end = lines.findIndex((_, j) => j > i && depthAt(j) <= depthAt(i));
    return end === -1 ? lines.length : end;
  };
  const found = [...lines.keys()].filter(
    (i) => holds(i) && (isStem(i) || (lines[i]?.is === undefined && !isHeading(i))),
  );
  const others = found.filter((i) => !isStem(i) && !found.some((above) => above < i && endOf(above) > i));
  const whole = others.length > 1 ? askOfAll(others.map((i) => lines[i] as Line)) : undefined;
  let until = 0;
  return lines.flatMap((line, i): readonly Line[] => {
    if (i < until) return [];
    if (!found.includes(i)) return [line];
    const points = lines.slice(i + 1, endOf(i));
    const ways = isStem(i) ? waysOfStem(line, points) : waysOf(line, points);
    const asked = about('This line has a list of its own. How does it read?', [line]);
    const told = isStem(i) ? undefined : ways.find(([choice]) => choice === whole);
    const [, read] = told ?? ['', askWhich(ask, asked, ways)];
    if (isStem(i) || read !== undefined) until = endOf(i);
    return read ?? (isStem(i) ? [{ ...line, is: 'heading' }, ...points] : [line]);
  });

  function isStem(i: number): boolean {
    const { is = 'statement', text = '' } = lines[i] ?? {};
    const points = lines.slice(i + 1, endOf(i));
    return is === 'statement' && text.endsWith(':') && points.every((one) => /^\p{Ll}/u.test(one.text));
  }

  /** What is said once of all of them, or that each is asked about. */
  function askOfAll(all: readonly Line[]): string {
    const choices = [eachLine, leave, 'Ask about each of them.'];
    return ask({ ...about('These lines have lists of their own. How do they read?', all), choices });
  }

  /** A heading stands among others that have lists of their own, or stands out more than those beside it. */
  function isHeading(i: number): boolean {
    const start = lines.findLastIndex((_, j) => j < i && depthAt(j) < depthAt(i)) + 1;
    const end = lines.findIndex((_, j) => j > i && depthAt(j) < depthAt(i));
    const all = [...lines.keys()].slice(start, end === -1 ? undefined : end);
    const beside = all.filter((j) => depthAt(j) === depthAt(i));
    const standsOut = beside.some((j) => !holds(j) && (lines[j]?.look ?? 0) < (lines[i]?.look ?? 0));
    return standsOut || beside.filter(holds).length * 2 > beside.length;
  }
}

const [eachLine, leave, heading] = ['Each line is a statement.', 'Leave the points out.', 'It is a heading.'];
const said = (line: Line, texts: readonly string[]) => texts.map((text): Line => ({ ...line, text, is: 'statement' }));
const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);

function waysOf(line: Line, points: readonly Line[]): Way[] {
  const areSaid = points.every(({ text }) => isSentence(text));
  const whole = joined(line, points, areSaid ? ' ' : '; ');
  const one: Way = [whole, said(line, [whole])];
  const others: Way[] = [
    [eachLine, [line, ...points].map((own) => ({ ...own, is: 'statement' }))],
    [heading, undefined],
    [leave, said(line, [line.text])],
  ];
  return areSaid || isSentence(line.text) ? [...others, one] : [one, ...others];
}

function waysOfStem(line: Line, points: readonly Line[]): Way[] {
  const whole = joined(line, points, '; ');
  const stop = points.at(-1)?.text.endsWith('.') === true ? '.' : '';
  // "Brings: a book" needs its colon.
  const stem = line.text.replace(/(?<=\b(?:to|by|with|for|in|on|of|from|that)):$/, '');
  const each = points.map(({ text }) => `${stem} ${text.replace(ofList, '')}${stop}`);
  return [
    [whole, said(line, [whole])],
    [each.join(' | '), said(line, each)],
    [eachLine, said(line, [line.text, ...textsOf(points)])],
    [heading, undefined],
  ];
}

/** A line and its points in one, with a sign between where they have none. */
function joined(line: Line, points: readonly Line[], apart: string): string {
  const sign = apart === ' ' || points.some(({ text }) => text.includes(', ')) ? apart : ', ';
  return `${line.text} ${textsOf(points).reduce((all, text) => all + (goesOn.test(all) ? ' ' : sign) + text)}`;
}

/** What joins a point to the next, and what stands behind a point in its list. */
const [goesOn, ofList] = [/(?:[:,;.]|\b(?:and|or))$/, /[,;.]?(?:\s+(?:and|or))?$/];
