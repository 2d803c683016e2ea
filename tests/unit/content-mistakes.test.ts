import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, promise } from '../../src/check/check-content.ts';
import { copyWords, type CopiedWords } from '../copied-words.ts';

const cs = 'programs/classroom-supporter.mdx';
const dc = 'programs/data-coach.mdx';
const co = 'programs/district-cohort.mdx';
const coach = 'roles/coach.mdx';
const source = 'source/coaching-opportunities.txt';

let words: CopiedWords;
beforeEach(() => {
  words = copyWords();
});
afterEach(() => words.throwAway());

/** One change of the real words, and the one problem that an editor is told of. */
interface Mistake {
  readonly mistake: string;
  readonly spoil: (words: CopiedWords) => void;
  readonly file: string;
  /** Words of the line that the report must point at, as spoilt; or its number. */
  readonly at: string | number;
  readonly what: string;
  readonly fix: string;
}

/** Other words in the place of some; the report points at the line that has the new ones. */
function edit(file: string, from: string | RegExp, to: string) {
  return {
    file,
    at:
      to
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.trim() ?? '',
    spoil: (words: CopiedWords) => words.edit(file, from, to),
  };
}

/** A sentence at the end of the body of Classroom Supporter. */
function body(text: string, at: string | number = text.split('\n')[0] ?? '') {
  return { file: cs, at, spoil: (words: CopiedWords) => words.write(cs, `${words.read(cs)}\n${text}\n`) };
}

/** A file that does not belong there. */
function stray(file: string, text = 'Some words.') {
  return { file, at: 1, spoil: (words: CopiedWords) => words.write(file, text) };
}

const onlySmall = 'Use small letters, digits and hyphens: ';

const files: readonly Mistake[] = [
  {
    mistake: 'a Markdown file beside the programs',
    ...stray('programs/notes-of-mine.md'),
    what: 'The site would not show this file.',
    fix: 'Call it notes-of-mine.mdx.',
  },
  {
    mistake: 'a text file beside the programs',
    ...stray('programs/reading-coach.txt'),
    what: 'The site would not show this file.',
    fix: 'Let its name end in .mdx, or put it elsewhere.',
  },
  {
    mistake: 'a YAML file beside the programs',
    ...stray('programs/reading-coach.yml'),
    what: 'The site would not show this file.',
    fix: 'Let its name end in .mdx',
  },
  {
    mistake: 'a program that Windows calls .mdx.txt',
    spoil: (w) => w.rename(dc, `${dc}.txt`),
    file: `${dc}.txt`,
    at: 1,
    what: 'The site would not show this file.',
    fix: 'Call it data-coach.mdx.',
  },
  {
    mistake: 'an ending in capitals',
    spoil: (w) => w.rename(dc, 'programs/data-coach.MDX'),
    file: 'programs/data-coach.MDX',
    at: 1,
    what: 'The site would not show this file.',
    fix: 'Call it data-coach.mdx.',
  },
  {
    mistake: 'a hidden file',
    ...stray('programs/.reading-coach.mdx'),
    what: 'This file is hidden',
    fix: 'Delete it, or put it elsewhere.',
  },
  {
    mistake: 'a copy that a program left behind',
    ...stray('programs/data-coach.mdx~'),
    what: 'A program has left this copy of a file behind.',
    fix: 'then delete this one.',
  },
  {
    mistake: 'the lock of an open document',
    ...stray('roles/.~lock.coach.mdx#'),
    what: 'A program has left this copy',
    fix: 'Close the file there',
  },
  {
    mistake: 'a folder inside a folder',
    spoil: (w) => mkdirSync(w.path('programs/old')),
    file: 'programs/old',
    at: 1,
    what: 'The site would not show what is in the folder "old".',
    fix: 'Put its files beside the others.',
  },
  {
    mistake: 'a list with another ending',
    ...stray('themes.yml'),
    what: 'The handbook does not know this file.',
    fix: 'Did you mean themes.yaml?',
  },
  {
    mistake: 'a stranger beside the lists',
    ...stray('budget.xlsx'),
    what: 'The handbook does not know this file.',
    fix: 'Put it elsewhere.',
  },
  {
    mistake: 'spaces in a file name',
    spoil: (w) => w.rename(dc, 'programs/data coach.mdx'),
    file: 'programs/data coach.mdx',
    at: 1,
    what: 'The file name "data coach" can\'t be an address.',
    fix: `${onlySmall}data-coach.mdx.`,
  },
  {
    mistake: 'ñ in a file name',
    spoil: (w) => w.rename(dc, 'programs/señor-coach.mdx'),
    file: 'programs/señor-coach.mdx',
    at: 1,
    what: 'The file name "señor-coach" can\'t be an address.',
    fix: `${onlySmall}senor-coach.mdx.`,
  },
  {
    mistake: 'capitals in a file name',
    spoil: (w) => w.rename(dc, 'programs/Data_Coach.mdx'),
    file: 'programs/Data_Coach.mdx',
    at: 1,
    what: "can't be an address",
    fix: `${onlySmall}data-coach.mdx.`,
  },
  {
    mistake: 'two file names that differ in capitals only',
    spoil: (w) => w.write('programs/Data-Coach.mdx', w.read(dc)),
    file: 'programs/Data-Coach.mdx',
    at: 1,
    what: 'The names "Data-Coach.mdx" and "data-coach.mdx" differ only in capital letters',
    fix: 'Give one of them another name',
  },
  {
    mistake: 'a list that is gone',
    spoil: (w) => w.remove('synonyms.yaml'),
    file: 'synonyms.yaml',
    at: 1,
    what: 'The file is missing.',
    fix: 'Put it back.',
  },
  {
    mistake: 'a list that is empty',
    spoil: (w) => w.write('glossary.yaml', '# later\n'),
    file: 'glossary.yaml',
    at: 1,
    what: 'The file is empty.',
    fix: 'Put back what stood in it.',
  },
  {
    mistake: 'a folder that is empty',
    spoil: (w) => {
      w.remove('roles');
      mkdirSync(w.path('roles'));
    },
    file: 'roles',
    at: 1,
    what: 'There is no .mdx file here.',
    fix: 'README.md shows how',
  },
  {
    mistake: 'a folder with the name of a file',
    spoil: (w) => {
      w.remove('themes.yaml');
      mkdirSync(w.path('themes.yaml'));
    },
    file: 'themes.yaml',
    at: 1,
    what: "This file can't be opened.",
    fix: 'Is it a file',
  },
  {
    mistake: 'a picture with a name that is no address',
    spoil: (w) => {
      mkdirSync(w.path('images'));
      w.write('images/Our Team.PNG', 'x');
    },
    file: 'images/Our Team.PNG',
    at: 1,
    what: 'This is no picture that the site can show',
    fix: 'Use small letters',
  },
];

