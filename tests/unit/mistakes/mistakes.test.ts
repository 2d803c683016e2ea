import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { copyWords } from '../../copied-words.ts';
import { bodies } from './bodies.ts';
import { changesOfYears } from './changes.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { ownPages } from './own-pages.ts';
import { learning } from './learning.ts';
import { links } from './links.ts';
import { paper } from './paper.ts';
import { programs } from './programs.ts';
import { promises } from './promises.ts';
import { references } from './references.ts';
import { saved } from './saved.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { yaml } from './yaml.ts';

const subjects = {
  files,
  saved,
  yaml,
  fields,
  programs,
  source,
  references,
  learning,
  settings,
  ownPages,
  bodies,
  links,
  promises,
  paper,
  changesOfYears,
};

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

/** The mistakes by the change that each makes. */
const made = new Map<string, string>();

describe.each(Object.entries(subjects))('one mistake in %s.ts', (_, mistakes) => {
  test.each(mistakes)('$mistake', ({ mistake, spoil, file, at, what, fix, rule }) => {
    spoil(words);
    const found = words.problems();
    expect(found).toEqual([
      {
        file,
        line: typeof at === 'number' ? at : words.lineWith(file, at),
        rule: rule ?? expect.any(String),
        what: expect.stringContaining(what),
        fix: expect.stringContaining(fix),
      },
    ]);
    for (const { what, fix } of found) expect(Math.min(what.length, fix.length)).toBeGreaterThan(5);
    const changes = words.changes();
    expect(made.get(changes), 'the mistake that makes the same change').toBeUndefined();
    made.set(changes, mistake);
  });
});

test('there are at least 200 of them, each told of in its own way', () => {
  const names = Object.values(subjects).flatMap((mistakes) => mistakes.map(({ mistake }) => mistake));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(200);
});
