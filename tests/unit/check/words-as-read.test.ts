import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { problemsOfWords } from '../../../src/check/problems-of-words.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { copyWords } from '../../copied-words.ts';
import { mentor, recordsGuide, sourceText, studioPartner } from '../mistakes/mistake.ts';

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

/** What reading the words finds: file, line, what is wrong; and the parts that are not whole. */
function read() {
  const { problems, notWhole } = readContent(words.folder);
  const short = (text: string) => text.replaceAll(`${words.folder}/`, '').replaceAll(words.folder, '');
  return {
    problems: problems.map(({ rule, at, line, what, fix }) => [rule, short(at.file), line, short(what), short(fix)]),
    notWhole: [...notWhole],
  };
}
const readable = 'readable';

describe('a part that can’t be read whole', () => {
  test('is known as such, with what is wrong: a file that is gone', () => {
    words.remove('handbook.yaml');
    expect(read()).toEqual({
      problems: [[readable, 'handbook.yaml', 1, 'The file is missing.', 'Put it back.']],
      notWhole: ['settings', 'sourceText'],
    });
  });

  test('is whole where a handbook may be without it: a file that is gone', () => {
    words.remove('themes.yaml');
    expect(read()).toEqual({ problems: [], notWhole: [] });
  });

  test.each([
    ['nothing but remarks', '# later\n\n  # more\n'],
    ['nothing but spaces', '  \n\t\n'],
    ['nothing', ''],
  ])('a file with %s', (_, text) => {
    words.write('themes.yaml', text);
    expect(read()).toEqual({ problems: [], notWhole: [] });
    words.write('handbook.yaml', text);
    expect(read()).toEqual({
      problems: [[readable, 'handbook.yaml', 1, 'The file is empty.', 'Put back what stood in it.']],
      notWhole: ['settings', 'sourceText'],
    });
  });

  test('a file with an empty list is whole', () => {
    words.write('choosing.yaml', '  # none\n[]');
    expect(read()).toEqual({ problems: [], notWhole: [] });
  });

  test('a list that says null', () => {
    words.write('choosing.yaml', 'null\n');
    expect(read()).toEqual({
      problems: [[readable, 'choosing.yaml', 1, 'This is not a list.', 'Begin each of its entries with "- ".']],
      notWhole: ['choosing'],
    });
  });

  test('a list of which one entry has the wrong shape: the others are read', () => {
    words.edit('themes.yaml', '- id: pacts', '- ids: pacts');
    const { draft, notWhole } = readContent(words.folder);
    expect([...notWhole]).toEqual(['themes']);
    expect(draft.themes[0]).toEqual({
      id: 'discretion',
      file: `${words.folder}/themes.yaml`,
      index: 1,
      words: { id: 'discretion', title: 'Discretion' },
    });
  });

  test('a page with the wrong shape: its body is read, and the other pages', () => {
    words.edit(mentor, 'order: 2', 'order: two');
    const { draft, notWhole, bodies } = readContent(words.folder);
    expect([...notWhole]).toEqual(['roles']);
    expect(draft.roles.map(({ id }) => id)).toEqual([
      'board',
      'head',
      'instructor',
      'licence-seeker',
      'sso-mentor',
      'welcome-tutor',
    ]);
    expect(bodies.find(({ id }) => id === 'mentor')).toEqual({
      kind: 'roles',
      id: 'mentor',
      file: `${words.folder}/${mentor}`,
      body: expect.stringContaining('In the MOR scheme'),
    });
  });

  test('a page that can’t be parsed: its body is read', () => {
    words.edit(mentor, 'order: 2', 'order: "2');
    const { bodies, notWhole, files } = readContent(words.folder);
    expect([...notWhole]).toEqual(['roles']);
    expect(bodies.some(({ id }) => id === 'mentor')).toBe(true);
    expect(files.has(`${words.folder}/${mentor}`)).toBe(true);
  });

  test('a folder with nothing in it', () => {
    words.remove('programs');
    words.makeFolder('programs');
    expect(read()).toEqual({
      problems: [[readable, 'programs', 1, 'There is no .mdx file here.', 'Add one; README.md shows how.']],
      notWhole: ['programs'],
    });
  });

  test('a folder with nothing but a page of a wrong name: that alone is told of', () => {
    words.remove('roles');
    words.makeFolder('roles');
    words.write('roles/My Role.mdx', 'x');
    const { problems, notWhole } = read();
    expect(problems.map(([, file]) => file)).toEqual(['roles/My Role.mdx']);
    expect(notWhole).toEqual(['roles']);
  });

  test('a folder with nothing but a file of another kind: both are told of', () => {
    words.remove('programs');
    words.makeFolder('programs');
    words.write('programs/a.txt', 'x');
    const { problems, notWhole } = read();
    expect(problems.map(([, file]) => file)).toEqual(['programs/a.txt', 'programs']);
    expect(notWhole).toEqual(['programs']);
  });

  test('the settings: then the source is not known either', () => {
    words.edit('handbook.yaml', 'title:', 'titel:');
    expect(read().notWhole).toEqual(['settings', 'sourceText']);
    expect(readContent(words.folder).draft.sourceText).toBe('');
  });

  test('the source that is gone, or a folder now', () => {
    const gone = {
      problems: [
        [
          readable,
          'handbook.yaml',
          undefined,
          `The source text is missing: there is no ${sourceText}.`,
          'Put it back, or name another file here.',
        ],
      ],
      notWhole: ['sourceText'],
    };
    words.remove(sourceText);
    expect(read()).toEqual(gone);
    words.makeFolder(sourceText);
    expect(read()).toMatchObject({ notWhole: ['sourceText'] });
    expect(readContent(words.folder).draft.sourceText).toBe('');
  });

  test('the source that is badly saved', () => {
    words.write(sourceText, Buffer.from('ñ', 'latin1'));
    expect(read()).toEqual({
      problems: [
        [
          readable,
          sourceText,
          1,
          'The file is not saved as UTF-8, and the "ñ" of this line can\'t be read.',
          'Save the file again as UTF-8: in most programs under "Save as", "Encoding".',
        ],
      ],
      notWhole: ['sourceText'],
    });
    expect(readContent(words.folder).draft.sourceText).toBe('');
  });

  test('the source is as it was received: signs that nobody sees are no mistake in it', () => {
    words.write(sourceText, `${words.read(sourceText)}\u200B`);
    expect(read()).toEqual({ problems: [], notWhole: [] });
  });

  test('all of it: where the folder is gone, that is told of, and what it should hold', () => {
    const { problems, notWhole } = readContent(`${words.folder}/nowhere`);
    expect(problems[0]).toEqual({
      rule: readable,
      at: { file: `${words.folder}/nowhere`, path: [] },
      line: 1,
      what: 'The folder of the words is missing.',
      fix: 'Put it back.',
      readAnyway: false,
    });
    expect(notWhole.has('programs') && notWhole.has('sourceText')).toBe(true);
  });
});

