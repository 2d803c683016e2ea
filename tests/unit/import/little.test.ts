/** Documents that show little of what their lines are: by a style of their own, a list of contents, or what comes again. */
import { describe, expect, test } from 'vitest';
import { docx, linesOf, paragraph, xlsx } from '../../import-documents.ts';
import { nothing, reading, words } from './reading.ts';

async function read(name: string, file: Buffer | string, answers: Record<string, string> = {}) {
  const { told, open } = await reading(name, file, nothing, answers);
  return { lines: linesOf(told.programs), open: open.map(({ text, choices }) => [text, choices[0]]) };
}

const said = [
  'Story Work > Host > Reads aloud to all guests',
  'Story Work > Host > Keeps the log of the day',
  'Story Work > Guest > Brings a book',
  'Garden Work > Host > Waters the beds',
  'Garden Work > Guest > Weeds the paths',
];

/** The same in lines, each made by what it is. */
function written(program: (text: string) => string, heading: (text: string) => string, statement: typeof heading) {
  const [lines, above] = [[] as string[], ['', '']];
  for (const line of said) {
    const [title = '', role = '', text = ''] = line.split(' > ');
    if (title !== above[0]) lines.push(program(title));
    if (title !== above[0] || role !== above[1]) lines.push(heading(role));
    above.splice(0, 2, title, role);
    lines.push(statement(text));
  }
  return lines;
}

const plain = (text: string) => paragraph(text);
const bold = (text: string) => paragraph(text, { run: '<w:b/>' });
const title = paragraph('Ways of the House', { style: 'Title' });

describe('without a full stop anywhere', () => {
  test('signs that stand on lines of their own', async () => {
    const lines = written(
      (text) => `\n${text}\n`,
      (text) => text,
      (text) => `•\n${text}`,
    );
    expect(await read('a.txt', ['Ways of the House', ...lines].join('\n'))).toEqual({ lines: said, open: [] });
  });

  test('bold programs, and roles that only come again', async () => {
    const file = docx([title, ...written(bold, plain, (text) => paragraph(text, { list: 0 }))]);
    expect(await read('a.docx', file)).toEqual({ lines: said, open: [] });
  });

  test('a next year in plain lines has a new statement, and no new heading', async () => {
    const text = words.sourceText.replaceAll(/^- |\.$/gm, '').replace('\nLeads mentoring rounds', '$&\nKeeps a log');
    const { changes } = await reading('a.txt', text, words);
    const fresh = changes.filter(({ kinds }) => kinds.includes('new'));
    expect(fresh.map(({ of, now, to }) => [of, now, to?.heading])).toEqual([['statement', 'Keeps a log', 'Mentor']]);
  });
});

