import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { searchRecords, wordsBeside } from '../../../src/search/index/records.ts';
import { wordGroups } from '../../../src/search/index/vocabulary.ts';
import { groupToken } from '../../../src/search/query/vocabulary.ts';

const { handbook } = checkContent('content');
if (handbook === undefined) throw new Error('The words have problems; run npm run check:content.');
const groups = wordGroups(handbook);
const records = searchRecords(handbook, groups);
const record = (id: string) => records.find(({ meta }) => meta.title === id);

describe('what can be found', () => {
  test('every statement is one record, to the letter, and leads to its line', () => {
    const statements = records.filter(({ filters }) => filters.kind === undefined);
    expect(statements.map(({ text }) => text)).toEqual(handbook.statements.map(({ text }) => text));
    expect(record('CS-C-4')?.url).toBe('/programs/classroom-supporter/#CS-C-4');
  });

  test('a statement says where it stands, under the heading as written', () => {
    expect(record('TP-P-1')?.meta).toMatchObject({
      place: 'Administration, TOSA Program Responsibilities',
      code: 'P',
      mark: 'square',
    });
    expect(record('PS-1')?.meta.code).toBeUndefined();
  });

  test('a statement without a role list is filed under no role, only under those that it names', () => {
    expect(record('PS-4')?.filters.role).toBeUndefined();
    expect(record('PS-4')?.filters.named).toEqual(['psp-coach', 'teacher', 'principal']);
  });

  test('a statement can be found by its notes and by words for the same thing', () => {
    const debrief = groups.findIndex((group) => group.includes('debrief'));
    expect(record('CS-P-3')?.meta.aliases).toContain(groupToken(debrief));
    expect(record('IN-3')?.meta.aliases).toContain('Commission on Teacher Credentialing');
  });

  test('a page that lists a statement is told the words that it does not show itself', () => {
    const one = record('CS-P-3');
    if (one === undefined) throw new Error('CS-P-3 is gone.');
    const beside = wordsBeside(one);
    expect(beside).toEqual([...new Set(beside)]);
    expect(beside).toContain(groupToken(groups.findIndex((group) => group.includes('debrief'))));
    expect(beside.filter((word) => ['csp3', 'time', 'principal'].includes(word))).toEqual([]);
  });

  test('a phrase of a group does not run over a comma', () => {
    const psp = groups.findIndex((group) => group.includes('Professional Learning Program'));
    expect(record('TP-D-1')?.meta.aliases).not.toContain(groupToken(psp));
    expect(record('PS-1')?.meta.aliases).toContain(groupToken(psp));
  });

  test('programs, roles, themes and questions have records of their own', () => {
    const pages = records.filter(({ filters }) => filters.kind !== undefined).map(({ url }) => url);
    expect(pages).toEqual(
      expect.arrayContaining([
        '/programs/data-coach/',
        '/roles/coach/',
        '/themes/equity/',
        '/questions/#leap',
        '/matrix/',
      ]),
    );
  });
});
