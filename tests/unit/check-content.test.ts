import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, report } from '../../src/check/check-content.ts';

const dataCoach = 'programs/data-coach.mdx';
const cohort = 'programs/district-cohort.mdx';
const source = 'source/coaching-opportunities.txt';

/** A program that a district has added to the words of the source. */
const ours = 'programs/ours.mdx';
const oursInOrder = `---
title: Our Own Coaching
code: OO
order: 99
summary: What our schools add.
roles:
  - heading: Coach
    role: coach
    statements:
      - id: OO-C-1
        text: Visits every school.
  - heading: Teacher
    role: teacher
    statements:
      - id: OO-T-1
        text: Shows the school.
---

The coach conducts the cycles <Cite id="CS-C-1" />,
and the principal coordinates them <Cite id="CS-P-2" />.
`;

/** A copy of the real words and a program of our own, for one test to spoil. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-words-'));
  cpSync('content', folder, { recursive: true });
  write(ours, oursInOrder);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** Puts other words in the place of the first that match; fails where none do, so that no case tests nothing. */
function edit(file: string, from: string | RegExp, to: string): void {
  const before = read(file);
  const after = before.replace(from, () => to);
  expect(after, `${file} has no ${String(from)}`).not.toBe(before);
  write(file, after);
}

/** Every file of words that editors write; the source is received and not written. */
function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx|yaml)$/.test(file));
}

/** The number of the one line of a file that has these words. */
function lineWith(file: string, words: string): number {
  const found = read(file)
    .split('\n')
    .flatMap((line, i) => (line.includes(words) ? [i + 1] : []));
  expect(found, `lines of ${file} with "${words}"`).toHaveLength(1);
  return found[0] ?? NaN;
}

/** What the gate finds, with files named as in `content/`. */
function problems() {
  return checkContent(folder).problems.map((one) => ({ ...one, file: one.file.slice(folder.length + 1) }));
}

/** One mistake that an editor may make, and what the editor is told. */
interface Mistake {
  readonly mistake: string;
  readonly file: string;
  /** Words of the file, and what the editor has made of them. */
  readonly from: string | RegExp;
  readonly to: string;
  /** Words of the line that the report must point at, in the file as spoilt; without it, what the editor has made. */
  readonly at?: string;
  /** The file that the report must point at, where it is not the one that was spoilt. */
  readonly reportedIn?: string;
  readonly what: string;
  readonly fix: string;
}

