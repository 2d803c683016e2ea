/** The settings of the handbook. */
import { edit, type Mistake } from './mistake.ts';

const booklet = 'answer: "It is the green booklet that every studio has on its shelf."';

export const settings: readonly Mistake[] = [
  {
    mistake: 'a day that there is not',
    ...edit('handbook.yaml', 'revised: "2025-03-08"', 'revised: "2025-02-30"'),
    what: '"revised" of "paper" should be a day, such as 2026-11-23',
    fix: 'The day on which',
  },
  {
    mistake: 'a day that there is not, without quotation marks',
    ...edit('handbook.yaml', 'revised: "2025-03-08"', 'revised: 2025-02-30'),
    what: '"revised" of "paper" should be a day, such as 2026-11-23',
    fix: 'The day on which',
  },
  {
    mistake: 'an address without a slash at its end',
    ...edit('handbook.yaml', 'address: ""', 'address: "https://www.example.org/handbook"'),
    what: '"address" of "paper" should begin with https:// and end with /',
    fix: 'Where the handbook is published',
  },
  {
    mistake: 'a site that may frame the handbook, with a path',
    ...edit('handbook.yaml', 'blanks:', 'frames:\n  - https://intranet.example.org/staff\nblanks:'),
    at: 'intranet.example.org/staff',
    what: 'Entry 1 of "frames" should be where the addresses of a site begin, without a path',
    fix: 'The sites that may show the handbook in a frame',
  },
  {
    mistake: 'any site that may frame the handbook',
    ...edit('handbook.yaml', 'blanks:', 'frames: ["https://*.example.org"]\nblanks:'),
    at: 'frames:',
    what: 'Entry 1 of "frames" should be where the addresses of a site begin, without a path',
    fix: 'The sites that may show the handbook in a frame',
  },
  {
    mistake: 'a misspelt sheet',
    ...edit('handbook.yaml', 'longer: []', 'longer: [roles/mentors]'),
    what: 'This file names a sheet "roles/mentors" that there is not.',
    fix: 'Did you mean roles/mentor?',
  },
  {
    mistake: 'an address that is not one',
    ...edit('handbook.yaml', 'address: ""', 'address: "www.example.org"'),
    what: '"address" of "paper" should begin with https:// and end with /',
    fix: 'Where the handbook is published',
  },
  {
    mistake: 'sheets that are neither wanted nor not',
    ...edit('handbook.yaml', 'sheets: true', 'sheets: some'),
    what: '"sheets" of "paper" should be true or false',
    fix: 'Whether PDFs are made.',
  },
  {
    mistake: 'longer sheets that are no list',
    ...edit('handbook.yaml', 'longer: []', 'longer: roles/mentor'),
    what: '"longer" of "paper" should be a list',
    fix: '',
  },
  {
    mistake: 'an answer in the curly quotation marks of a word processor',
    ...edit('handbook.yaml', booklet, 'answer: “Write to us.”'),
    what: 'stands in curly quotation marks, which readers would see',
    fix: 'The district’s words',
  },
  {
    mistake: 'an answer that a "#" cuts off',
    ...edit('handbook.yaml', booklet, 'answer: 555-0100 # ask Ana'),
    what: 'Nobody would see "# ask Ana": a "#" begins a remark.',
    fix: 'Put the text into quotation marks.',
  },
  {
    mistake: 'two paragraphs of an answer in quotation marks',
    ...edit('handbook.yaml', booklet, 'answer: "Write to us.\n\n      Or call us."'),
    at: 'answer: "Write to us.',
    what: 'The quotation mark that opens here is not closed.',
    fix: 'several paragraphs stand below "answer: |", indented',
  },
  {
    mistake: 'a day of an answer that there is not',
    ...edit('handbook.yaml', booklet, `${booklet}\n    on: 2027-13-01`),
    at: 'on: 2027-13-01',
    what: 'should be a day, such as 2026-11-23',
    fix: 'The day on which it was given.',
  },
  {
    mistake: 'somebody who has answered nothing',
    ...edit('handbook.yaml', booklet, 'answer: ""\n    by: Office of Crafts'),
    at: 66,
    what: 'The blank "practice-charter" says who answered it or when, and has no answer.',
    fix: 'Write the answer',
  },
  {
    mistake: 'a label that there is not',
    ...edit('handbook.yaml', 'choosing: Which', 'chosing: Which'),
    what: 'There is no field "chosing" here.',
    fix: 'Did you mean choosing?',
  },
  {
    mistake: 'a label that is unlike any',
    ...edit('handbook.yaml', 'choosing: Which', 'slogan: Which'),
    what: 'There is no field "slogan" here.',
    fix: 'There are: program, charts, descriptions, onboarding,',
  },
  {
    mistake: 'a label with markup',
    ...edit('handbook.yaml', 'charts: Duties by post', 'charts: "<b>Duties</b> by post"'),
    what: '"charts" of "labels" is shown as it is written; take signs like < and * out.',
    fix: 'The heading above the programs with role lists.',
  },
  {
    mistake: 'a label without words',
    ...edit('handbook.yaml', 'charts: Duties by post', 'charts: ""'),
    what: '"charts" of "labels" is blank; write the text.',
    fix: 'The heading above the programs with role lists.',
  },
  {
    mistake: 'labels without a label',
    ...edit('handbook.yaml', /^labels:\n(?: {2}.*\n)+/m, 'labels: mentoring\n'),
    what: '"labels" should have fields',
    fix: 'What the site’s own sentences call things.',
  },
  {
    mistake: 'a language that the site’s own sentences are not in',
    ...edit('handbook.yaml', 'labels:', 'language: es\nlabels:'),
    at: 'language: es',
    what: '"language" should be a kind of English, such as en-US or en-GB, like the site’s own sentences.',
    fix: 'The language of the words',
  },
  {
    mistake: 'a size of paper that there is not',
    ...edit('handbook.yaml', 'sheets: true', 'sheets: true\n  size: A5'),
    at: 'size: A5',
    what: '"size" of "paper" should be letter or a4.',
    fix: 'The size of the paper: letter or a4.',
  },
  {
    mistake: 'lines of the district, and no role that is the district’s own',
    ...edit('handbook.yaml', /^districtRole: .*\n/m, ''),
    at: "# The handbook's settings.",
    what: 'Lines of the district ("district") stand in agreements.yaml and coaching-cycle.yaml,',
    fix: 'Write "districtRole: …" here with the file name of that role',
  },
  {
    mistake: 'an agreement that leads to a blank that there is not',
    ...edit('agreements.yaml', 'blank: pact-form', 'blank: pact-fomr'),
    what: 'The agreement "head-mor" leads to a blank "pact-fomr" that is not in',
    fix: 'Did you mean pact-form?',
  },
  {
    mistake: 'the district’s own role, misspelt',
    ...edit('handbook.yaml', 'districtRole: board', 'districtRole: baord'),
    what: 'This file names a role "baord" that there is not.',
    fix: 'Did you mean board?',
  },
];
