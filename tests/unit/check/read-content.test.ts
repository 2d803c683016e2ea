import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { parts, type PartName } from '../../../src/schemas/parts.ts';
import { copyWords } from '../../copied-words.ts';

const words = copyWords();
afterAll(() => words.throwAway());

const { draft, notWhole, problems } = readContent(words.folder);

test('what is in order is read whole', () => {
  expect([...notWhole]).toEqual([]);
  expect(problems).toEqual([]);
  expect(draft.sourceText).toBe(words.read(draft.settings.words.source.file));
});

describe.each(Object.entries(parts))('the part %s', (name, part) => {
  const { [name as PartName]: written } = draft;

  test('is read from its place', () => {
    const [first = undefined] = [written].flat();
    expect(first?.file.startsWith(`${words.folder}/${part.path}`)).toBe(true);
    expect(first?.words).not.toEqual({});
  });

  const where = part.optional ? 'is none where it is not there' : 'is known to be missing where it is not there';
  test(`${where}, and nothing of it is made up`, () => {
    const others = copyWords();
    others.remove(part.path);
    const without = readContent(others.folder);
    others.throwAway();
    expect(without.notWhole.has(name as PartName)).toBe(!part.optional);
    const told = without.problems.map(({ at }) => at.file);
    expect(told.includes(`${others.folder}/${part.path}`)).toBe(!part.optional);
    const rest = without.draft[name as PartName];
    expect('words' in rest ? rest.words : rest).toEqual('empty' in part ? part.empty : []);
  });
});