const mistakes: readonly Mistake[] = [
  // Roles
  {
    mistake: 'a misspelt role',
    file: dataCoach,
    from: 'role: coach',
    to: 'role: coahc',
    what: 'There is no role "coahc".',
    fix: 'Did you mean coach?',
  },
  {
    mistake: 'a role in the wrong case',
    file: dataCoach,
    from: 'role: coach',
    to: 'role: Coach',
    what: 'There is no role "Coach".',
    fix: 'Did you mean coach?',
  },
  {
    mistake: 'a list for a role that is only named in sentences',
    file: dataCoach,
    from: 'role: coach',
    to: 'role: psp-coach',
    what: 'The role "psp-coach" is only named in sentences',
    fix: 'There are: coach, district, principal, teacher.',
  },
  {
    mistake: 'a misspelt role in a mention',
    file: cohort,
    from: '- role: teacher',
    to: '- role: techer',
    what: 'CO-3 names a role "techer" that there is not.',
    fix: 'Did you mean teacher?',
  },
  {
    mistake: 'two lists for one role',
    file: ours,
    from: /role: teacher\n.*\n.*OO-T-1/,
    to: 'role: coach # again\n    statements:\n      - id: OO-C-2',
    at: 'role: coach # again',
    what: 'The lists "Coach" and "Teacher" are both for the role "coach".',
    fix: 'Put their statements into one list.',
  },
  {
    mistake: 'a role with a letter and without a door',
    file: 'roles/coach.mdx',
    from: /^door: .*\n/m,
    to: '',
    at: 'title:',
    what: 'The role "coach" has code and mark but no door.',
    fix: 'Add door',
  },
  {
    mistake: 'two roles with one mark',
    file: 'roles/teacher.mdx',
    from: /^mark: .*/m,
    to: 'mark: circle',
    what: 'The roles "coach" and "teacher" have the same mark, circle.',
    fix: 'Give "teacher" a mark of its own.',
  },
  {
    mistake: 'a mark that there is not',
    file: 'roles/teacher.mdx',
    from: /^mark: .*/m,
    to: 'mark: star',
    what: '"mark" should be square, circle, shield or hexagon.',
    fix: 'The shape around its letter',
  },
  // Themes, notes and the words that earn them
  {
    mistake: 'an unknown theme',
    file: cohort,
    from: 'theme: equity',
    to: 'theme: equality',
    what: 'CO-4 joins a theme "equality" that there is not.',
    fix: 'Did you mean equity?',
  },
  {
    mistake: 'evidence that is not in the text',
    file: cohort,
    from: 'evidence: multiple session or year-long events',
    to: 'evidence: multiple-session events',
    what: 'CO-2 does not say "multiple-session events".',
    fix: '"Typically multiple session or year-long events."',
  },
  {
    mistake: 'a mention in words that are not in the text',
    file: cohort,
    from: 'as: teachers',
    to: 'as: Teachers',
    what: 'CO-3 does not say "Teachers".',
    fix: 'Copy the words from its text',
  },
  {
    mistake: 'an unknown note',
    file: cohort,
    from: 'notes: [cohort-list]',
    to: 'notes: [cohort-list, cohorts-lst]',
    what: 'CO-4 refers to a note "cohorts-lst" that there is not.',
    fix: 'Did you mean cohort-list?',
  },
  {
    mistake: 'a note about a line that the source does not have',
    file: 'notes.yaml',
    from: 'lines: [95]',
    to: 'lines: [95, 950]',
    what: 'is about line 950 of the source',
    fix: 'Put in the right number.',
  },
  {
    mistake: 'a note that quotes what its lines do not say',
    file: 'notes.yaml',
    from: 'California Teaching Commission',
    to: 'California Commission on Teaching',
    what: 'do not say "California Commission on Teaching"',
    fix: 'Copy the words from the source',
  },
  // Fields
  {
    mistake: 'a missing title',
    file: dataCoach,
    from: /^title: .*\n/m,
    to: '',
    at: 'shortTitle:',
    what: '"title" is missing.',
    fix: 'The heading of the program',
  },
  {
    mistake: 'a statement without its text',
    file: cohort,
    from: /^ +text: District cohorts.*\n/m,
    to: '',
    at: 'id: CO-1',
    what: '"statements[1].text" is missing.',
    fix: 'The sentence, to the letter.',
  },
  {
    mistake: 'a blank title',
    file: dataCoach,
    from: /^title: .*/m,
    to: 'title: ""',
    what: '"title" is blank; write the text',
    fix: 'The heading of the program',
  },
  {
    mistake: 'a title that is a number',
    file: dataCoach,
    from: /^title: .*/m,
    to: 'title: 2026',
    what: '"title" should be text; put it in quotation marks.',
    fix: 'The heading of the program',
  },
  {
    mistake: 'an order in words',
    file: dataCoach,
    from: /^order: .*/m,
    to: 'order: third',
    what: '"order" should be a whole number, such as 3.',
    fix: 'Where it comes in lists of programs.',
  },
  {
    mistake: 'an unknown field',
    file: dataCoach,
    from: /^summary: /m,
    to: 'sumary: Written twice.\nsummary: ',
    at: 'sumary: Written twice.',
    what: 'There is no field "sumary" here.',
    fix: 'Did you mean summary?',
  },
  {
    mistake: 'an unknown field of a statement',
    file: cohort,
    from: 'notes: [fragment]',
    to: 'note: [fragment]',
    what: 'There is no field "note" here.',
    fix: 'Did you mean notes?',
  },
  {
    mistake: 'a statement’s text with a space at its end',
    file: ours,
    from: 'text: Visits every school.',
    to: 'text: "Visits every school. "',
    what: '"roles[1].statements[1].text" has a space at its start or end; take it away.',
    fix: 'The sentence, to the letter.',
  },
  {
    mistake: 'an entry of a list without its field',
    file: 'themes.yaml',
    from: /^ +title: Confidentiality\n/m,
    to: '',
    at: '- id: confidentiality',
    what: '"title" is missing.',
    fix: 'Its name.',
  },
  // Ids
  {
    mistake: 'an id in small letters',
    file: ours,
    from: '- id: OO-C-1',
    to: '- id: oo-c-1',
    what: '"roles[1].statements[1].id" should look like CS-C-4',
    fix: 'the address of the line',
  },
  {
    mistake: 'an id that does not fit into its program',
    file: ours,
    from: '- id: OO-C-1',
    to: '- id: OX-C-1',
    what: 'The id OX-C-1 does not fit where it stands.',
    fix: 'Here ids are OO-C-1, OO-C-2 and so on.',
  },
  {
    mistake: 'a statement id used twice',
    file: ours,
    from: 'text: Visits every school.',
    to: 'text: Visits every school.\n      - id: OO-C-1 # again\n        text: Leaves every school.',
    at: '- id: OO-C-1 # again',
    what: 'The statement id "OO-C-1" is used twice; it stands earlier in this file too.',
    fix: 'Give one of them another.',
  },
  {
    mistake: 'a theme id used twice',
    file: 'themes.yaml',
    from: '- id: equity',
    to: '- id: data # again\n  title: More data\n- id: equity',
    at: '- id: data # again',
    what: 'The theme id "data" is used twice',
    fix: 'Give one of them another.',
  },
  // The shape of a program
  {
    mistake: 'a program with role lists and statements of its own',
    file: ours,
    from: 'roles:',
    to: 'statements: # of the program\n  - id: OO-1\n    text: Says it all.\nroles:',
    at: 'statements: # of the program',
    what: 'The program has both "roles" and "statements".',
    fix: 'Keep "roles" for a responsibility chart, or "statements" for a description without roles.',
  },
  {
    mistake: 'a program without statements',
    file: ours,
    from: /^roles:[^]*?^---/m,
    to: '---',
    at: 'title: Our Own Coaching',
    what: 'The program has no statements.',
    fix: 'Add "roles" with at least one list',
  },
  {
    mistake: 'an empty list',
    file: ours,
    from: /statements:\n +- id: OO-T-1\n.*/,
    to: 'statements: []',
    what: 'The list "Teacher" is empty.',
    fix: 'Add its statements, or take the list away',
  },
  // The source
  {
    mistake: 'a changed letter in a statement',
    file: cohort,
    from: 'and focus on a specific area',
    to: 'and focuses on a specific area',
    what: 'CO-1 is not what line 104 of the source says: "District cohorts are based on district innovation initiatives and focus on a specific area of study."',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a changed word in the source',
    file: source,
    from: 'focus on a specific area',
    to: 'focus on one specific area',
    at: 'focus on a specific area',
    reportedIn: cohort,
    what: 'CO-1 is not what line 104 of the source says',
    fix: 'source/coaching-opportunities.txt too',
  },
  {
    mistake: 'a heading made the same as in other programs',
    file: dataCoach,
    from: 'heading: Teachers',
    to: 'heading: Teacher',
    what: 'The heading "Teacher" is not what line 62 of the source says: "Teachers"',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a line number that the source does not have',
    file: ours,
    from: 'text: Visits every school.',
    to: 'text: Visits every school.\n        line: 1040',
    at: 'line: 1040',
    what: 'OO-C-1 is said to be line 1040 of the source',
    fix: 'for words that the source does not have, leave "line" out',
  },
  // Pairs, questions and blanks
  {
    mistake: 'a pair that names a missing statement',
    file: 'counterparts.yaml',
    from: '- between: [TP-P-4, TP-C-1]',
    to: '- between: [TP-P-4, TP-C-11]',
    what: 'names a statement that there is not: TP-C-11.',
    fix: 'Did you mean TP-C-1?',
  },
  {
    mistake: 'a statement paired with itself',
    file: 'counterparts.yaml',
    from: '- between: [TP-P-4, TP-C-1]',
    to: '- between: [TP-P-4, TP-P-4]',
    what: 'TP-P-4 is paired with itself.',
    fix: 'Name the other statement.',
  },
  {
    mistake: 'a pair of three',
    file: 'counterparts.yaml',
    from: '- between: [TP-P-4, TP-C-1]',
    to: '- between: [TP-P-4, TP-C-1, TP-T-1]',
    what: '"between" should be two statement ids',
    fix: 'The two statements.',
  },
  {
    mistake: 'a question that quotes a missing statement',
    file: 'questions.yaml',
    from: '- id: CS-P-1',
    to: '- id: CS-P-10',
    what: 'The question "How do I ask for a coach?" quotes a statement that there is not: CS-P-10.',
    fix: 'Did you mean CS-P-1?',
  },
  {
    mistake: 'a question with an unknown blank',
    file: 'questions.yaml',
    from: '- id: ask-for-a-coach',
    to: '- id: ours\n  question: When do we meet?\n  nearest: []\n  blank: callendar\n- id: ask-for-a-coach',
    at: 'blank: callendar',
    what: 'There is no blank "callendar"',
    fix: 'Did you mean calendar?',
  },
  {
    mistake: 'a blank that no question leads to',
    file: 'handbook.yaml',
    from: 'blanks:',
    to: 'blanks:\n  our-blank:\n    label: Ours\n    answer: ""',
    at: 'our-blank:',
    what: 'No question leads to the blank "our-blank"',
    fix: 'Add a question to questions.yaml, or take the blank away.',
  },
  // What cites statements
  {
    mistake: 'a step that cites a missing statement',
    file: 'onboarding.yaml',
    from: 'cites: [CS-C-3, IS-C-1]',
    to: 'cites: [CS-C-33, IS-C-1]',
    what: 'The step "set-goals" cites a statement that there is not: CS-C-33.',
    fix: 'Did you mean CS-C-3?',
  },
  {
    mistake: 'a line of the coach that no step cites',
    file: 'onboarding.yaml',
    from: 'cites: [CS-C-3, IS-C-1]',
    to: 'cites: [IS-C-1]',
    at: '- id: CS-C-3',
    reportedIn: 'programs/classroom-supporter.mdx',
    what: 'No step of the onboarding cites CS-C-3',
    fix: 'Add it to "cites" of the step',
  },
  {
    mistake: 'a step id used twice',
    file: 'onboarding.yaml',
    from: '- id: set-goals',
    to: '- id: coordinate-cycle # again',
    what: 'The step id "coordinate-cycle" is used twice',
    fix: 'Give one of them another.',
  },
  {
    mistake: 'a step that cites nothing',
    file: 'onboarding.yaml',
    from: 'cites: [DC-D-2]',
    to: 'cites: []',
    what: '"stages[1].steps[6].cites" should name at least one statement.',
    fix: 'The statements that the step rests on.',
  },
  {
    mistake: 'a step with an unknown blank',
    file: 'onboarding.yaml',
    from: 'blank: calendar',
    to: 'blank: calender',
    what: 'The step "time-for-conversations" leads to a blank "calender"',
    fix: 'Did you mean calendar?',
  },
  {
    mistake: 'an agreement with one side',
    file: 'agreements.yaml',
    from: /sides:\n.*TOSA \/ Coach\n.*\n.*TP-C-3, TP-C-5, TP-C-6\]/,
    to: 'sides: # of one',
    what: '"sides" should be two sides',
    fix: 'The two who agree',
  },
  {
    mistake: 'a statement on the wrong side of an agreement',
    file: 'agreements.yaml',
    from: '[CS-T-2, CS-T-3, CS-T-4]',
    to: '[CS-T-2, CS-T-3, CS-P-4]',
    what: 'CS-P-4 stands in a list of "principal", not of "teacher".',
    fix: 'Put it with what is of "principal", or take it away.',
  },
  {
    mistake: 'a term whose source has no address',
    file: 'glossary.yaml',
    from: 'url: https://www.edcircuit.com/instructional-coaching-part-2/',
    to: 'url: edcircuit # no address',
    what: '"sources[2].url" should be a web address that begins with https://',
    fix: 'Its web address.',
  },
  {
    mistake: 'a phrase that the source does not have',
    file: 'glossary.yaml',
    from: 'phrases: [data literacy]',
    to: 'phrases: [data literacy, data fluency]',
    what: 'No statement of the term "Data literacy" says "data fluency".',
    fix: 'Copy the words from a statement',
  },
  {
    mistake: 'a placement at an unknown station',
    file: 'coaching-cycle.yaml',
    from: 'statement: CS-C-5, lane: coach, station: do',
    to: 'statement: CS-C-5, lane: coach, station: doing',
    what: 'CS-C-5 stands at a station "doing" that there is not.',
    fix: 'There are: set-expectations, agree, goals-and-plan, do, debrief-and-reflect.',
  },
  {
    mistake: 'a placement in another role’s lane',
    file: 'coaching-cycle.yaml',
    from: 'statement: CS-C-5, lane: coach',
    to: 'statement: CS-C-5, lane: teacher',
    what: 'CS-C-5 stands in the lane of "teacher", but in a list of "coach".',
    fix: 'Put it into the lane of "coach".',
  },
  {
    mistake: 'a gap that leads to an unknown question',
    file: 'coaching-cycle.yaml',
    from: 'question: how-long',
    to: 'question: how-lnog',
    what: 'The gap "time" leads to a question "how-lnog"',
    fix: 'Did you mean how-long?',
  },
  {
    mistake: 'a choosing that does not end in asking',
    file: 'choosing.yaml',
    from: 'ask: Ask about the coaching support in your cohort.',
    to: 'ask: There is coaching support in your cohort.',
    what: '"ask" should begin with "Ask".',
    fix: 'Never that somebody is eligible',
  },
  {
    mistake: 'a choosing that says who may take part',
    file: 'choosing.yaml',
    from: 'ask: Ask about the coaching support in your cohort.',
    to: 'ask: Ask for your coach, you are eligible.',
    what: '"ask" tells readers that they may take part.',
    fix: 'which the source does not say',
  },
  {
    mistake: 'a day that there is not',
    file: 'handbook.yaml',
    from: /revised: .*/,
    to: 'revised: "2026-02-30"',
    at: 'revised:',
    what: '"paper.revised" should be a day such as "2026-11-23", or "" for a blank',
    fix: '',
  },
  {
    mistake: 'a day without quotation marks',
    file: 'handbook.yaml',
    from: /revised: .*/,
    to: 'revised: 2026-11-23',
    at: 'revised:',
    what: '"paper.revised" should be',
    fix: '',
  },
  {
    mistake: 'an address that is not one',
    file: 'handbook.yaml',
    from: 'address: ""',
    to: 'address: "www.example.org"',
    at: 'address:',
    what: '"paper.address" should begin with https:// and end with /',
    fix: '',
  },
  {
    mistake: 'an address without its last slash',
    file: 'handbook.yaml',
    from: 'address: ""',
    to: 'address: "https://www.example.org/handbook"',
    at: 'address:',
    what: '"paper.address" should begin with https:// and end with /',
    fix: '',
  },
  {
    mistake: 'sheets that are neither wanted nor not',
    file: 'handbook.yaml',
    from: 'sheets: true',
    to: 'sheets: some',
    at: 'sheets:',
    what: '"paper.sheets" should be true or false',
    fix: '',
  },
  {
    mistake: 'longer sheets that are no list',
    file: 'handbook.yaml',
    from: 'longer: []',
    to: 'longer: roles/coach',
    at: 'longer:',
    what: '"paper.longer" should be a list',
    fix: '',
  },
  // What an editor writes below the fields
  {
    mistake: 'a body that cites a missing statement',
    file: ours,
    from: '<Cite id="CS-P-2" />',
    to: '<Cite id="CS-P-20" />',
    what: '<Cite id="CS-P-20" /> cites a statement that there is not.',
    fix: 'Did you mean CS-P-2?',
  },
  {
    mistake: 'a citation of nothing',
    file: ours,
    from: '<Cite id="CS-P-2" />',
    to: '<Cite />',
    what: 'This <Cite> does not say what it cites.',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  // Files that can't be read
  {
    mistake: 'a field written twice',
    file: ours,
    from: 'order: 99',
    to: 'order: 99\norder: 98',
    at: 'order: 98',
    what: 'The field "order" stands here a second time.',
    fix: 'Keep one of the two.',
  },
  {
    mistake: 'a tab for indentation',
    file: ours,
    from: '        text: Visits every school.',
    to: '\t\ttext: Visits every school.',
    what: 'This line is indented with a tab.',
    fix: 'Indent with spaces',
  },
  {
    mistake: 'a colon in text without quotation marks',
    file: ours,
    from: 'summary: What our schools add.',
    to: 'summary: Ours: what our schools add.',
    what: 'The text of this line has a colon in it.',
    fix: 'Put the text into quotation marks: summary: "Ours: what our schools add."',
  },
  {
    mistake: 'a file without frontmatter',
    file: ours,
    from: /^---\n[^]*?\n---\n\n/,
    to: '',
    at: 'The coach conducts the cycles',
    what: 'The frontmatter is missing.',
    fix: 'Begin the file with fields between two lines of ---.',
  },
  {
    mistake: 'frontmatter that does not end',
    file: ours,
    from: /\n---\n/,
    to: '\n',
    at: '---',
    what: 'The frontmatter does not end.',
    fix: 'Put a line of --- below its last field.',
  },
  {
    mistake: 'a list that is none',
    file: 'themes.yaml',
    from: /[^]+/,
    to: 'time: Time and meetings',
    what: 'This is not a list.',
    fix: 'Begin each of its entries with "- ".',
  },
];

