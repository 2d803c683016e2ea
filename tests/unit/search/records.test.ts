import { describe, expect, test } from 'vitest';
import { searchRecords, wordsBeside } from '../../../src/search/index/records.ts';
import { wordGroups } from '../../../src/search/index/vocabulary.ts';
import { groupToken } from '../../../src/search/query/vocabulary.ts';
import { testHandbook } from '../../test-words.ts';

const handbook = testHandbook();
const groups = wordGroups(handbook);
const records = searchRecords(handbook, groups);
const record = (id: string) => records.find(({ meta }) => meta.title === id);

describe('what can be found', () => {
  test('every statement is one record, to the letter, and leads to its line', () => {
    const statements = records.filter(({ filters }) => filters.kind === undefined);
    expect(statements.map(({ text }) => text)).toEqual(handbook.statements.map(({ text }) => text));
    expect(record('SP-M-4')?.url).toBe('/programs/studio-partner/#SP-M-4');
  });

  test('a statement says where it stands, under the heading as written', () => {
    expect(record('MS-H-1')?.meta).toMatchObject({
      place: 'School Office, MOR Scheme Duties',
      code: 'H',
      mark: 'square',
    });
    expect(record('SK-1')?.meta.code).toBeUndefined();
  });

  test('a statement without a role list is filed under no role, only under those that it names', () => {
    expect(record('SK-4')?.filters.role).toBeUndefined();
    expect(record('SK-4')?.filters.named).toEqual(['sso-mentor', 'instructor', 'head']);
  });

  test('a statement can be found by its notes and by words for the same thing', () => {
    const revisit = groups.findIndex((group) => group.includes('revisit'));
    expect(record('SP-H-3')?.meta.aliases).toContain(groupToken(revisit));
    expect(record('WT-3')?.meta.aliases).toContain('National Agency for Craft Licences (NACL)');
  });

  test('a page that lists a statement is told the words that it does not show itself', () => {
    const one = record('SP-H-3');
    if (one === undefined) throw new Error('SP-H-3 is gone.');
    const beside = wordsBeside(one);
    expect(beside).toEqual([...new Set(beside)]);
    expect(beside).toContain(groupToken(groups.findIndex((group) => group.includes('revisit'))));
    expect(beside.filter((word) => ['sph3', 'time', 'head'].includes(word))).toEqual([]);
  });

  test('a phrase of a group does not run over a comma', () => {
    const over = [...groups, ['further training scheme'], ['scheme tracking inspection']];
    const aliases = searchRecords(handbook, over).find(({ meta }) => meta.title === 'MS-B-1')?.meta.aliases;
    expect(aliases).not.toContain(groupToken(groups.length));
    expect(aliases).toContain(groupToken(groups.length + 1));
  });

  test('programs, roles, themes and questions have records of their own', () => {
    const pages = records.filter(({ filters }) => filters.kind !== undefined).map(({ url }) => url);
    expect(pages).toEqual(
      expect.arrayContaining([
        '/programs/records-guide/',
        '/roles/mentor/',
        '/themes/balance/',
        '/questions/#kiln',
        '/matrix/',
      ]),
    );
  });
});
