import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { shapeOf } from '../../../src/check/schema-problems.ts';

const side = z.strictObject({
  role: z.string().describe('An id of roles/.'),
  optional: z.array(z.string()).optional(),
});
const schema = z.strictObject({
  title: z.string().min(1).max(5).describe('Its name.'),
  order: z.number().int().describe('Its place.'),
  mark: z.boolean().optional(),
  shape: z.enum(['circle', 'square']).optional(),
  sides: z.array(side).optional().describe('Who makes it.'),
  between: z.tuple([z.string().describe('The first.'), z.string()]).optional(),
  moved: z.record(z.string().regex(/^\//, 'should be an address'), z.string().describe('Where it leads.')).optional(),
  source: z.strictObject({ file: z.string().describe('A file.') }).optional(),
});
const right = { title: 'One', order: 1 };

/** What is told of fields: where, what is wrong, what would be right. */
function told(says: unknown, path: readonly (string | number)[] = []) {
  const shape = shapeOf(schema, says, { file: 'a.yaml', path });
  return 'problems' in shape ? shape.problems.map(({ at, what, fix }) => [at.path.join(' '), what, fix]) : 'right';
}

describe('the shape of fields', () => {
  test('that are right gives their words', () => {
    expect(shapeOf(schema, right, { file: 'a.yaml', path: [] })).toEqual({ words: right });
  });

  const see = 'See content/README.md.';
  test.each<[string, object, string[][]]>([
    ['text is a number', { title: 7 }, [['title', '"title" should be text; put it in quotation marks.', 'Its name.']]],
    ['text is empty', { title: '' }, [['title', '"title" is too short.', 'Its name.']]],
    ['text is too long', { title: 'Twelve' }, [['title', '"title" is too long.', 'Its name.']]],
    ['there is no value', { title: null }, [['title', '"title" is empty.', 'Its name.']]],
    ['a field is missing', { title: undefined }, [['title', '"title" is missing.', 'Its name.']]],
    ['a number is text', { order: 'last' }, [['order', '"order" should be a whole number.', 'Its place.']]],
    ['a number is not whole', { order: 1.5 }, [['order', '"order" should be a whole number.', 'Its place.']]],
    ['yes or no is text', { mark: 'yes' }, [['mark', '"mark" should be true or false.', see]]],
    [
      'a word is none of those that may stand there',
      { shape: 'oval' },
      [['shape', '"shape" is not as it should be.', see]],
    ],
    [
      'a list is text',
      { sides: 'a' },
      [['sides', '"sides" should be a list; begin each of its entries with "- ".', 'Who makes it.']],
    ],
    ['fields are text', { source: 'a' }, [['source', '"source" should have fields, such as "file: …".', see]]],
    ['fields of any name are text', { moved: 'a' }, [['moved', '"moved" should have fields.', see]]],
    [
      'a field of an entry is missing',
      { sides: [{ role: 'a' }, {}] },
      [['sides 1 role', '"role" of entry 2 of "sides" is missing.', 'An id of roles/.']],
    ],
    [
      'an entry is text',
      { sides: ['a'] },
      [['sides 0', 'Entry 1 of "sides" should have fields, such as "role: …".', 'Who makes it.']],
    ],
    [
      'an entry of a list in an entry is a number',
      { sides: [{ role: 'a', optional: ['b', 1] }] },
      [
        [
          'sides 0 optional 1',
          'Entry 2 of "optional" of entry 1 of "sides" should be text; put it in quotation marks.',
          'Who makes it.',
        ],
      ],
    ],
    [
      'the first of two is a number',
      { between: [1, 'a'] },
      [['between 0', 'Entry 1 of "between" should be text; put it in quotation marks.', 'The first.']],
    ],
    [
      'the second of two is a number',
      { between: ['a', 1] },
      [['between 1', 'Entry 2 of "between" should be text; put it in quotation marks.', see]],
    ],
    ['a field in a field is missing', { source: {} }, [['source file', '"file" of "source" is missing.', 'A file.']]],
    [
      'a value under a name of one’s own is a number',
      { moved: { '/a/': 1 } },
      [['moved /a/', '"/a/" of "moved" should be text; put it in quotation marks.', 'Where it leads.']],
    ],
    [
      'a name of one’s own is not as it should be',
      { moved: { a: '/b/' } },
      [['moved a', '"a" of "moved" should be an address.', 'Where it leads.']],
    ],
    [
      'a field is not known',
      { code: 'A', colour: 'B' },
      [
        [
          'code',
          'There is no field "code" here.',
          'There are: title, order, mark, shape, sides, between, moved, source.',
        ],
        [
          'colour',
          'There is no field "colour" here.',
          'There are: title, order, mark, shape, sides, between, moved, source.',
        ],
      ],
    ],
    [
      'a field of an entry is not known',
      { sides: [{ role: 'a', rule: 'b' }] },
      [['sides 0 rule', 'There is no field "rule" here.', 'Did you mean role?']],
    ],
    [
      'a field is misspelt, which is one mistake',
      { title: undefined, titel: 'One' },
      [['titel', 'There is no field "titel" here.', 'Did you mean title?']],
    ],
    [
      'a field of an entry is misspelt, which is one mistake',
      { sides: [{ rloe: 'a' }] },
      [['sides 0 rloe', 'There is no field "rloe" here.', 'Did you mean role?']],
    ],
    ['there is nothing where fields should be', { source: null }, [['source', '"source" is empty.', see]]],
    [
      'a field is misspelt, and stands there too, wrongly',
      { titel: 'One', title: 7 },
      [
        ['title', '"title" should be text; put it in quotation marks.', 'Its name.'],
        ['titel', 'There is no field "titel" here.', 'Did you mean title?'],
      ],
    ],
  ])('is told of where %s', (_, change, problems) => {
    expect(told({ ...right, ...change })).toEqual(problems);
  });

  test.each<[string, unknown, (string | number)[], string[]]>([
    ['a file', 'a', [], ['', 'The file should have fields, such as "title: …".', see]],
    ['a file with nothing in it', null, [], ['', 'The file is empty.', see]],
    ['an entry', 'a', [2], ['2', 'This entry should have fields, such as "title: …".', see]],
    ['an entry with nothing in it', undefined, [2], ['2', 'This entry should have fields, such as "title: …".', see]],
  ])('is told of where it is no fields: %s', (_, says, path, problem) => {
    expect(told(says, path)).toEqual([problem]);
  });

  test('is told of below the place that it stands at', () => {
    expect(told({ title: 'One' }, [2])).toEqual([['2 order', '"order" is missing.', 'Its place.']]);
    expect(told({ ...right, code: 'A' }, [2])).toEqual([['2 code', expect.any(String), expect.any(String)]]);
  });

  test('two things that are wrong with one field are told of as one', () => {
    const strict = z.strictObject({
      id: z
        .string()
        .min(3)
        .regex(/^[a-z]+$/, 'should be small'),
    });
    const shape = shapeOf(strict, { id: 'A' }, { file: 'a.yaml', path: [] });
    expect('problems' in shape && shape.problems.map(({ what, rule }) => [rule, what])).toEqual([
      ['schema', '"id" is too short.'],
    ]);
  });
});
