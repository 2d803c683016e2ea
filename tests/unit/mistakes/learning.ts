/** What is made to learn and to agree by: the onboarding, the agreements, the cycle, the choosing. */
import { edit, studioPartner, type Mistake } from './mistake.ts';

export const learning: readonly Mistake[] = [
  {
    mistake: 'a cycle at whose stations nothing stands',
    spoil: (w) => w.edit('coaching-cycle.yaml', /placements:\n[^]*?(?=\n#|\nongoing)/, 'placements: []\n'),
    file: 'coaching-cycle.yaml',
    at: 'placements: []',
    what: 'The cycle has stations, but no statement stands at one.',
    fix: 'Place statements at them; without a cycle, delete this file.',
  },
  {
    mistake: 'a step that cites a line twice',
    ...edit('onboarding.yaml', 'cites: [MS-M-3, MS-M-6]', 'cites: [MS-M-3, MS-M-6, MS-M-3]'),
    what: 'The step "outlook-and-beliefs" names "MS-M-3" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'a step that leads to a page that there is not',
    ...edit('onboarding.yaml', '[/roles/head/, /roles/instructor/,', '[/roles/head/, /roles/instructer/,'),
    what: 'The handbook has no page /roles/instructer/.',
    fix: 'Did you mean /roles/instructor/?',
  },
  {
    mistake: 'a step that leads to a page without its slash',
    ...edit('onboarding.yaml', 'leadsTo: [/cycle/]', 'leadsTo: [/cycle]'),
    what: '"leadsTo" of arrange-round should be the address of a page, such as /matrix/',
    fix: 'The pages that the step speaks of',
  },
  {
    mistake: 'a path for a misspelt role',
    ...edit('onboarding.yaml', /^role: mentor/m, 'role: mentors # all'),
    what: 'The onboarding names a role "mentors" that there is not.',
    fix: 'Did you mean mentor?',
  },
  {
    mistake: 'an agreement of a role with itself',
    ...edit(
      'agreements.yaml',
      'heading: MOR / Mentor\n      role: mentor',
      'heading: MOR / Mentor\n      role: head # too',
    ),
    at: 'role: head # too',
    what: 'Both sides of the agreement "head-mor" are the role "head".',
    fix: 'Name the other role.',
  },
  {
    mistake: 'a lane for a misspelt role',
    ...edit('coaching-cycle.yaml', 'lanes: [head, mentor, instructor]', 'lanes: [head, mentor, instructors]'),
    what: 'The coaching cycle names a role "instructors" that there is not.',
    fix: 'Did you mean instructor?',
  },
  {
    mistake: 'a lane that is left out',
    ...edit('coaching-cycle.yaml', 'lanes: [head, mentor, instructor]', 'lanes: [head, mentor]'),
    what: 'Statements stand in the lane of "instructor", which the coaching cycle does not have.',
    fix: 'Add instructor to "lanes"',
  },
  {
    mistake: 'a statement twice at a station',
    ...edit('coaching-cycle.yaml', '{ statement: SP-M-2, lane: mentor', '{ statement: MS-M-1,  lane: mentor'),
    what: 'MS-M-1 stands twice at the station "shake-hands".',
    fix: 'Keep one of the two.',
  },
  {
    mistake: 'a choosing that promises something',
    ...edit('choosing.yaml', 'ask: Ask about the mentoring help in your workgroup.', 'ask: Ask for it, you qualify.'),
    what: '"ask" tells readers that they may take part.',
    fix: 'Never that somebody is eligible',
  },
  {
    mistake: 'a step that cites a missing statement',
    ...edit('onboarding.yaml', 'cites: [SP-M-3, CA-M-1]', 'cites: [SP-M-33, CA-M-1]'),
    what: 'The step "choose-targets" cites a statement "SP-M-33" that there is not.',
    fix: 'Did you mean SP-M-3?',
  },
  {
    mistake: 'a line of the role that no step cites',
    ...edit('onboarding.yaml', 'cites: [SP-M-3, CA-M-1]', 'cites: [CA-M-1]'),
    file: studioPartner,
    at: '- id: SP-M-3',
    what: 'No step of the onboarding cites SP-M-3',
    fix: 'Add it to "cites" of the step',
  },
  {
    mistake: 'a step id that stands twice',
    ...edit('onboarding.yaml', '- id: choose-targets', '- id: arrange-round # again'),
    what: 'The step id "arrange-round" is used twice',
    fix: 'Give one of them another.',
  },
  {
    mistake: 'a step that cites nothing',
    ...edit('onboarding.yaml', 'cites: [RG-B-2]', 'cites: []'),
    what: '"cites" of records-strategy should name at least one statement.',
    fix: 'The statements that the step rests on.',
  },
  {
    mistake: 'a step with a misspelt blank',
    ...edit('onboarding.yaml', 'blank: timetable', 'blank: timetabel'),
    what: 'The step "time-for-talks" leads to a blank "timetabel"',
    fix: 'Did you mean timetable?',
  },
  {
    mistake: 'an agreement with one side',
    ...edit('agreements.yaml', /sides:\n.*MOR \/ Mentor\n.*\n.*MS-M-3, MS-M-5, MS-M-6\]/, 'sides: # of one'),
    what: '"sides" should be two sides',
    fix: 'The two who agree',
  },
  {
    mistake: 'a statement on the wrong side of an agreement',
    ...edit('agreements.yaml', '[SP-I-2, SP-I-3, SP-I-4]', '[SP-I-2, SP-I-3, SP-H-4]'),
    what: 'SP-H-4 stands in a list of "head", not of "instructor".',
    fix: 'Put it with what is of "head", or take it away.',
  },
  {
    mistake: 'a placement at a station that there is not',
    ...edit(
      'coaching-cycle.yaml',
      'statement: SP-M-5, lane: mentor, station: make',
      'statement: SP-M-5, lane: mentor, station: crafting',
    ),
    what: 'The coaching cycle has a statement at a station "crafting" that there is not.',
    fix: 'There are: lay-guidelines, shake-hands, targets-and-preparation, make, revisit-and-review.',
  },
  {
    mistake: 'a placement with words that its statement does not say',
    ...edit('coaching-cycle.yaml', 'evidence: Carries out studio visits', 'evidence: Carries out the studio visits'),
    what: 'SP-M-5 does not say "Carries out the studio visits".',
    fix: 'Copy the words from its text: "Carries out studio visits including',
  },
  {
    mistake: 'a placement with words that do not name the cycle',
    ...edit('coaching-cycle.yaml', 'evidence: Carries out studio visits', 'evidence: Carries out'),
    what: '"Carries out" has none of the phrases of "the cycle": mentoring round, studio visits,',
    fix: 'Quote words of SP-M-5 that have one, add one to "phrases", or leave "evidence" out: then it is inferred.',
  },
  {
    mistake: 'a placement with words that do not name its station',
    ...edit('coaching-cycle.yaml', 'evidence: prepare studio visits', 'evidence: studio visits'),
    what: '"studio visits" has none of the phrases of "Choose targets and prepare": prepare.',
    fix: 'leave "evidence" out',
  },
  {
    mistake: 'a placement with old words of a statement that no longer has a phrase of its station',
    spoil: (w) => {
      w.edit('coaching-cycle.yaml', 'phrases: [prepare]', 'phrases: [choose targets]');
      w.edit('coaching-cycle.yaml', ', evidence: prepare the mentoring round', '');
      w.edit('coaching-cycle.yaml', 'evidence: prepare studio visits', 'evidence: choose targets for studio visits');
    },
    file: 'coaching-cycle.yaml',
    at: 'evidence: choose targets for studio visits',
    what: 'SP-M-4 does not say "choose targets for studio visits", and has none of the phrases of "Choose targets and prepare": choose targets.',
    fix: 'leave "evidence" out',
  },
  {
    mistake: 'a placement with words at a station that has no phrases',
    ...edit('coaching-cycle.yaml', '    phrases: [guidelines]\n', ''),
    at: 'statement: SP-H-1',
    what: '"Lays down guidelines" has none of the phrases of "Lay down guidelines": none.',
    fix: 'leave "evidence" out',
  },
  {
    mistake: 'a placement in the lane of another role',
    ...edit('coaching-cycle.yaml', 'statement: SP-M-5, lane: mentor', 'statement: SP-M-5, lane: instructor'),
    what: 'SP-M-5 stands in the lane of "instructor", but in a list of "mentor".',
    fix: 'Put it into the lane of "mentor".',
  },
  {
    mistake: 'a gap that leads to a misspelt question',
    ...edit('coaching-cycle.yaml', 'question: length-of-a-round', 'question: length-of-a-ruond'),
    what: 'The gap "amount" leads to a question "length-of-a-ruond"',
    fix: 'Did you mean length-of-a-round?',
  },
  {
    mistake: 'a choosing that does not end in asking',
    ...edit(
      'choosing.yaml',
      'ask: Ask about the mentoring help in your workgroup.',
      'ask: There is mentoring help in your workgroup.',
    ),
    what: '"ask" should begin with "Ask".',
    fix: 'Never that somebody is eligible',
  },
  {
    mistake: 'a choosing that says who may take part',
    ...edit(
      'choosing.yaml',
      'ask: Ask about the mentoring help in your workgroup.',
      'ask: Ask for your mentor, you are eligible.',
    ),
    what: '"ask" tells readers that they may take part.',
    fix: 'which the source does not say',
  },
];