describe('by styles and places alone', () => {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styled = (style: string) => (text: string) => paragraph(text, { style });
  const own = [style('Section', 'Section Heading'), style('Part', 'Part title'), style('Bullet', 'List Bullet')];

  test('a style that the district calls a heading is one, and the first that comes stands out most', async () => {
    const long = (text: string) => `${text} for all of the guests who come to the house each day`;
    const file = docx(
      [
        title,
        ...written(
          (text) => styled('Section')(long(text)),
          styled('Part'),
          (text) => (text.startsWith('Keeps') ? styled('Bullet')(text) : paragraph(text, { list: 0 })),
        ),
      ],
      '',
      own,
    );
    const lines = said.map((line) => line.replace(' Work', (work) => long(work)));
    expect(await read('a.docx', file)).toEqual({ lines, open: [] });
  });

  test('what stands further in goes on with the line above it, whether by its indent or by its level', async () => {
    const at = (start: number) => (text: string) =>
      paragraph(`• ${text}`).replace('<w:pPr>', `<w:pPr><w:ind w:start="${start}"/>`);
    const lists = ['Keeps the log', 'Opens the room', 'Reads to'].map(at(360));
    const file = docx([title, bold('Story Work'), plain('Host'), ...lists, ...['guests', 'hosts'].map(at(720))]);
    const { open } = await read('a.docx', file);
    expect(open).toContainEqual(['Reads to', 'Reads to guests, hosts']);
  });

  test('a line across a table is the title of a program, however many columns it is set over', async () => {
    const cell = (text: string, across = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/></w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const sentences = said.map((line) => `${line}.`);
    const rows = ['Story Work', 'Garden Work'].flatMap((program) => [
      row(cell(program, 2)),
      ...sentences
        .filter((line) => line.startsWith(program))
        .map((line) =>
          row(
            ...line
              .split(' > ')
              .slice(1)
              .map((text) => cell(text)),
          ),
        ),
    ]);
    const file = docx([title, `<w:tbl>${rows.join('')}</w:tbl>`]);
    expect(await read('a.docx', file)).toEqual({ lines: sentences, open: [] });
  });

  test('a table of two columns may have a program in each row', async () => {
    const rows = [
      ['Program', 'What is done'],
      ['Story Work', 'All may listen to a story.'],
      ['Garden Work', 'All may dig a hole.'],
    ];
    expect((await read('a.xlsx', await xlsx(rows))).lines).toEqual([
      'Story Work > What is done > All may listen to a story.',
      'Garden Work > What is done > All may dig a hole.',
    ]);
  });
});

describe('by a list of contents', () => {
  const heads = ['Story Work', 'Reader', 'Garden Work', 'Digger', 'Door Work', 'Porter'];
  const texts = ['Reads aloud.', 'Digs a hole.', 'Opens the door.'];
  const body = (role: (text: string) => string) =>
    texts.flatMap((text, i) => [heads[2 * i] ?? '', role(heads[2 * i + 1] ?? ''), `- ${text}`]);

  test('what stands further in there is no program', async () => {
    const contents = heads.map((text, i) => `${'    '.repeat(i % 2)}${text} ..... ${i + 1}`);
    const lines = ['Ways of the House', 'Contents', ...contents, ...body((text) => text)];
    expect((await read('a.txt', lines.join('\n'))).lines).toEqual(
      texts.map((text, i) => `${heads[2 * i]} > ${heads[2 * i + 1]} > ${text}`),
    );
  });

  test('a program that is named like its only role is there once', async () => {
    const named = docx([
      title,
      ...['Story Host', 'Garden Work'].map((text) => paragraph(`${text}\t1`, { style: 'TOC1' })),
      ...written(
        (text) => paragraph(text.replace('Work', 'Host').replace('Garden Host', 'Garden Work'), { style: 'Heading1' }),
        (text) => paragraph(`Story ${text}`, { style: 'Heading2' }),
        (text) => paragraph(text, { list: 0 }),
      ),
    ]);
    expect((await read('a.docx', named)).lines).toEqual(
      said.map((line) => line.replace('Story Work', 'Story Host').replace(/> (Host|Guest)/, '> Story $1')),
    );
  });
});

describe('in text that was broken', () => {
  const chart = (...lines: string[]) =>
    ['Story Work', '', 'Host', ...lines, '', 'Guest', '- Brings a book.'].join('\n');
  const told = async (...lines: string[]) =>
    (await read('a.txt', chart(...lines))).lines.flatMap((line) => (line.includes('> Host >') ? line.slice(20) : []));

  test('a line that cuts into two sentences belongs to the pages', async () => {
    const [first, second] = ['- Reads aloud to all of the guests who', '- Keeps the log of the day and of the'];
    expect(
      await told(first, 'Ways of the House 2026', 'come in.', '- Opens.', second, 'Ways of the House 2026', 'night.'),
    ).toEqual([
      'Reads aloud to all of the guests who come in.',
      'Opens.',
      'Keeps the log of the day and of the night.',
    ]);
  });

  test.each([
    ...['3', '12', '- 3 -', '| 3 |', '3 of 12', '3/12', '3 / 12', '3 | 12', 'Page 3', 'PAGE 103', 'page 3 of 12'],
    ...['Page 3/12', 'p. 3', 'p 3', 'pg. 3', 'pg 3', '— Page 3 —', '3 | Page', '3 | P a g e', '3|page'],
  ])('the number of a page is none of the text: %s', async (number) => {
    expect(await told('- Reads aloud to all of the', number, 'guests.', '- Opens.')).toEqual([
      'Reads aloud to all of the guests.',
      'Opens.',
    ]);
  });

  test.each(['12 guests.', '3 of 12 guests.', 'Page turners.', '1,000.', '2027.', '7-year-olds.'])(
    'and a number of something else is: %s',
    async (number) => {
      expect(await told('- Reads aloud to', number, '- Opens.')).toEqual([`Reads aloud to ${number}`, 'Opens.']);
    },
  );

  test.each([
    (page: number) => `Ways of the House ${page}`,
    (page: number) => `Ways of the House · Page ${page} of 12`,
    (page: number) => `Ways of the House - ${page}/12`,
    (page: number) => `${page} | Ways of the House`,
    (page: number) => `${page} Ways of the House`,
    (page: number) => `Ways, page ${page} of 12, of the House`,
  ])('a line with the number of its page, at the end of each: %s', async (line) => {
    const lines = ['- Reads aloud to all of the', line(3), '\fguests.', '- Opens.', line(104), '\f- Keeps the log.'];
    expect(await told(...lines)).toEqual(['Reads aloud to all of the guests.', 'Opens.', 'Keeps the log.']);
  });

  test('a line that comes again and again, and may be a heading', async () => {
    const line = 'Ways of the House';
    const lines = ['- Reads.', line, '- Opens.', 'Porter', '- Sings.', line, 'Cook', '- Weeds.', line, '- Digs.'];
    const { lines: said, open } = await read('a.txt', chart(...lines));
    expect(open).toContainEqual([line, 'It stands on every page: leave it out.']);
    expect(said.filter((one) => one.includes(line))).toEqual([]);
    expect(said).toContain('Story Work > Host > Opens.');
    const kept = await read('a.txt', chart(...lines), { [line]: 'It is a heading.' });
    expect(kept.lines).toContain('Story Work > Ways of the House > Opens.');
  });

  test.each([
    ['a slash', 'Works with the host/', 'Guest team.', 'Works with the host/Guest team.'],
    ['a hyphen before "and"', 'Plans the pre-', 'and post-talks of all.', 'Plans the pre- and post-talks of all.'],
  ])('%s', async (_, line, next, whole) => {
    expect(await told(`- ${line}`, next)).toEqual([whole]);
  });

  test('a point that goes on further in', async () => {
    expect(await told('- Reads aloud the long', '  Story of', '  the House', '- Opens the door')).toEqual([
      'Reads aloud the long Story of the House',
      'Opens the door',
    ]);
  });

  test('a hyphen before a capital is likely to stay', async () => {
    const { open } = await read('a.txt', chart('- Joins the meeting of all non-', 'English readers.'));
    expect(open).toContainEqual([expect.stringContaining('non'), 'Joins the meeting of all non-English readers.']);
  });
});
