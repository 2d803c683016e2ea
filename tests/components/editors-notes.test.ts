import { describe, expect, test } from 'vitest';
import EditorsNotes from '../../src/components/statement/EditorsNotes.astro';
import { heard, heardOfAll, only, render } from './render.ts';

const name = { id: 'ilp-name', note: 'The CTC calls this the "Individual Learning Plan".' };
const word = { id: 'an-through', note: 'Shown as written; probably "and through".' };

describe('an editor’s note', () => {
  test('is folded under its name and says what it says', async () => {
    const notes = await render(EditorsNotes, { statement: { id: 'AB-1', notes: [word] } });
    expect(heard(only(notes, 'details > summary'))).toBe('editor’s note');
    expect(heard(only(notes, 'p'))).toContain(word.note);
  });

  test('leads to its place in the list of notes', async () => {
    const notes = await render(EditorsNotes, { statement: { id: 'AB-1', notes: [word] } });
    expect(only(notes, 'a').getAttribute('href')).toBe('/source/#note-an-through');
  });

  test('is counted where there are several, each in a paragraph of its own', async () => {
    const notes = await render(EditorsNotes, { statement: { id: 'AB-1', notes: [name, word] } });
    expect(heard(only(notes, 'summary'))).toBe('2 editor’s notes');
    expect(heardOfAll(notes, 'p')).toEqual([expect.stringContaining(name.note), expect.stringContaining(word.note)]);
  });
});
