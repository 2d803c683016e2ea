import { describe, expect, test } from 'vitest';
import { nameOfQuestion } from '../../../src/import/asking.ts';
import { answersIn, planOf } from '../../../src/import/plan.ts';
import { marked } from '../../../src/import/tell.ts';
import { docx, linesOf, paragraph, xlsx } from '../../import-documents.ts';
import { nothing, reading } from './reading.ts';

const chart =
  'Story Work\nHost\n- Reads aloud.\n- Keeps the log.\nGuest\n- Brings a book.\nGarden Work\nHost\n- Waters the beds.\nGuest\n- Weeds.\n';

/** All statements, whatever they stand below. */
async function said(name: string, file: Buffer | string, answers: Record<string, string> = {}) {
  const { told, open } = await reading(name, file, nothing, answers);
  return { texts: told.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements)), open };
}

describe('what nobody can know is asked', () => {
  test('what the program of a sheet without a title is called', async () => {
    const lists = [
      ['Host', 'Guest'],
      ['Reads aloud.', 'Brings a book.'],
      ['Keeps the log.', 'Listens.'],
    ];
    const columns = [
      ['Role', 'Duty'],
      ['Host', 'Reads aloud.'],
      ['Host', 'Keeps the log.'],
    ];
    const story = await reading('Story Work.xlsx', await xlsx(lists), nothing);
    expect(linesOf(story.told.programs)[0]).toBe('Story Work > Host > Reads aloud.');
    expect(story.open.map(({ choices }) => choices)).toEqual([['Story Work', 'Sheet1']]);
    for (const rows of [lists, columns]) {
      const { told, open } = await reading('a.xlsx', await xlsx(rows), nothing, { Sheet1: 'Sheet1' });
      expect([linesOf(told.programs)[0], open]).toEqual(['Sheet1 > Host > Reads aloud.', []]);
    }
    const titled = await reading('a.xlsx', await xlsx([['Story Work'], ...columns]), nothing);
    expect(titled.open.map(({ choices }) => choices)).toEqual([['Story Work', 'a', 'Sheet1']]);
  });

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

  test('headings that look alike, once for all of them', async () => {
    const titles = ['STORY WORK FOR ALL', 'GARDEN WORK', 'MUSIC WORK', 'SUMMER DAYS'];
    const program = (title: string) => `${title}\n${title} begins in May.\nHost\n- Opens.\nGuest\n- Helps.\n`;
    const text = `Ways of the House\n${titles.map(program).join('')}`;
    const { told, open, changes } = await reading('a.txt', text, nothing);
    expect(changes.filter(({ sure }) => sure)).toEqual([]);
    expect(open.map(({ text, question, choices }) => [text, question, choices[0]])).toEqual([
      [titles.join(' | '), 'What are these headings?', 'They are titles of programs.'],
      [
        titles.map((one) => `${one} begins in May.`).join(' | '),
        'These lines stand above the first list of its program. What are they?',
        'Leave them out.',
      ],
    ]);
    expect([told.title, told.programs.map(({ title }) => title)]).toEqual(['Ways of the House', titles]);
    const lists = await reading('a.txt', text, nothing, { 'STORY WORK FOR ALL |': 'headings of lists' });
    expect(lists.told.programs[0]?.lists.map(({ heading }) => heading)).toContain('MUSIC WORK');
    const each = await reading('a.txt', text, nothing, {
      'STORY WORK FOR ALL |': 'Ask about each',
      MUSIC: 'Leave it out',
    });
    expect(each.told.programs.map(({ title }) => title)).toEqual(titles.filter((one) => one !== 'MUSIC WORK'));
  });

  test('such a heading may also be a statement, or nothing', async () => {
    const music = `${chart}Music Work\n- Sings.\n`;
    expect((await said('a.txt', music, { 'Music Work': 'statement' })).texts.slice(-3)).toEqual([
      'Weeds.',
      'Music Work',
      'Sings.',
    ]);
    const { texts, open } = await said('a.txt', music, { 'Music Work': 'Leave it out' });
    expect([texts.slice(-2), open]).toEqual([['Weeds.', 'Sings.'], []]);
    const { told } = await reading('a.txt', music, nothing, { 'Music Work': 'heading of a list' });
    expect(told.programs.at(-1)?.lists.map(({ heading }) => heading)).toEqual(['Host', 'Guest', 'Music Work']);
  });

  test('a heading that looks like no other, wherever it stands', async () => {
    const head = (text: string, run: string) => paragraph(text, { run });
    const list = (text: string) => paragraph(text, { list: 0 });
    const program = (text: string) => [
      head(text, '<w:b/><w:sz w:val="28"/>'),
      ...['Host', 'Guest'].flatMap((one) => [head(one, '<w:b/>'), list(`${one} of ${text} reads.`)]),
    ];
    const odd = [head('Music Work', '<w:u w:val="single"/>'), list('Sings.')];
    const { open } = await said('a.docx', docx([...program('Story Work'), ...odd, ...program('Garden Work')]));
    expect(open.map(({ text, question }) => [text, question])).toEqual([['Music Work', 'What is this heading?']]);
  });

  test('a first heading that may be the title of the whole, or of its first program', async () => {
    const lists = ['Story Work', 'Garden Work']
      .map((one) => `<h2>${one}</h2><ul><li>${one} begins.</li></ul>`)
      .join('');
    const page = (more: string) => `<html><body><h1>Ways of the House</h1>${more}${lists}</body></html>`;
    const first = await said('a.html', page(''));
    expect(first.open.map(({ text, choices }) => [text, ...choices])).toEqual([
      ['Ways of the House', 'It is the title of a program.', 'It is the title of the whole document.'],
    ]);
    expect((await said('a.html', page('<h2>About</h2>'))).open[0]?.choices[0]).toBe(
      'It is the title of the whole document.',
    );
    const { told } = await reading('a.html', page(''), nothing, { Ways: 'whole' });
    expect([told.title, told.programs.map(({ title }) => title)]).toEqual([
      'Ways of the House',
      ['Story Work', 'Garden Work'],
    ]);
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
    expect((await said('a.txt', loose, { Mondays: 'statement of the list below', welcome: 'Leave' })).texts).toEqual([
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

  test('says where more questions may follow', () => {
    const more = 'may lead to more questions';
    const role = {
      line: 2,
      text: 'Host',
      question: 'For which role is this list?',
      choices: ['It is a role of its own.'],
    };
    expect(plan).toContain(more);
    expect(planOf('a.txt', [role], new Map())).not.toContain(more);
    const answers = new Map(questions.map((one) => [nameOfQuestion(one), one.choices[0] ?? '']));
    expect(planOf('a.txt', [...questions, role], answers)).not.toContain(more);
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