describe('what is told of, and read all the same', () => {
  test.each<[string, () => void, string, string]>([
    ['a hidden file', () => words.write('programs/.a.mdx', 'x'), 'programs/.a.mdx', 'This file is hidden'],
    ['a stranger', () => words.write('budget.xlsx', 'x'), 'budget.xlsx', 'The handbook does not know this file.'],
    ['a text beside the pages', () => words.write('programs/a.txt', 'x'), 'programs/a.txt', 'The site would not show'],
    ['a sign that nobody sees', () => words.edit(mentor, 'I am', 'I\u200B am'), mentor, 'There is a character'],
    [
      'one that is written as a sign',
      () => words.edit(mentor, '[craft mentor,', '["craft \\u200Bmentor",'),
      mentor,
      'There is a character that nobody can see (U+200B) in this text, written as a sign.',
    ],
    [
      'text that is cut off',
      () => words.edit('handbook.yaml', /^title: .*/m, 'title: A #1'),
      'handbook.yaml',
      'Nobody would see "#1"',
    ],
    [
      'a picture of another kind',
      () => {
        words.makeFolder('images');
        words.write('images/a.bmp', 'x');
      },
      'images/a.bmp',
      'This is no picture',
    ],
  ])('%s', (_, spoil, file, what) => {
    spoil();
    const { problems, notWhole } = read();
    expect(problems.map(([, at]) => at)).toEqual([file]);
    expect(problems[0]?.[3]).toContain(what);
    expect(notWhole).toEqual([]);
  });

  test('a page that the site would not show may hold words: its part is not whole', () => {
    words.write('programs/My Own.mdx', 'x');
    expect(read().notWhole).toEqual(['programs']);
  });

  test('the folders and files that belong there are none of it', () => {
    words.makeFolder('images');
    words.write('images/a.png', 'x');
    expect(read()).toEqual({ problems: [], notWhole: [] });
    expect(readContent(words.folder).images).toEqual(['a.png']);
  });

  test('the source may stand in a folder of its own name', () => {
    words.makeFolder('received');
    words.write('received/text.txt', words.read(sourceText));
    words.edit('handbook.yaml', /file: source\/.*/, 'file: received/text.txt');
    expect(read()).toEqual({ problems: [], notWhole: [] });
  });
});

