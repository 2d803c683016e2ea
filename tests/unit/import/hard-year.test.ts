/** A hard year, whose changes are known: what becomes of each statement, and how little is asked. */
import { expect, test } from 'vitest';
import { documents, toldBy, type Told } from '../../import-documents.ts';
import { reading, words } from './reading.ts';

/** By program and heading: what is said now in the place of what was said; two lines are two statements. */
const year: Readonly<Record<string, readonly (readonly [was: string, now: string])[]>> = {
  'MOR Scheme Duties, School Office': [
    ['Nurtures a spirit', 'Helps a spirit of mentoring to grow in the house.'],
    ['Lays down guidelines', ''],
    ['Draws up working', 'Draws up pacts with the MOR(s) and confers regularly with them to lend a hand.'],
    ['Confers regularly', ''],
  ],
  'MOR Scheme Duties, MOR': [
    ['Helps to reach', 'Lives by the beliefs of the mentoring scheme.\nLives by the duties of the mentor post.'],
    ['Lives by', 'Helps to reach the board and house targets.'],
  ],
  'MOR Scheme Duties, Board': [
    [
      'Issues a strategy',
      'Issues a strategy on keeping discretion.\nIssues advice on keeping mentoring talks private.',
    ],
  ],
  'Studio Partner Duties, Mentor': [
    ['Leads mentoring', 'Leads the mentoring rounds of the house.'],
    ['Draws up', 'Chooses targets with instructors for mentoring rounds.'],
    ['Chooses', 'Draws up working pacts with the instructor for the mentoring rounds.'],
    ['Carries out', 'Carries out studio visits and exhibition lessons.\nCarries out co-leading and shadowing.'],
  ],
  'Studio Partner Duties, Instructor': [
    ['Draws up', 'Draws up pacts with the mentor, and confers to prepare the round and the particular studio visits.'],
    ['Confers with the mentor to prepare', ''],
    ['Takes part', 'Welcomes the mentor as a partner in studio visits.'],
  ],
  'Records Guide Duties, Mentor': [
    [
      'Holds record talks',
      'Holds record talks for steps that answer known needs.\nTrains one colleague in each house.',
    ],
    ['Strengthens', ''],
  ],
  'Records Guide Duties, Board': [
    ['Provides further', 'Strengthens instructors’ ability to read records carefully before choices are made.'],
    ['Keeps up', 'Keeps up an even-handed appraisal system and provides further training on record skills.'],
  ],
  'Craft Adviser Duties, Instructor': [
    ['Brings records', 'Brings records into a review of lesson choices.'],
    [
      'Joins workmates',
      'Joins workmates and the mentor to clear up ways of working.\nWidens ways of working to serve apprentices in Stage 1 lessons.',
    ],
  ],
};

/** What is not sure has "?" behind it. */
const becomes = [
  'moved: RG-M-3 > RG-B-5',
  'split: CA-I-3 > CA-I-5,CA-I-3',
  'split: SP-M-5 > SP-M-7,SP-M-5',
  'merged: SP-I-1,SP-I-2 > SP-I-2',
  'reworded: MS-B-2 > MS-B-2?',
  'merged: MS-H-4,MS-H-5 > MS-H-5',
  'reworded: CA-I-2 > CA-I-2',
  'merged: RG-B-3,RG-B-4 > RG-B-4',
  'split: MS-M-6 > MS-M-6,MS-M-7',
  'reworded: SP-M-1 > SP-M-1',
  'reworded: SP-I-3 > SP-I-3',
  'new:  > MS-B-3?',
  'reworded: MS-H-2 > MS-H-2?',
  'withdrawn: MS-H-3 > ?',
  'new:  > RG-M-10',
];
const asked = [
  'Helps a spirit: MS-H-2, reworded; MS-H-2 and MS-H-3, merged; It is new.',
  'Issues advice on: It is new.; MS-B-2, reworded; MS-B-2, split',
];

test('what becomes of each statement in a hard year is right or asked', async () => {
  const told: Told = structuredClone(toldBy(words));
  for (const { title, lists } of told.programs)
    for (const list of lists) {
      const edits = year[`${title}, ${list.heading ?? ''}`] ?? [];
      for (const [was] of edits) expect(list.statements.filter((text) => text.startsWith(was))).toHaveLength(1);
      const next = list.statements.flatMap((text) => {
        const edit = edits.find(([was]) => text.startsWith(was));
        return edit === undefined ? [text] : edit[1].split('\n').filter((one) => one !== '');
      });
      (list.statements as string[]).splice(0, list.statements.length, ...next);
    }
  const { changes, open } = await reading('a.docx', Buffer.from((await documents['styles.docx']?.(told)) ?? ''));
  const short = (choice: string) => choice.split(/:| into /)[0] ?? '';
  expect(open.map(({ text, choices }) => `${text.split(' ', 3).join(' ')}: ${choices.map(short).join('; ')}`)).toEqual(
    asked,
  );
  expect(
    changes
      .filter(({ of, kinds }) => of === 'statement' && kinds[0] !== 'same')
      .map(({ kinds, ids, into, sure }) => `${kinds.join(' and ')}: ${ids.join()} > ${into.join()}${sure ? '' : '?'}`),
  ).toEqual(becomes);
});
