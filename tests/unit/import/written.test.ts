/** What a document writes into the words: the lines that change, and no others. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, expect, test } from 'vitest';
import { copyWords } from '../../copied-words.ts';
import { wordsFolder } from '../../test-words.ts';
import { imports } from './reading.ts';

const words = copyWords();
afterEach(() => words.restore());
afterAll(() => words.throwAway());

const moved = '- Offers individual help with record skills where needed (groups < 5).\n';
const kept = '- Shares findings to show';

/** The lines that the files of the words have now and did not have, and the other way round. */
function changedLines(file: string): string[] {
  const [before, after] = [readFileSync(`${wordsFolder}/${file}`, 'utf8'), words.read(file)].map((one) =>
    one.split('\n'),
  );
  const only = (some: string[] = [], others: string[] = [], sign = '') =>
    some.filter((line) => !others.includes(line)).map((line) => sign + line.trim());
  return [...only(before, after, '- '), ...only(after, before, '+ ')];
}

const program = (title: string, next: string) => {
  const text = words.read('source/mentoring-ways.txt');
  return text.slice(text.indexOf(`\n${title}\n`), text.indexOf(`\n${next}\n`));
};

test('another order is told and written, with all that is said of each sentence, and no line besides changes', async () => {
  const [first, third] = ['- Leads mentoring rounds.\n', '- Chooses targets with instructors for mentoring rounds.\n'];
  const skills = program('Skills Support Offer', 'Board Workgroup Individual Mentoring');
  const { told } = await imports(
    words,
    [third, ''],
    [first, third + first],
    [skills, ''],
    ['\nStudio Partner Duties\nHead', `${skills}\nStudio Partner Duties\nHead`],
  );
  expect(told).toContain('Studio Partner Duties: Head 4, Mentor 6, Instructor 4, Board 1\n');
  expect(told).toContain('order: the programs: Skills Support Offer now stands behind MOR Scheme Duties.');
  expect(told).toContain('order: Studio Partner Duties, Mentor: SP-M-3 now stands first.');
  expect(told).toContain('2 changes; 79 statements as before.');
  const chart = words.read('programs/studio-partner.mdx');
  expect([...chart.matchAll(/SP-M-\d$/gm)].join()).toBe('SP-M-3,SP-M-1,SP-M-2,SP-M-4,SP-M-5,SP-M-6');
  expect(chart).toContain(
    'evidence: Chooses targets\n          - theme: rounds\n            evidence: mentoring rounds\n      - id: SP-M-1',
  );
  expect(changedLines('programs/studio-partner.mdx')).toEqual(['- order: 2', '+ order: 3']);
  expect(words.problems()).toEqual([]);
  const orders = ['mor-scheme', 'skills-support', 'studio-partner'].map(
    (one) => /^order: (\d)$/m.exec(words.read(`programs/${one}.mdx`))?.[1],
  );
  expect(orders).toEqual(['1', '2', '3']);
});

test('what is withdrawn or moved keeps its address, and what names it is listed at file and line', async () => {
  const { told } = await imports(
    words,
    [moved, ''],
    [kept, `${moved}${kept}`],
    ['- Issued a strategy and advice on record use, even-handedness, deciphering, and reporting.\n', ''],
  );
  expect(changedLines('addresses.yaml').filter((line) => line.startsWith('+'))).toEqual([
    '+ /programs/records-guide/#RG-B-2: { on: 2026-11-23, into: [] }',
    '+ /programs/records-guide/#RG-H-2: /programs/records-guide/#RG-I-10',
  ]);
  expect(told).toContain('RG-B-2 is withdrawn, and the handbook still names it.');
  expect(told).toMatch(/notes\.yaml:\d+\n {2}The source does not say "Issued a strategy and advice"\./);
});

test('what has moved is named by its new id, and only where that does not fit it is told', async () => {
  words.edit('programs/records-guide.mdx', /$/, 'As <Cite id="RG-H-2" /> says.\n');
  words.edit('handbook.yaml', /$/, 'home:\n  for:\n    - { id: RG-H-2, words: individual help }\n');
  const { told } = await imports(words, [moved, ''], [kept, `${moved}${kept}`]);
  expect(told).not.toContain('still names it');
  expect(told).toMatch(/agreements\.yaml:\d+\n {2}RG-I-10 stands in a list of "instructor", not of "head"\./);
  for (const file of ['counterparts.yaml', 'onboarding.yaml', 'glossary.yaml'])
    expect(changedLines(file)).toContainEqual(expect.stringMatching(/^\+ .*RG-I-10/));
  expect(changedLines('handbook.yaml')).toContain('+ - { id: RG-I-10, words: individual help }');
  expect(changedLines('programs/records-guide.mdx')).toContain('+ As <Cite id="RG-I-10" /> says.');
});

