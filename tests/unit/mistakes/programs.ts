/** What the fields of programs, roles and themes mean. */
import {
  added,
  boardWorkgroup,
  edit,
  mentor,
  ours,
  oursInOrder,
  recordsGuide,
  studioPartner,
  type Mistake,
} from './mistake.ts';

export const programs: readonly Mistake[] = [
  {
    mistake: 'a program that is a copy of another',
    spoil: (w) => w.write('programs/bench-partner.mdx', w.read(studioPartner)),
    file: 'programs/bench-partner.mdx',
    at: 'title: Studio Partner',
    what: 'This program is a copy of programs/studio-partner.mdx: 15 of its 15 statements are the same.',
    fix: 'Give it a title, a code and statements of its own, with new ids',
  },
  {
    mistake: 'a program copied under its title, with ids of its own',
    spoil: (w) =>
      w.write(
        'programs/bench-partner.mdx',
        w
          .read(studioPartner)
          .replace('code: SP', 'code: BP')
          .replaceAll(/id: SP-/g, 'id: BP-'),
      ),
    file: 'programs/bench-partner.mdx',
    at: 'title: Studio Partner',
    what: 'This program is a copy of programs/studio-partner.mdx: 15 of its 15 statements are the same.',
    fix: 'Give it a title, a code and statements of its own',
  },
  {
    mistake: 'a fact in words that its statement does not have',
    ...edit('programs/welcome-tutoring.mdx', 'words: Weekly tutoring', 'words: Tutoring each week'),
    at: 'words: Tutoring each week',
    what: 'WT-2 does not say "Tutoring each week".',
    fix: 'Copy the words from its text: "Weekly tutoring is given',
  },
  {
    mistake: 'a fact quoted from another program',
    ...edit('programs/welcome-tutoring.mdx', '{ id: WT-2, words: Weekly', '{ id: SK-1, words: Weekly'),
    at: '{ id: SK-1, words: Weekly',
    what: 'The facts of "Welcome/Tutoring Mentoring" quote SK-1, a statement of another program.',
    fix: 'Quote a statement of this program; where none says it, write [] for the fact.',
  },
  {
    mistake: 'a fact quoted from a statement that there is not',
    ...edit('programs/welcome-tutoring.mdx', '{ id: WT-2, words: Weekly', '{ id: WT-22, words: Weekly'),
    at: '{ id: WT-22, words: Weekly',
    what: 'The program "Welcome/Tutoring Mentoring" cites a statement "WT-22" that there is not.',
    fix: 'Did you mean WT-2?',
  },
  {
    mistake: 'a fact that is said to be silent in words',
    ...edit(boardWorkgroup, 'by: []', 'by: silent'),
    what: '"by" of "facts" should be a list',
    fix: 'By whom it is given: the words that say it, with their statements; [] where this program',
  },
  {
    mistake: 'a fact that there is not',
    ...edit(boardWorkgroup, '  entry: []', '  costs: []'),
    what: 'There is no field "costs" here.',
    fix: 'There are: by, for, often, entry.',
  },
  {
    mistake: 'a program defined by a term that there is not',
    ...edit(studioPartner, 'definition: studio-partner', 'definition: studio-partners'),
    what: 'The program "Studio Partner Duties" names a term "studio-partners" that there is not.',
    fix: 'Did you mean studio-partner?',
  },
  {
    mistake: 'another code for a role',
    ...edit(mentor, /^code: .*/m, 'code: MM'),
    what: 'The code of the role is "MM", but the ids in its lists have "M".',
    fix: 'Write M: the ids of statements are for good.',
  },
  {
    mistake: 'a new role with the mark of one that readers know',
    spoil: (w) => {
      w.write(ours, oursInOrder.replace('role: instructor', 'role: aide').replace('OO-I-1', 'OO-A-1'));
      w.write(
        'roles/aide.mdx',
        w
          .read(mentor)
          .replace(/^title: .*/m, 'title: Aide')
          .replace(/^code: .*/m, 'code: A'),
      );
    },
    file: 'roles/aide.mdx',
    at: 'mark: ',
    what: 'The roles "mentor" and "aide" have the same mark',
    fix: 'Give "aide" a mark of its own.',
  },
  {
    mistake: 'two new roles, of which one would have the page together that the other has',
    spoil: (w) => {
      const ofOwn = (id: string, code: string, mark: string, order: number) =>
        w.write(
          `roles/${id}.mdx`,
          w
            .read(mentor)
            .replace(/^title: .*/m, `title: ${id}`)
            .replace(/^code: .*/m, `code: ${code}`)
            .replace(/^mark: .*/m, `mark: ${mark}`)
            .replace(/^order: .*/m, `order: ${order}`),
        );
      const named = oursInOrder.replace('role: mentor', 'role: head-mentor').replaceAll('OO-M-', 'OO-HM-');
      w.write(ours, named.replace('role: instructor', 'role: mentor-instructor').replaceAll('OO-I-', 'OO-MI-'));
      ofOwn('head-mentor', 'HM', 'diamond', 2);
      ofOwn('mentor-instructor', 'MI', 'house', 91);
    },
    file: 'roles/mentor-instructor.mdx',
    at: 2,
    rule: 'agendas-apart',
    what: '"head" with "mentor-instructor" would have the same page as "head-mentor" with "instructor": /together/head-mentor-instructor/.',
    fix: 'Give the file of "mentor-instructor" another name',
  },
  {
    mistake: 'a misspelt role',
    ...edit(studioPartner, 'role: mentor', 'role: mentro'),
    what: 'The list "Mentor" names a role "mentro" that there is not.',
    fix: 'Did you mean mentor?',
  },
  {
    mistake: 'a role that has no file yet',
    ...edit(studioPartner, 'role: mentor', 'role: archivist'),
    what: 'The list "Mentor" names a role "archivist" that there is not.',
    fix: 'There are: board, head, instructor, mentor. A new role needs a file of its own: roles/archivist.mdx.',
  },
  {
    mistake: 'a role in capitals',
    ...edit(studioPartner, 'role: mentor', 'role: MENTOR'),
    what: 'The list "Mentor" names a role "MENTOR" that there is not.',
    fix: 'Did you mean mentor?',
  },
  {
    mistake: 'no as a role',
    ...edit(studioPartner, 'role: mentor', 'role: no'),
    what: 'The list "Mentor" names a role "no" that there is not.',
    fix: 'There are: board, head, instructor, mentor.',
  },
  {
    mistake: 'yes as a role',
    ...edit(studioPartner, 'role: mentor', 'role: yes'),
    what: 'The list "Mentor" names a role "yes" that there is not.',
    fix: 'There are: board, head, instructor, mentor.',
  },
  {
    mistake: 'false as a role',
    ...edit(studioPartner, 'role: mentor', 'role: false'),
    what: '"role" of entry 2 of "roles" should be the id of something, in letters.',
    fix: 'the name of a file in roles',
  },
  {
    mistake: 'another role for a list',
    ...edit(studioPartner, /role: mentor$/m, 'role: instructor # or not'),
    what: 'The list "Mentor" is for "instructor", but its ids are those of "mentor": SP-M-…',
    fix: 'Did you mean mentor?',
  },
  {
    mistake: 'a misspelt theme',
    ...edit(boardWorkgroup, 'theme: balance', 'theme: balanec'),
    what: 'BW-4 joins a theme "balanec" that there is not.',
    fix: 'Did you mean balance?',
  },
  {
    mistake: 'a theme twice',
    ...edit(boardWorkgroup, 'theme: balance', 'theme: groundwork # too'),
    what: 'BW-4 names "groundwork" twice.',
    fix: 'Take one of the two away.',
  },
  {
    mistake: 'a misspelt note',
    ...edit(boardWorkgroup, 'notes: [no-subject]', 'notes: [no-subjetc]'),
    what: 'BW-2 refers to a note "no-subjetc" that there is not.',
    fix: 'Did you mean no-subject?',
  },
  {
    mistake: 'the letter of another role in an id',
    ...edit(studioPartner, 'id: SP-M-6', 'id: SP-I-6'),
    what: 'The id SP-I-6 does not fit where it stands.',
    fix: 'Here ids are SP-M-1, SP-M-2 and so on.',
  },
  {
    mistake: 'the code of another program',
    ...edit(studioPartner, 'code: SP', 'code: SX'),
    what: 'The code of the program is "SX", but its statements\' ids begin with "SP-".',
    fix: 'Write SP.',
  },
  {
    mistake: 'an id in small letters',
    ...edit(studioPartner, 'id: SP-M-4', 'id: sp-m-4'),
    what: 'should look like AB-C-4 (program, role, number)',
    fix: 'Its id, for good',
  },
  {
    mistake: 'an id that stands twice',
    ...edit(studioPartner, 'id: SP-M-4', 'id: SP-M-3 # again'),
    what: 'The statement id "SP-M-3" is used twice',
    fix: 'Give one of them another.',
  },
  {
    mistake: 'two roles with one title',
    ...edit(mentor, /^title: .*/m, 'title: Instructor'),
    what: '"instructor" and "mentor" have the same title, "Instructor".',
    fix: 'Give one of them another',
  },
  {
    mistake: 'two programs with one code',
    ...edit('programs/skills-support.mdx', 'code: SK', 'code: BW'),
    what: 'The code of the program is "BW", but its statements\' ids begin with "SK-".',
    fix: 'Write SK.',
  },
  {
    mistake: 'two themes with one title',
    ...edit('themes.yaml', 'title: Welcome and licensing', 'title: Discretion # too'),
    what: '"discretion" and "licence" have the same title',
    fix: 'Give one of them another',
  },
  {
    mistake: 'a list for a role that is only named in sentences',
    ...edit(recordsGuide, 'role: mentor', 'role: sso-mentor'),
    what: 'names a role "sso-mentor" that has no lists of its own: sentences only name it',
    fix: 'There are: board, head, instructor, mentor.',
  },
  {
    mistake: 'a misspelt role in a mention',
    ...edit(boardWorkgroup, '- role: instructor', '- role: instuctor'),
    what: 'BW-3 names a role "instuctor" that there is not.',
    fix: 'Did you mean instructor?',
  },
  {
    mistake: 'two lists for one role',
    ...added(/role: instructor\n.*\n.*OO-I-1/, 'role: mentor # again\n    statements:\n      - id: OO-M-2'),
    what: 'The lists "Mentor" and "Instructor" are both for the role "mentor".',
    fix: 'Put their statements into one list.',
  },
  {
    mistake: 'a role with a letter and without a door',
    ...edit(mentor, /^door: .*\n/m, ''),
    at: 'title:',
    what: 'The role "mentor" has code and mark but no door.',
    fix: 'Add door',
  },
  {
    mistake: 'two roles with one mark',
    ...edit(mentor, /^mark: .*/m, 'mark: shield'),
    what: 'The roles "instructor" and "mentor" have the same mark, shield.',
    fix: 'Give "mentor" a mark of its own.',
  },
  {
    mistake: 'evidence that is not in the text',
    ...edit(
      boardWorkgroup,
      'evidence: several evening or season-long gatherings',
      'evidence: several-evening gatherings',
    ),
    what: 'BW-2 does not say "several-evening gatherings".',
    fix: '"Mostly several evening or season-long gatherings."',
  },
  {
    mistake: 'a mention in words that are not in the text',
    ...edit(boardWorkgroup, 'as: instructors', 'as: Instructors'),
    what: 'BW-3 does not say "Instructors".',
    fix: 'Copy the words from its text',
  },
  {
    mistake: 'an id that does not fit into its program',
    ...added('- id: OO-M-1', '- id: OX-M-1'),
    what: 'The id OX-M-1 does not fit where it stands.',
    fix: 'Here ids are OO-M-1, OO-M-2 and so on.',
  },
  {
    mistake: 'a theme id that stands twice',
    ...edit('themes.yaml', '- id: balance', '- id: records # again\n  title: More records\n- id: balance'),
    what: 'The theme id "records" is used twice',
    fix: 'Give one of them another.',
  },
  {
    mistake: 'a program with role lists and statements of its own',
    ...added('roles:', 'statements: # of the program\n  - id: OO-1\n    text: Says it all.\nroles:'),
    what: 'The program has both "roles" and "statements".',
    fix: 'Keep "roles" for a responsibility chart, or "statements" for a description without roles.',
  },
  {
    mistake: 'a program without statements',
    ...added(/^roles:[^]*?^---/m, '---'),
    at: 'title: Our Own Mentoring',
    what: 'The program has no statements.',
    fix: 'Add "roles" with at least one list',
  },
  {
    mistake: 'an empty list',
    ...added(/statements:\n +- id: OO-I-1\n.*/, 'statements: []'),
    what: 'The list "Instructor" is empty.',
    fix: 'Add its statements, or take the list away',
  },
];