const saved: readonly Mistake[] = [
  {
    mistake: 'a file saved as Latin-1',
    spoil: (w) =>
      w.write('themes.yaml', Buffer.from(w.read('themes.yaml').replace('Culture and', 'Señor and'), 'latin1')),
    file: 'themes.yaml',
    at: 10,
    what: 'The file is not saved as UTF-8, and the "ñ" of this line can\'t be read.',
    fix: 'Save the file again as UTF-8',
  },
  {
    mistake: 'a document of a word processor',
    spoil: (w) => w.write(coach, Buffer.from('PK\x03\x04\0\0word')),
    file: coach,
    at: 1,
    what: 'This is no text file',
    fix: 'Write it with a text editor.',
  },
  {
    mistake: 'a file saved as UTF-16',
    spoil: (w) => w.write(coach, Buffer.from(`\uFEFF${w.read(coach)}`, 'utf16le')),
    file: coach,
    at: 1,
    what: 'The file is saved as UTF-16, not as UTF-8.',
    fix: 'Save the file again as UTF-8',
  },
  {
    mistake: 'a file saved as UTF-16 the other way round',
    spoil: (w) => w.write('themes.yaml', Buffer.from(`\uFEFF${w.read('themes.yaml')}`, 'utf16le').swap16()),
    file: 'themes.yaml',
    at: 1,
    what: 'The file is saved as UTF-16',
    fix: 'Save the file again as UTF-8',
  },
  {
    mistake: 'a file saved as UTF-16 without a mark',
    spoil: (w) => w.write('themes.yaml', Buffer.from(w.read('themes.yaml'), 'utf16le')),
    file: 'themes.yaml',
    at: 1,
    what: 'The file is saved as UTF-16',
    fix: 'Save the file again as UTF-8',
  },
  {
    mistake: 'the line ends of an old Mac',
    spoil: (w) => w.write('themes.yaml', w.read('themes.yaml').replace('Confidentiality\n', 'Confidentiality\r')),
    file: 'themes.yaml',
    at: 6,
    what: 'This line ends as lines did on old systems.',
    fix: 'Save the file again',
  },
  {
    mistake: 'a zero-width space',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts\u200B coaching cycles.'),
    what: 'There is a character that nobody can see (U+200B) after "text: Conducts".',
    fix: 'Take it away',
  },
  {
    mistake: 'a mark inside the text',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts coaching\uFEFF cycles.'),
    what: 'nobody can see (U+FEFF)',
    fix: 'Take it away',
  },
  {
    mistake: 'a hidden hyphen',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts coach\u00ADing cycles.'),
    what: 'There is a hidden hyphen (U+00AD)',
    fix: 'Take it away',
  },
  {
    mistake: 'a control character',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts coaching\u0007 cycles.'),
    what: 'There is a control character (U+0007)',
    fix: 'Take it away',
  },
  {
    mistake: 'a sign that turns the direction of writing',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts \u202Ecoaching cycles.'),
    what: 'a hidden sign that turns the direction of writing (U+202E)',
    fix: 'Take it away',
  },
  {
    mistake: 'a letter that was lost',
    ...edit(coach, 'I am a coach', 'I am a co\uFFFDch'),
    what: 'A letter was lost',
    fix: 'Write it again.',
  },
  {
    mistake: 'a space that does not break, in a statement',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts\u00A0coaching cycles.'),
    what: 'There is a space that does not break (U+00A0) after "text: Conducts".',
    fix: 'Put an ordinary space there.',
  },
  {
    mistake: 'a space that does not break, as indentation',
    ...edit(cs, '        text: Conducts coaching cycles.', '      \u00A0 text: Conducts coaching cycles.'),
    what: 'does not break (U+00A0) at the start of this line',
    fix: 'Put an ordinary space there.',
  },
  {
    mistake: 'a letter with a loose accent',
    ...edit(coach, 'I am a coach', 'I am a coach, sen\u0303or'),
    what: 'The "ñ" of this line is written as a letter and a loose accent.',
    fix: 'Type "ñ" again.',
  },
  {
    mistake: 'a character that nobody sees, written as a sign',
    ...edit(coach, 'door: I am a coach or a TOSA', 'door: "I am a \\u200Bcoach"'),
    what: '(U+200B) in this text, written as a sign',
    fix: 'Take the sign away.',
  },
];

