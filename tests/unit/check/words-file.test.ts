import { describe, expect, test } from 'vitest';
import { frontmatterOf, lineOf, lineOfBody, parseWords, whyNoFrontmatter } from '../../../src/check/words-file.ts';

describe('the fields of a file that has a body', () => {
  test.each([
    ['stand between two lines of hyphens', '---\na: b\n---\nc\n', 'a: b\n', 'c\n'],
    ['may have spaces after their hyphens', '--- \t\na: b\n---  \nc', 'a: b\n', 'c'],
    ['may be all that there is', '---\na: b\n---', 'a: b\n', ''],
    ['may be none', '---\n---\nc', '', 'c'],
    ['end at the first line of hyphens', '---\na: b\n---\nc\n---\nd', 'a: b\n', 'c\n---\nd'],
    ['may have hyphens in them', '---\na: --- b\n- ---\n---- c\n---\n', 'a: --- b\n- ---\n---- c\n', ''],
  ])('%s', (_, text, yaml, body) => {
    expect(frontmatterOf('a.mdx', text)).toEqual({ file: 'a.mdx', yaml, firstLine: 2, body });
  });

  const missing = 'The fields at the top of the file are missing.';
  test.each([
    ['are not closed', '---\na: b\n', 1, 'The fields at the top of the file do not end.'],
    ['are not closed, after spaces', '---  \na: b\n', 1, 'The fields at the top of the file do not end.'],
    ['stand below an empty line', '\n \n---\na: b\n---\n', 1, 'There is an empty line above the fields.'],
    ['stand below words', '\nc\n---\na: b\n---\n', 2, missing],
    ['stand beside words', ' --- a\nb\n', 1, missing],
    ['begin with four hyphens', '----\na: b\n---\n', 1, missing],
    ['are not there', '', 1, missing],
  ])('%s: that is told of', (_, text, line, what) => {
    expect(frontmatterOf('a.mdx', text)).toBeUndefined();
    expect(whyNoFrontmatter(text)).toEqual({ line, what, fix: expect.stringContaining('---') });
  });

  test('are told of with lines of the file', () => {
    const words = { file: 'a.mdx', yaml: 'a: b\nc: d: e\n', firstLine: 2 };
    expect(parseWords(words).findings.map(({ line }) => line)).toEqual([3]);
  });
});

describe('the line', () => {
  const yaml = `title: a
roles:
  - heading: b
    "role": c
  -
    heading: d
empty:
1: e
? [f]
: g
`;
  const words = { file: 'a.mdx', yaml, firstLine: 2, body: '' };
  test.each([
    ['of a field', ['title'], 2],
    ['of a field that holds others', ['roles'], 3],
    ['of an entry', ['roles', 0], 4],
    ['of a field in an entry', ['roles', 0, 'heading'], 4],
    ['of a field whose name has quotation marks', ['roles', 0, 'role'], 5],
    ['of a field in an entry that begins below its hyphen', ['roles', 1, 'heading'], 7],
    ['of a field with nothing in it', ['empty'], 8],
    ['of what is missing: that of its entry', ['roles', 1, 'role'], 7],
    ['of what is missing in what is missing', ['roles', 0, 'statements', 3, 'id'], 4],
    ['of an entry that is missing: that of its list', ['roles', 7], 3],
    ['of what stands nowhere: the first', ['code'], 2],
    ['of the file: the first', [], 2],
  ])('%s', (_, path, line) => {
    expect(lineOf(words, path)).toBe(line);
  });

  test('of a body is counted from below its fields', () => {
    expect(lineOfBody({ file: 'a.mdx', yaml: 'a: b\nc: d\n', firstLine: 2 }, 1)).toBe(5);
  });
});
