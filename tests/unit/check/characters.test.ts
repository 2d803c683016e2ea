import { describe, expect, test } from 'vitest';
import { readText, unseen } from '../../../src/check/characters.ts';

const read = (text: string) => readText(Buffer.from(text));
/** What is told of a text: each line of it, and what is wrong there. */
const told = (text: string) => read(text).findings.map(({ line, what }) => `${line}: ${what}`);

const is16 = 'The file is saved as UTF-16, not as UTF-8.';
const oldEnd = 'This line ends as lines did on old systems.';

describe('a file', () => {
  test.each([
    ['with nothing in it', '', ''],
    ['with the line ends of Windows is read as with those of Unix', 'a\r\n\r\nb\r\n', 'a\n\nb\n'],
    ['with a mark at its start is read without it', '\uFEFFa\n', 'a\n'],
    ['may have signs of every language', 'señor 中文 한국 “–” 👩‍🏫 👩🏽‍🏫 ❤️‍🔥\n', 'señor 中文 한국 “–” 👩‍🏫 👩🏽‍🏫 ❤️‍🔥\n'],
    ['may have tabs', '\ta\tñ', '\ta\tñ'],
    ['may speak of what begins a document', 'a %PDF', 'a %PDF'],
  ])('%s', (_, text, words) => {
    expect(read(text)).toEqual({ text: words, findings: [] });
  });

  test.each([
    ['a new document of a word processor', 'PK\x03\x04'],
    ['a PDF', '%PDF-1.7'],
    ['an old document of a word processor', '\xD0\xCF\x11\xE0'],
    ['rich text', '{\\rtf1'],
    ['a picture (PNG)', '\x89PNG'],
    ['a picture (JPEG)', '\xFF\xD8\xFF'],
    ['a picture (GIF)', 'GIF89a'],
  ])('that is %s is no text', (_, start) => {
    const what = 'This is no text file; it may be a document of a word processor.';
    expect(readText(Buffer.from(`${start}\nñ`, 'latin1'))).toEqual({
      text: undefined,
      findings: [{ line: 1, what, fix: 'Write it with a text editor.' }],
    });
  });

  const wide = (text: string) => Buffer.from(text, 'utf16le');
  test.each([
    ['with a mark', wide('\uFEFFñ中'), 'ñ中'],
    ['the other way round, with a mark', wide('\uFEFFñ中').swap16(), 'ñ中'],
    ['without a mark', wide('año'), 'año'],
    ['the other way round, without a mark', wide('año').swap16(), 'año'],
  ])('saved as UTF-16, %s, is read as it was meant', (_, bytes, text) => {
    const { text: words, findings } = readText(bytes);
    expect(words).toBe(text);
    expect(findings.map(({ line, what }) => [line, what])).toEqual([[1, is16]]);
  });

  test.each([
    ['ÿ, b', 'ÿ'],
    ['þ, b', 'þ'],
    ['bþÿ', 'þ'],
    ['bÿþ', 'ÿ'],
  ])('saved as Windows did, with %s at its start, is not taken for UTF-16', (text, letter) => {
    const { text: words, findings } = readText(Buffer.from(text, 'latin1'));
    expect(words).toBe(text);
    expect(findings.map(({ what }) => what)).toEqual([
      `The file is not saved as UTF-8, and the "${letter}" of this line can't be read.`,
    ]);
  });

  test('full of nothing is not taken for UTF-16', () => {
    expect(told('\0\0\0')).toEqual(['1: There is a control character (U+0000) at the start of this line.']);
  });

  test('saved by two programs is read line by line, and told of once', () => {
    const parts = [Buffer.from('\uFEFFaño\n'), Buffer.from('a\n'), Buffer.from('b ñ\nc \x93é\x94', 'latin1')];
    const { text, findings } = readText(Buffer.concat(parts));
    expect(text).toBe('año\na\nb ñ\nc “é”');
    expect(findings).toEqual([
      {
        line: 3,
        what: 'The file is not saved as UTF-8, and the "ñ" of this line can\'t be read.',
        fix: 'Save the file again as UTF-8: in most programs under "Save as", "Encoding".',
      },
    ]);
  });

  test('saved as Windows did, with a mark in its middle: that is told of too', () => {
    const { findings } = readText(Buffer.concat([Buffer.from('a\uFEFFb\n'), Buffer.from('ñ', 'latin1')]));
    expect(findings.map(({ line }) => line)).toEqual([2, 1]);
  });

  test('saved as Windows did, with a space that does not break: that is what can’t be read', () => {
    const [first] = readText(Buffer.from('a\xA0b', 'latin1')).findings;
    expect(first?.what).toContain('the "\u00A0" of this line');
  });

  test.each([
    ['one line', 'a\rb\n', [`1: ${oldEnd}`], 'a\nb\n'],
    ['all lines, of which the first is told', 'a\n\r\nb\rc\rd', [`3: ${oldEnd}`], 'a\n\nb\nc\nd'],
    ['the last line', 'a\r\nb\r', [`2: ${oldEnd}`], 'a\nb\n'],
  ])('with the line ends of an old Mac: %s', (_, text, problems, words) => {
    expect(told(text)).toEqual(problems);
    expect(read(text).text).toBe(words);
  });
});

