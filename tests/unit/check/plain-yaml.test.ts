import { describe, expect, test } from 'vitest';
import { parseWords } from '../../../src/check/words-file.ts';

const parsed = (yaml: string) => parseWords({ file: 'themes.yaml', yaml, firstLine: 1 });
/** What is told of fields: each line of them, and what is wrong there. */
const told = (yaml: string) => parsed(yaml).findings.map(({ line, what }) => `${line}: ${what}`);

const tab = 'This line is indented with a tab.';
const open = 'The quotation mark that opens here is not closed.';
const bracket = 'The bracket that opens here is not closed.';
const indented = 'This line is not indented as the lines around it are.';
const colon = 'The text of this line has a colon in it.';
const comma = 'A comma stands in this list with nothing before it.';
const hyphens = 'A line of three hyphens stands in the middle.';
const dots = 'A line of three dots stands in the middle.';
const backslash = 'A "\\" stands in this text, which means something else there.';
const elsewhere = 'A "&" or "*" before a word stands for another place of the file, which the handbook does not use';
const type = 'A "!" before a word means something to programs';
const takes = 'A "<<" takes fields over from another place, which the handbook does not use';
const after = (text: string) => `There is more text after the quotation mark that closes: "${text}".`;
const begins = (sign: string) => `The text of this line begins with "${sign}", which means something else there.`;
const alone = (text: string) => `This line has no field: "${text}".`;
const twice = (name: string) => `${name} stands here a second time.`;
const unseen = (text: string) => `Nobody would see "${text}": a "#" begins a remark.`;

describe('fields that are right', () => {
  test.each([
    ['a word', 'a: b', 'b'],
    ['an address', 'a: http://b.c:80/#d', 'http://b.c:80/#d'],
    ['quotation marks inside', 'a: it\'s "so"', 'it\'s "so"'],
    ['text in quotation marks, with all that is written as a sign', 'a: "b\\"\\\\\\n\\x41"', 'b"\\\nA'],
    ['text in single marks, with one in it', "a: 'it''s \\so: #1'", "it's \\so: #1"],
    ['a remark after text in quotation marks', 'a: "b" #c', 'b'],
    ['a remark right after the mark', 'a: "b"# c', 'b'],
    ['a remark', 'a: b # c', 'b'],
    ['a remark that is a line', '#c\na: b', 'b'],
    ['a number sign inside a word', 'a: b##c', 'b##c'],
    ['a number sign in a remark', 'a: b # see #3', 'b'],
    ['nothing but a remark', 'a: #b', null],
    ['a list with a remark', 'a: [b] #c', ['b']],
    ['a list that a remark is about', 'a:\n  - b # [c', ['b']],
    ['fields in brackets with a remark', 'a: {b: c} #d', { b: 'c' }],
    ['text of several lines', 'a: >\n  b\n', 'b\n'],
    ['text of several lines with a remark', 'a: | #c\n  b\n', 'b\n'],
    ['signs that mean nothing inside a text', 'a: b & c! * d, R&D <<e', 'b & c! * d, R&D <<e'],
    ['signs in quotation marks', 'a: "&b *c !d"', '&b *c !d'],
    ['a line of hyphens first', '---\na: b', 'b'],
  ])('%s', (_, yaml, says) => {
    expect(parsed(yaml)).toEqual({ says: { a: says }, findings: [] });
  });
});

