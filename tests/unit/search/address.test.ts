import { expect, test } from 'vitest';
import { isAsked, readAddress, writeAddress } from '../../../src/search/query/address.ts';

const known = { role: ['principal', 'coach'], program: ['data-coach'], theme: ['time', 'data'] };
const none = { role: [], program: [], theme: [] };

test('an address and back again', () => {
  const state = { query: 'data & time', facets: { ...none, role: ['principal', 'coach'], theme: ['data'] } };
  expect(writeAddress(state)).toBe('?q=data+%26+time&role=principal&role=coach&theme=data');
  expect(readAddress(writeAddress(state), known)).toEqual(state);
});

test('choices that there are not are left out', () => {
  expect(readAddress('?role=janitor&role=coach&theme=%3Cb%3E&size=3', known).facets).toEqual({
    ...none,
    role: ['coach'],
  });
});

test('markup in an address is just text', () => {
  expect(readAddress('?q=%3Cimg%20src=x%20onerror=alert(1)%3E', known).query).toBe('<img src=x onerror=alert(1)>');
});

test('nothing asked is no query at all', () => {
  expect(writeAddress({ query: '  ', facets: none })).toBe('');
  expect(isAsked({ query: ' ', facets: none })).toBe(false);
  expect(isAsked({ query: '', facets: { ...none, theme: ['time'] } })).toBe(true);
});