test('a name that has changed, or gone from the text, is worth a look wherever it is still said', async () => {
  const { told } = await imports(
    words,
    ['Records Guide Duties', 'Log Guide Duties'],
    ['\nRecords Guide Duties', '\nLog Guide Duties'],
  );
  const looks = told.split('nothing stands in the way:')[1] ?? '';
  for (const place of ['programs/records-guide.mdx:3', 'programs/studio-partner.mdx:131', 'glossary.yaml:38'])
    expect(looks).toContain(
      `${place}\n  "Records Guide" is called "Log Guide Duties" now, and this line still says it.`,
    );
  expect(looks).not.toContain('addresses.yaml');
});

test('a term or a program that the text no longer has is worth a look on each line that says it, and what still stands is not', async () => {
  const { told } = await imports(
    words,
    ['exhibition lessons, co-leading, and shadowing.', 'exhibition lessons and co-leading.'],
    [program('Skills Support Offer', 'Board Workgroup Individual Mentoring'), ''],
    ['\n- Skills Support Offer', ''],
  );
  const looks = told.split('nothing stands in the way:')[1] ?? '';
  const says = (file: string, name: string) =>
    expect(looks).toMatch(
      new RegExp(`${file}\\n {2}"${name}" is no longer in the text, and this line still says it\\.`),
    );
  says('onboarding.yaml:111', 'shadowing');
  says('programs/studio-partner.mdx:6', 'shadowing');
  says('synonyms.yaml:8', 'shadowing');
  says('choosing.yaml:13', 'Skills Support Offer');
  says('roles/sso-mentor.mdx:5', 'Skills Support Offer');
  expect(looks).not.toMatch(/"(co-leading|exhibition lessons|Studio Partner\w*|Reading Circle)" is no longer/);
  expect(looks).toContain('Write it anew, or take away what is about it.');
});

test('what quotes a heading that a list no longer has is worth a look, whatever else still has it', async () => {
  const { told } = await imports(
    words,
    ['\nSchool Office\n', '\nHouse Leaders\n'],
    ['\nMOR\n- Draws', '\nMentor\n- Draws'],
  );
  const looks = told.split('nothing stands in the way:')[1] ?? '';
  for (const [file, heading] of [
    ['head.mdx:10', 'School Office'],
    ['head.mdx:13', 'School Office'],
    ['mentor.mdx:13', 'MOR'],
  ])
    expect(looks).toContain(
      `roles/${file}\n  "${heading}" is no longer the heading of a list in "MOR Scheme Duties", and this line still says it.`,
    );
  expect(looks).not.toContain('"Head" is no longer');
  expect(looks).not.toContain('"Reading Circle"');
});

test('near twins that are exchanged stand in each other’s lanes and sides then, with what is quoted of them', async () => {
  const [own, other] = ['with the instructor for the mentoring rounds', 'with the mentor for the mentoring round'].map(
    (one) => `- Draws up working pacts ${one}.\n`,
  ) as [string, string];
  const [share, decipher] = [
    '- Holds record talks for steps that answer known needs.\n',
    '- Deciphers records carefully.\n',
  ];
  const { told } = await imports(
    words,
    [own, '§'],
    [other, own],
    ['§', other],
    [share, '§'],
    [decipher, share],
    ['§', decipher],
  );
  expect(changedLines('coaching-cycle.yaml').filter((line) => line.startsWith('+'))).toEqual([
    '+ - { statement: SP-I-5, lane: instructor, station: shake-hands, evidence: working pacts with the instructor for the mentoring rounds }',
    '+ - { statement: SP-M-7, lane: mentor, station: shake-hands, evidence: working pacts with the mentor for the mentoring round }',
  ]);
  expect(changedLines('agreements.yaml').filter((line) => line.startsWith('+'))).toEqual([
    '+ restsOn: [SP-I-5, SP-M-7]',
    '+ optional: [RG-M-2, RG-M-3, RG-M-4, RG-M-10, CA-M-1, CA-M-2, CA-M-3]',
    '+ optional: [RG-I-10, RG-I-3, RG-I-4, RG-I-5, CA-I-1, CA-I-2, CA-I-3, CA-I-4]',
  ]);
  expect(told).not.toMatch(/stands in (the lane|a list) of/);
});

