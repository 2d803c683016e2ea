import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mayStand, wordsInCode } from '../words-in-code.ts';
import { testHandbook } from '../test-words.ts';

const handbook = testHandbook();
const folder = mkdtempSync(join(tmpdir(), 'code-'));
const file = join(folder, 'page.astro');
afterAll(() => rmSync(folder, { recursive: true }));

/** What is found in a file that says this. */
function foundIn(code: string): readonly string[] {
  writeFileSync(file, code);
  return wordsInCode(handbook, folder);
}

test('the code knows nothing of the handbook for tests', () => {
  expect(wordsInCode(handbook)).toEqual([]);
});

describe('code that says something of a handbook’s own is named, with file and line', () => {
  test.each<[string, string, string]>([
    ['the id of a role', "const ours = 'sso-mentor';", 'sso-mentor'],
    ['the name of a role, with an ending', '<p>Mentors and others</p>', 'Mentors'],
    ['what its work is called', '<h2>Other mentoring</h2>', 'mentoring'],
    ['another word for a role', '<p>For the trustees</p>', 'trustees'],
    ['a program', '// Such as Studio Partner.', 'Studio Partner'],
    ['the letters of a program', "const shown = 'MS';", 'MS'],
    ['an id in small letters', '/** Such as ms-m-4. */', 'ms-m-4'],
    ['a term', '/KILN/', 'KILN'],
    ['the words for a term', '<li>Exhibition lessons</li>', 'Exhibition lessons'],
    ['a theme', "title: 'Balance and even-handedness'", 'Balance and even-handedness'],
    ['the id of a blank', "blanks.get('pact-form')", 'pact-form'],
    ['the source', "open('mentoring-ways.txt')", 'mentoring-ways.txt'],
    ['a part of a sentence', '<p>Who stands\n behind the bringing in</p>', 'a sentence: stands behind the bringing in'],
  ])('%s', (_, code, said) => {
    expect(foundIn(`---\n${code}\n`)).toContain(`${file}:2 ${said}`);
  });

  test('words that only begin alike are no mistake, nor are those that may stand', () => {
    const allowed = Object.keys(mayStand).join('; ');
    expect(foundIn(`commentor, boarding-pass, tutorials, header; ${allowed}`)).toEqual([]);
  });
});

test('what may stand has its reason', () => {
  for (const reason of Object.values(mayStand)) expect(reason.length).toBeGreaterThan(10);
});
