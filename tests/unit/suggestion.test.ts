import { expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import type { DraftSettings } from '../../src/domain/draft.ts';
import { suggesting } from '../../src/domain/suggestion.ts';
import { draft } from '../builders.ts';

/** What leads to a suggestion for SU-P-1, where the settings say so. */
function suggests(settings: Partial<DraftSettings>, id = 'SU-P-1') {
  const base = draft();
  const words = { ...base.settings.words, title: 'Our Book', ...settings };
  const { suggestion } = assembleHandbook({ ...base, settings: { ...base.settings, words } }, (at) => at.path.length);
  return suggestion && suggesting(suggestion, { id, words: 'Reads & writes.', address: '/programs/support/#SU-P-1' });
}

const paper = { ...draft().settings.words.paper, address: 'https://www.example.org/' };

test('where nothing is set, nothing is suggested', () => {
  expect(suggests({})).toBeUndefined();
  expect(suggests({ suggest: '', repository: '' })).toBeUndefined();
});

test('an e-mail has the id, the words and the address in it', () => {
  const { pathname, searchParams } = new URL(suggests({ suggest: 'words@example.org', paper }) ?? '');
  expect(pathname).toBe('words@example.org');
  expect(searchParams.get('subject')).toBe('Our Book: SU-P-1');
  expect(searchParams.get('body')).toMatch(
    /^SU-P-1\nReads & writes\.\nhttps:\/\/www\.example\.org\/programs\/support\/#SU-P-1\n\n/,
  );
  expect(new URL(suggests({ suggest: 'words@example.org' }, '') ?? '').searchParams.get('subject')).toBe(
    'Our Book: Reads & writes.',
  );
});

test('a form of the district is asked with what its address has places for', () => {
  const form = 'https://forms.example.org/f?a={id}&b={words}&c={address}&d={id}';
  expect(suggests({ suggest: form, paper })).toBe(
    'https://forms.example.org/f?a=SU-P-1&b=Reads%20%26%20writes.&c=https%3A%2F%2Fwww.example.org%2Fprograms%2Fsupport%2F%23SU-P-1&d=SU-P-1',
  );
});

test('with a repository it is the page that edits the file, at the line', () => {
  const repository = 'https://github.com/district/handbook';
  expect(suggests({ repository, suggest: 'words@example.org' })).toMatch(
    /^https:\/\/github\.com\/district\/handbook\/edit\/main\/content\/programs\/[a-z-]+\.mdx#L4$/,
  );
});
