/** Addresses that have been promised. */
import { boardWorkgroup, edit, mentor, sourceText, studioPartner, type Mistake } from './mistake.ts';

export const promises: readonly Mistake[] = [
  {
    mistake: 'a theme that is called something else',
    ...edit('themes.yaml', 'id: balance', 'id: balancing'),
    what: 'The theme "balance" is gone; its address /themes/balance/ is promised. Is it now "balancing"?',
    fix: '"/themes/balance/: /themes/balancing/"',
  },
  {
    mistake: 'a question that is gone',
    ...edit('questions.yaml', /- id: lead-makers\n[^]*?blank: lead-makers\n/, ''),
    file: 'addresses.yaml',
    at: '/questions/#lead-makers',
    what: 'The question "lead-makers" is gone; its address /questions/#lead-makers is promised.',
    fix: 'Put it back; or say in addresses.yaml what became of it: under "moved"',
  },
  {
    mistake: 'a renumbered statement',
    ...edit(studioPartner, 'id: SP-M-4', 'id: SP-M-14'),
    what: 'The statement "SP-M-4" is gone; its address /programs/studio-partner/#SP-M-4 is promised. Is it now "SP-M-14"?',
    fix: 'Write "SP-M-4" again',
  },
  {
    mistake: 'a step that is called something else',
    ...edit('onboarding.yaml', 'id: choose-targets', 'id: choose-the-targets'),
    what: 'The step "choose-targets" is gone',
    fix: '"/onboarding/#choose-targets: /onboarding/#choose-the-targets"',
  },
  {
    mistake: 'a term that is called something else',
    ...edit('glossary.yaml', 'id: mor', 'id: mors'),
    what: 'The term "mor" is gone',
    fix: '"/glossary/#mor: /glossary/#mors"',
  },
  {
    mistake: 'an agreement that is called something else',
    ...edit('agreements.yaml', 'id: head-mor', 'id: head-mentor'),
    what: 'The agreement "head-mor" is gone',
    fix: '/agreements/head-mentor/',
  },
  {
    mistake: 'two roles that answer each other no more, so that they have no page together',
    spoil: (w) => {
      for (const between of ['[RG-B-2, RG-I-2]', '[CA-B-4, CA-I-1]'])
        w.edit('counterparts.yaml', `${between}\n  kind: counterpart`, `${between}\n  kind: related`);
    },
    file: 'addresses.yaml',
    at: '/together/instructor-board/',
    what: 'The agenda "instructor-board" is gone; its address /together/instructor-board/ is promised.',
    fix: 'say in addresses.yaml what became of it: under "moved"',
  },
  {
    mistake: 'a program that is called something else',
    spoil: (w) => w.rename(boardWorkgroup, 'programs/workgroups.mdx'),
    file: 'programs/workgroups.mdx',
    at: 2,
    what: 'The program "board-workgroup" is gone; its address /programs/board-workgroup/ is promised. Is it now "workgroups"?',
    fix: '"/programs/board-workgroup/: /programs/workgroups/"',
  },
  {
    mistake: 'a role that is called something else',
    spoil: (w) => w.rename('roles/licence-seeker.mdx', 'roles/licence-seekers.mdx'),
    file: 'roles/licence-seekers.mdx',
    at: 2,
    what: 'The role "licence-seeker" is gone',
    fix: '"/roles/licence-seeker/: /roles/licence-seekers/"',
  },
  {
    mistake: 'a role family that is called something else',
    spoil: (w) => w.rename(mentor, 'roles/mentors.mdx'),
    file: 'roles/mentors.mdx',
    at: 2,
    what: 'The role "mentor" is gone',
    fix: '"/roles/mentor/: /roles/mentors/"',
  },
  {
    mistake: 'a theme that is gone',
    ...edit('themes.yaml', '- id: balance\n  title: Balance and even-handedness\n', ''),
    file: 'addresses.yaml',
    at: '/themes/balance/',
    what: 'The theme "balance" is gone; its address /themes/balance/ is promised.',
    fix: 'Put it back',
  },
  {
    mistake: 'a path without its steps',
    ...edit('onboarding.yaml', /stages:[^]*/, 'stages: []'),
    file: 'addresses.yaml',
    at: '/onboarding/#outlook-and-beliefs',
    what: 'addresses of the kind "step" are gone that are promised: outlook-and-beliefs',
    fix: 'Put them back',
  },
  {
    mistake: 'an address promised twice',
    ...edit('addresses.yaml', '  - /roles/mentor/', '  - /roles/mentor/\n  - /roles/mentor/ # again'),
    at: '/roles/mentor/ # again',
    what: 'This file names "/roles/mentor/" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'an address that is none',
    ...edit('addresses.yaml', '  - /roles/mentor/', '  - roles/mentor'),
    what: 'should be an address of the handbook',
    fix: 'Every address that readers may have copied.',
  },
  {
    mistake: 'a move of what is there',
    ...edit('addresses.yaml', 'moved:\n', 'moved:\n  /roles/mentor/: /roles/instructor/\n'),
    at: '/roles/mentor/: ',
    what: "/roles/mentor/ is there, so it can't lead elsewhere.",
    fix: 'Take the role out of roles/mentor.mdx, or this line out of "moved".',
  },
  {
    mistake: 'a move of what was never promised',
    ...edit('addresses.yaml', 'moved:\n', 'moved:\n  /roles/clerk/: /roles/instructor/\n'),
    at: '/roles/clerk/: ',
    what: '/roles/clerk/ was never promised',
    fix: 'Take this line away, or put the address under "promised" too.',
  },
  {
    mistake: 'a move to what is not there',
    ...edit('addresses.yaml', 'moved:\n', ''),
    spoil: (w) => {
      w.edit('addresses.yaml', '  - /roles/mentor/', '  - /roles/mentor/\n  - /roles/clerk/');
      w.edit('addresses.yaml', 'moved:\n', 'moved:\n  /roles/clerk/: /roles/instructors/\n');
    },
    at: '/roles/clerk/: ',
    what: '/roles/clerk/ leads to /roles/instructors/, which is not there.',
    fix: 'Did you mean /roles/instructor/?',
  },
  {
    mistake: 'a withdrawn statement that others still name',
    spoil: (w) => {
      w.edit(studioPartner, / {6}- id: SP-M-4\n[^]*?(?= {6}- id: SP-M-5)/, '');
      w.edit(sourceText, '- Confers with instructors to prepare studio visits.\n', '');
      w.edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /programs/studio-partner/#SP-M-4: { on: 2025-07-01 }\n');
    },
    file: 'addresses.yaml',
    at: '#SP-M-4: { on',
    what: 'The statement SP-M-4 is withdrawn, and the handbook still names it.',
    fix: 'Take it away where it is named. It is named in',
  },
  {
    mistake: 'a moved statement that others still name by its old id',
    spoil: (w) => {
      w.edit(studioPartner, 'id: SP-M-4', 'id: SP-M-19');
      const leads = '  /programs/studio-partner/#SP-M-4: /programs/studio-partner/#SP-M-19\n';
      w.edit('addresses.yaml', 'moved:\n', `moved:\n${leads}`);
    },
    file: 'addresses.yaml',
    at: '#SP-M-4: /programs',
    what: 'The statement SP-M-4 has moved, and the handbook still names it.',
    fix: 'Name SP-M-19 instead, or take it away where it is named. It is named in',
  },
  {
    mistake: 'a withdrawn statement that still stands in its program',
    ...edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /programs/studio-partner/#SP-M-4: { on: 2025-07-01 }\n'),
    at: '#SP-M-4: {',
    what: "/programs/studio-partner/#SP-M-4 is there, so it can't be withdrawn.",
    fix: 'Take the statement out of programs/studio-partner.mdx, or this line out of "withdrawn". What is new needs an id of its own.',
  },
  {
    mistake: 'a moved statement that still stands in its program',
    ...edit(
      'addresses.yaml',
      'moved:\n',
      'moved:\n  /programs/studio-partner/#SP-M-4: /programs/studio-partner/#SP-M-5\n',
    ),
    at: '#SP-M-4: /programs',
    what: "/programs/studio-partner/#SP-M-4 is there, so it can't lead elsewhere.",
    fix: 'Take the statement out of programs/studio-partner.mdx, or this line out of "moved".',
  },
  {
    mistake: 'something withdrawn without a day',
    ...edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /roles/clerk/: { into: [] }\n'),
    at: '/roles/clerk/: { into',
    what: '"on" of "/roles/clerk/" of "withdrawn" is missing.',
    fix: 'The day on which it was withdrawn',
  },
  {
    mistake: 'something withdrawn on a day that there is not',
    ...edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /roles/clerk/: { on: 2025-06-31 }\n'),
    at: '/roles/clerk/: { on',
    what: 'should be a day, such as 2026-11-23',
    fix: 'The day on which it was withdrawn',
  },
  {
    mistake: 'a statement withdrawn on no day, which others still name',
    spoil: (w) => {
      w.edit(studioPartner, / {6}- id: SP-M-4\n[^]*?(?= {6}- id: SP-M-5)/, '');
      w.edit(sourceText, '- Confers with instructors to prepare studio visits.\n', '');
      w.edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /programs/studio-partner/#SP-M-4: { on: July 1 }\n');
    },
    file: 'addresses.yaml',
    at: '#SP-M-4: { on',
    what: 'should be a day, such as 2026-11-23',
    fix: 'The day on which it was withdrawn',
  },
  {
    mistake: 'a withdrawn statement named by its id alone, which others still name',
    spoil: (w) => {
      w.edit(studioPartner, / {6}- id: SP-M-4\n[^]*?(?= {6}- id: SP-M-5)/, '');
      w.edit(sourceText, '- Confers with instructors to prepare studio visits.\n', '');
      w.edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  SP-M-4: { on: 2025-07-01 }\n');
    },
    file: 'addresses.yaml',
    at: 'SP-M-4: { on',
    what: 'should be an address of the handbook',
    fix: 'What the district has withdrawn',
  },
  {
    mistake: 'a withdrawal of what is there',
    ...edit('addresses.yaml', 'withdrawn:\n', 'withdrawn:\n  /roles/mentor/: { on: 2025-07-01 }\n'),
    at: '/roles/mentor/: {',
    what: "/roles/mentor/ is there, so it can't be withdrawn.",
    fix: 'Take the role out of roles/mentor.mdx, or this line out of "withdrawn".',
  },
];