const fields: readonly Mistake[] = [
  {
    mistake: 'an unclosed quotation mark',
    ...edit(cs, 'title: Classroom Supporter Responsibilities', 'title: "Classroom Supporter Responsibilities'),
    what: 'The quotation mark that opens here is not closed.',
    fix: 'Close it at the end of the text: "Classroom Supporter Responsibilities"',
  },
  {
    mistake: 'an unclosed single quotation mark in a list',
    ...edit('themes.yaml', 'title: Confidentiality', "title: 'Confidentiality"),
    what: 'The quotation mark that opens here is not closed.',
    fix: "'Confidentiality'",
  },
  {
    mistake: 'text after the closing quotation mark',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: "Confidentiality" and trust'),
    what: 'There is more text after the quotation mark that closes: "and trust".',
    fix: 'Put all of the text between',
  },
  {
    mistake: 'a tab',
    ...edit('themes.yaml', '  title: Confidentiality', '\ttitle: Confidentiality'),
    what: 'This line is indented with a tab.',
    fix: 'Indent with spaces',
  },
  {
    mistake: 'a tab inside a text',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: Confidentiality\tand trust'),
    what: '"title" has a tab in it; put a space.',
    fix: 'Its name.',
  },
  {
    mistake: 'a colon without quotation marks',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: Confidentiality: who says what'),
    what: 'The text of this line has a colon in it.',
    fix: 'Put the text into quotation marks: title: "Confidentiality: who says what"',
  },
  {
    mistake: 'a missing space after the colon',
    ...edit('themes.yaml', 'title: Confidentiality', 'title:Confidentiality'),
    what: 'A space is missing after "title:".',
    fix: 'Write "title: …".',
  },
  {
    mistake: 'a "#" in a text',
    ...edit('choosing.yaml', 'ask: Ask about the coaching support in your cohort.', 'ask: Ask about cohort #3.'),
    what: 'Nobody would see "#3."',
    fix: 'Put the text into quotation marks.',
  },
  {
    mistake: 'an unclosed bracket',
    ...edit(coach, 'headings: [Coach, TOSA]', 'headings: [Coach, TOSA'),
    what: 'The bracket that opens here is not closed.',
    fix: 'Close it',
  },
  {
    mistake: 'two commas in a list',
    ...edit(coach, '[Coach, TOSA]', '[Coach, , TOSA]'),
    what: 'A comma stands in this list with nothing before it.',
    fix: 'Take it away.',
  },
  {
    mistake: 'text that begins with a star',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: *Confidentiality*'),
    what: 'A "&" or "*" before a word',
    fix: 'put text that begins with such a sign into quotation marks',
  },
  {
    mistake: 'text that begins with a sign',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: @Confidentiality'),
    what: 'The text of this line begins with "@"',
    fix: 'Put the text into quotation marks.',
  },
  {
    mistake: 'a line that is indented wrongly',
    ...edit('themes.yaml', '  title: Confidentiality', '   title: Confidentiality # here'),
    what: 'This line is not indented as the lines around it are.',
    fix: 'use spaces',
  },
  {
    mistake: 'a line without a field',
    ...edit('themes.yaml', '  title: Confidentiality', '  title: Confidentiality\n  and trust in a coach\n  order: 3'),
    at: 'and trust in a coach',
    what: 'This line has no field: "and trust in a coach".',
    fix: 'Write the name of its field',
  },
  {
    mistake: 'a field written twice',
    ...edit(coach, 'order: 2', 'order: 2\norder: 3'),
    at: 'order: 3',
    what: 'The field "order" stands here a second time.',
    fix: 'Keep one of the two.',
  },
  {
    mistake: 'an id of a program’s type',
    ...edit(coach, 'order: 2', 'order: !!js/function "function () { return 2 }"'),
    what: 'A "!" before a word means something to programs',
    fix: 'Write the words out',
  },
  {
    mistake: 'a type of YAML',
    ...edit(coach, 'order: 2', 'order: !!int "2"'),
    what: 'A "!" before a word means something to programs',
    fix: 'Write the words out',
  },
  {
    mistake: 'a bomb of references',
    ...edit('synonyms.yaml', '- words: [debrief,', '- words: &a [lol, *a, *a, *a, *a]\n- words: [debrief,'),
    what: 'A "&" or "*" before a word stands for another place of the file',
    fix: 'Write the words out',
  },
  {
    mistake: 'fields taken over from another place',
    ...edit(coach, 'order: 2', '<<: { order: 2 }'),
    what: 'A "<<" takes fields over from another place',
    fix: 'Write the words out',
  },
  {
    mistake: 'a list that is none',
    spoil: (w) => w.write('choosing.yaml', 'id: one\n'),
    file: 'choosing.yaml',
    at: 1,
    what: 'This is not a list.',
    fix: 'Begin each of its entries with "- ".',
  },
  {
    mistake: 'a second document',
    ...edit('themes.yaml', '- id: confidentiality', '---\n- id: confidentiality'),
    at: 5,
    what: 'A line of three hyphens stands in the middle.',
    fix: 'Take it away.',
  },
  {
    mistake: 'no frontmatter',
    spoil: (w) => w.write(coach, 'About the coach.\n'),
    file: coach,
    at: 1,
    what: 'The frontmatter is missing.',
    fix: 'between two lines of ---',
  },
  {
    mistake: 'frontmatter that does not end',
    ...edit(coach, /\n---\n/, '\n'),
    at: 1,
    what: 'The frontmatter does not end.',
    fix: 'Put a line of --- below its last field.',
  },
  {
    mistake: 'an empty line above the frontmatter',
    spoil: (w) => w.write(coach, `\n${w.read(coach)}`),
    file: coach,
    at: 1,
    what: 'There is an empty line above the frontmatter.',
    fix: 'Let --- be the first line',
  },
  {
    mistake: 'hyphens that a word processor made one',
    spoil: (w) => w.write(coach, w.read(coach).replaceAll(/^---$/gm, '—')),
    file: coach,
    at: 1,
    what: 'The frontmatter is missing.',
    fix: 'between two lines of ---',
  },
  {
    mistake: 'a missing title',
    ...edit(dc, /^title: .*\n/m, ''),
    at: 2,
    what: '"title" is missing.',
    fix: 'The heading of the program',
  },
  {
    mistake: 'a title without words',
    ...edit(dc, /^title: .*/m, 'title:'),
    at: 2,
    what: '"title" is empty.',
    fix: 'The heading of the program',
  },
  {
    mistake: 'a blank title',
    ...edit(dc, /^title: .*/m, 'title: "  "'),
    what: '"title" is blank; write the text.',
    fix: 'The heading of the program',
  },
  {
    mistake: 'a day where text belongs',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: 2026-11-23'),
    what: '"title" should be text; put it in quotation marks.',
    fix: 'Its name.',
  },
  {
    mistake: 'a number where text belongs',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: 1.10'),
    what: '"title" should be text; put it in quotation marks.',
    fix: 'Its name.',
  },
  {
    mistake: 'true where text belongs',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: true'),
    what: '"title" should be text; put it in quotation marks.',
    fix: 'Its name.',
  },
  {
    mistake: 'a list where text belongs',
    ...edit('themes.yaml', 'title: Confidentiality', 'title: [Confidentiality]'),
    what: '"title" should be text',
    fix: 'Its name.',
  },
  {
    mistake: 'text where a list belongs',
    ...edit(coach, 'headings: [Coach, TOSA]', 'headings: Coach'),
    what: '"headings" should be a list; begin each of its entries with "- ".',
    fix: 'The headings that the source gives to its lists.',
  },
  {
    mistake: 'text where fields belong',
    ...edit('handbook.yaml', /source:\n {2}title: .*\n {2}file: .*/, 'source: Coaching Opportunities'),
    what: '"source" should have fields',
    fix: 'its title and its file',
  },
  {
    mistake: 'text where an entry belongs',
    ...edit('questions.yaml', '    - id: CS-P-1\n', '    - CS-P-1 # the principal\n'),
    what: '"nearest[1]" should have fields',
    fix: 'The statements that come nearest to an answer',
  },
  {
    mistake: 'a word where a number belongs',
    ...edit(coach, 'order: 2', 'order: second'),
    what: '"order" should be a whole number, such as 3.',
    fix: 'Where it comes in lists of roles.',
  },
  {
    mistake: 'an order below one',
    ...edit(coach, 'order: 2', 'order: 0'),
    what: '"order" should be 1 or more.',
    fix: 'Where it comes',
  },
  {
    mistake: 'half an order',
    ...edit(coach, 'order: 2', 'order: 2.5'),
    what: '"order" should be a whole number',
    fix: 'Where it comes',
  },
  {
    mistake: 'text over several lines',
    ...edit(
      'choosing.yaml',
      'ask: Ask about the coaching support in your cohort.',
      'ask: |\n    Ask about the support\n    in your cohort.',
    ),
    what: '"ask" ',
    fix: 'What to ask',
  },
  {
    mistake: 'a misspelt field',
    ...edit(coach, 'aliases:', 'alises:'),
    what: 'There is no field "alises" here.',
    fix: 'Did you mean aliases?',
  },
  {
    mistake: 'a misspelt field that must be there',
    ...edit(coach, 'summary:', 'sumary:'),
    what: 'There is no field "sumary" here.',
    fix: 'Did you mean summary?',
  },
  {
    mistake: 'a field in capitals',
    ...edit(coach, 'door:', 'Door:'),
    what: 'There is no field "Door" here.',
    fix: 'Did you mean door?',
  },
  {
    mistake: 'a basis that there is not',
    ...edit('counterparts.yaml', 'basis: explicit', 'basis: certain # it is'),
    what: '"basis" should be explicit',
    fix: '"explicit"',
  },
  {
    mistake: 'yes where true belongs',
    ...edit('handbook.yaml', 'sheets: true', 'sheets: yes'),
    what: '"paper.sheets" should be true or false.',
    fix: 'Whether PDFs are made.',
  },
  {
    mistake: 'a blank with a name that is no id',
    ...edit('handbook.yaml', 'blanks:', 'blanks:\n  Request Route:\n    label: How\n    answer: ""'),
    at: 'Request Route:',
    what: 'should be small letters, digits and hyphens',
    fix: 'What the source does not say and the district may add.',
  },
];