describe('words that are in order', () => {
  test('give a handbook and no problem', () => {
    const { handbook, problems } = checkContent(folder);
    expect(problems).toEqual([]);
    expect(handbook?.byId.get('CS-C-1')?.text).toBe('Conducts coaching cycles.');
    expect(handbook?.byId.get('OO-C-1')?.text).toBe('Visits every school.');
  });

  test('may have the line ends of Windows', () => {
    for (const file of filesOf(folder)) write(file, read(file).replaceAll('\n', '\r\n'));
    expect(problems()).toEqual([]);
    const windows = checkContent(folder).handbook;
    expect(windows?.statements.map(({ text }) => text)).toEqual(
      checkContent('content')
        .handbook?.statements.map(({ text }) => text)
        .concat(['Visits every school.', 'Shows the school.']),
    );
  });

  test('may begin with the mark that some editors put there', () => {
    for (const file of filesOf(folder)) write(file, `\uFEFF${read(file)}`);
    expect(problems()).toEqual([]);
  });
});

describe('one mistake', () => {
  test.each(mistakes)('$mistake', ({ file, from, to, at = to, reportedIn = file, what, fix }) => {
    edit(file, from, to);
    expect(problems()).toEqual([
      {
        file: reportedIn,
        line: lineWith(reportedIn, at.trim()),
        rule: expect.any(String),
        what: expect.stringContaining(what),
        fix: expect.stringContaining(fix),
      },
    ]);
  });
});

