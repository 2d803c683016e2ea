import { readdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { sourceLines } from '../../../src/domain/source-text.ts';
import { copyWords } from '../../copied-words.ts';
import { testHandbook } from '../../test-words.ts';
import { boardWorkgroup, craftAdviser, ours, oursInOrder, recordsGuide, studioPartner } from './mistake.ts';

const words = copyWords({ years: false });
afterEach(() => words.restore());
afterAll(() => words.throwAway());

const textsOf = ({ statements }: Pick<ReturnType<typeof testHandbook>, 'statements'>) =>
  statements.map(({ text }) => text);

test('words that are in order give a handbook and no problem', () => {
  words.write(ours, oursInOrder);
  const { handbook, problems } = checkContent(words.folder);
  expect(problems).toEqual([]);
  expect(handbook && textsOf(handbook)).toEqual([
    ...textsOf(testHandbook()),
    'Visits every house.',
    'Shows the house.',
  ]);
});

describe('what looks odd and is right', () => {
  test.each([
    ['a mark at the start of every file of words', (text: string) => `\uFEFF${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a line end more at the end of every file', (text: string) => `${text}\n`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, change) => {
    const all = readdirSync(words.folder, { recursive: true, encoding: 'utf8' });
    const written = all.filter((file) => /\.(mdx|yaml|txt)$/.test(file));
    expect(written.length).toBeGreaterThan(20);
    for (const file of written) words.write(file, change(words.read(file)));
    expect(words.problems()).toEqual([]);
    const { handbook } = checkContent(words.folder);
    expect(handbook && textsOf(handbook)).toEqual(textsOf(testHandbook()));
    expect(handbook?.source).toEqual(testHandbook().source);
  });

  test('a day without quotation marks', () => {
    words.edit('handbook.yaml', 'revised: "2025-03-08"', 'revised: 2025-03-08');
    expect(checkContent(words.folder).handbook?.paper.revised).toBe('2025-03-08');
  });

  test('programs, lists and statements in another order than the source’s, which is still put together to the letter', () => {
    words.edit(recordsGuide, 'order: 3', 'order: 9');
    const swapped = words
      .read(boardWorkgroup)
      .replace(/( {2}- id: BW-2\n[^]*?)( {2}- id: BW-3\n[^]*?)(?= {2}- id: BW-4)/, '$2$1');
    words.write(boardWorkgroup, swapped);
    const parts = /^([^]*?roles:\n)( {2}- heading: [^]*?)( {2}- heading: [^]*?)(?= {2}- heading)/;
    words.write(studioPartner, words.read(studioPartner).replace(parts, '$1$3$2'));
    const { handbook } = checkContent(words.folder);
    const lines = handbook && sourceLines(handbook).map(({ text }) => text);
    expect(lines?.join('\n')).toBe(testHandbook().source.text);
    const ids = handbook?.statements.map(({ id }) => id) ?? [];
    expect(ids.indexOf('BW-3')).toBeLessThan(ids.indexOf('BW-2'));
    expect(ids.indexOf('SP-M-1')).toBeLessThan(ids.indexOf('SP-H-1'));
    expect(ids.indexOf('RG-H-1')).toBeGreaterThan(ids.indexOf('BW-1'));
  });

  test('an answer of several paragraphs that looks like fields, remarks and quotations', () => {
    const answer = 'Room #5, "the studio"\n\nhours: 8 to 4\n- Mondays # and Fridays\n"never" on Sundays';
    const below = answer.replaceAll(/^(?=.)/gm, '      ');
    words.edit(
      'handbook.yaml',
      /answer: "It is the green.*/,
      `answer: |\n${below}\n    by: Office of Crafts\n    on: 2027-08-01`,
    );
    expect(words.problems()).toEqual([]);
    const { handbook } = checkContent(words.folder);
    const { label = '', ...blank } = handbook?.blanks.get('practice-charter') ?? {};
    expect(label).toBe('The practice charter');
    expect(blank).toEqual({
      id: 'practice-charter',
      answer,
      by: 'Office of Crafts',
      on: { day: '2027-08-01', inWords: 'August 1, 2027' },
    });
  });

  test('links, headings, pictures, lists, signs and emoji in a body', () => {
    words.makeFolder('images');
    words.write('images/team.png', 'x');
    words.write('.DS_Store', 'x');
    words.write(
      studioPartner,
      `${words.read(studioPartner)}
## More about it

See [the Records Guide](/programs/records-guide/#RG-M-4), [targets](#SP-M-3), [the mentor’s list](#mentor), [here](#more-about-it),
[a role](../../roles/mentor/), [a term](/glossary/#mor "MOR"), [line 41](/source/#L41), [a step](/onboarding/#choose-targets),
[paper](/pdf/programs/records-guide.pdf), [us](https://www.example.org/a?b=c#d) or [mail](mailto:mentor@example.org).

### And more

![Us](../images/team.png)

- **strong**, *stressed*, \`<b>{code}</b>\`, a < b, &lt;3 and 5\u00A0%… 👩‍🏫

| a | b |
|---|---|
| <Cite id="SP-M-1" /> | 2 |
`,
    );
    expect(words.problems()).toEqual([]);
  });
});

describe('what has gone may lead elsewhere', () => {
  const move = (from: string, to: string) => words.edit('addresses.yaml', 'moved:\n', `moved:\n  ${from}: ${to}\n`);

  test('a renamed program, with all that stands on its page', () => {
    const before = testHandbook().redirects;
    words.rename(craftAdviser, 'programs/adviser-on-craft.mdx');
    move('/programs/craft-adviser/', '/programs/adviser-on-craft/');
    expect(words.problems()).toEqual([]);
    expect(checkContent(words.folder).handbook?.redirects).toEqual([
      { from: '/programs/craft-adviser/', to: '/programs/adviser-on-craft/' },
      ...before,
    ]);
  });

  test('a withdrawn statement, whose id stays on its page', () => {
    words.edit(
      'addresses.yaml',
      'withdrawn:\n',
      'withdrawn:\n  /programs/reading-circle/#RC-M-2: { on: 2025-07-01 }\n',
    );
    words.edit('programs/reading-circle.mdx', / {6}- id: RC-M-2\n.*\n/, '');
    words.edit('programs/reading-circle.mdx', ' (<Cite id="RC-M-2" />)', '');
    expect(words.problems()).toEqual([]);
    expect(checkContent(words.folder).handbook?.withdrawn).toContainEqual({
      from: '/programs/reading-circle/#RC-M-2',
      on: { day: '2025-07-01', inWords: 'July 1, 2025' },
      into: [],
      anchors: [],
    });
  });

  test('a theme that became another', () => {
    words.edit('themes.yaml', 'id: balance', 'id: fairness');
    for (const file of [recordsGuide, boardWorkgroup, craftAdviser])
      words.write(file, words.read(file).replaceAll('theme: balance', 'theme: fairness'));
    move('/themes/balance/', '/themes/fairness/');
    expect(words.problems()).toEqual([]);
  });
});

describe('what is new', () => {
  const bench = `---
title: Bench Mate
code: BM
order: 9
added: 2025-03-08
summary: What our houses add.
statements:
  - id: BM-1
    text: Works beside instructors.
---
`;

  test('need not be promised: adding a program stays one file', () => {
    words.write('programs/bench-mate.mdx', bench);
    const checked = checkContent(words.folder);
    expect(checked.problems).toEqual([]);
    expect(checked.handbook && checked.unpromised).toEqual(['/programs/bench-mate/', '/programs/bench-mate/#BM-1']);
  });

  test('is promised after what comes before it, and nothing else of the file changes', () => {
    words.write('programs/bench-mate.mdx', bench);
    const before = words.read('addresses.yaml').split('\n');
    words.promise();
    const after = words.read('addresses.yaml').split('\n');
    const at = after.indexOf('  - /programs/bench-mate/');
    expect(after[at - 1]).toBe('  - /programs/reading-circle/#RC-I-1');
    expect(after[at + 1]).toBe('  - /programs/bench-mate/#BM-1');
    expect(after.toSpliced(at, 2)).toEqual(before);
    const checked = checkContent(words.folder);
    expect(checked.handbook && checked.unpromised).toEqual([]);
  });

  test('is promised in a file of its own, where there was none', () => {
    words.remove('addresses.yaml');
    words.promise();
    expect(words.problems()).toEqual([]);
    const { handbook, ...checked } = checkContent(words.folder);
    expect(handbook && 'unpromised' in checked && checked.unpromised).toEqual([]);
    expect(words.read('addresses.yaml')).toContain('  - /programs/studio-partner/#SP-H-1\n');
  });

  test('promising again changes nothing', () => {
    const before = words.read('addresses.yaml');
    words.promise();
    expect(words.read('addresses.yaml')).toBe(before);
  });
});
