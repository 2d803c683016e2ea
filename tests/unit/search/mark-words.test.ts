import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords, otherWords } from '../../../src/search/query/mark-words.ts';
import type { Term } from '../../../src/search/query/terms.ts';

const term = (written: string, words?: string[], except?: string[]): Term => ({
  written,
  asked: words === undefined ? written : 'zq0001q',
  groups: words ? [{ words, ...(except && { except }) }] : [],
  isNear: false,
  role: undefined,
  known: true,
  isId: false,
  weak: false,
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

test('what stands between two marks is one piece', () => {
  expect(markWords('A deal, (or a) deal.', [term('deal')])).toEqual([
    { text: 'A ', marked: false },
    { text: 'deal', marked: true },
    { text: ', (or a) ', marked: false },
    { text: 'deal', marked: true },
    { text: '.', marked: false },
  ]);
});

test('each of several words that were looked for is marked', () => {
  expect(marked(sentence, term('time'), term('teacher'))).toEqual(['time', "teachers'"]);
});

test('the pieces of any text are the text to the letter, whatever was looked for', () => {
  const word = fc.oneof(fc.constantFrom('time', 'reflection', 'conversations', 'Ünïted', 'ﬁne', '½', '’'), fc.string());
  const sign = fc.oneof(
    fc.constantFrom(' ', '-', "'", '\u0301', '…', '\n'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(fc.oneof(word, sign), { maxLength: 20 }).map((parts) => parts.join(''));
  const asked = fc.record({
    written: word,
    asked: word,
    groups: fc.array(fc.record({ words: fc.array(text, { maxLength: 3 }), except: fc.array(text, { maxLength: 1 }) }), {
      maxLength: 2,
    }),
    isNear: fc.constant(false),
    role: fc.constant(undefined),
    known: fc.boolean(),
    isId: fc.boolean(),
    weak: fc.boolean(),
  });
  fc.assert(
    fc.property(text, fc.array(asked, { maxLength: 4 }), (all, terms) => {
      const pieces = markWords(all, terms);
      expect(pieces.map((piece) => piece.text).join('')).toBe(all);
      expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('words are marked with whatever ending they have', () => {
  expect(marked(sentence, term('teacher'))).toEqual(["teachers'"]);
  expect(marked(sentence, term('conversation'))).toEqual(['pre-conversations', 'conversations']);
  expect(marked('Tries, and tried again.', term('try'))).toEqual(['Tries']);
});

test('the beginning of a word is marked as the word, while it is being typed', () => {
  expect(marked(sentence, term('convers'))).toEqual(['pre-conversations', 'conversations']);
  expect(marked(sentence, term('ations'))).toEqual([]);
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

test('words written as one are marked where a hyphen parts them', () => {
  expect(marked(sentence, term('preconversation'))).toEqual(['pre-conversations']);
});

test('in a phrase in which they mean something else, words are neither marked nor named', () => {
  const meets = term('time', ['time', 'meets'], ['meets expectations']);
  expect(marked('Meets expectations and meets teachers.', meets)).toEqual(['meets']);
  expect(marked('Meets expectations.', meets)).toEqual([]);
  expect(otherWords('Meets expectations.', meets)).toBeUndefined();
  expect(otherWords('Meets teachers.', meets)).toBe('meets');
});

test('what only comes near is marked by itself, and by what it came near to', () => {
  const deal: Term = { ...term('deal', ['agreement', 'contract']), asked: 'deal', isNear: true };
  expect(marked('A deal and an agreement.', deal)).toEqual(['deal', 'agreement']);
  expect(otherWords('An agreement.', deal)).toBe('agreement');
});

test('where it came near to several things, those are named that the sentence has', () => {
  const deal: Term = { ...term('deal'), groups: [{ words: ['agreement'] }, { words: ['promise'] }], isNear: true };
  expect(otherWords('A promise.', deal)).toBe('promise');
  expect(otherWords('Rests.', deal)).toBeUndefined();
});

test('what only comes near to a word that was typed is not marked for it', () => {
  const agreement: Term = {
    ...term('agreement'),
    asked: 'zq0001q',
    groups: [{ words: ['agreement'], near: ['deal'] }],
  };
  expect(marked('A deal and an agreement.', agreement)).toEqual(['agreement']);
});
