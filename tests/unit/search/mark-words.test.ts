import { expect, test } from 'vitest';
import { markWords, otherWords } from '../../../src/search/query/mark-words.ts';
import type { Term } from '../../../src/search/query/understand-query.ts';

const term = (written: string, group?: string[]): Term => ({
  written,
  asked: group === undefined ? written : 'zq0001q',
  group,
  role: undefined,
  known: true,
});
const marked = (text: string, ...terms: Term[]) =>
  markWords(text, terms)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

const sentence = "Makes time available for pre-conversations and reflection conversations (teachers' own).";

test('the pieces are the sentence to the letter', () => {
  const pieces = markWords(sentence, [term('time'), term('reflect', ['debrief', 'reflection conversation'])]);
  expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
});

test('words are marked with whatever ending they have', () => {
  expect(marked(sentence, term('teacher'))).toEqual(["teachers'"]);
  expect(marked(sentence, term('conversation'))).toEqual(['pre-conversations', 'conversations']);
});

test('a phrase of a group is marked as a whole', () => {
  expect(marked(sentence, term('debrief', ['debrief', 'reflection conversation']))).toEqual([
    'reflection',
    'conversations',
  ]);
});

test('nothing is marked where nothing was meant', () => {
  expect(marked(sentence, term('data'))).toEqual([]);
});

test('the words that stood for what was written are named', () => {
  const debrief = term('debrief', ['debrief', 'reflection conversation']);
  expect(otherWords(sentence, debrief)).toBe('reflection conversation');
  expect(otherWords('Meets to debrief.', debrief)).toBeUndefined();
  expect(otherWords(sentence, term('time'))).toBeUndefined();
});

test('a longer form of the same word explains itself', () => {
  expect(otherWords('On confidentiality.', term('confidential', ['confidentiality', 'confidential']))).toBeUndefined();
});
