import { describe, expect, test } from 'vitest';
import { annotations, report, summary, warningReport, type LocatedProblem } from '../../../src/check/reports.ts';

const misspelt: LocatedProblem = {
  file: 'content/programs/data-coach.mdx',
  line: 48,
  rule: 'known-roles',
  what: 'There is no role "coahc".',
  fix: 'Did you mean coach?',
};

describe('for GitHub, a problem', () => {
  test('is one line that names its file and line, and says what is wrong and what would be right', () => {
    expect(annotations([misspelt, { ...misspelt, line: 50 }])).toEqual([
      '::error file=content/programs/data-coach.mdx,line=48::There is no role "coahc".%0ADid you mean coach?',
      '::error file=content/programs/data-coach.mdx,line=50::There is no role "coahc".%0ADid you mean coach?',
    ]);
  });

  test('keeps the signs that GitHub would read as its own', () => {
    const odd = { ...misspelt, file: 'content/100%: one, two.mdx', what: '100 %, one: two', fix: 'One\r\ntwo %0A' };
    expect(annotations([odd])).toEqual([
      '::error file=content/100%25%3A one%2C two.mdx,line=48::100 %25, one: two%0AOne%0D%0Atwo %250A',
    ]);
  });

  test('that nothing stops for is a warning', () => {
    expect(annotations([], [misspelt])).toEqual([
      '::warning file=content/programs/data-coach.mdx,line=48::There is no role "coahc".%0ADid you mean coach?',
    ]);
    expect(annotations([misspelt], [{ ...misspelt, line: 50 }]).map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::warning',
    ]);
  });

  test('that there is not is no line', () => {
    expect(annotations([])).toEqual([]);
  });
});

describe('for a coordinator', () => {
  test('words with problems: how many, where, what is wrong and right, and what happens next', () => {
    expect(summary([misspelt, { ...misspelt, line: 50 }], undefined)).toBe(`## 2 problems in the words of the handbook

Nothing is published until the words are mended; until then the site stays as it is.

- **\`content/programs/data-coach.mdx\`, line 48**
  - What is wrong: There is no role "coahc".
  - What would be right: Did you mean coach?

- **\`content/programs/data-coach.mdx\`, line 50**
  - What is wrong: There is no role "coahc".
  - What would be right: Did you mean coach?

Change these lines in their files and save them: the words are then checked again.`);
  });

  test('what is wrong shows as it is written, whatever Markdown would make of it', () => {
    const text = summary(
      [{ ...misspelt, what: '<Cite id="*" /> & [words](address)', fix: 'One\n- two_three_' }],
      undefined,
    );
    expect(text).toContain('What is wrong: \\<Cite id="\\*" /> \\& \\[words\\](address)\n');
    expect(text).toContain('What would be right: One - two\\_three\\_\n');
  });

  test('words in order: how much there is', () => {
    const text = summary([], { programs: [1], statements: [1, 2] });
    expect(text).toContain('The words are in order');
    expect(text).toContain('1 program, 2 statements.');
    expect(text).not.toContain('Worth a look');
  });

  test('what is worth a look, whether the words are in order or not', () => {
    const look = '### Worth a look; nothing stands in the way\n\n- **`content/programs/data-coach.mdx`, line 48**';
    expect(summary([], { programs: [1], statements: [1] }, [misspelt])).toContain(look);
    expect(summary([{ ...misspelt, line: 50 }], undefined, [misspelt])).toContain(look);
  });
});

test('for an editor, what is worth a look stops nothing', () => {
  expect(warningReport([])).toBe('');
  expect(warningReport([misspelt])).toBe(
    'Worth a look (1); nothing stands in the way:\n\n' +
      'content/programs/data-coach.mdx:48\n  There is no role "coahc".\n  Did you mean coach?',
  );
});

test('for an editor, one problem is one', () => {
  expect(report([misspelt])).toBe(
    '1 problem in the words of the handbook. Nothing was built; the site is as it was.\n\n' +
      'content/programs/data-coach.mdx:48\n  There is no role "coahc".\n  Did you mean coach?',
  );
});