describe('what can’t be seen', () => {
  test.each([
    [
      'at the start of a line',
      'a\n \u200Bb',
      '2: There is a character that nobody can see (U+200B) at the start of this line.',
    ],
    ['after a word', 'a  b\u200B', '1: There is a character that nobody can see (U+200B) after "a  b".'],
    [
      'after many words, of which the last are told',
      'One of the mentors of our house\u200B',
      '1: There is a character that nobody can see (U+200B) after "mentors of our house".',
    ],
    ['twice, once', 'a\u200Bb\u200Bc', '1: There is a character that nobody can see (U+200B) after "a".'],
    ['after an emoji of two', '👩‍🏫\u200B', '1: There is a character that nobody can see (U+200B) after "👩🏫".'],
    [
      'between letters, as it joins emoji',
      'a\u200Db',
      '1: There is a character that nobody can see (U+200D) after "a".',
    ],
    [
      'after an emoji that joins nothing',
      '👩\u200D b',
      '1: There is a character that nobody can see (U+200D) after "👩".',
    ],
    ['where a letter was lost', 'se\uFFFDor', '1: A letter was lost after "se".'],
  ])('%s', (_, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });

  test.each([
    ['\u0007', 'a control character (U+0007)'],
    ['\u0085', 'a control character (U+0085)'],
    ['\u007F', 'a control character (U+007F)'],
    ['\u00AD', 'a hidden hyphen (U+00AD)'],
    ['\u061C', 'a hidden sign that turns the direction of writing (U+061C)'],
    ['\u202E', 'a hidden sign that turns the direction of writing (U+202E)'],
    ['\u2066', 'a hidden sign that turns the direction of writing (U+2066)'],
    ['\u2060', 'a character that nobody can see (U+2060)'],
    ['\u{E0041}', 'a character that nobody can see (U+E0041)'],
    ['\uFFFD', 'the sign of a lost letter (U+FFFD)'],
  ])('is called by its name: %j', (sign, name) => {
    expect(unseen(`a${sign}b`)).toBe(name);
    expect(read(`a${sign}b`).text).toBe('ab');
  });

  test('what can be seen is not told of, however it was written', () => {
    expect(unseen('5\u00A0% of señor’s 👩‍🏫, 👩🏽‍🏫 and ❤️‍🔥')).toBeUndefined();
  });

  test('what is told of is left out, and what joins emoji stays', () => {
    expect(read('a\u200Bb\u200Bc 👩‍🏫').text).toBe('abc 👩‍🏫');
  });
});

