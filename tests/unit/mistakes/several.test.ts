import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { report } from '../../../src/check/reports.ts';
import { copyWords } from '../../copied-words.ts';
import { boardWorkgroup, craftAdviser, ours, oursInOrder, recordsGuide, sourceText, studioPartner } from './mistake.ts';

const words = copyWords();
const { edit, lineWith, problems } = words;
afterEach(() => words.restore());
afterAll(() => words.throwAway());

describe('one mistake with two sides', () => {
  const found = () => problems().map(({ file, line, what }) => ({ file, line, what }));
  const gone = (address: string, what: string) => ({
    file: 'addresses.yaml',
    line: words.read('addresses.yaml').split('\n').indexOf(`  - ${address}`) + 1,
    what: expect.stringContaining(what),
  });

  test('a lost statement: its address is promised, and its line of the source stands nowhere', () => {
    edit(studioPartner, / {6}- id: SP-M-4\n[^]*?(?= {6}- id: SP-M-5)/, '');
    expect(found()).toEqual([
      gone('/programs/studio-partner/#SP-M-4', 'The statement "SP-M-4" is gone'),
      {
        file: studioPartner,
        line: lineWith(studioPartner, 'id: SP-M-3'),
        what: expect.stringContaining('Line 41 of'),
      },
    ]);
  });

  test('a lost program: nothing is said of all that refers to its statements', () => {
    words.remove(craftAdviser);
    expect(found()).toEqual([
      gone('/programs/craft-adviser/', 'The program "craft-adviser" is gone'),
      {
        file: recordsGuide,
        line: lineWith(recordsGuide, 'id: RG-B-4'),
        what: expect.stringContaining('Lines 73 to 91 of'),
      },
    ]);
  });

  test('a lost line of the source: its statement, and nothing of the lines after it', () => {
    words.write(sourceText, words.read(sourceText).replace('- Leads mentoring rounds.\n', ''));
    expect(found()).toEqual([
      {
        file: studioPartner,
        line: lineWith(studioPartner, 'text: Leads mentoring rounds.'),
        what: 'SP-M-1 is not in the source: "Leads mentoring rounds."',
      },
    ]);
  });

  test('a program withdrawn with its lines: one list of what else names it, and each note whose words are gone at its line', () => {
    words.remove(craftAdviser);
    const source = words.read(sourceText).replace('- Craft Adviser Duties\n', '');
    words.write(sourceText, source.replace(/^Craft Adviser Duties\n[^]*?(?=^Welcome\/Tutoring)/m, ''));
    const withdrawn = 'withdrawn:\n  /programs/craft-adviser/: { on: 2025-07-01, into: [/programs/studio-partner/] }\n';
    edit('addresses.yaml', 'withdrawn:\n', withdrawn);
    const [only, ...others] = problems();
    const quoted = [
      "- the board's and house's practice charter",
      '- a practice charter',
      "- the board's practice charter",
      'note: Which charter this is',
      '- Looks round studios',
    ];
    expect(others.map(({ file, line }) => [file, line])).toEqual(
      quoted.map((wording) => ['notes.yaml', lineWith('notes.yaml', wording)]),
    );
    expect(only).toMatchObject({
      file: 'addresses.yaml',
      line: lineWith('addresses.yaml', 'on: 2025-07-01'),
      what: 'The program craft-adviser is withdrawn, and the handbook still names it.',
      fix: expect.stringMatching(
        /^Take it away where it is named\. It is named in counterparts\.yaml:\d+(, \d+)+; questions.*; agreements.*; glossary.*; onboarding\.yaml:\d+[\d, ]*\.$/,
      ),
    });
  });

  test('a withdrawn statement: what quotes another statement, whose words were revised, is not named with it', () => {
    edit(studioPartner, / {6}- id: SP-M-4\n[^]*?(?= {6}- id: SP-M-5)/, '');
    edit(sourceText, '- Confers with instructors to prepare studio visits.\n', '');
    edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /programs/studio-partner/#SP-M-4: { on: 2025-07-01 }\n');
    edit('notes.yaml', '- id: agency-name\n', '- id: agency-name\n  statements: [SP-M-1]\n');
    const note = problems().filter(({ rule }) => rule === 'notes-quote-source');
    expect(note.map(({ file, what }) => [file, what])).toEqual([
      ['notes.yaml', expect.stringContaining('The statements that the note "agency-name" is about do not say')],
    ]);
  });

  test('a withdrawn statement, and another that no step of the onboarding cites any more: both are told at once', () => {
    edit(studioPartner, / {6}- id: SP-M-4\n[^]*?(?= {6}- id: SP-M-5)/, '');
    edit(sourceText, '- Confers with instructors to prepare studio visits.\n', '');
    edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /programs/studio-partner/#SP-M-4: { on: 2025-07-01 }\n');
    edit('onboarding.yaml', 'cites: [SP-M-5, SP-I-3]', 'cites: [SP-I-3]');
    expect(problems().map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'The statement SP-M-4 is withdrawn, and the handbook still names it.',
        'No step of the onboarding cites SP-M-5, so nobody would learn it.',
      ]),
    );
  });

  test('the themes are gone, whose addresses are promised: one list of all that names them', () => {
    words.remove('themes.yaml');
    const [only, ...others] = problems();
    expect(others).toEqual([]);
    expect(only?.what).toContain('addresses of the kind "theme" are gone that are promised');
    expect(only?.fix).toMatch(/It is named in programs\/[a-z-]+\.mdx:\d+, \d+.*; programs\/.*\.$/);
  });

  test('fields without any field: each that is missing is named', () => {
    words.write(ours, '---\n---\n');
    const missing = ['title', 'code', 'order', 'summary'].map((field) => ({
      file: ours,
      line: 2,
      what: `"${field}" is missing.`,
    }));
    expect(problems()).toMatchObject(missing);
  });
});