const meaning: readonly Mistake[] = [
  {
    mistake: 'a misspelt role',
    ...edit(cs, 'role: coach', 'role: coahc'),
    what: 'There is no role "coahc".',
    fix: 'Did you mean coach?',
  },
  {
    mistake: 'a role in capitals',
    ...edit(cs, 'role: coach', 'role: COACH'),
    what: 'There is no role "COACH".',
    fix: 'Did you mean coach?',
  },
  {
    mistake: 'no as a role',
    ...edit(cs, 'role: coach', 'role: no'),
    what: 'There is no role "no".',
    fix: 'There are: coach, district, principal, teacher.',
  },
  {
    mistake: 'yes as a role',
    ...edit(cs, 'role: coach', 'role: yes'),
    what: 'There is no role "yes".',
    fix: 'There are: coach, district, principal, teacher.',
  },
  {
    mistake: 'false as a role',
    ...edit(cs, 'role: coach', 'role: false'),
    what: '"roles[2].role" should be the id of something, in letters.',
    fix: 'principal, coach, teacher or district',
  },
  {
    mistake: 'another role for a list',
    ...edit(cs, /role: coach$/m, 'role: teacher # or not'),
    what: 'The list "Coach" is for "teacher", but its ids are those of "coach": CS-C-…',
    fix: 'Did you mean coach?',
  },
  {
    mistake: 'a misspelt theme',
    ...edit(co, 'theme: equity', 'theme: equitty'),
    what: 'CO-4 joins a theme "equitty" that there is not.',
    fix: 'Did you mean equity?',
  },
  {
    mistake: 'a theme twice',
    ...edit(co, 'theme: equity', 'theme: infrastructure # too'),
    what: 'CO-4 names "infrastructure" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'a misspelt note',
    ...edit(co, 'notes: [fragment]', 'notes: [fragmnet]'),
    what: 'CO-2 refers to a note "fragmnet" that there is not.',
    fix: 'Did you mean fragment?',
  },
  {
    mistake: 'the letter of another role in an id',
    ...edit(cs, 'id: CS-C-6', 'id: CS-T-6'),
    what: 'The id CS-T-6 does not fit where it stands.',
    fix: 'Here ids are CS-C-1, CS-C-2 and so on.',
  },
  {
    mistake: 'the code of another program',
    ...edit(cs, 'code: CS', 'code: CX'),
    what: 'The code of the program is "CX", but its statements\' ids begin with "CS-".',
    fix: 'Write CS.',
  },
  {
    mistake: 'an id in small letters',
    ...edit(cs, 'id: CS-C-4', 'id: cs-c-4'),
    what: 'should look like CS-C-4 (program, role, number)',
    fix: 'Its id, for good',
  },
  {
    mistake: 'an id that stands twice',
    ...edit(cs, 'id: CS-C-4', 'id: CS-C-3 # again'),
    what: 'The statement id "CS-C-3" is used twice',
    fix: 'Give one of them another.',
  },
  {
    mistake: 'two roles with one title',
    ...edit('roles/teacher.mdx', /^title: .*/m, 'title: Coach / TOSA'),
    what: '"coach" and "teacher" have the same title, "Coach / TOSA".',
    fix: 'Give one of them another',
  },
  {
    mistake: 'two programs with one code',
    ...edit('programs/professional-support.mdx', 'code: PS', 'code: CO'),
    what: 'The code of the program is "CO", but its statements\' ids begin with "PS-".',
    fix: 'Write PS.',
  },
  {
    mistake: 'two themes with one title',
    ...edit('themes.yaml', 'title: Induction and credentialing', 'title: Confidentiality # too'),
    what: '"confidentiality" and "credential" have the same title',
    fix: 'Give one of them another',
  },
  {
    mistake: 'a changed letter in a statement',
    ...edit(cs, 'Conducts coaching cycles.', 'Conducts coaching cycle.'),
    what: 'CS-C-1 is not what line 38 of the source says: "Conducts coaching cycles."',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a wrong line number',
    ...edit(cs, 'line: 41', 'line: 42 # or so'),
    what: 'CS-C-4 is line 41 of the source, not 42.',
    fix: 'Write 41.',
  },
  {
    mistake: 'a line number that is left out',
    ...edit(cs, '        line: 41\n', ''),
    at: 'text: Meets with teachers to plan classroom supports.',
    what: 'CS-C-4 is line 41 of the source and does not say so.',
    fix: 'Write "line: 41" above its text.',
  },
  {
    mistake: 'statements in another order than the source’s',
    ...edit(co, /( {2}- id: CO-2\n[^]*?)( {2}- id: CO-3\n[^]*?)(?= {2}- id: CO-4)/, 'SWAPPED'),
    spoil: (w) =>
      w.write(co, w.read(co).replace(/( {2}- id: CO-2\n[^]*?)( {2}- id: CO-3\n[^]*?)(?= {2}- id: CO-4)/, '$2$1')),
    at: '- id: CO-2',
    what: 'CO-2 stands after CO-3 here, and before it in the source.',
    fix: 'Put them into the order of the source.',
  },
  {
    mistake: 'programs in another order than the source’s',
    ...edit(dc, 'order: 3', 'order: 9'),
    what: '"Data Coach Responsibilities" comes after "District Cohort Individual Coaching" here, and before it in the source.',
    fix: 'Change "order"',
  },
  {
    mistake: 'a title that is not the source’s',
    ...edit(dc, 'title: Data Coach Responsibilities', 'title: Data Coaches'),
    what: '"Data Coaches" is not what line 51 of the source says: "Data Coach Responsibilities"',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a source with a mark at its start',
    spoil: (w) => w.write(source, `\uFEFF${w.read(source)}`),
    file: source,
    at: 1,
    what: 'with a mark at its start',
    fix: 'Put the file back as it was',
  },
  {
    mistake: 'a source with the line ends of Windows',
    spoil: (w) => w.write(source, w.read(source).replaceAll('\n', '\r\n')),
    file: source,
    at: 1,
    what: 'with other line ends',
    fix: 'Put the file back as it was',
  },
  {
    mistake: 'a source that is no UTF-8',
    spoil: (w) => w.write(source, Buffer.from(w.read(source).replace('coaching cycles', 'coaching cyclés'), 'latin1')),
    file: source,
    at: 34,
    what: 'The file is not saved as UTF-8',
    fix: 'Put the file back as it was received.',
  },
  {
    mistake: 'a line more in the source',
    spoil: (w) => w.write(source, w.read(source).replace('Principal\n', 'Principal\n- Listens.\n')),
    file: source,
    at: 34,
    what: 'From here on, the source stands 1 line later than the handbook says.',
    fix: 'Put the source back as it was.',
  },
  {
    mistake: 'a misspelt source file',
    ...edit('handbook.yaml', 'file: source/coaching-opportunities.txt', 'file: source/coaching-oportunities.txt'),
    what: 'The source text is missing',
    fix: 'Did you mean coaching-opportunities.txt?',
  },
  {
    mistake: 'a source outside of the words',
    ...edit('handbook.yaml', 'file: source/coaching-opportunities.txt', 'file: ../../secrets.txt'),
    what: '"source.file" should be a file inside content/.',
    fix: 'The source text',
  },
  {
    mistake: 'a statement paired with itself',
    ...edit('counterparts.yaml', '[TP-P-4, TP-C-1]', '[TP-P-4, TP-P-4]'),
    what: 'TP-P-4 is paired with itself.',
    fix: 'Name the other statement.',
  },
  {
    mistake: 'a pair twice',
    ...edit('counterparts.yaml', '- between: [TP-T-1, TP-C-1]', '- between: [TP-C-1, TP-P-4]'),
    what: 'TP-C-1 and TP-P-4 are paired twice.',
    fix: 'Keep one of the two',
  },
  {
    mistake: 'a pair with an id in small letters',
    ...edit('counterparts.yaml', '[TP-P-4, TP-C-1]', '[tp-p-4, TP-C-1]'),
    what: 'names a statement that there is not: tp-p-4',
    fix: 'Did you mean TP-P-4?',
  },
  {
    mistake: 'a blank that nothing leads to',
    ...edit('handbook.yaml', 'blanks:', 'blanks:\n  parking:\n    label: Where to park\n    answer: ""'),
    at: 'parking:',
    what: 'No question leads to the blank "parking"',
    fix: 'Add a question',
  },
  {
    mistake: 'a misspelt blank',
    ...edit('choosing.yaml', 'blank: psp-page', 'blank: psp-pages'),
    what: 'leads to a blank "psp-pages"',
    fix: 'Did you mean psp-page?',
  },
  {
    mistake: 'a step that cites a line twice',
    ...edit('onboarding.yaml', 'cites: [TP-C-3, TP-C-6]', 'cites: [TP-C-3, TP-C-6, TP-C-3]'),
    what: 'The step "vision-and-values" names "TP-C-3" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'a path for a misspelt role',
    ...edit('onboarding.yaml', /^role: coach/m, 'role: coachs # all'),
    what: 'The onboarding is for a role "coachs" that has no lists.',
    fix: 'Did you mean coach?',
  },
  {
    mistake: 'an agreement of a role with itself',
    ...edit(
      'agreements.yaml',
      'heading: TOSA / Coach\n      role: coach',
      'heading: TOSA / Coach\n      role: principal # too',
    ),
    at: 'role: principal # too',
    what: 'Both sides of the agreement "principal-tosa" are the role "principal".',
    fix: 'Name the other role.',
  },
  {
    mistake: 'a lane for a misspelt role',
    ...edit('coaching-cycle.yaml', 'lanes: [principal, coach, teacher]', 'lanes: [principal, coach, teachers]'),
    what: 'has a lane for a role "teachers"',
    fix: 'Did you mean teacher?',
  },
  {
    mistake: 'a lane that is left out',
    ...edit('coaching-cycle.yaml', 'lanes: [principal, coach, teacher]', 'lanes: [principal, coach]'),
    what: 'Statements stand in the lane of "teacher", which the coaching cycle does not have.',
    fix: 'Add teacher to "lanes"',
  },
  {
    mistake: 'a statement twice at a station',
    ...edit('coaching-cycle.yaml', '{ statement: CS-C-2, lane: coach', '{ statement: TP-C-1,  lane: coach'),
    what: 'TP-C-1 stands twice at the station "agree".',
    fix: 'Keep one of the two.',
  },
  {
    mistake: 'a term with a phrase that its lines do not have',
    ...edit('glossary.yaml', 'phrases: [TOSA]', 'phrases: [TOSA, Tosas]'),
    what: 'says "Tosas"',
    fix: 'Copy the words from a statement',
  },
  {
    mistake: 'a term with an address that is none',
    ...edit(
      'glossary.yaml',
      'url: https://lawinsider.com/clause/teachers-on-special-assignment/_9',
      'url: javascript:alert(1)',
    ),
    what: 'should be a web address that begins with https://',
    fix: 'Its web address.',
  },
  {
    mistake: 'a choosing that promises something',
    ...edit('choosing.yaml', 'ask: Ask about the coaching support in your cohort.', 'ask: Ask for it, you qualify.'),
    what: '"ask" tells readers that they may take part.',
    fix: 'Never that somebody is eligible',
  },
  {
    mistake: 'a word twice in a group of synonyms',
    ...edit('synonyms.yaml', '[goal, goals, alignment, align]', '[goal, goals, alignment, goal]'),
    what: 'This group names "goal" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'a group of synonyms with one word',
    ...edit('synonyms.yaml', '[goal, goals, alignment, align]', '[goal]'),
    what: '"words" should name at least two words.',
    fix: 'stand for each other',
  },
  {
    mistake: 'a day that there is not',
    ...edit('handbook.yaml', 'revised: "2026-11-23"', 'revised: "2026-02-30"'),
    what: '"paper.revised" should be a day such as "2026-11-23"',
    fix: 'The day on which',
  },
  {
    mistake: 'a day without quotation marks',
    ...edit('handbook.yaml', 'revised: "2026-11-23"', 'revised: 2026-11-23'),
    what: '"paper.revised" should be a day in quotation marks',
    fix: 'The day on which',
  },
  {
    mistake: 'an address without a slash at its end',
    ...edit('handbook.yaml', 'address: ""', 'address: "https://www.example.org/handbook"'),
    what: '"paper.address" should begin with https:// and end with /',
    fix: 'Where the handbook is published',
  },
  {
    mistake: 'a misspelt sheet',
    ...edit('handbook.yaml', 'longer: []', 'longer: [roles/coaches]'),
    what: 'There is no sheet "roles/coaches" that could be longer.',
    fix: 'Did you mean roles/coach?',
  },
];

