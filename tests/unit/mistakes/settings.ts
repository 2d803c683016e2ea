/** The settings of the handbook. */
import { edit, type Mistake } from './mistake.ts';

export const settings: readonly Mistake[] = [
  {
    mistake: 'a day that there is not',
    ...edit('handbook.yaml', 'revised: "2025-03-08"', 'revised: "2025-02-30"'),
    what: '"paper.revised" should be a day, such as 2026-11-23',
    fix: 'The day on which',
  },
  {
    mistake: 'a day that there is not, without quotation marks',
    ...edit('handbook.yaml', 'revised: "2025-03-08"', 'revised: 2025-02-30'),
    what: '"paper.revised" should be a day, such as 2026-11-23',
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
    ...edit('handbook.yaml', 'longer: []', 'longer: [roles/mentors]'),
    what: 'There is no sheet "roles/mentors" that could be longer.',
    fix: 'Did you mean roles/mentor?',
  },
  {
    mistake: 'an address that is not one',
    ...edit('handbook.yaml', 'address: ""', 'address: "www.example.org"'),
    what: '"paper.address" should begin with https:// and end with /',
    fix: 'Where the handbook is published',
  },
  {
    mistake: 'sheets that are neither wanted nor not',
    ...edit('handbook.yaml', 'sheets: true', 'sheets: some'),
    what: '"paper.sheets" should be true or false',
    fix: 'Whether PDFs are made.',
  },
  {
    mistake: 'longer sheets that are no list',
    ...edit('handbook.yaml', 'longer: []', 'longer: roles/mentor'),
    what: '"paper.longer" should be a list',
    fix: '',
  },
];
