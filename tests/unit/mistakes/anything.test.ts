import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/check/check-content.ts';
import { copyWords } from '../../copied-words.ts';
import { testHandbook } from '../../test-words.ts';
import { studioPartner } from './mistake.ts';

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

const seed = 20250308;
const files = readdirSync(words.folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.\w+$/.test(one));
const signs = fc.string({ unit: 'binary', maxLength: 60 });

/** Pieces that mean something to YAML, to Markdown or to MDX. */
const piece = fc.oneof(
  signs,
  fc.constantFrom(
    '---',
    '\n',
    '\n\n',
    '- ',
    ': ',
    '  ',
    '\t',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '&a ',
    '*a',
    '!!js ',
    '|',
  ),
  fc.constantFrom(
    '<',
    '>',
    '<Cite id="',
    '" />',
    '</Cite>',
    '<!--',
    '-->',
    '](',
    '![',
    '[a]: ',
    '`',
    '```',
    '\\',
    '&#0;',
  ),
  fc.constantFrom(
    'import ',
    'export ',
    '{a',
    '{...a}',
    'javascript:',
    '<a b={',
    'id: ',
    'text: ',
    'title: ',
    '\uFEFF',
    '\r',
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** The fields of a file, as any YAML: of the wrong kind, missing, unknown. */
const fields = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.dictionary(
    fc.constantFrom('id', 'title', 'order', 'roles', 'statements', 'between', 'sides', 'stages', 'moved'),
    fc.jsonValue(),
  ),
);

/** What is done to a file that says something. */
const change = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => () => bytes),
  text.map((all) => () => all),
  fc.tuple(fields, text).map(([says, below]) => (before: string) => {
    const yaml = stringify(says);
    return before.startsWith('---') ? `---\n${yaml}---\n\n${below}` : yaml;
  }),
  fc.tuple(fc.nat(), fc.nat(40), text).map(([at, length, put]) => (before: string) => {
    const from = at % (before.length + 1);
    return before.slice(0, from) + put + before.slice(from + length);
  }),
);

/** Expects an answer, and problems that each name a file, a line of it, what is wrong and how to mend it. */
function isAnswered(): void {
  const { handbook, problems } = checkContent(words.folder);
  expect(handbook === undefined).toBe(problems.length > 0);
  for (const { file, line, what, fix } of problems) {
    expect(file.startsWith(`${words.folder}/`)).toBe(true);
    const lines = words.read(file.slice(words.folder.length + 1)).split(/\r\n|\n|\r/).length;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(Math.min(what.length, fix.length)).toBeGreaterThan(5);
  }
}

describe('whatever is in a file', () => {
  test('the gate gives a handbook, or problems with file and line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), change, (file, changed) => {
        words.write(file, changed(words.read(file)));
        isAnswered();
        words.restore();
      }),
      { seed, numRuns: 40 },
    );
  });

  test('and so it does for whatever stands below the fields', () => {
    const before = words.read(studioPartner);
    fc.assert(
      fc.property(text, (below) => {
        words.write(studioPartner, `${before}\n${below}\n`);
        isAnswered();
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe('a citation', () => {
  const known = testHandbook().statements.map(({ id }) => id);
  const cite = (ids: readonly string[]) => ids.map((id) => `\nSee <Cite id="${id}" />.\n`).join('');

  test('of any statement passes', () => {
    words.write(studioPartner, words.read(studioPartner) + cite(known));
    expect(words.problems()).toEqual([]);
  });

  test('of anything else is told of, at its line', () => {
    const before = words.read(studioPartner);
    const id = fc.oneof(
      fc.stringMatching(/^[A-Z]{2}-([A-Z]-)?\d{1,3}$/),
      fc
        .string({ unit: 'grapheme-ascii', minLength: 1 })
        .filter((one) => !/["&\\\n\r{<]/.test(one) && one.trim() !== ''),
    );
    const unknown = fc.uniqueArray(
      id.filter((one) => !known.includes(one)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(unknown, (ids) => {
        words.write(studioPartner, before + cite(ids));
        const lines = words.read(studioPartner).split('\n');
        expect(words.problems()).toEqual(
          ids.map((one) => ({
            file: studioPartner,
            line: lines.indexOf(`See <Cite id="${one}" />.`) + 1,
            rule: 'bodies',
            what: `<Cite id="${one}" /> cites a statement that there is not.`,
            fix: expect.stringMatching(/^(Did you mean|There are)/),
          })),
        );
      }),
      { seed, numRuns: 20 },
    );
  });
});
