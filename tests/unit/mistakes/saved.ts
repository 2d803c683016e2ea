/** How a file was saved, and signs that nobody sees. */
import { edit, mentor, studioPartner, type Mistake } from './mistake.ts';

export const saved: readonly Mistake[] = [
  {
    mistake: 'a file saved as Latin-1',
    spoil: (w) =>
      w.write('themes.yaml', Buffer.from(w.read('themes.yaml').replace('Spirit and', 'Señor and'), 'latin1')),
    file: 'themes.yaml',
    at: 10,
    what: 'The file is not saved as UTF-8, and the "ñ" of this line can\'t be read.',
    fix: 'Save the file again as UTF-8',
  },
  {
    mistake: 'a document of a word processor',
    spoil: (w) => w.write(mentor, Buffer.from('PK\x03\x04\0\0word')),
    file: mentor,
    at: 1,
    what: 'This is no text file',
    fix: 'Write it with a text editor.',
  },
  {
    mistake: 'a file saved as UTF-16',
    spoil: (w) => w.write(mentor, Buffer.from(`\uFEFF${w.read(mentor)}`, 'utf16le')),
    file: mentor,
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
    spoil: (w) => w.write('themes.yaml', w.read('themes.yaml').replace('Discretion\n', 'Discretion\r')),
    file: 'themes.yaml',
    at: 6,
    what: 'This line ends as lines did on old systems.',
    fix: 'Save the file again',
  },
  {
    mistake: 'two versions of the same lines, after two people had changed them',
    spoil: (w) =>
      w.write(
        'themes.yaml',
        w.read('themes.yaml').replace('- id: ', '<<<<<<< HEAD\n- id: mine\n=======\n- id: yours\n>>>>>>> main\n- id: '),
      ),
    file: 'themes.yaml',
    at: '<<<<<<< HEAD',
    what: 'Two people have changed the same lines, and both versions stand here.',
    fix: 'Keep the lines that are right, and delete the others',
  },
  {
    mistake: 'a zero-width space',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads\u200B mentoring rounds.'),
    what: 'There is a character that nobody can see (U+200B) after "text: Leads".',
    fix: 'Take it away',
  },
  {
    mistake: 'a mark inside the text',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads mentoring\uFEFF rounds.'),
    what: 'nobody can see (U+FEFF)',
    fix: 'Take it away',
  },
  {
    mistake: 'a hidden hyphen',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads mentor\u00ADing rounds.'),
    what: 'There is a hidden hyphen (U+00AD)',
    fix: 'Take it away',
  },
  {
    mistake: 'a control character',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads mentoring\u0007 rounds.'),
    what: 'There is a control character (U+0007)',
    fix: 'Take it away',
  },
  {
    mistake: 'a sign that turns the direction of writing',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads \u202Ementoring rounds.'),
    what: 'a hidden sign that turns the direction of writing (U+202E)',
    fix: 'Take it away',
  },
  {
    mistake: 'a letter that was lost',
    ...edit(mentor, 'I am a mentor', 'I am a ment\uFFFDr'),
    what: 'A letter was lost',
    fix: 'Write it again.',
  },
  {
    mistake: 'a space that does not break, in a statement',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads\u00A0mentoring rounds.'),
    what: 'There is a space that does not break (U+00A0) after "text: Leads".',
    fix: 'Put an ordinary space there.',
  },
  {
    mistake: 'a space that does not break, as indentation',
    ...edit(studioPartner, '        text: Leads mentoring rounds.', '      \u00A0 text: Leads mentoring rounds.'),
    what: 'does not break (U+00A0) at the start of this line',
    fix: 'Put an ordinary space there.',
  },
  {
    mistake: 'a letter with a loose accent',
    ...edit(mentor, 'I am a mentor', 'I am a mentor, sen\u0303or'),
    what: 'The "ñ" of this line is written as a letter and a loose accent.',
    fix: 'Type "ñ" again.',
  },
  {
    mistake: 'a character that nobody sees, written as a sign',
    ...edit(mentor, 'door: I am a mentor or a MOR', 'door: "I am a \\u200Bmentor"'),
    what: '(U+200B) in this text, written as a sign',
    fix: 'Take the sign away.',
  },
  {
    mistake: 'a character that nobody sees, written as a sign, in an entry of a list',
    ...edit('themes.yaml', 'title: Discretion', 'title: "Discre\\u200Btion"'),
    what: 'There is a character that nobody can see (U+200B) in this text, written as a sign.',
    fix: 'Take the sign away.',
    rule: 'readable',
  },
];
