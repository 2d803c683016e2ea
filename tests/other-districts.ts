/** Documents of other districts, as they are: with a page of their own names, numbers before headings, no full stops. */
import { docx, paragraph } from './import-documents.ts';

/** Plain text: 31 statements. */
export const lakeside = `LAKESIDE UNIFIED SCHOOL DISTRICT
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

/** Word, with looks alone: 36 statements. */
export function harbor(): Buffer {
  const bold = (size: number) => ({ run: `<w:b/><w:sz w:val="${size}"/>` });
  const list = (heading: string, texts: readonly string[]) => [
    paragraph(`${heading}:`, { run: '<w:b/><w:i/>' }),
    ...texts.map((text) => paragraph(text, { list: 0 })),
  ];
  return docx([
    paragraph('Harbor View Elementary District', bold(32)),
    paragraph('Instructional Roles 2026–27', bold(28)),
    paragraph('Adopted by the Board on June 3, 2026.'),
    paragraph('Math Support', bold(26)),
    ...list('The specialist will', [
      'Plan units with each grade level.',
      'Model lessons when asked.',
      'Keep a calendar of visits that all can see.',
      'Bring student work to each planning day.',
      'Answer questions within two school days.',
      'Share what works at the spring fair.',
    ]),
    ...list('The principal will', [
      'Name the math focus for the year.',
      'Hold one planning day a month free.',
      'Visit a modeled lesson each term.',
      'Keep planning talks apart from evaluation.',
    ]),
    ...list('The teacher will', [
      'Ask for a lesson at least a week ahead.',
      'Bring student work to each planning day.',
      'Try one task from the unit within the month.',
      'Tell the specialist how it went.',
    ]),
    paragraph('Language Support', bold(26)),
    ...list('The specialist will', [
      'Review the language plan with teams.',
      'Sit with newcomers in their first week.',
      'Lend picture cards and recordings.',
      'Train two colleagues a year to read the screener.',
      'Write home in the family’s own language.',
    ]),
    ...list('The principal will', [
      'Give time for planning.',
      'Name a buddy for each newcomer.',
      'Order materials by the first of May.',
    ]),
    ...list('The teacher will', [
      'Label the room in two languages.',
      'Note new words on the class list.',
      'Invite the specialist to family evenings.',
    ]),
    paragraph('Reading Rooms', bold(26)),
    ...list('The aide will', [
      'Open the room before the first bell.',
      'Keep the log of books that are out.',
      'Read with two children each morning.',
      'Put worn books aside for repair.',
    ]),
    ...list('The principal will', ['Give the room a key of its own.', 'Set aside money for forty books a year.']),
    paragraph('Behavior Team', bold(26)),
    ...[
      'The team meets every second Thursday.',
      'Two members watch the yard at noon.',
      'Any adult may bring a concern on one page.',
      'Plans are looked at again after six weeks.',
      'Families hear of a plan before it begins.',
    ].map((text) => paragraph(text, { list: 0 })),
  ]);
}
