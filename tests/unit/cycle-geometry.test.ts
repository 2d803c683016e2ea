import { describe, expect, test } from 'vitest';
import { layCycle, lineHeight, textSize, type Box, type Card } from '../../src/components/cycle/cycle-geometry.ts';
import { widthOf, wrapText } from '../../src/components/cycle/wrap-text.ts';
import { testHandbook } from '../test-words.ts';

const laidOut = () => {
  const picture = layCycle(testHandbook().cycle);
  return { picture, cards: picture.lanes.flatMap((lane) => lane.cards) };
};
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('wrapping text', () => {
  test('keeps every word, in order', () => {
    const text = 'Makes time available for teachers to meet with coaches for pre-conversations.';
    expect(wrapText(text, 12).join(' ')).toBe(text);
  });

  test('no line is wider than it may be, as long as its words are not', () => {
    for (const line of wrapText('one two three four five six seven', 6)) expect(widthOf(line)).toBeLessThanOrEqual(6);
  });

  test('a word that is too wide has a line of its own', () => {
    expect(wrapText('a incomprehensibilities b', 4)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});

describe('the picture of the coaching cycle', () => {
  test('has every statement of the cycle, to the letter', () => {
    const { lanes } = testHandbook().cycle;
    const placed = lanes.flatMap(({ cells, ongoing }) => [
      ...cells.flatMap(({ placements }) => placements),
      ...ongoing,
    ]);
    const { cards } = laidOut();
    const words = (card: Card) => `${card.statement.id} ${card.lines.join(' ')}`;
    expect(cards.map(words).sort()).toEqual(placed.map(({ statement: { id, text } }) => `${id} ${text}`).sort());
  });

  test('no two cards lie on each other', () => {
    const { cards } = laidOut();
    for (const [i, card] of cards.entries()) {
      for (const other of cards.slice(i + 1))
        expect(apart(card, other), `${card.statement.id}, ${other.statement.id}`).toBe(true);
    }
  });

  test('every card lies in its lane, every lane in the picture', () => {
    const { picture } = laidOut();
    const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
    for (const lane of picture.lanes) {
      expect(within(lane, whole)).toBe(true);
      for (const card of lane.cards) expect(within(card, lane), card.statement.id).toBe(true);
    }
  });

  test('the words of a card stay inside it', () => {
    const { picture, cards } = laidOut();
    for (const { statement, lines, x, width, height, textAt, inOne } of [...cards, ...picture.around.cards]) {
      for (const line of lines) expect(textAt + widthOf(line) * textSize, statement.id).toBeLessThanOrEqual(x + width);
      expect((lines.length + (inOne ? 0 : 1)) * lineHeight, statement.id).toBeLessThan(height);
    }
  });

  test('stations come from left to right in the order of time', () => {
    const { picture } = laidOut();
    const lefts = picture.stations.map(({ x }) => x);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(new Set(lefts).size).toBe(lefts.length);
  });
});