describe('several mistakes', () => {
  beforeEach(() => words.write(ours, oursInOrder));

  test('in the shape of several files come in one report, sorted by file and line', () => {
    edit('themes.yaml', 'title: Discretion', 'titel: Discretion');
    edit(ours, 'order: 99', 'order: last');
    edit(ours, 'text: Shows the house.', 'text: ""');
    edit('counterparts.yaml', 'kind: counterpart', 'kind: counterparts');
    edit(boardWorkgroup, /^code: /m, 'code: bw # was ');
    expect(problems().map(({ file, line }) => [file, line])).toEqual([
      ['counterparts.yaml', lineWith('counterparts.yaml', 'kind: counterparts')],
      [boardWorkgroup, lineWith(boardWorkgroup, 'code: bw')],
      [ours, lineWith(ours, 'order: last')],
      [ours, lineWith(ours, 'text: ""')],
      ['themes.yaml', lineWith('themes.yaml', 'titel: Discretion')],
    ]);
  });

  test('in the meaning of several files come in one report, sorted by file and line', () => {
    edit('questions.yaml', '- id: SP-H-1', '- id: SP-H-10');
    edit(ours, 'role: instructor', 'role: instuctor');
    edit(ours, '<Cite id="SP-M-1" />', '<Cite id="SP-M-100" />');
    edit(ours, 'role: mentor', 'role: mentro');
    edit('counterparts.yaml', '[MS-H-4, MS-M-1]', '[MS-H-4, MS-M-11]');
    expect(problems().map(({ file, line }) => [file, line])).toEqual([
      ['counterparts.yaml', lineWith('counterparts.yaml', 'MS-M-11')],
      [ours, lineWith(ours, 'role: mentro')],
      [ours, lineWith(ours, 'role: instuctor')],
      [ours, lineWith(ours, 'SP-M-100')],
      ['questions.yaml', lineWith('questions.yaml', 'SP-H-10')],
    ]);
  });

  test('in shape and in meaning come in one report', () => {
    edit(ours, 'role: mentor', 'role: mentro');
    edit('questions.yaml', 'question: How do I ask for a mentor?', 'questoin: How do I ask for a mentor?');
    expect(problems().map(({ file, what }) => [file, what])).toEqual([
      [ours, 'The list "Mentor" names a role "mentro" that there is not.'],
      ['questions.yaml', 'There is no field "questoin" here.'],
    ]);
  });

  test('what is misshapen is not reported as missing where others refer to it', () => {
    edit('themes.yaml', 'title: Discretion', 'titel: Discretion');
    edit('notes.yaml', '- id: sso-name', '- name: sso-name');
    edit('roles/instructor.mdx', /^title: .*/m, 'title: ""');
    edit(recordsGuide, '- id: RG-H-1', '- id: rg-h-1');
    expect(new Set(problems().map(({ rule }) => rule))).toEqual(new Set(['schema']));
  });

  test('lines are right in a file with the line ends of Windows', () => {
    edit(ours, 'role: mentor', 'role: mentro');
    edit(ours, 'SP-H-2', 'SP-H-20');
    words.write(ours, words.read(ours).replaceAll('\n', '\r\n'));
    expect(problems().map(({ line }) => line)).toEqual([lineWith(ours, 'role: mentro'), lineWith(ours, 'SP-H-20')]);
  });
});

describe('the report', () => {
  beforeEach(() => words.write(ours, oursInOrder));

  test('says how many problems there are, where, and that the site is as it was', () => {
    edit(ours, 'role: mentor', 'role: mentro');
    edit(ours, 'role: instructor', 'role: instuctor');
    const text = report(problems());
    expect(text).toContain('2 problems in the words of the handbook.');
    expect(text).toContain('Nothing was built; the site is as it was.');
    expect(text).toContain(
      `${ours}:${lineWith(ours, 'role: mentro')}\n  The list "Mentor" names a role "mentro" that there is not.\n  Did you mean mentor?`,
    );
    expect(text).toContain(`${ours}:${lineWith(ours, 'role: instuctor')}\n`);
  });

  test('of one problem speaks of one', () => {
    edit(ours, 'role: mentor', 'role: mentro');
    expect(report(problems())).toMatch(/^1 problem in the words/);
  });
});