describe('one mistake in what is there at all', () => {
  test.each([
    ['the folder of programs', 'programs', 'There is no .mdx file here.', 'README.md shows how'],
    ['the folder of roles', 'roles', 'There is no .mdx file here.', 'README.md shows how'],
    ['a list', 'themes.yaml', 'The file is missing.', 'Put it back.'],
    ['the settings', 'handbook.yaml', 'The file is missing.', 'Put it back.'],
  ])('%s is missing', (_, file, what, fix) => {
    rmSync(join(folder, file), { recursive: true });
    expect(problems()).toEqual([
      { file, line: 1, rule: 'readable', what: expect.stringContaining(what), fix: expect.stringContaining(fix) },
    ]);
  });

  test('the source is missing: the setting that names it is pointed at', () => {
    rmSync(join(folder, source));
    expect(problems()).toMatchObject([
      {
        file: 'handbook.yaml',
        line: lineWith('handbook.yaml', 'file: source/'),
        what: expect.stringContaining('The source text is missing'),
        fix: 'Put it back, or name another file here.',
      },
    ]);
  });

  test('an empty file', () => {
    write(ours, '');
    expect(problems()).toMatchObject([{ file: ours, line: 1, what: 'The frontmatter is missing.' }]);
  });

  test('fields without any field: each that is missing is named', () => {
    write(ours, '---\n---\n');
    const missing = ['title', 'code', 'order', 'summary'].map((field) => ({
      file: ours,
      line: 2,
      what: `"${field}" is missing.`,
    }));
    expect(problems()).toMatchObject(missing);
  });

  test('a quotation mark that is not closed is found in its file', () => {
    edit(ours, 'title: Our Own Coaching', 'title: "Our Own Coaching');
    expect(problems()).toMatchObject([
      { file: ours, what: 'The quotation mark that opens here is not closed.', line: 2 },
    ]);
  });
});

