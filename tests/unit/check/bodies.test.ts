import { describe, expect, test } from 'vitest';
import { wrongInBodies, type Body } from '../../../src/check/bodies.ts';
import type { Around } from '../../../src/check/links.ts';
import { didYouMean } from '../../../src/domain/did-you-mean.ts';

const around: Around = {
  empty: new Set(),
  statements: ['SP-M-1', 'SP-M-2'],
  meant: didYouMean,
  pages: new Map([
    ['/glossary/', new Set(['mor'])],
    ['/roles/mentor/', new Set(['studio-partner'])],
    ['/programs/mentor/', new Set<string>()],
  ]),
  images: ['team.png'],
};

function wrongIn(body: string, more: Partial<Around> = {}, kind: Body['kind'] = 'roles') {
  return wrongInBodies([{ kind, id: 'mentor', file: 'mentor.mdx', body }], { ...around, ...more });
}

/** What is told of a body: each line of it, and what is wrong there. */
function told(body: string, more: Partial<Around> = {}): string[] {
  return wrongIn(body, more).map(({ at, what }) => `${at.bodyLine}: ${what}`);
}

const remark = 'Remarks are not possible in a text.';
const html = (name: string) => `HTML is not possible in a text: <${name}>.`;
const brace = 'A "{" begins something that only programs write.';
const unended = 'This <Cite> is not written to its end.';

