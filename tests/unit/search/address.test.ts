import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsked, readAddress, writeAddress } from '../../../src/search/query/address.ts';

const known = { role: ['principal', 'coach'], program: ['data-coach'], theme: ['time', 'data'] };
const none = { role: [], program: [], theme: [] };

test('an address and back again', () => {
  const state = { query: 'data & time', facets: { ...none, role: ['principal', 'coach'], theme: ['data'] } };
  expect(writeAddress(state)).toBe('?q=data+%26+time&role=principal&role=coach&theme=data');
  expect(readAddress(writeAddress(state), known)).toEqual(state);
});

test('any search and back again', () => {
  const facets = fc.record({
    role: fc.subarray(known.role),
    program: fc.subarray(known.program),
    theme: fc.subarray(known.theme),
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), facets, (query, facets) => {
      const address = writeAddress({ query, facets });
      expect(address === '' || /^\?[\x21-\x7E]+$/.test(address)).toBe(true);
      expect(address !== '').toBe(isAsked({ query, facets }));
      expect(readAddress(address, known)).toEqual({ query: query.trim(), facets });
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('any address is read, and gives no choice that there is not', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const { facets } = readAddress(`?role=coach&${search}`, known);
      for (const name of ['role', 'program', 'theme'] as const)
        expect(known[name]).toEqual(expect.arrayContaining([...facets[name]]));
      expect(facets.role).toContain('coach');
    }),
    { seed: 1, numRuns: 300 },
  );
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
