/** Documents of other districts, as they are: with a page of their own names, numbers before headings, no full stops. */
import { expect, test } from 'vitest';
import type { ToldProgram } from '../../import-documents.ts';
import { harbor, lakeside } from '../../other-districts.ts';
import { nothing, reading } from './reading.ts';

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
  const { told, open } = await reading('harbor.docx', harbor(), nothing);
  expect(told.title).toBe('Harbor View Elementary District');
  expect(shape(told.programs)).toEqual([
    'Math Support, The specialist will: 6',
    'Math Support, The principal will: 4',
    'Math Support, The teacher will: 4',
    'Language Support, The specialist will: 5',
    'Language Support, The principal will: 3',
    'Language Support, The teacher will: 3',
    'Reading Rooms, The aide will: 4',
    'Reading Rooms, The principal will: 2',
    'Behavior Team, -: 5',
  ]);
  expect(open.map(({ text }) => text)).toEqual(['Adopted by the Board on June 3, 2026.']);
});