describe('fields that can’t be read', () => {
  test.each([
    ['a tab', 'a: b\n\tc: d', [`2: ${tab}`]],
    ['a tab after spaces', 'a:\n  \tb: c', [`2: ${tab}`]],
    ['a tab before spaces', 'a:\n\t  b: c', [`2: ${tab}`]],
    ['a tab below other fields', 'a: b\n# c\n\n\td: e', [`4: ${tab}`]],
    ['a tab in a line with nothing else, which is none', 'a: b\n \t\nc: d: e', [`3: ${colon}`]],
    ['a tab inside a text, which is none', 'a: b\tc: d', [`1: ${colon}`]],
    ['a tab far below, which is another mistake', 'a: b: c\nd: e\nf: g\n\th: i', [`1: ${colon}`]],
    ['a field twice', 'a: b\na: c', [`2: ${twice('The field "a"')}`]],
    ['a field twice in an entry', '- a: b\n  a: c', [`2: ${twice('The field "a"')}`]],
    [
      'a field twice, in an entry of its own',
      '- b:\n    - a: b\n      long-name: d\n      long-name: c',
      [`4: ${twice('The field "long-name"')}`],
    ],
    ['a field of two words twice', 'my a: b\nmy a: c', [`2: ${twice('A field')}`]],
    ['a quotation mark', 'a: "b\nc: "d"', [`1: ${open}`]],
    ['a quotation mark in a list', "- a\n- - 'b", [`2: ${open}`]],
    ['a quotation mark far from its hyphen', "-   'b", [`1: ${open}`]],
    ['a quotation mark far from its field', 'long-name:   "b', [`1: ${open}`]],
    ['a quotation mark before a sign that takes it', 'a: "b\\', [`1: ${open}`]],
    ['a quotation mark that is written as a sign', 'a: "b\\"\nc: d', [`1: ${open}`]],
    ['a single quotation mark that is written twice', "a: 'b''\nc: d", [`1: ${open}`]],
    ['a quotation mark that the next line closes', 'a: "b\n  c"', [`1: ${open}`]],
    ['a square bracket', 'a: [b\nc: d', [`1: ${bracket}`]],
    ['a square bracket in a list', '- a\n- [b', [`2: ${bracket}`]],
    ['a curly bracket', 'a: {b: c\nd: e', [`1: ${bracket}`]],
    ['a bracket too many', 'a: {b: c}}', [`1: ${bracket}`]],
    ['a square bracket too many', 'a: [b]]', [`1: ${bracket}`]],
    ['a bracket that is closed in quotation marks', 'a: ["b\\"]c"\nc: d', [`1: ${bracket}`]],
    ['a bracket that is closed in single marks', "a: [' it''s ]'\nc: d", [`1: ${bracket}`]],
    ['a bracket that is closed in a remark', 'a: [b # c] d\nd: e', [`1: ${bracket}`]],
    ['brackets of which a remark has more, which are closed', 'a: [b] # [[c\nd: e: f', [`2: ${colon}`]],
    ['brackets inside a text, which open nothing', 'a: b [c\nd: e: f {', [`2: ${colon}`]],
    ['no space after the colon', 'a:b\nc: d', [`1: A space is missing after "a:".`]],
    ['no space after the colon, far from its hyphen', '-   long:b\n-   c: d: e\n', [`2: ${colon}`]],
    ['no space after the colon in a list', '- a: b\n  - c:d\n', [`2: A space is missing after "c:".`]],
    ['text after quotation marks', 'a: "b" c', [`1: ${after('c')}`]],
    ['text right after single marks', "a: 'it''s'c ", [`1: ${after('c')}`]],
    ['text after marks with a sign in them', 'a: "b\\"c" d # e', [`1: ${after('d # e')}`]],
    ['two texts in quotation marks', "a: 'b' 'c'", [`1: ${after("'c'")}`]],
    ['a comma after quotation marks', "a: 'b' , 'c'", [`1: ${indented}`]],
    ['a colon after quotation marks', 'a: "b": c', [`1: ${indented}`]],
    ['a bracket after quotation marks', 'a: "b" ]', [`1: ${indented}`]],
    ['a curly bracket after quotation marks', 'a: "b"}', [`1: ${indented}`]],
    ['a backslash', 'a: "C:\\q"', [`1: ${backslash}`]],
    ['a backslash before a remark', 'a: "b" # \\q\nc: "\\w"', [`2: ${backslash}`]],
    ['a backslash between single marks, which is right', "a: 'C:\\q'\n b: c", [`2: ${indented}`]],
    ['a backslash in double marks between single ones, which is right', `a: '"\\q"'\n b: c`, [`2: ${indented}`]],
    ['a colon', 'a: b: c', [`1: ${colon}`]],
    ['a colon at the end', 'a: b:', [`1: ${colon}`]],
    ['a colon in the second entry', '- a: b\n- a: c: d', [`2: ${colon}`]],
    ['a colon in brackets, which is right', 'a: [b: c] d', [`1: ${indented}`]],
    ['a colon in curly brackets, which is right', 'a: {b: c} d', [`1: ${indented}`]],
    ['a field alone, which is right', 'a: b\n b:\n  c', [`2: ${indented}`]],
    ...[...'@`%|>},]'].map((sign): [string, string, string[]] => [
      `${sign} first`,
      `a: ${sign}b`,
      [`1: ${begins(sign)}`],
    ]),
    ['? first', 'a: ? b', [`1: ${begins('?')}`]],
    ['& first', 'a: & b', [`1: ${begins('&')}`]],
    ['* first', 'a: * b', [`1: ${begins('*')}`]],
    ['a sign in the middle, which is right', 'a: b @c\n d: e', [`2: ${indented}`]],
    ['a line of hyphens', 'a: b\n---\nc: d', [`2: ${hyphens}`]],
    ['a line of hyphens with a remark, after the first', '---\na: b\n--- # x\nc: d', [`3: ${hyphens}`]],
    ['hyphens at the end of a line, which are right', 'a: b\n c: d ---', [`2: ${indented}`]],
    ['a line of dots', 'a: b\n...\nc: d', [`2: ${dots}`]],
    ['two commas', 'a: [b, , c]', [`1: ${comma}`]],
    ['a comma first', 'a: [, b]', [`1: ${comma}`]],
    ['a line without field, above others', 'a: b\ncd, e \nf: g', [`2: ${alone('cd, e')}`]],
    ['a line without field, at the end', 'a: b\nc d', [`2: ${alone('c d')}`]],
    ['a line without field, of one letter', 'a: b\nc\nd: e', [`2: ${alone('c')}`]],
    ['a hyphen without a space', 'a:\n- b\n-c\nd: e', [`4: ${indented}`]],
    ['a step too many', 'a: b\n b: c', [`2: ${indented}`]],
    ['a step too few', 'a:\n  - b\n c: d', [`3: ${indented}`]],
    ['a list that goes on as fields', '- a\nb: c', [`2: ${indented}`]],
    ['a hyphen after a field', 'a: - b', [`1: ${indented}`]],
    ['a list of a list, a step too few', '- - a\n -b', [`2: ${indented}`]],
    ['words between two lists', 'a:\n  [b]\n  "c" [d', [`3: ${after('[d')}`]],
    ['no comma', 'a: ["b" c]', ["1: This line can't be read."]],
  ])('%s', (_, yaml, problems) => {
    expect(told(yaml)).toEqual(problems);
    expect(parsed(yaml).says).toBeUndefined();
  });

  test.each([
    ['\ta: b', 'Indent with spaces, two for each step.'],
    ['a: b\na: c', 'Keep one of the two.'],
    ["- 'b c ", "Close it at the end of the text: 'b c'"],
    ['a: "b', 'Close it at the end of the text: "b"'],
    ['a: [', 'Close it at the end of the line.'],
    ['a:b\nc: d', 'Write "a: …".'],
    ['a: "b" c', "Put all of the text between '…' or leave the outer marks away."],
    ['a: "\\q"', "Put the text between '…'."],
    ['- a: b: c ', 'Put the text into quotation marks: - a: "b: c"'],
    ['a: @b', 'Put the text into quotation marks.'],
    ['a: b\n---\n', 'Take it away.'],
    ['a: [,]', 'Take it away.'],
    ['a: b\nc', 'Write the name of its field and a colon before it, or put it on the line above.'],
    ['a: b\n c: d', 'Put the beginning of the line exactly below that of the line to which it belongs; use spaces.'],
    [
      'a: ["b" c]',
      'Put text that has ": " or "#" in it, or begins with a sign, into quotation marks; indent with spaces.',
    ],
    ['a: *b', 'Write the words out; put text that begins with such a sign into quotation marks.'],
    ['a: b #c', 'Put the text into quotation marks.'],
  ])('what would be right is said of %j', (yaml, fix) => {
    expect(parsed(yaml).findings.map((one) => one.fix)).toEqual([fix]);
  });
});

