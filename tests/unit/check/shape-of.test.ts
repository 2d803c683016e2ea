import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { shapeOf } from '../../../src/check/schema-problems.ts';
import { addressesSchema } from '../../../src/schemas/addresses.ts';
import { labelsSchema } from '../../../src/schemas/labels.ts';
import { parts } from '../../../src/schemas/parts.ts';
import * as words from '../../../src/schemas/words.ts';

const at = { file: 'content/some.yaml', path: [] };

/** What an editor is told of one field, "x", in which something stands; nothing where it is in order. */
function told(schema: z.ZodType, says: unknown): string[] {
  const shape = shapeOf(z.strictObject({ x: schema }), { x: says }, at);
  return 'problems' in shape ? shape.problems.map(({ what }) => what.replace(/^"x"/, 'It')) : [];
}

/** Every field of a schema, at whatever depth: how it is reached, and what it obeys. */
function fieldsOf(schema: z.ZodType, path: string): [string, z.ZodType][] {
  if ([z.ZodOptional, z.ZodDefault, z.ZodPrefault].some((kind) => schema instanceof kind))
    return fieldsOf((schema as z.ZodOptional).unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((item) => fieldsOf(item as z.ZodType, path));
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    [`${path} ${name}`, field] as [string, z.ZodType],
    ...fieldsOf(field, `${path} ${name}`),
  ]);
}

const fields = Object.values(parts).flatMap(({ path, schema }) => fieldsOf(schema, `${path}:`));
const byName = new Map(fields);

test('there are fields of every part', () => {
  for (const { path } of Object.values(parts)) {
    expect(fields.filter(([name]) => name.startsWith(`${path}: `)).length, path).toBeGreaterThan(0);
  }
});

