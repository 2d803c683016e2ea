import { describe, expect, test } from 'vitest';
import { answersIn, planOf } from '../../../src/import/plan.ts';
import { marked } from '../../../src/import/tell.ts';
import { docx, paragraph } from '../../import-documents.ts';
import { nothing, reading } from './reading.ts';

const chart =
  'Story Work\nHost\n- Reads aloud.\n- Keeps the log.\nGuest\n- Brings a book.\nGarden Work\nHost\n- Waters the beds.\nGuest\n- Weeds.\n';

/** All statements, whatever they stand below. */
async function said(name: string, file: Buffer | string, answers: Record<string, string> = {}) {
  const { told, open } = await reading(name, file, nothing, answers);
  return { texts: told.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements)), open };
}

describe('what nobody can know is asked', () => {
  test('a hyphen at the end of a line, unless the text says how the word is written', async () => {
    const broken = chart.replace('Reads aloud.', 'Reads with a co-\nleader every week.');
    const { texts, open } = await said('a.txt', broken);
    expect(open[0]?.choices).toEqual(['Reads with a coleader every week.', 'Reads with a co-leader every week.']);
    expect(texts).toContain('Reads with a coleader every week.');
    const answered = await said('a.txt', broken, { coleader: 'co-leader' });
    expect([answered.texts[0], answered.open]).toEqual(['Reads with a co-leader every week.', []]);
    const known = await said('a.txt', broken.replace('Keeps the log.', 'Asks the co-leader.'));
    expect([known.texts[0], known.open]).toEqual(['Reads with a co-leader every week.', []]);
  });

  test('words that are struck out', async () => {
    const struck = paragraph('Reads aloud.', { list: 0 }).replace(
      '</w:p>',
      '<w:r><w:rPr><w:strike/></w:rPr><w:t> Twice.</w:t></w:r></w:p>',
    );
    const head = (text: string) => paragraph(text, { style: 'Heading1' });
    const { texts, open } = await said(
      'a.docx',
      docx([head('Story Work'), struck, head('Garden Work'), paragraph('Weeds.', { list: 0 })]),
    );
    expect(texts).toEqual(['Reads aloud.', 'Weeds.']);
    expect(open[0]?.choices).toEqual(['Reads aloud.', 'Reads aloud. Twice.']);
  });

  test('a bold line as long as a sentence, which may be a heading', async () => {
    const long = 'Please remember that all of this begins anew each year in the month of August';
    const head = (text: string) => paragraph(text, { run: '<w:b/>' });
    const list = (text: string) => paragraph(text, { list: 0 });
    const file = docx([
      head('Story Work'),
      head('Host'),
      list('Reads aloud.'),
      head(long),
      head('Guest'),
      list('Brings a book.'),
      list('Listens.'),
    ]);
    const { open } = await said('a.docx', file);
    expect(open.map(({ text, question }) => [text, question])).toContainEqual([long, 'Is this line a heading?']);
  });

  test('a heading that may be a program or a list', async () => {
    const { open } = await said('a.txt', `${chart}Music Work\n- Sings.\n`);
    expect(open).toMatchObject([{ line: 12, text: 'Music Work', question: 'What is this heading?' }]);
    expect(open[0]?.choices).toContain('It is the heading of a list.');
  });

  test('a sentence outside the lists, and one above them', async () => {
    const loose = chart
      .replace('Guest\n', 'Everybody is welcome.\nGuest\n')
      .replace('Garden Work\n', 'Garden Work\n- Is open on Mondays.\n');
    const { texts, open } = await said('a.txt', loose);
    expect(open.map(({ text, choices }) => [text, choices[0]])).toEqual([
      ['Everybody is welcome.', 'It is a statement.'],
      ['Garden Work', 'It is the title of a program.'],
      ['Is open on Mondays.', 'Leave it out.'],
    ]);
    expect(texts).not.toContain('Is open on Mondays.');
    expect((await said('a.txt', loose, { Mondays: 'statement', welcome: 'Leave' })).texts).toEqual([
      'Reads aloud.',
      'Keeps the log.',
      'Brings a book.',
      'Is open on Mondays.',
      'Waters the beds.',
      'Weeds.',
    ]);
  });

  test('a heading with nothing below it', async () => {
    const { open } = await said('a.txt', chart.replace('- Brings a book.\n', ''));
    expect(open.map(({ text }) => text)).toEqual(['Guest', 'Garden Work']);
  });
});

describe('a plan', () => {
  const questions = [
    { line: 3, text: 'a "word": here', question: 'Which?', choices: ['this', 'that: too'] },
    { line: 9, text: 'another', question: 'Which?', choices: ['yes', 'no'] },
  ];
  const plan = planOf('a.txt', questions, new Map());

  test('asks all questions and holds no answer yet', () => {
    expect(answersIn(plan)?.size).toBe(0);
    expect(plan.match(/answer:$/gm)).toHaveLength(2);
  });

  test('takes the number of a choice, or its words', () => {
    const given = answersIn(plan.replace('answer:', 'answer: 2').replace(/answer:$/m, 'answer: yes'));
    expect([...(given?.values() ?? [])]).toEqual(['that: too', 'yes']);
    expect(answersIn(planOf('a.txt', questions, given ?? new Map()))).toEqual(given);
  });

  test('is told from what is none', () => {
    expect(answersIn('{')).toBeUndefined();
    expect(answersIn('just words')).toBeUndefined();
    expect(answersIn('')?.size).toBe(0);
  });
});

test('was and now are shown word by word', () => {
  expect(marked('Meets with the guest to read.', 'Meets weekly with the guest to plan and read.')).toEqual([
    'Meets with the guest to read.',
    'Meets [weekly] with the guest to [plan and] read.',
  ]);
});
