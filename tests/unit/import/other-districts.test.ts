/** Documents of other districts, as they are: with a page of their own names, numbers before headings, no full stops. */
import { expect, test } from 'vitest';
import { docx, paragraph, type ToldProgram } from '../../import-documents.ts';
import { nothing, reading } from './reading.ts';

const lakeside = `LAKESIDE UNIFIED SCHOOL DISTRICT
Mentor and Lead Teacher Handbook
Purpose
This handbook describes how mentor teachers and lead teachers support their colleagues across the district.

1. New Teacher Mentoring

Mentor Teacher
• Meets with each new teacher at least once a week during the first semester
• Observes instruction twice a month and shares notes within two days
• Helps the new teacher set two goals for the year
• Keeps conversations confidential unless student safety is at risk
• Attends the monthly mentor network

New Teacher
• Keeps the weekly meeting and brings a question or a piece of student work
• Visits a colleague's classroom once a quarter
• Writes a short reflection at the end of each semester

Site Principal
• Matches mentor and new teacher before the first day of school
• Protects the weekly meeting time from other duties
• Does not ask the mentor for information that could be used in evaluation

District Office
• Pays the mentor stipend in two installments
• Trains mentors each August
• Surveys new teachers in December and May

2. Literacy Lead Teachers

Literacy Lead
• Plans two demonstration lessons a month
• Leads the grade-level data meeting every six weeks
• Supports teachers in choosing texts that reflect our students
• Reports needs for materials to the principal

Classroom Teacher
• Invites the literacy lead into the classroom
• Brings running records to the data meeting
• Tries one new practice each quarter

Site Principal
• Schedules substitutes for demonstration lessons
• Takes part in the data meeting
• Shares the literacy goals with families

District Office
• Provides the text sets and the assessments
• Convenes literacy leads four times a year

3. Technology Buddies
• Technology buddies are volunteers at each school
• They help colleagues with devices, accounts and online lessons
• A buddy gives no more than two hours a week
• Requests go through the front office
• Buddies meet online on the first Monday of the month
`;

function shape(programs: readonly ToldProgram[]): string[] {
  return programs.flatMap(({ title, lists }) =>
    lists.map(({ heading, statements }) => `${title}, ${heading ?? '-'}: ${statements.length}`),
  );
}

test('numbered programs, and statements without full stops', async () => {
  const { told, open } = await reading('lakeside.txt', lakeside, nothing);
  expect(shape(told.programs)).toEqual([
    'New Teacher Mentoring, Mentor Teacher: 5',
    'New Teacher Mentoring, New Teacher: 3',
    'New Teacher Mentoring, Site Principal: 3',
    'New Teacher Mentoring, District Office: 3',
    'Literacy Lead Teachers, Literacy Lead: 4',
    'Literacy Lead Teachers, Classroom Teacher: 3',
    'Literacy Lead Teachers, Site Principal: 3',
    'Literacy Lead Teachers, District Office: 2',
    'Technology Buddies, -: 5',
  ]);
  expect(open.map(({ text, choices }) => [text.slice(0, 24), choices[0]])).toEqual([
    ['This handbook describes ', 'Leave it out.'],
  ]);
});

test('two lines of title, headings that are only bold, and a note below the title', async () => {
  const bold = (size: number) => ({ run: `<w:b/><w:sz w:val="${size}"/>` });
  const list = (heading: string, texts: readonly string[]) => [
    paragraph(`${heading}:`, { run: '<w:b/><w:i/>' }),
    ...texts.map((text) => paragraph(text, { list: 0 })),
  ];
  const file = docx([
    paragraph('Harbor View Elementary District', bold(32)),
    paragraph('Instructional Roles 2026–27', bold(28)),
    paragraph('Adopted by the Board on June 3, 2026.'),
    paragraph('Math Support', bold(26)),
    ...list('The specialist will', ['Plan units with each grade level.', 'Model lessons when asked.']),
    ...list('The principal will', ['Name the math focus for the year.']),
    paragraph('Language Support', bold(26)),
    ...list('The specialist will', ['Review the language plan with teams.']),
    ...list('The principal will', ['Give time for planning.']),
    paragraph('Behavior Team', bold(26)),
    paragraph('The team meets every second Thursday.', { list: 0 }),
  ]);
  const { told, open } = await reading('harbor.docx', file, nothing);
  expect(told.title).toBe('Harbor View Elementary District');
  expect(shape(told.programs)).toEqual([
    'Math Support, The specialist will: 2',
    'Math Support, The principal will: 1',
    'Language Support, The specialist will: 1',
    'Language Support, The principal will: 1',
    'Behavior Team, -: 1',
  ]);
  expect(open.map(({ text }) => text)).toEqual(['Adopted by the Board on June 3, 2026.']);
});