describe('something of another kind in a field', () => {
  test.each([...byName])('%s: an editor is told what should be there, and what the field is for', (_, schema) => {
    const other = schema instanceof z.ZodObject || schema instanceof z.ZodPrefault ? 'text' : new Date();
    const shape = shapeOf(z.strictObject({ field: schema }), { field: other }, at);
    const problems = 'problems' in shape ? shape.problems : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(/^"field" should .{10,}\.$/);
    expect(problems[0]?.fix).toMatch(/^(["A-Z][^]{9,}|Its name)\.$/);
  });
});

describe('what may stand in a field', () => {
  const text = 'It should be text; put it in quotation marks.';
  const slug = 'It should be small letters, digits and hyphens, such as reading-club.';
  const id = 'It should look like AB-C-4 (program, role, number) or AB-1 (program, number).';
  const day = 'It should be a day, such as 2026-11-23, or "" for a blank.';
  const site =
    'It should begin with https:// and end with /, such as "https://www.example.org/handbook/", or "" for a blank.';
  const address = 'It should be an address of the handbook, such as /programs/reading-club/ or /glossary/#feedback.';
  const field = (name: string) => byName.get(name) ?? z.never();
  const code = field('programs: code');
  const letter = field('roles: code');
  const ask = field('choosing.yaml: ask');
  const file = field('handbook.yaml: source file');
  const url = field('glossary.yaml: sources url');
  const sources = field('addresses.yaml: promised');

  test.each<[string, z.ZodType, unknown, string[]]>([
    ['a line of text', words.line, 'Meets the coach.', []],
    ['a blank line', words.line, ' ', ['It is blank; write the text.']],
    ['a line with a space before it', words.line, ' Meets.', ['It has a space at its start or end; take it away.']],
    ['a line with a space after it', words.line, 'Meets. ', ['It has a space at its start or end; take it away.']],
    ['two lines', words.line, 'Meets\nthe coach.', ['It runs over several lines; keep it on one.']],
    ['two lines by another sign', words.line, 'Meets\rthe coach.', ['It runs over several lines; keep it on one.']],
    ['a line with a tab', words.line, 'Meets\tthe coach.', ['It has a tab in it; put a space.']],
    ['a number for a line of text', words.line, 3, [text]],
    ['an id', words.reference, 'coach', []],
    ['an id with odd signs, which a rule looks up', words.reference, 'no such id!', []],
    ['a blank id', words.reference, '  ', ['It is blank; write an id.']],
    ['a number for an id', words.reference, 3, ['It should be the id of something, in letters.']],
    ['a name of several words', words.slug, 'data-coach-2', []],
    ['a name in capitals', words.slug, 'Data-coach', [slug]],
    ['a name that begins with a hyphen', words.slug, '-data', [slug]],
    ['a name that ends with a hyphen', words.slug, 'data-', [slug]],
    ['a name with two hyphens', words.slug, 'data--coach', [slug]],
    ['a name with a space', words.slug, 'data coach', [slug]],
    ['an id of a chart', words.statementId, 'CS-C-14', []],
    ['an id of a description, with a digit in its code', words.statementId, 'P2-1', []],
    ['an id of a code of one letter', words.statementId, 'P-1', []],
    ['an id of a code of three letters', words.statementId, 'PSC-C-1', []],
    ['an id in small letters', words.statementId, 'cs-C-1', [id]],
    ['an id that begins with a digit', words.statementId, '2P-1', [id]],
    ['an id with a letter too many', words.statementId, 'CS-CCC-1', [id]],
    ['an id that counts from nought', words.statementId, 'CS-C-0', [id]],
    ['an id without a number', words.statementId, 'CS-C', [id]],
    ['an id with something after it', words.statementId, 'CS-C-1a', [id]],
    ['an id with something before it', words.statementId, '.CS-C-1', [id]],
    ['words that say so', words.basis, 'explicit', []],
    ['a reading', words.basis, 'inferred', []],
    [
      'a basis that there is not',
      words.basis,
      'sure',
      ['It should be explicit (the words say so) or inferred (the editor reads it so).'],
    ],
    ['nothing, where that leaves a blank', words.blankable, '', []],
    ['a number where text may be blank', words.blankable, 7, ['It should be text: put it in quotation marks.']],
    ['yes where text may be blank', words.blankable, true, ['It should be text: put it in quotation marks.']],
    ['a day where text may be blank', words.blankable, new Date(), ['It should be text: put it in quotation marks.']],
    ['a list where text may be blank', words.blankable, [], ['It should be text; "" leaves it blank.']],
    ['the first place of an order', words.order, 1, []],
    ['no place of an order', words.order, 0, ['It should be 1 or more.']],
    ['half a place of an order', words.order, 1.5, ['It should be a whole number, such as 3.']],
    ['a day', words.day, '2026-11-23', []],
    ['a leap day', words.day, '2028-02-29', []],
    ['no day, left blank', words.day, '', []],
    ['a day that the year does not have', words.day, '2026-02-29', [day]],
    ['a month that there is not', words.day, '2026-13-01', [day]],
    ['a day of another order', words.day, '23-11-2026', [day]],
    ['a day with an hour', words.day, '2026-11-23T10', [day]],
    ['a day with a word before it', words.day, 'on 2026-11-23', [day]],
    ['a day that is no text', words.day, new Date(), [day]],
    ['a day where there must be one', words.date, '2027-07-01', []],
    ['a blank where there must be a day', words.date, '', ['It should be a day, such as 2026-11-23.']],
    ['the address of a site', words.siteAddress, 'https://www.example.org/handbook/', []],
    ['the address of a site without its s', words.siteAddress, 'http://www.example.org/', []],
    ['no address of a site, left blank', words.siteAddress, '', []],
    ['the address of a site without a slash', words.siteAddress, 'https://www.example.org', [site]],
    ['the address of a site without its beginning', words.siteAddress, 'www.example.org/', [site]],
    ['the address of a site behind a word', words.siteAddress, 'see https://www.example.org/', [site]],
    ['the address of a site with a space', words.siteAddress, 'https://www.example.org/a b/', [site]],
    ['the address of a site with a query', words.siteAddress, 'https://www.example.org/?a/', [site]],
    ['the address of a site with an anchor', words.siteAddress, 'https://www.example.org/#a/', [site]],
    ['addresses of the handbook', sources, ['/', '/programs/data-coach/', '/glossary/#tosa', '/a/#CS-C-4'], []],
    ['a code', code, 'CS2', []],
    ['a code in small letters', code, 'Cs', ['It should be capital letters and digits, such as AB.']],
    ['a code that begins with a digit', code, '2C', ['It should be capital letters and digits, such as AB.']],
    ['a letter of a role', letter, 'P', []],
    ['two letters of a role', letter, 'PR', []],
    ['three letters of a role', letter, 'PRI', ['It should be one or two capital letters, such as P or QM.']],
    ['a small letter of a role', letter, 'p', ['It should be one or two capital letters, such as P or QM.']],
    ['asking', ask, 'Ask your principal.', []],
    ['what does not begin with asking', ask, 'Please Ask.', ['It should begin with "Ask".']],
    ['another word that begins so', ask, 'Asking helps.', ['It should begin with "Ask".']],
    ['telling of a right', ask, 'Ask whether you are ENTITLED.', ['It tells readers that they may take part.']],
    ['telling of a right in the middle of a word', ask, 'Ask of the disqualified.', []],
    ['a file of the source', file, 'source/the..text.txt', ['It should be a file inside content/.']],
    ['a file of the source in a folder', file, 'source/the-text.txt', []],
    ['a file of the source from the root', file, '/etc/text.txt', ['It should be a file inside content/.']],
    ['a file of the source from a drive', file, 'C:text.txt', ['It should be a file inside content/.']],
    ['a file of the source with a colon', file, 'source/a:b.txt', []],
    ['a file of the source from a share', file, '\\\\share\\text.txt', ['It should be a file inside content/.']],
    ['an address of the web', url, 'https://www.example.org/a?b=c#d', []],
    ['an old address of the web', url, 'http://www.example.org', []],
    [
      'an address of the web with a space',
      url,
      'https://a.org/b c',
      ['It should be a web address that begins with https://.'],
    ],
    [
      'an address of the web behind a word',
      url,
      'see:https://a.org',
      ['It should be a web address that begins with https://.'],
    ],
    [
      'an address of the web without a place',
      url,
      'https://[',
      ['It should be a web address that begins with https://.'],
    ],
    ['nothing to cite', field('onboarding.yaml: stages steps cites'), [], ['It should name at least one statement.']],
    ['one to cite', field('onboarding.yaml: stages steps cites'), ['SU-C-1'], []],
    ['a stage without a step', field('onboarding.yaml: stages steps'), [], ['It should have at least one step.']],
    ['one word alone', field('synonyms.yaml: words'), ['one'], ['It should name at least two words.']],
    ['two words', field('synonyms.yaml: words'), ['one', 'two'], []],
    [
      'a pair of one',
      field('counterparts.yaml: between'),
      ['SU-C-1'],
      ['It should be two statement ids, such as [AB-C-4, AB-T-2].'],
    ],
    ['an agreement of one', field('agreements.yaml: sides'), [], ['It should be two sides; begin each with "- ".']],
    [
      'a kind of pair that there is not',
      field('counterparts.yaml: kind'),
      'pair',
      ['It should be counterpart or related.'],
    ],
    ['related', field('counterparts.yaml: kind'), 'related', []],
    ['yes for true', field('handbook.yaml: paper sheets'), 'yes', ['It should be true or false.']],
  ])('%s', (_, schema, says, problems) => {
    expect(told(schema, says)).toEqual(problems);
  });

  test.each(['programs/', '/programs', '/Programs/', '//', '/a/#', '/a/#b c', 'see /a/', '/a/#b/'])(
    '%s is no address of the handbook',
    (written) => {
      expect(told(addressesSchema.shape.moved, { '/a/': written })).toEqual([address.replace(/^It/, '"/a/" of "x"')]);
    },
  );
});

test('what should have fields and has none is told so, and what has others is told of those', () => {
  const { schema } = parts.themes;
  const found = (says: unknown) => {
    const shape = shapeOf(schema, says, at);
    return 'problems' in shape ? shape.problems.map(({ what }) => what) : [];
  };
  expect(found('time')).toEqual(['The file should have fields, such as "id: …".']);
  expect(found({ id: 'time', title: 'Time', colour: 'red' })).toEqual(['There is no field "colour" here.']);
});

test('what stands in for a file that can’t be read says nothing', () => {
  expect(parts.onboarding.empty).toEqual({ role: '', stages: [] });
  expect(parts.cycle.empty).toEqual({
    lanes: [],
    phrases: [],
    stations: [],
    placements: [],
    ongoing: [],
    district: [],
    gaps: [],
  });
  expect(parts.addresses.empty).toEqual({ promised: [], moved: {}, withdrawn: {} });
  expect(parts.settings.empty).toEqual({
    title: '',
    home: { for: [], searches: [] },
    district: '',
    language: 'en-US',
    labels: labelsSchema.parse({}),
    source: { title: '', file: '' },
    paper: { address: '', revised: '', size: 'letter', sheets: true, longer: [] },
    frames: [],
    blanks: {},
  });
});

test('a role may have no headings and no other words, an agreement nothing to choose and nobody beside it', () => {
  const role = { title: 'Mentor', order: 4, summary: 'About it.' };
  expect(parts.roles.schema.parse(role)).toEqual({ ...role, headings: [], aliases: [] });
  const side = { heading: 'Coach', role: 'coach', statements: ['SU-C-1'] };
  const agreement = { id: 'work', title: 'Work', restsOn: ['SU-C-1'], sides: [side, side] };
  expect(parts.agreements.schema.parse(agreement)).toEqual({
    ...agreement,
    sides: [
      { ...side, optional: [] },
      { ...side, optional: [] },
    ],
    enabling: [],
    district: [],
  });
});

test('what may be left out is taken for nothing, and the words say so', () => {
  const statement = { id: 'PS-1', text: 'Meets.' };
  const { success, data } = parts.programs.schema.safeParse({
    title: 'Support',
    code: 'PS',
    order: 1,
    summary: 'About it.',
    statements: [
      { ...statement, themes: [{ theme: 'time', evidence: 'Meets' }], names: [{ role: 'coach', as: 'Meets' }] },
      statement,
    ],
  });
  expect(success).toBe(true);
  expect(data?.statements).toEqual([
    {
      ...statement,
      themes: [{ theme: 'time', evidence: 'Meets', basis: 'explicit' }],
      names: [{ role: 'coach', as: 'Meets', basis: 'explicit' }],
      notes: [],
    },
    { ...statement, themes: [], names: [], notes: [] },
  ]);
});