describe('below the fields', () => {
  test.each([
    ['nothing', ''],
    ['two citations and more text', 'See <Cite id="SP-M-1" />.\n\n<Cite id="SP-M-2" />\n\nMore.'],
    ['a citation whose end is written apart', 'See <Cite id="SP-M-1"></Cite>.'],
    ['a "}" alone', 'Three things }.'],
    ['signs that stand for others', 'a &lt; b, &#123;x}'],
    ['levels of headings, one after the other', '## One\n\n### Two\n\n#### Three\n\n## Four'],
    ['a heading with stressed words and code', '## Our *own* `rounds`'],
    ['a line like that of fields', 'One\n\n---\n\ntitle: two'],
    ['brackets around words', '[sic] and (so on), [a] [b]'],
    ['a number sign with a number in a line', 'House #3, # 4 and\nthe #.'],
    ['a link with a title', '[a term](/glossary/ "What words mean")'],
    ['a link that is a picture', '[![Us](../images/team.png)](/glossary/)'],
    ['a link that is code', '[`mor`](/glossary/)'],
    ['a line of three hyphens first, and more that looks like fields', '---\n\ntitle: two\n---'],
    ['a link to a heading of the same text', '[below](#what-we-do)\n\n## What we do!'],
    ['a link to a heading with a space that does not break', '[below](#ab)\n\n## a\u00A0b'],
    ['a link to a heading with signs and figures', '[below](#ñu_2-b)\n\n## Ñu_2-b?!'],
    ['a citation in a list', '- <Cite id="SP-M-1" />\n- more'],
    ['a space that does not break, between words', '5\u00A0%'],
  ])('%s is right', (_, body) => {
    expect(told(body)).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['a remark that is not closed', 'One <!-- not yet', [`1: ${remark}`]],
    ['remarks on several lines, each', 'One\n\n<!-- a -->\n\nTwo <!-- b -->', [`3: ${remark}`, `5: ${remark}`]],
    ['a remark of MDX with a space before it', '{ /* x */ }', [`1: ${remark}`]],
    ['a calculation that has a remark in it', '{1 /* x */}', ['1: {1 /* x */} is something that only programs write.']],
    ['an e-mail address between signs', 'Or <a.b@example.org>.', ['1: An address may not stand between < and >.']],
    ['an address that is not safe, between signs', '<http://a.b>', ['1: An address may not stand between < and >.']],
    ['words between signs with an @ later', 'a <b c@d>', [`1: ${html('b')}`]],
    ['an end without a beginning', 'One </b> two', [`1: ${html('b')}`]],
    ['the end of a citation alone', 'One </Cite>', [`1: ${unended}`]],
    ['a name with dots and hyphens', '<a.b-c:d', [`1: ${html('a.b-c:d')}`]],
    ['a name that does not end, after letters that take more room', '👩👩👩👩 ñ <b', [`1: ${html('b')}`]],
    ['one sign after another on a line, once', 'a <3, b <4 and c', ['1: A "<" begins something that does not end.']],
    ['a bracket, not what stands after it', '{a <https://b.c/>', [`1: ${brace}`]],
    ['a bracket before HTML that does not end', '{a <b', [`1: ${brace}`]],
    ['what stands between two lines of hyphens', '---\n\n[x](/no/)\n\n---', ['3: The handbook has no page /no/.']],
    [
      'a link to a heading, with a hyphen for a space that does not break',
      '[below](#a-b)\n\n## a&nbsp;b',
      ['1: This page has nothing with the address #a-b.'],
    ],
    ['a link to what is no heading', '[below](#more)\n\nMore', ['1: This page has nothing with the address #more.']],
    ['what can’t be read in HTML of one line', 'a <b>{</b>', [`1: ${html('b')}`]],
    [
      'what can’t be read in a citation, beside the citation',
      '<Cite id="SP-M-1">\n\na {\n\n</Cite>',
      [`3: ${brace}`, '1: <Cite id="SP-M-1"> has text in it, which nobody would see.'],
    ],
    [
      'each line that can’t be read, and the rest',
      '{a\n\n<b\n\n[x](/no/)',
      [`1: ${brace}`, `3: ${html('b')}`, '5: The handbook has no page /no/.'],
    ],
    ['brackets that hold nothing a program could read', '{\n1 2\n}', [`2: ${brace}`]],
    ['brackets around HTML', 'One {<b>}', [`1: ${html('b')}`]],
    ['an element with nothing for a name', '<>x</>', [`1: ${html('')}`]],
    ['a component that is none', 'a <Video /> b', ['1: There is no component <Video>.']],
    ['a component that is none and not closed', 'a <Video> b', ['1: There is no component <Video>.']],
    ['HTML with a capital inside', '<vIdeo />', [`1: ${html('vIdeo')}`]],
    [
      'HTML, and nothing that stands in it',
      '<div>\n\n# One\n\n[x](/no/)\n\n</div>\n\n[y](/nor/)',
      [`1: ${html('div')}`, '9: The handbook has no page /nor/.'],
    ],
    ['what can’t be read after HTML', '<div>\n\nx\n\n</div>\n\na {', [`7: ${brace}`, `1: ${html('div')}`]],
    ['what can’t be read before HTML', 'a {\n\n<div>\n\nx\n\n</div>', [`1: ${brace}`, `3: ${html('div')}`]],
    ['what can’t be read in the last line of HTML, not beside it', '<div>\na {\n</div>', [`1: ${html('div')}`]],
    [
      'an import in the line below another',
      'One\n\nimport a from "b"',
      ['3: A paragraph may not begin with "import" or "export": that is what programs write.'],
    ],
    ['a citation of nothing', '<Cite id="" />', ['1: This <Cite> does not say what it cites.']],
    ['a citation with an id that is none', '<Cite id />', ['1: This <Cite> does not say what it cites.']],
    ['a citation with two ids', '<Cite id="SP-M-1" id="SP-M-2" />', ['1: This <Cite> has two ids.']],
    ['a citation with something more', '<Cite id="SP-M-1" title="x" />', ['1: <Cite> has no "title".']],
    [
      'a citation, and nothing that stands in it',
      '<Cite id="SP-M-1">\n\n[x](/no/)\n\n</Cite>',
      ['1: <Cite id="SP-M-1"> has text in it, which nobody would see.'],
    ],
    ['a title after a heading', '## One\n\n# Two', ['3: "Two" would be a second title of the page.']],
    ['a title with nothing in it', '#', ['1: "" would be a second title of the page.']],
    ['a heading that skips a level further down', '## One\n\n#### Two', ['3: The heading "Two" skips a level.']],
    ['a heading that skips two levels', '##### Two', ['1: The heading "Two" skips a level.']],
    ['a heading of a space that does not break', '## &nbsp;', ['1: This heading is empty.']],
    ['a heading with a wrong link in it', '## [One](/no/)', ['1: The handbook has no page /no/.']],
    ['a link with nothing but a space', '[ ](/glossary/)', ['1: The link to /glossary/ has no words.']],
    [
      'a link with a picture that says nothing',
      '[![](../images/team.png)](/glossary/)',
      ['1: The link to /glossary/ has no words.', '1: The picture "team.png" says nothing to those who can\'t see it.'],
    ],
    ['a link that leads nowhere and says nothing, once', '[](/no/)', ['1: The handbook has no page /no/.']],
    [
      'a wrong sign in the words of a link',
      '[a [b][c] &#8203;](/glossary/)',
      ['1: [b][c] leads nowhere.', '1: There is a character that nobody can see (U+200B) in this text.'],
    ],
    [
      'a picture with its address below',
      '![Us][a]\n\n[a]: ../images/team.png',
      ['1: A picture has its address beside it.'],
    ],
    ['a link with its address below', '[Us][a]\n\n[a]: /no/', ['3: The handbook has no page /no/.']],
  ])('%s: is told of', (_, body, problems) => {
    expect(told(body)).toEqual(problems);
  });

  test.each<[string, string, string[]]>([
    [
      'a link with a space in its address, in its second line',
      'One\ntwo [a](/b c/)',
      ['2: [a](/b c/) is no link: its address has a space in it.'],
    ],
    [
      'a picture with a space in its address',
      '![a b](my team.png)',
      ['1: ![a b](my team.png) is no link: its address has a space in it.'],
    ],
    [
      'a link with spaces between its brackets',
      'One [a]  (/b/) two',
      ['1: [a]  (/b/) is no link: there is a space between its brackets.'],
    ],
    [
      'the same, to a place on the page',
      '[a] (#b)',
      ['1: [a] (#b) is no link: there is a space between its brackets.'],
    ],
    [
      'the same, to a page beside this',
      '[a b] (../b/)',
      ['1: [a b] (../b/) is no link: there is a space between its brackets.'],
    ],
    [
      'the same, to a website, with one slash',
      '[a] (https:/b.c)',
      ['1: [a] (https:/b.c) is no link: there is a space between its brackets.'],
    ],
    [
      'the same, to one that is not safe, with one slash',
      '[a] (http:/b.c)',
      ['1: [a] (http:/b.c) is no link: there is a space between its brackets.'],
    ],
    ['a link whose address stands nowhere, by its words', 'One\nor [a b][] two', ['2: [a b][] leads nowhere.']],
    [
      'a link whose bracket is not closed, before another line',
      'See [a b](/c/ \nmore',
      ['1: [a b](/c/ is no link: its bracket is not closed.'],
    ],
    ['a link whose address is not there yet', 'See [a](', ['1: [a]( is no link: its bracket is not closed.']],
    [
      'a heading without a space, in the second line',
      'One\n##two',
      ['2: "##t…" is no heading: between one and six # and a space begin one.'],
    ],
    [
      'a heading of too low a level',
      '####### One',
      ['1: "#######…" is no heading: between one and six # and a space begin one.'],
    ],
  ])('what Markdown leaves as it stands: %s', (_, body, problems) => {
    expect(told(body)).toEqual(problems);
  });

  test.each(['Main', 'Query', 'On this page', 'Layers', 'Related', 'Description', 'Named in', 'Studio partner'])(
    'no heading may take the address of something else on the page: %s',
    (heading) => {
      const slug = heading.toLowerCase().replaceAll(' ', '-');
      expect(told(`## ${heading}`)).toEqual([
        `1: The heading "${heading}" would have the address of something else on the page, #${slug}.`,
      ]);
    },
  );

  test('fifty lines that can’t be read are told of, and no more', () => {
    expect(told('a {\n\n'.repeat(60))).toHaveLength(50);
    expect(told('a {\n\n'.repeat(49))).toHaveLength(49);
  });

  test('the line ends of Windows are read as those of Unix', () => {
    expect(told('One\r\n\r\n<b\r\n\r\n{a\r\n')).toEqual([`3: ${html('b')}`, `5: ${brace}`]);
  });

  test('what would be right is said', () => {
    const fixes = [
      ['### One', 'Begin its line with ## One'],
      ['## One\n\n#### Two', 'Begin its line with ### Two'],
      ['<cIte />', 'Did you mean Cite? Write <Cite id="AB-C-4" /> with the id of a statement.'],
      ['<Cite id="SP-M-1" id="SP-M-2" />', 'Write one <Cite id="…" /> for each.'],
      ['![Us][a]\n\n[a]: x', 'Write ![What it shows](../images/its-name.png).'],
      ['a {/* x */}', 'Take it away.'],
      ['&#8203;', 'Take it away.'],
      ['a [](/glossary/)', 'Write what it leads to: [words](/glossary/)'],
    ];
    for (const [body = '', fix] of fixes) expect(wrongIn(body).map((one) => one.fix)).toEqual([fix]);
  });

  test('who misses a statement says which, so that it is not told of twice', () => {
    const at = { file: 'mentor.mdx', path: [], bodyLine: 1 };
    const what = '<Cite id="SP-M-3" /> cites a statement that there is not.';
    const fix = 'Did you mean SP-M-1?';
    expect(wrongIn('<Cite id="SP-M-3" />')).toEqual([{ at, what, fix, missing: 'statement SP-M-3' }]);
  });

  test('what can’t be known is not judged', () => {
    expect(told('<Cite id="SP-M-3" /> [x](/no/)', { statements: undefined, pages: undefined })).toEqual([]);
    expect(told('## Main', { pages: undefined })).toHaveLength(1);
  });

  test('headings of one page are no headings of another', () => {
    const page = (kind: Body['kind'], body: string) => ({ kind, id: 'mentor', file: `${kind}.mdx`, body });
    const found = wrongInBodies(
      [page('roles', '## One\n\n[x](#two)'), page('programs', '## Two\n\n[x](/roles/mentor/#one)\n\n[y](#one)')],
      around,
    );
    expect(found.map(({ at, what }) => [at.file, what])).toEqual([
      ['roles.mdx', 'This page has nothing with the address #two.'],
      ['programs.mdx', 'This page has nothing with the address #one.'],
    ]);
  });
});