describe('several mistakes', () => {
  test('in the shape of several files come in one report, sorted by file and line', () => {
    edit('themes.yaml', 'title: Confidentiality', 'titel: Confidentiality');
    edit(ours, 'order: 99', 'order: last');
    edit(ours, 'text: Shows the school.', 'text: ""');
    edit('counterparts.yaml', 'kind: counterpart', 'kind: counterparts');
    edit(cohort, /^code: /m, 'code: co # was ');
    expect(problems().map(({ file, line }) => [file, line])).toEqual([
      ['counterparts.yaml', lineWith('counterparts.yaml', 'kind: counterparts')],
      [cohort, lineWith(cohort, 'code: co')],
      [ours, lineWith(ours, 'order: last')],
      [ours, lineWith(ours, 'text: ""')],
      ['themes.yaml', lineWith('themes.yaml', 'titel: Confidentiality')],
    ]);
  });

  test('in the meaning of several files come in one report, sorted by file and line', () => {
    edit('questions.yaml', '- id: CS-P-1', '- id: CS-P-10');
    edit(ours, 'role: teacher', 'role: techer');
    edit(ours, '<Cite id="CS-C-1" />', '<Cite id="CS-C-100" />');
    edit(ours, 'role: coach', 'role: coahc');
    edit('counterparts.yaml', '[TP-P-4, TP-C-1]', '[TP-P-4, TP-C-11]');
    expect(problems().map(({ file, line }) => [file, line])).toEqual([
      ['counterparts.yaml', lineWith('counterparts.yaml', 'TP-C-11')],
      [ours, lineWith(ours, 'role: coahc')],
      [ours, lineWith(ours, 'role: techer')],
      [ours, lineWith(ours, 'CS-C-100')],
      ['questions.yaml', lineWith('questions.yaml', 'CS-P-10')],
    ]);
  });

  test('in shape and in meaning come in one report', () => {
    edit(ours, 'role: coach', 'role: coahc');
    edit('questions.yaml', 'question: How do I ask for a coach?', 'questoin: How do I ask for a coach?');
    expect(problems().map(({ file, what }) => [file, what])).toEqual([
      [ours, 'There is no role "coahc".'],
      ['questions.yaml', 'There is no field "questoin" here.'],
    ]);
  });

  test('what is misshapen is not reported as missing where others refer to it', () => {
    edit('themes.yaml', 'title: Confidentiality', 'titel: Confidentiality');
    edit('notes.yaml', '- id: psp-name', '- name: psp-name');
    edit('roles/teacher.mdx', /^title: .*/m, 'title: ""');
    edit(dataCoach, '- id: DC-P-1', '- id: dc-p-1');
    expect(new Set(problems().map(({ rule }) => rule))).toEqual(new Set(['schema']));
  });

  test('lines are right in a file with the line ends of Windows', () => {
    edit(ours, 'role: coach', 'role: coahc');
    edit(ours, 'CS-P-2', 'CS-P-20');
    write(ours, read(ours).replaceAll('\n', '\r\n'));
    expect(problems().map(({ line }) => line)).toEqual([lineWith(ours, 'role: coahc'), lineWith(ours, 'CS-P-20')]);
  });
});

describe('the report', () => {
  test('says how many problems there are, where, and that the site is as it was', () => {
    edit(ours, 'role: coach', 'role: coahc');
    edit(ours, 'role: teacher', 'role: techer');
    const text = report(problems());
    expect(text).toContain('2 problems in the words of the handbook.');
    expect(text).toContain('Nothing was built; the site is as it was.');
    expect(text).toContain(
      `${ours}:${lineWith(ours, 'role: coahc')}\n  There is no role "coahc".\n  Did you mean coach?`,
    );
    expect(text).toContain(`${ours}:${lineWith(ours, 'role: techer')}\n`);
  });

  test('of one problem speaks of one', () => {
    edit(ours, 'role: coach', 'role: coahc');
    expect(report(problems())).toMatch(/^1 problem in the words/);
  });
});
