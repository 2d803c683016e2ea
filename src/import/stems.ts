/** "Meets with the host to:" is half of what the points below it say. */
import { about, askWhich, type Ask } from './asking.ts';
import type { Line } from './lines.ts';

/** The lines, with such halves and their points as somebody says that they read. */
export function withStems(lines: readonly Line[], ask: Ask): Line[] {
  let until = 0;
  return lines.flatMap((line, i): Line[] => {
    if (i < until) return [];
    const end = lines.findIndex((one, j) => j > i && !(one.listed && one.depth > line.depth));
    const points = lines.slice(i + 1, end === -1 ? undefined : end);
    const isStem = line.listed && (line.is ?? 'statement') === 'statement' && line.text.endsWith(':');
    if (!isStem || points.length === 0 || !points.every(({ text }) => /^\p{Ll}/u.test(text))) return [line];
    until = i + 1 + points.length;
    const texts = points.map(({ text }) => text);
    const sign = texts.some((text) => text.includes(', ')) ? '; ' : ', ';
    const whole = [line.text, ...texts].reduce((said, text) => said + (goesOn.test(said) ? ' ' : sign) + text);
    const stop = texts.at(-1)?.endsWith('.') === true ? '.' : '';
    // "Brings: a book" needs its colon.
    const stem = line.text.replace(/(?<=\b(?:to|by|with|for|in|on|of|from|that)):$/, '');
    const each = texts.map((text) => `${stem} ${text.replace(ofList, '')}${stop}`);
    const as = (is: NonNullable<Line['is']>, ...said: string[]) => said.map((text): Line => ({ ...line, text, is }));
    return askWhich<Line[]>(ask, about('This line has a list of its own. How does it read?', [line]), [
      [whole, as('statement', whole)],
      [each.join(' | '), as('statement', ...each)],
      ['Each line is a statement.', as('statement', line.text, ...texts)],
      ['It is a heading.', [...as('heading', line.text), ...points]],
    ]);
  });
}

/** What joins a point to the next, and what stands behind a point in its list. */
const [goesOn, ofList] = [/(?:[:,;.]|\b(?:and|or))$/, /[,;.]?(?:\s+(?:and|or))?$/];