describe('a space', () => {
  test.each([
    ['does not break', 'a\u00A0b', 'a space that does not break (U+00A0)'],
    ['is narrow and does not break', 'a\u202Fb', 'a space that does not break (U+202F)'],
    ['is wide', 'a\u2003b', 'an unusual space (U+2003)'],
    ['is as wide as a sign of Chinese', 'a\u3000b', 'an unusual space (U+3000)'],
  ])('that %s is told of among fields, and read as an ordinary one', (_, text, name) => {
    const { text: words, findings } = read(`---\n${text}\n---\n`);
    expect(words).toBe('---\na b\n---\n');
    expect(findings).toEqual([{ line: 2, what: `There is ${name} after "a".`, fix: 'Put an ordinary space there.' }]);
  });

  const below = '---\na: b\n--- \t\n';
  test.each(['5\u00A0%', '#3\u00A0a', 'a -\u00A0b', 'a\n\nb\u202F!'])(
    'that does not break is right below the fields: %j',
    (text) => {
      expect(told(`${below}${text}`)).toEqual([]);
      expect(read(`${below}${text}`).text).toBe(`${below}${text}`);
    },
  );

  test.each([
    ['\u00A0a', 'at the start of this line'],
    ['  \u202Fa', 'at the start of this line'],
    ['##\u00A0a', 'after "##"'],
    ['######\u00A0a', 'after "######"'],
    [' -\u00A0a', 'after "-"'],
    ['*\u00A0a', 'after "*"'],
    ['+\u00A0a', 'after "+"'],
    ['>\u00A0a', 'after ">"'],
    ['12.\u00A0a', 'after "12."'],
    ['1)\u00A0a', 'after "1)"'],
  ])('that does not break is told of where a heading or list begins: %j', (text, where) => {
    expect(told(`${below}${text}`)).toEqual([
      `4: There is ${text.includes('\u202F') ? 'a space that does not break (U+202F)' : 'a space that does not break (U+00A0)'} ${where}.`,
    ]);
  });

  test('that does not break stays below the fields, whatever else is told of', () => {
    expect(read(`${below}5\u00A0%\u200B\n6\u00A0%`).text).toBe(`${below}5\u00A0%\n6\u00A0%`);
  });

  test('is told of beside what can’t be seen, which is left out of what is said', () => {
    expect(told('a\u200Bb\u00A0c')).toEqual([
      '1: There is a character that nobody can see (U+200B) after "a".',
      '1: There is a space that does not break (U+00A0) after "ab".',
    ]);
  });

  test('that is wide is told of below the fields too', () => {
    expect(told(`${below}a\u2003b`)).toEqual(['4: There is an unusual space (U+2003) after "a".']);
  });

  test.each([
    ['whose fields do not end', '---\na: b\n5\u00A0%'],
    ['that begins with something else', 'a\n---\nb\n---\n5\u00A0%'],
    ['with other lines that have hyphens', '---\na\n----\n- ---\n5\u00A0%'],
    ['that begins with four hyphens', '----\n---\n5\u00A0%'],
  ])('that does not break is told of in a file %s', (_, text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('a letter', () => {
  test.each([
    ['ñ', 'sen\u0303or'],
    ['ế', 'tie\u0302\u0301ng'],
    ['한', 'a \u1112\u1161\u11AB'],
    ['é', 'ß ñ e\u0301 n\u0303'],
  ])('with a loose accent is named, and read as one: %s', (letter, text) => {
    const { text: words, findings } = read(text);
    expect(words).toBe(text.normalize('NFC'));
    expect(findings).toEqual([
      {
        line: 1,
        what: `The "${letter}" of this line is written as a letter and a loose accent.`,
        fix: `Type "${letter}" again.`,
      },
    ]);
  });

  test.each([
    ['\u212B', 'U+212B', 'Å', 'U+00C5'],
    ['\u2126', 'U+2126', 'Ω', 'U+03A9'],
    ['\u{2F800}', 'U+2F800', '丽', 'U+4E3D'],
    ['\uFB1D', 'U+FB1D', 'יִ', 'U+05D9 U+05B4'],
  ])('that only looks like another is named, with the one to type: %s', (odd, number, letter, right) => {
    const { text, findings } = read(`a ${odd}`);
    expect(text).toBe(`a ${letter}`);
    expect(findings).toEqual([
      {
        line: 1,
        what: `The "${odd}" of this line is ${number}, which only looks like the letter.`,
        fix: `Type "${letter}" (${right}) in its place.`,
      },
    ]);
  });

  test('with an accent that can only be loose is right', () => {
    expect(told('x\u0303')).toEqual([]);
  });
});
