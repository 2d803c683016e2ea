/** The words of the source, and the lines that they stand in. */
import { added, boardWorkgroup, edit, recordsGuide, sourceText, studioPartner, type Mistake } from './mistake.ts';

export const source: readonly Mistake[] = [
  {
    mistake: 'a changed letter in a statement',
    ...edit(studioPartner, 'Leads mentoring rounds.', 'Leads mentoring round.'),
    what: 'SP-M-1 is not what line 38 of the source says: "Leads mentoring rounds."',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a wrong line number',
    ...edit(studioPartner, 'line: 41', 'line: 42 # or so'),
    what: 'SP-M-4 is line 41 of the source, not 42.',
    fix: 'Write 41.',
  },
  {
    mistake: 'a line number that is left out',
    ...edit(studioPartner, '        line: 41\n', ''),
    at: 'text: Confers with instructors to prepare studio visits.',
    what: 'SP-M-4 is line 41 of the source and does not say so.',
    fix: 'Write "line: 41" above its text.',
  },
  {
    mistake: 'statements in another order than the source’s',
    ...edit(boardWorkgroup, /( {2}- id: BW-2\n[^]*?)( {2}- id: BW-3\n[^]*?)(?= {2}- id: BW-4)/, 'SWAPPED'),
    spoil: (w) =>
      w.write(
        boardWorkgroup,
        w.read(boardWorkgroup).replace(/( {2}- id: BW-2\n[^]*?)( {2}- id: BW-3\n[^]*?)(?= {2}- id: BW-4)/, '$2$1'),
      ),
    at: '- id: BW-2',
    what: 'BW-2 stands after BW-3 here, and before it in the source.',
    fix: 'Put them into the order of the source.',
  },
  {
    mistake: 'programs in another order than the source’s',
    ...edit(recordsGuide, 'order: 3', 'order: 9'),
    what: '"Records Guide Duties" comes after "Board Workgroup Individual Mentoring" here, and before it in the source.',
    fix: 'Change "order"',
  },
  {
    mistake: 'a title that is not the source’s',
    ...edit(recordsGuide, 'title: Records Guide Duties', 'title: Records Guides'),
    what: '"Records Guides" is not what line 51 of the source says: "Records Guide Duties"',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a source with a mark at its start',
    spoil: (w) => w.write(sourceText, `\uFEFF${w.read(sourceText)}`),
    file: sourceText,
    at: 1,
    what: 'with a mark at its start',
    fix: 'Put the file back as it was',
  },
  {
    mistake: 'a source with the line ends of Windows',
    spoil: (w) => w.write(sourceText, w.read(sourceText).replaceAll('\n', '\r\n')),
    file: sourceText,
    at: 1,
    what: 'with other line ends',
    fix: 'Put the file back as it was',
  },
  {
    mistake: 'a source that is no UTF-8',
    spoil: (w) =>
      w.write(sourceText, Buffer.from(w.read(sourceText).replace('mentoring rounds', 'mentoring roundés'), 'latin1')),
    file: sourceText,
    at: 34,
    what: 'The file is not saved as UTF-8',
    fix: 'Put the file back as it was received.',
  },
  {
    mistake: 'a line more in the source',
    spoil: (w) => w.write(sourceText, w.read(sourceText).replace('Head\n', 'Head\n- Listens.\n')),
    file: sourceText,
    at: 34,
    what: 'From here on, the source stands 1 line later than the handbook says.',
    fix: 'Put the source back as it was.',
  },
  {
    mistake: 'a misspelt source file',
    ...edit('handbook.yaml', 'file: source/mentoring-ways.txt', 'file: source/mentoring-wyas.txt'),
    what: 'The source text is missing',
    fix: 'Did you mean mentoring-ways.txt?',
  },
  {
    mistake: 'a source outside of the words',
    ...edit('handbook.yaml', 'file: source/mentoring-ways.txt', 'file: ../../secrets.txt'),
    what: '"source.file" should be a file inside content/.',
    fix: 'The source text',
  },
  {
    mistake: 'a changed word in the source',
    ...edit(sourceText, 'take up one field', 'take up a field'),
    file: boardWorkgroup,
    at: 'take up one field',
    what: 'BW-1 is not what line 104 of the source says',
    fix: 'source/mentoring-ways.txt too',
  },
  {
    mistake: 'a heading made the same as in other programs',
    ...edit(recordsGuide, 'heading: Instructors', 'heading: Instructor'),
    what: 'The heading "Instructor" is not what line 62 of the source says: "Instructors"',
    fix: "Put the source's words back.",
  },
  {
    mistake: 'a line number that the source does not have',
    ...added('text: Visits every house.', 'text: Visits every house.\n        line: 1040'),
    at: 'line: 1040',
    what: 'OO-M-1 is said to be line 1040 of the source',
    fix: 'for words that the source does not have, leave "line" out',
  },
  {
    mistake: 'a note about a line that the source does not have',
    ...edit('notes.yaml', 'lines: [95]', 'lines: [95, 950]'),
    what: 'is about line 950 of the source',
    fix: 'Put in the right number.',
  },
  {
    mistake: 'a note that quotes what its lines do not say',
    ...edit('notes.yaml', 'Crafts Licensing Agency', 'Crafts Agency for Licences'),
    what: 'do not say "Crafts Agency for Licences"',
    fix: 'Copy the words from the source',
  },
];
