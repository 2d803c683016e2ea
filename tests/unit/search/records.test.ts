import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/search/index/records.ts';
import { vocabulary, wordGroups } from '../../../src/search/index/vocabulary.ts';
import { groupToken } from '../../../src/search/query/vocabulary.ts';
import { makeUrls } from '../../../src/urls.ts';
import { testHandbook } from '../../test-words.ts';

const handbook = testHandbook();
const groups = wordGroups(handbook);
const records = searchRecords(handbook, groups);
const record = (id: string) => records.find(({ meta }) => meta.title === id);

describe('what can be found', () => {
  test('every statement is one record, to the letter, and leads to its line', () => {
    const statements = records.filter(({ filters }) => filters['kind'] === undefined);
    expect(statements.map(({ text }) => text)).toEqual(handbook.statements.map(({ text }) => text));
    expect(record('SP-M-4')?.url).toBe('/programs/studio-partner/#SP-M-4');
  });

  test('a statement says where it stands, under the heading as written', () => {
    expect(record('MS-H-1')?.meta).toMatchObject({
      place: 'School Office, MOR Scheme',
      code: 'H',
      mark: 'square',
    });
    expect(record('SK-1')?.meta.code).toBeUndefined();
  });

  test('a statement without a role list is filed under no role, and under those that it names', () => {
    expect(record('SK-4')?.filters['role']).toEqual(['none']);
    expect(record('SK-4')?.filters['named']).toEqual(['sso-mentor', 'instructor', 'head']);
  });

  test('a statement can be found by words for the same thing, and not by the words of notes and questions', () => {
    const revisit = groups.findIndex((group) => group.words.includes('revisit'));
    expect(record('SP-H-3')?.meta.aliases).toContain(groupToken(revisit));
    expect(record('WT-3')?.meta.aliases).not.toContain('National Agency');
  });

  test('what a browser is sent lists the same statements, with what narrows them', () => {
    const { statements = [] } = vocabulary(handbook, records, makeUrls('/'));
    expect(statements.map(({ id, page, text }) => [`${page}#${id}`, text])).toEqual(
      handbook.statements.map((one) => [record(one.id)?.url, one.text]),
    );
    expect(statements.map(({ filters }) => filters)).toEqual(statements.map(({ id }) => record(id)?.filters));
  });

  test('a phrase of a group does not run over a comma', () => {
    const over = [...groups, { words: ['further training scheme'] }, { words: ['scheme tracking inspection'] }];
    const aliases = searchRecords(handbook, over).find(({ meta }) => meta.title === 'MS-B-1')?.meta.aliases;
    expect(aliases).not.toContain(groupToken(groups.length));
    expect(aliases).toContain(groupToken(groups.length + 1));
  });

  test('programs, roles, themes and questions have records of their own', () => {
    const pages = records.filter(({ filters }) => filters['kind'] !== undefined).map(({ url }) => url);
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