describe('signs that mean something to programs', () => {
  test.each([
    ['a name for a place, at the start', '&a b: c', [`1: ${elsewhere} ("&a b: c").`]],
    ['another place, after a space', 'a:\n  b: *c', [`2: ${elsewhere} ("b: *c").`]],
    ['another place, in a list', 'a: [*b]', [`1: ${elsewhere} ("a: [*b]").`]],
    ['another place, after a comma', 'a: [b,*c]', [`1: ${elsewhere} ("a: [b,*c]").`]],
    ['another place, in brackets', 'a: {*b : c}', [`1: ${elsewhere} ("a: {*b : c}").`]],
    ['a name for a place, right after a bracket', 'a: {&b c: d}', [`1: ${elsewhere} ("a: {&b c: d}").`]],
    ['another place, after a colon', 'a: {"b":*c}', [`1: ${elsewhere} ("a: {"b":*c}").`]],
    ['both, each at its line', 'a: &b\n  c: d\ne: *b\n', [`1: ${elsewhere} ("a: &b").`, `3: ${elsewhere} ("e: *b").`]],
    ['a type', '- a\n- !b c', [`2: ${type} ("- !b c").`]],
    ['a type above its text', 'a: !b\n  "c!"', [`1: ${type} ("a: !b").`]],
    ['fields of another place, told of once a line', 'a: b\n<<: *c', [`2: ${takes} ("<<: *c").`]],
    ['fields of another place, with a space', 'a: {<< : b}', [`1: ${takes} ("a: {<< : b}").`]],
    [
      'a long line, of which the beginning is told',
      `a: *b ${'x'.repeat(80)}`,
      [`1: ${elsewhere} ("a: *b ${'x'.repeat(54)}").`],
    ],
  ])('%s', (_, yaml, problems) => {
    expect(told(yaml)).toEqual(problems);
    expect(parsed(yaml).says).toBeUndefined();
  });
});

describe('text that is cut off', () => {
  test.each([
    ['at the end of a field', 'a: b #c', [`1: ${unseen('#c')}`]],
    ['with the words that follow', 'a: b\nc: d #e f ', [`2: ${unseen('#e f')}`]],
    ['after a tab', '- a: b\t#c', [`1: ${unseen('#c')}`]],
    ['on several lines', '- a #b\n- c #d', [`1: ${unseen('#b')}`, `2: ${unseen('#d')}`]],
  ])('%s', (_, yaml, problems) => {
    expect(told(yaml)).toEqual(problems);
    expect(parsed(yaml).says).toBeDefined();
  });
});