test('a quote follows its statement where all its words still stand, and is told; what is mended alike is told once', async () => {
  const carries = '- Carries out studio visits including exhibition lessons, co-leading, and shadowing.\n';
  const { told } = await imports(
    words,
    [
      '- Takes part with the mentor in the studio visits.',
      '- Takes part with the whole team and the mentor in the studio visits.',
    ],
    [carries, carries.replace('Carries out studio visits including', 'Runs many visits with')],
  );
  const [was, now] = ['with the mentor', 'with the whole team and the mentor'].map(
    (one) => `"Takes part ${one} in the studio visits"`,
  );
  expect(told).toContain(
    `Quotes that follow their statements (2); see whether each still fits what it stands for:\n  counterparts.yaml: SP-I-3 ${was} → ${now}\n  coaching-cycle.yaml: SP-I-3 ${was} → ${now}\n`,
  );
  expect(told).not.toContain('SP-I-3 does not say');
  expect(told).toMatch(/Each of these \d: Copy the words from its text: "Runs many visits/);
});

test('a quote of a whole sentence follows it whatever it says now, and without its full stop where it had none', async () => {
  const { told } = await imports(words, ['- Leads mentoring rounds.', '- Leads each round from its first day on.']);
  const now = 'Leads each round from its first day on';
  expect(words.read('counterparts.yaml')).toContain(`    - Arranges mentoring rounds with mentor\n    - ${now}\n`);
  expect(words.read('programs/studio-partner.mdx')).toContain(`{ id: SP-M-1, words: ${now} }`);
  expect(told).toContain(`  counterparts.yaml: SP-M-1 "Leads mentoring rounds" → "${now}"`);
});

test('a quote of some words follows them where words are put in between, in one piece', async () => {
  const [was, now] = ['Confers with the mentor to review', 'Confers with the mentor, at the end, to review'];
  const { told } = await imports(words, [`- ${was} the studio visits`, `- ${now} the studio visits`]);
  expect(words.read('counterparts.yaml')).toContain(`    - ${now} the studio visits\n`);
  expect(told).toContain(`  counterparts.yaml: SP-I-4 "${was} the studio visits" → "${now} the studio visits"`);
});

test.each([
  ['an end of it is gone', 'Deciphers records with great care.', 'Deciphers records carefully'],
  ['words of it are lost', 'Deciphers carefully.', 'Deciphers records carefully'],
  ['another word stands in the place of one', 'Deciphers parents carefully.', 'Deciphers records carefully'],
  ['words are put in at two places', 'Deciphers all records most carefully.', 'Deciphers records carefully'],
  [
    'hardly anything of it stays',
    'Deciphers whatever the house keeps on paper carefully.',
    'Deciphers records carefully',
  ],
  [
    'an end of it comes twice',
    'Deciphers lists and deciphers records carefully and carefully.',
    'Deciphers records carefully',
  ],
])('a quote does not follow where %s', async (_, now, quote) => {
  const pair = '- between: [RG-I-2, RG-M-2]\n  kind: related\n  evidence:\n';
  const [was, more] = ['Deciphers records carefully.', 'Deciphers records carefully every week.'];
  words.edit('programs/records-guide.mdx', `text: ${was}`, `text: ${more}`);
  words.edit('source/mentoring-ways.txt', `- ${was}`, `- ${more}`);
  words.edit('counterparts.yaml', /$/, `\n${pair}    - ${quote}\n    - Share findings to show\n`);
  const { told } = await imports(words, [`- ${more}`, `- ${now.replace(/\.$/, ' every week.')}`]);
  expect(words.read('counterparts.yaml')).toContain(`    - ${quote}\n`);
  expect(told).toContain(`RG-I-2 does not say "${quote}".`);
});

test('what stands all through the cycle goes to the lane of its new role, and stays where the cycle has no such lane', async () => {
  const leads = '- Leads mentoring rounds.\n';
  const { told } = await imports(
    words,
    [leads, ''],
    [
      '- Lays down guidelines for instructors to reach',
      `${leads}$&`.replace('$&', '- Lays down guidelines for instructors to reach'),
    ],
  );
  expect(changedLines('coaching-cycle.yaml')).toContain('+ - { statement: SP-H-5, lane: head }');
  expect(told).not.toContain('stands in the lane');
  words.restore();
  const board = '- Issues a strategy/advice on discretion between mentor and instructor.';
  const other = await imports(words, [leads, ''], [board, `${leads}${board}`]);
  expect(other.told).toContain('SP-B-10 stands in the lane of "mentor", but in a list of "board".');
});

test('curly signs of a word processor make no change, of a reworded sentence neither', async () => {
  const was = "Ties mentor's work to the house and board targets for apprentice growth.";
  const now = "Ties mentor's work to the house and board targets for the apprentice's growth.";
  const { proposal } = await imports(words, [was, now.replaceAll("'", '’')]);
  expect(proposal.inOtherSigns).toBe(true);
  expect(changedLines('programs/studio-partner.mdx')).toContain(`+ text: ${now}`);
  expect(changedLines('source/mentoring-ways.txt')).toContain(`+ - ${now}`);
});

test('a heading may change, a list and a program may go, and a program with a new role may come', async () => {
  const skills = program('Skills Support Offer', 'Board Workgroup Individual Mentoring');
  const last = words.read('source/mentoring-ways.txt').split('\n').at(-1) ?? '';
  const story = 'Story Hours\nPorter\n- Opens the room before eight.\nMentor\n- Reads aloud: one book, "or two".';
  const { files, told } = await imports(
    words,
    ['\nSchool Office\n', '\nHouse Leaders\n'],
    [skills, ''],
    ['\n- Skills Support Offer', ''],
    ['- Board Workgroup Individual Mentoring\n', '- Board Workgroup Individual Mentoring\n- Story Hours\n'],
    ['\nBoard\n- Issues a strategy/advice on discretion between mentor and instructor.', ''],
    [last, `${last}\n${story}`],
  );
  expect(told).not.toContain('has the same order');
  expect(files).toEqual(
    expect.arrayContaining(['programs/skills-support.mdx', 'programs/story-hours.mdx', 'roles/porter.mdx']),
  );
  expect(words.read('programs/story-hours.mdx')).toBe(
    '---\ntitle: Story Hours\ncode: SH\norder: 8\nsummary: "Story Hours: Porter, Mentor."\nroles:\n' +
      '  - heading: Porter\n    role: porter\n    statements:\n      - id: SH-P-1\n        text: Opens the room before eight.\n' +
      '  - heading: Mentor\n    role: mentor\n    statements:\n      - id: SH-M-1\n        text: "Reads aloud: one book, \\"or two\\"."\n---\n',
  );
  expect(words.read('roles/porter.mdx')).toBe(
    '---\ntitle: Porter\ncode: P\norder: 8\nmark: diamond\nheadings: [Porter]\ndoor: Porter\n' +
      'summary: What the text asks under the heading “Porter”.\n---\n',
  );
  expect(changedLines('programs/mor-scheme.mdx')).toEqual(['- - heading: School Office', '+ - heading: House Leaders']);
  expect(changedLines('programs/studio-partner.mdx').filter((line) => line.startsWith('+'))).toEqual([]);
  expect(changedLines('roles/head.mdx')).toEqual([
    expect.stringMatching(/^- headings: \[.*School Office/),
    expect.stringMatching(/^\+ headings: \[.*House Leaders/),
  ]);
  expect(changedLines('addresses.yaml')).toEqual(
    [
      '/programs/skills-support/',
      ...[1, 2, 3, 4].map((n) => `/programs/skills-support/#SK-${n}`),
      '/programs/studio-partner/#SP-B-1',
    ].map((one) => expect.stringContaining(`+ ${one}: { on: 2026-11-23, into: [] }`)),
  );
});

test('what was split or merged leads on from its address, and what led to it leads on with it', async () => {
  const outlook =
    "- Keeps the outlook of the MOR scheme in view and steers the mentor's work so that it fits with the house and board targets.";
  await imports(
    words,
    [
      outlook,
      "- Keeps the outlook of the MOR scheme in view.\n- Steers the mentor's work so that it fits with the house and board targets.",
    ],
    [
      '- Arranges mentoring rounds with mentor and instructors.\n- Keeps time free for instructors to join mentors for pre-talks and review talks.',
      '- Arranges mentoring rounds and keeps time free for instructors to join mentors for pre-talks and review talks.',
    ],
  );
  expect(changedLines('addresses.yaml')).toEqual([
    '- /programs/studio-partner/#SP-B-9: /programs/studio-partner/#SP-H-2',
    '+ /programs/studio-partner/#SP-H-2: { on: 2026-11-23, into: [/programs/studio-partner/#SP-H-3] }',
    '+ /programs/studio-partner/#SP-B-9: { on: 2026-11-23, into: [/programs/studio-partner/#SP-H-3] }',
  ]);
  const chart = words.read('programs/mor-scheme.mdx');
  expect(chart.indexOf('id: MS-H-6')).toBeLessThan(chart.indexOf('id: MS-H-1'));
});

test('comments stay with what they stand above', async () => {
  const file = 'programs/skills-support.mdx';
  words.edit(file, '  - id: SK-2\n', '  # ask Ana\n  - id: SK-2 # about this\n');
  const [one = '', two = ''] =
    words.read('source/mentoring-ways.txt').match(/- SSO mentor (builds|sharpens).*\n/g) ?? [];
  await imports(words, [one + two, two + one.replace('know-how, skills,', 'skills')]);
  expect(words.read(file)).toContain('    notes: [');
  expect(words.read(file)).toMatch(
    /id: SK-3\n[^]*\n {2}# ask Ana\n {2}- id: SK-2 # about this\n {4}text: SSO mentor builds skills and/,
  );
});