describe('what can’t be opened', () => {
  test('is told of', () => {
    words.remove('themes.yaml');
    words.makeFolder('themes.yaml');
    expect(read()).toEqual({
      problems: [[readable, 'themes.yaml', 1, "This file can't be opened.", 'Is it a file, and may you read it?']],
      notWhole: ['themes'],
    });
  });

  test('and what is no text', () => {
    words.write(mentor, '%PDF-1');
    words.write('themes.yaml', 'GIF89a');
    const { problems, notWhole } = read();
    expect(problems.map(([, file]) => file)).toEqual([mentor, 'themes.yaml']);
    for (const [, , , what] of problems) expect(what).toContain('This is no text file');
    expect(notWhole).toEqual(['roles', 'themes']);
  });
});

describe('of what is wrong with words', () => {
  const told = () => problemsOfWords(readContent(words.folder)).map(({ rule, what }) => `${rule}: ${what}`);

  test('nothing is told where they are in order', () => {
    expect(told()).toEqual([]);
  });

  test('what misses something that is gone is not told of beside it', () => {
    words.edit('themes.yaml', /- id: balance\n.*\n/, '');
    expect(told()).toEqual(['promises: The theme "balance" is gone; its address /themes/balance/ is promised.']);
  });

  test('an id that stands twice has taken another’s place: that this is gone is not told of', () => {
    words.edit(studioPartner, 'id: SP-M-4', 'id: SP-M-3');
    expect(told()).toEqual([expect.stringMatching(/^unique-ids: /)]);
  });

  test('an id that stands twice, and something else that is promised twice: both are told of', () => {
    words.edit(studioPartner, 'id: SP-M-4', 'id: SP-M-3');
    words.edit('addresses.yaml', '  - /roles/mentor/', '  - /roles/mentor/\n  - /roles/mentor/');
    expect(told()).toEqual([
      expect.stringMatching(/^unique-ids: /),
      'no-repeats: This file names "/roles/mentor/" twice.',
    ]);
  });

  test('links and citations are not judged while pages or statements can’t be known', () => {
    words.write(mentor, `${words.read(mentor)}\n[a](/no/) <Cite id="XX-1" />\n`);
    expect(told()).toHaveLength(2);
    words.edit('notes.yaml', 'oddity:', 'odity:');
    expect(told()).toEqual(['bodies: <Cite id="XX-1" /> cites a statement that there is not.']);
    words.edit(recordsGuide, 'order: 3', 'order: three');
    expect(told()).toEqual([]);
  });

  test('two mistakes in one body are two', () => {
    words.write(mentor, `${words.read(mentor)}\n[a](/no/)\n\n[b](/nor/)\n`);
    expect(told()).toHaveLength(2);
  });

  test('what is promised is not judged while the promises can’t be read', () => {
    words.edit('addresses.yaml', 'moved:', 'moves:');
    words.edit('themes.yaml', 'id: balance', 'id: balanced');
    expect(told().filter((one) => one.startsWith('promises'))).toEqual([]);
  });
});

describe('the report of all', () => {
  test('comes in the order of files and lines, each thing once', () => {
    words.write(mentor, `${words.read(mentor)}\n<b>a</b> <b>c</b>\n\nd {\n`);
    words.edit('themes.yaml', 'title: Discretion', 'titel: Discretion');
    words.write('budget.xlsx', 'x');
    const { handbook, problems } = checkContent(words.folder);
    expect(handbook).toBeUndefined();
    const at = words.read(mentor).split('\n').indexOf('<b>a</b> <b>c</b>') + 1;
    expect(problems.map(({ file, line, rule }) => [file.slice(words.folder.length + 1), line, rule])).toEqual([
      ['budget.xlsx', 1, readable],
      [mentor, at, 'bodies'],
      [mentor, at + 2, 'bodies'],
      ['themes.yaml', words.lineWith('themes.yaml', 'titel: Discretion'), 'schema'],
    ]);
    expect(Object.keys(problems[0] ?? {})).toEqual(['file', 'line', 'rule', 'what', 'fix']);
  });
});