const bodies: readonly Mistake[] = [
  {
    mistake: 'an import',
    ...body('import data from "./data.json"'),
    what: 'A paragraph may not begin with "import" or "export"',
    fix: 'Begin it with another word',
  },
  {
    mistake: 'an export',
    ...body('export const prerender = false'),
    what: 'A paragraph may not begin with "import" or "export"',
    fix: 'Begin it with another word',
  },
  {
    mistake: 'a sentence that begins with import',
    ...body('import of words is not known here'),
    what: 'A paragraph may not begin with "import" or "export"',
    fix: 'Begin it with another word',
  },
  {
    mistake: 'an expression',
    ...body('The secret is {process.env.SECRET}.'),
    what: '{process.env.SECRET} is something that only programs write.',
    fix: 'for the sign itself write &#123;',
  },
  {
    mistake: 'an expression in a line of its own',
    ...body('{globalThis.x = 1}'),
    what: 'is something that only programs write',
    fix: 'Take it away',
  },
  {
    mistake: 'a curly bracket that does not close',
    ...body('Three things { and more.'),
    what: 'A "{" begins something that only programs write.',
    fix: 'Use round brackets',
  },
  {
    mistake: 'a remark of HTML',
    ...body('Before <!-- not yet --> after.'),
    what: 'Remarks are not possible in a text.',
    fix: 'Take it away.',
  },
  {
    mistake: 'a remark of MDX',
    ...body('Before {/* not yet */} after.'),
    what: 'Remarks are not possible in a text.',
    fix: 'Take it away.',
  },
  {
    mistake: 'raw HTML',
    ...body('This is <b>strong</b>.'),
    what: 'HTML is not possible in a text: <b>.',
    fix: '**strong**',
  },
  {
    mistake: 'HTML that does not end',
    ...body('One line<br>another.'),
    what: 'HTML is not possible in a text: <br>.',
    fix: 'Use Markdown',
  },
  {
    mistake: 'a script',
    ...body('<script>alert(1)</script>'),
    what: 'HTML is not possible in a text: <script>.',
    fix: 'Use Markdown',
  },
  {
    mistake: 'a script with signs in it',
    ...body('<script>\nif (a<b) { alert(1) }\n</script>', '<script>'),
    what: 'HTML is not possible in a text: <script>.',
    fix: 'Use Markdown',
  },
  {
    mistake: 'a style',
    ...body('<style>p { color: red }</style>'),
    what: 'HTML is not possible in a text: <style>.',
    fix: 'Use Markdown',
  },
  {
    mistake: 'a frame',
    ...body('<iframe src="https://www.example.org/"></iframe>'),
    what: 'HTML is not possible in a text: <iframe>.',
    fix: 'Use Markdown',
  },
  {
    mistake: 'an event handler',
    ...body('<img src="x" onerror="alert(1)" />'),
    what: 'HTML is not possible in a text: <img>.',
    fix: 'Use Markdown',
  },
  {
    mistake: 'an event handler on a citation',
    ...body('See <Cite id="CS-C-1" onclick="alert(1)" />.'),
    what: '<Cite> has no "onclick".',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  {
    mistake: 'an unknown component',
    ...body('<Video id="x" />'),
    what: 'There is no component <Video>.',
    fix: 'The only one is <Cite id="CS-C-4" />.',
  },
  {
    mistake: 'a component in small letters',
    ...body('See <cite id="CS-C-1" />.'),
    what: 'There is no component <cite>.',
    fix: 'Did you mean Cite?',
  },
  {
    mistake: 'a citation of a missing statement',
    ...body('See <Cite id="CS-C-44" />.'),
    what: '<Cite id="CS-C-44" /> cites a statement that there is not.',
    fix: 'Did you mean CS-C-4?',
  },
  {
    mistake: 'a citation without id',
    ...body('See <Cite />.'),
    what: 'This <Cite> does not say what it cites.',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  {
    mistake: 'a citation with an expression',
    ...body('See <Cite id={"CS-C-4"} />.'),
    what: 'The id of this <Cite> is not between quotation marks.',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  {
    mistake: 'a citation with everything of something',
    ...body('See <Cite {...props} />.'),
    what: 'This <Cite> has something in it that only programs write.',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  {
    mistake: 'a citation without quotation marks',
    ...body('See <Cite id=CS-C-4 />.'),
    what: 'This <Cite> is not written to its end.',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  {
    mistake: 'a citation that is not closed',
    ...body('See <Cite id="CS-C-4">.'),
    what: 'This <Cite> is not written to its end.',
    fix: 'Write <Cite id="CS-C-4" />',
  },
  {
    mistake: 'a citation with text in it',
    ...body('See <Cite id="CS-C-4">this</Cite>.'),
    what: '<Cite id="CS-C-4"> has text in it, which nobody would see.',
    fix: 'the text beside it',
  },
  {
    mistake: 'a second title',
    ...body('# More about it'),
    what: '"More about it" would be a second title of the page.',
    fix: '## More about it',
  },
  {
    mistake: 'a title underlined',
    ...body('More about it\n============='),
    what: 'would be a second title of the page.',
    fix: '## More about it',
  },
  {
    mistake: 'a heading that skips a level',
    ...body('### More about it'),
    what: 'The heading "More about it" skips a level.',
    fix: 'Begin its line with ## More about it',
  },
  {
    mistake: 'an empty heading',
    ...body('##'),
    what: 'This heading is empty.',
    fix: 'Write it, or take the line away.',
  },
  {
    mistake: 'a heading without a space',
    ...body('##More about it'),
    what: 'is no heading: between one and six # and a space begin one.',
    fix: 'Put a space after it.',
  },
  {
    mistake: 'a heading with the address of a list',
    ...body('## Coach'),
    what: 'would have the address of something else on the page, #coach',
    fix: 'Give it other words.',
  },
  {
    mistake: 'a picture without words',
    spoil: (w) => {
      mkdirSync(w.path('images'));
      w.write('images/team.png', 'x');
      w.write(cs, `${w.read(cs)}\n![](../images/team.png)\n`);
    },
    file: cs,
    at: '![](../images/team.png)',
    what: 'The picture "team.png" says nothing to those who can\'t see it.',
    fix: '![What it shows](../images/team.png)',
  },
  {
    mistake: 'a picture that is missing',
    spoil: (w) => {
      mkdirSync(w.path('images'));
      w.write('images/team.png', 'x');
      w.write(cs, `${w.read(cs)}\n![Us](../images/taem.png)\n`);
    },
    file: cs,
    at: '![Us]',
    what: 'There is no picture "taem.png" in content/images.',
    fix: 'Did you mean team.png?',
  },
  {
    mistake: 'a picture from elsewhere',
    ...body('![Us](https://www.example.org/us.png)'),
    what: 'The picture "https://www.example.org/us.png" is not in content/images.',
    fix: 'Put it there',
  },
  {
    mistake: 'a picture inside its address',
    ...body('![Us](data:image/png;base64,AAAA)'),
    what: 'is not in content/images',
    fix: 'Put it there',
  },
  {
    mistake: 'a link to a script',
    ...body('[Click](javascript:alert(1))'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a hidden script',
    ...body('[Click](JaVa&#115;cript:alert%281%29)'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a script, defined below',
    ...body('[Click][here]\n\n[here]: javascript:alert(1)', '[here]: javascript'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a script with a tab in it',
    ...body('[Click](java&#9;script:alert%281%29)'),
    what: 'A link may not begin with "javascript:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link that pretends to lead elsewhere',
    ...body('[Click](https://www.example.org@evil.example/)'),
    what: 'is no address of a website.',
    fix: 'Copy the address',
  },
  {
    mistake: 'a link whose bracket is not closed',
    ...body('[Click](/programs/data-coach/ and more.'),
    what: 'is no link',
    fix: 'Write a ")" after the address.',
  },
  {
    mistake: 'a link to data',
    ...body('[Click](data:text/html,x)'),
    what: 'A link may not begin with "data:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to a file of one’s own',
    ...body('[Click](file:///C:/plan.docx)'),
    what: 'A link may not begin with "file:".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link to whatever is there',
    ...body('[Click](//www.example.org/)'),
    what: 'A link may not begin with "//".',
    fix: 'Links begin with https://',
  },
  {
    mistake: 'a link that is not safe',
    ...body('[Click](http://www.example.org/)'),
    what: 'The link to http://www.example.org/ is not safe on its way.',
    fix: 'Write https://www.example.org/',
  },
  {
    mistake: 'a link that is no address',
    ...body('[Click](https://example)'),
    what: 'https://example is no address of a website.',
    fix: 'Copy the address',
  },
  {
    mistake: 'a link with a space',
    ...body('[Click](/programs/data coach/)'),
    what: 'is no link: its address has a space in it.',
    fix: 'correct the address',
  },
  {
    mistake: 'a link with a space between its brackets',
    ...body('[Click] (/programs/data-coach/)'),
    what: 'is no link: there is a space between its brackets.',
    fix: 'Take the space away.',
  },
  {
    mistake: 'a link to a page that there is not',
    ...body('[Click](/programs/data-coahc/)'),
    what: 'The handbook has no page /programs/data-coahc/.',
    fix: 'Did you mean /programs/data-coach/?',
  },
  {
    mistake: 'a link without the slash at its end',
    ...body('[Click](/programs/data-coach)'),
    what: 'The handbook has no page /programs/data-coach.',
    fix: 'Write /programs/data-coach/ with the slash at its end.',
  },
  {
    mistake: 'a relative link that leads nowhere',
    ...body('[Click](../data-coahc/)'),
    what: 'The handbook has no page /programs/data-coahc/.',
    fix: 'Did you mean /programs/data-coach/?',
  },
  {
    mistake: 'a link to a statement that is not on this page',
    ...body('[Click](#DC-C-4)'),
    what: 'This page has nothing with the address #DC-C-4.',
    fix: 'It stands on /programs/data-coach/#DC-C-4.',
  },
  {
    mistake: 'a link to a term that there is not',
    ...body('[Click](/glossary/#tossa)'),
    what: 'The page /glossary/ has nothing with the address #tossa.',
    fix: 'Did you mean tosa?',
  },
  {
    mistake: 'a link that leads nowhere',
    ...body('[Click]()'),
    what: 'This link leads nowhere.',
    fix: 'Write its address',
  },
  {
    mistake: 'a link without words',
    ...body('Look [](/programs/data-coach/).'),
    what: 'The link to /programs/data-coach/ has no words.',
    fix: 'Write what it leads to',
  },
  {
    mistake: 'a link whose address stands nowhere',
    ...body('[Click][nowhere]'),
    what: '[Click][nowhere] leads nowhere.',
    fix: 'Write [words](address).',
  },
  {
    mistake: 'an address between signs',
    ...body('See <https://www.example.org/>.'),
    what: 'An address may not stand between < and >.',
    fix: 'Write [words](https://…) instead.',
  },
  {
    mistake: 'a sign that begins something',
    ...body('We <3 coaching.'),
    what: 'A "<" begins something that does not end.',
    fix: 'Write &lt; for the sign.',
  },
  {
    mistake: 'a heading that begins with a space that does not break',
    ...body('##\u00A0More about it'),
    what: 'There is a space that does not break (U+00A0) after "##".',
    fix: 'Put an ordinary space there.',
  },
  {
    mistake: 'a character that nobody sees, in a body',
    ...body('The coach\u200B is here.'),
    what: 'nobody can see (U+200B)',
    fix: 'Take it away',
  },
  {
    mistake: 'a character that nobody sees, written as a sign, in a body',
    ...body('The coach&#8203; is here.'),
    what: 'nobody can see (U+200B)',
    fix: 'Take it away',
  },
  {
    mistake: 'a mistake in the body of a role',
    spoil: (w) => w.write(coach, `${w.read(coach)}\nAnd <u>more</u>.\n`),
    file: coach,
    at: 'And <u>more</u>.',
    what: 'HTML is not possible in a text: <u>.',
    fix: 'Use Markdown',
  },
];

const promises: readonly Mistake[] = [
  {
    mistake: 'a theme that is called something else',
    ...edit('themes.yaml', 'id: equity', 'id: equitability'),
    what: 'The theme "equity" is gone; its address /themes/equity/ is promised. Is it now "equitability"?',
    fix: '"/themes/equity/: /themes/equitability/"',
  },
  {
    mistake: 'a question that is gone',
    ...edit('questions.yaml', /- id: teacher-leaders\n[^]*?blank: teacher-leaders\n/, ''),
    file: 'addresses.yaml',
    at: '/questions/#teacher-leaders',
    what: 'The question "teacher-leaders" is gone; its address /questions/#teacher-leaders is promised.',
    fix: 'Put it back; or say under "moved"',
  },
  {
    mistake: 'a renumbered statement',
    ...edit(cs, 'id: CS-C-4', 'id: CS-C-14'),
    what: 'The statement "CS-C-4" is gone; its address /programs/classroom-supporter/#CS-C-4 is promised. Is it now "CS-C-14"?',
    fix: 'Write "CS-C-4" again',
  },
  {
    mistake: 'a step that is called something else',
    ...edit('onboarding.yaml', 'id: set-goals', 'id: set-the-goals'),
    what: 'The step "set-goals" is gone',
    fix: '"/onboarding/#set-goals: /onboarding/#set-the-goals"',
  },
  {
    mistake: 'a term that is called something else',
    ...edit('glossary.yaml', 'id: tosa', 'id: tosas'),
    what: 'The term "tosa" is gone',
    fix: '"/glossary/#tosa: /glossary/#tosas"',
  },
  {
    mistake: 'an agreement that is called something else',
    ...edit('agreements.yaml', 'id: principal-tosa', 'id: principal-coach'),
    what: 'The agreement "principal-tosa" is gone',
    fix: '/agreements/principal-coach/',
  },
  {
    mistake: 'a program that is called something else',
    spoil: (w) => w.rename(dc, 'programs/using-data.mdx'),
    file: 'programs/using-data.mdx',
    at: 2,
    what: 'The program "data-coach" is gone; its address /programs/data-coach/ is promised. Is it now "using-data"?',
    fix: '"/programs/data-coach/: /programs/using-data/"',
  },
  {
    mistake: 'a role that is called something else',
    spoil: (w) => w.rename('roles/psp-coach.mdx', 'roles/psp-coaches.mdx'),
    file: 'roles/psp-coaches.mdx',
    at: 2,
    what: 'The role "psp-coach" is gone',
    fix: '"/roles/psp-coach/: /roles/psp-coaches/"',
  },
  {
    mistake: 'a role family that is called something else',
    spoil: (w) => w.rename(coach, 'roles/coaches.mdx'),
    file: 'roles/coaches.mdx',
    at: 2,
    what: 'The role "coach" is gone',
    fix: '"/roles/coach/: /roles/coaches/"',
  },
  {
    mistake: 'a theme that is gone',
    ...edit('themes.yaml', '- id: equity\n  title: Equity and fairness\n', ''),
    file: 'addresses.yaml',
    at: '/themes/equity/',
    what: 'The theme "equity" is gone; its address /themes/equity/ is promised.',
    fix: 'Put it back',
  },
  {
    mistake: 'a path without its steps',
    ...edit('onboarding.yaml', /stages:[^]*/, 'stages: []'),
    file: 'addresses.yaml',
    at: '/onboarding/#vision-and-values',
    what: 'addresses of the kind "step" are gone that are promised: vision-and-values',
    fix: 'Put them back',
  },
  {
    mistake: 'an address promised twice',
    ...edit('addresses.yaml', '  - /roles/coach/', '  - /roles/coach/\n  - /roles/coach/ # again'),
    at: '/roles/coach/ # again',
    what: 'The address /roles/coach/ stands here twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'an address that is none',
    ...edit('addresses.yaml', '  - /roles/coach/', '  - roles/coach'),
    what: 'should be an address of the handbook',
    fix: 'Every address that readers may have copied.',
  },
  {
    mistake: 'a move of what is there',
    ...edit('addresses.yaml', 'moved: {}', 'moved:\n  /roles/coach/: /roles/teacher/'),
    at: '/roles/coach/: ',
    what: "/roles/coach/ is there, so it can't lead elsewhere.",
    fix: 'Take this line away.',
  },
  {
    mistake: 'a move of what was never promised',
    ...edit('addresses.yaml', 'moved: {}', 'moved:\n  /roles/clerk/: /roles/teacher/'),
    at: '/roles/clerk/: ',
    what: '/roles/clerk/ was never promised',
    fix: 'Take this line away, or put the address under "promised" too.',
  },
  {
    mistake: 'a move to what is not there',
    ...edit('addresses.yaml', /moved: \{\}/, 'moved: {}'),
    spoil: (w) => {
      w.edit('addresses.yaml', '  - /roles/coach/', '  - /roles/coach/\n  - /roles/clerk/');
      w.edit('addresses.yaml', 'moved: {}', 'moved:\n  /roles/clerk/: /roles/teachers/');
    },
    at: '/roles/clerk/: ',
    what: '/roles/clerk/ leads to /roles/teachers/, which is not there.',
    fix: 'Did you mean /roles/teacher/?',
  },
];

describe.each([
  ['files that do not belong there, or are missing', files],
  ['how a file was saved', saved],
  ['the fields of a file', fields],
  ['what the fields mean', meaning],
  ['the text below the fields', bodies],
  ['what has been promised', promises],
])('one mistake in %s', (_, mistakes) => {
  test.each(mistakes)('$mistake', ({ spoil, file, at, what, fix }) => {
    spoil(words);
    expect(words.problems()).toEqual([
      {
        file,
        line: typeof at === 'number' ? at : words.lineWith(file, at),
        rule: expect.any(String),
        what: expect.stringContaining(what),
        fix: expect.stringContaining(fix),
      },
    ]);
  });
});

describe('one mistake with two sides', () => {
  const found = () => words.problems().map(({ file, line, what }) => ({ file, line, what }));
  const gone = (address: string, what: string) => ({
    file: 'addresses.yaml',
    line: words.read('addresses.yaml').split('\n').indexOf(`  - ${address}`) + 1,
    what: expect.stringContaining(what),
  });

  test('a lost statement: its address is promised, and its line of the source stands nowhere', () => {
    words.edit(cs, / {6}- id: CS-C-4\n[^]*?(?= {6}- id: CS-C-5)/, '');
    expect(found()).toEqual([
      gone('/programs/classroom-supporter/#CS-C-4', 'The statement "CS-C-4" is gone'),
      { file: cs, line: words.lineWith(cs, 'id: CS-C-3'), what: expect.stringContaining('Line 41 of') },
    ]);
  });

  test('a lost program: nothing is said of all that refers to its statements', () => {
    words.remove(dc);
    expect(found()).toEqual([
      gone('/programs/data-coach/', 'The program "data-coach" is gone'),
      { file: cs, line: words.lineWith(cs, 'id: CS-D-1'), what: expect.stringContaining('Lines 51 to 72 of') },
    ]);
  });

  test('a lost line of the source: its statement, and all lines after it in one', () => {
    words.write(source, words.read(source).replace('- Conducts coaching cycles.\n', ''));
    expect(found()).toEqual([
      {
        file: cs,
        line: words.lineWith(cs, 'text: Conducts coaching cycles.'),
        what: expect.stringContaining('CS-C-1 is not what line 38 of the source says'),
      },
      { file: source, line: 38, what: 'From here on, the source stands 1 line earlier than the handbook says.' },
    ]);
  });
});

describe('what has gone may lead elsewhere', () => {
  const move = (from: string, to: string) =>
    words.edit('addresses.yaml', /moved: \{\}|(?<=moved:\n)/, `moved:\n  ${from}: ${to}\n`);

  test('a renamed program, with all that stands on its page', () => {
    words.rename(dc, 'programs/using-data.mdx');
    move('/programs/data-coach/', '/programs/using-data/');
    expect(words.problems()).toEqual([]);
    expect(checkContent(words.folder).handbook?.redirects).toEqual([
      { from: '/programs/data-coach/', to: '/programs/using-data/' },
    ]);
  });

  test('a theme that became another', () => {
    words.edit('themes.yaml', 'id: equity', 'id: fairness');
    for (const file of [dc, co, 'programs/instructional-specialist.mdx'])
      words.write(file, words.read(file).replaceAll('theme: equity', 'theme: fairness'));
    move('/themes/equity/', '/themes/fairness/');
    expect(words.problems()).toEqual([]);
  });
});

describe('what is new', () => {
  const reading = `---
title: Reading Coach
code: RC
order: 9
summary: What our schools add.
statements:
  - id: RC-1
    text: Reads with teachers.
---
`;

  test('need not be promised: adding a program stays one file', () => {
    words.write('programs/reading-coach.mdx', reading);
    const checked = checkContent(words.folder);
    expect(checked.problems).toEqual([]);
    expect(checked.handbook && checked.unpromised).toEqual([
      '/programs/reading-coach/',
      '/programs/reading-coach/#RC-1',
    ]);
  });

  test('is promised after what comes before it, and nothing else of the file changes', () => {
    words.write('programs/reading-coach.mdx', reading);
    const before = words.read('addresses.yaml').split('\n');
    promise(words.folder);
    const after = words.read('addresses.yaml').split('\n');
    const at = after.indexOf('  - /programs/reading-coach/');
    expect(after[at - 1]).toBe('  - /programs/district-cohort/#CO-4');
    expect(after[at + 1]).toBe('  - /programs/reading-coach/#RC-1');
    expect(after.toSpliced(at, 2)).toEqual(before);
    const checked = checkContent(words.folder);
    expect(checked.handbook && checked.unpromised).toEqual([]);
  });

  test('promising again changes nothing', () => {
    const before = words.read('addresses.yaml');
    promise(words.folder);
    expect(words.read('addresses.yaml')).toBe(before);
  });
});

describe('what looks odd and is right', () => {
  test.each([
    ['a mark at the start of every file of words', (text: string) => `\uFEFF${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, change) => {
    for (const file of [cs, dc, co, coach, 'themes.yaml', 'handbook.yaml', 'addresses.yaml', 'glossary.yaml'])
      words.write(file, change(words.read(file)));
    expect(words.problems()).toEqual([]);
    expect(checkContent(words.folder).handbook?.statements.map(({ text }) => text)).toEqual(
      checkContent('content').handbook?.statements.map(({ text }) => text),
    );
  });

  test('links, headings, pictures, lists, signs and emoji in a body', () => {
    mkdirSync(words.path('images'));
    words.write('images/team.png', 'x');
    words.write('.DS_Store', 'x');
    words.write(
      cs,
      `${words.read(cs)}
## More about it

See [the Data Coach](/programs/data-coach/#DC-C-4), [goals](#CS-C-3), [the coach’s list](#coach), [here](#more-about-it),
[a role](../../roles/coach/), [a term](/glossary/#tosa "TOSA"), [line 41](/source/#L41), [a step](/onboarding/#set-goals),
[paper](/pdf/programs/data-coach.pdf), [us](https://www.example.org/a?b=c#d) or [mail](mailto:coach@example.org).

### And more

![Us](../images/team.png)

- **strong**, *stressed*, \`<b>{code}</b>\`, a < b, &lt;3 and 5\u00A0%… 👩‍🏫

| a | b |
|---|---|
| <Cite id="CS-C-1" /> | 2 |
`,
    );
    expect(words.problems()).toEqual([]);
  });
});
