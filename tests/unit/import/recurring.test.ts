/** What recurs in a document tells what it is: lists of contents, lines of pages, words before a colon, merged cells. */
import { describe, expect, test } from 'vitest';
import { docx, linesOf, paragraph, xlsx } from '../../import-documents.ts';
import { nothing, reading } from './reading.ts';

const title = 'Ways of the House';
const welcome = 'All are welcome in this house. Ask at the desk.';
const approved = 'Approved by the trustees, May 3, 2026';
type Lists = readonly (readonly [string | null, readonly string[]])[];
const programs: readonly (readonly [string, Lists])[] = [
  [
    'Story Work',
    [
      ['Reading Host', ['Reads aloud.', 'Keeps the log of books that the children take home.', 'Waits for the bus.']],
      ['Night Guard', ['Locks the gate.', 'Feeds the cat.']],
    ],
  ],
  ['Open Hours', [[null, ['Opens at eight.', 'Closes at noon.']]]],
  [
    'Garden Work',
    [
      ['Reading Host', ['Waters the beds.', 'Picks beans.']],
      ['Rake Keeper', ['Rakes the path.', 'Oils the tools.']],
    ],
  ],
  [
    'Kitchen Work',
    [
      ['Bread Baker', ['Bakes at dawn.', 'Sweeps the floor.']],
      ['Dish Washer', ['Washes up.']],
    ],
  ],
];
const said = programs.flatMap(([program, lists]) =>
  lists.flatMap(([heading, texts]) => texts.map((text) => `${program} > ${heading ?? '-'} > ${text}`)),
);

/** The lines of all programs, each made by its kind. */
function inLines(
  program: (text: string) => string,
  heading: (text: string) => string,
  statement: (text: string, index: number, heading: string | null) => string | string[],
): string[] {
  return programs.flatMap(([name, lists]) => [
    program(name),
    ...lists.flatMap(([role, texts]) => [
      ...(role === null ? [] : [heading(role)]),
      ...texts.flatMap((text, i) => statement(text, i, role)),
    ]),
  ]);
}

const plain = (sign = '• ') =>
  inLines(
    (text) => `\n${text}`,
    String,
    (text) => `${sign}${text}`,
  );
const head = (level: number) => (text: string) => paragraph(text, { style: `Heading${level}` });
const bold = (text: string) => paragraph(text, { run: '<w:b/>' });
const listed = (text: string) => paragraph(text, { list: 0 });

/** A cell; merged: it begins a cell that goes on below ("restart"), or goes on with the one above ("continue"). */
function cell(texts: readonly string[], { merged = '', wide = 1 } = {}): string {
  const down = merged === '' ? '' : `<w:vMerge w:val="${merged}"/>`;
  const look = `<w:tcPr><w:gridSpan w:val="${wide}"/>${down}</w:tcPr>`;
  return `<w:tc>${look}${(texts.length > 0 ? texts : ['']).map((text) => paragraph(text)).join('')}</w:tc>`;
}

const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

async function read(name: string, file: Buffer | readonly string[], answers: Record<string, string> = {}) {
  const document = file instanceof Buffer ? file : file.join('\n');
  const { told, open } = await reading(name, document, nothing, answers);
  return { lines: linesOf(told.programs), asked: open.map(({ text, choices }) => [text, choices[0]]), told };
}

describe('a list of contents', () => {
  const page = (text: string, i: number) => `${text} ${'.'.repeat(40 - text.length)} ${i + 2}`;
  const out = [[welcome, 'Leave it out.']];

  test('with numbers, dots and pages, before an outline with the same numbers', async () => {
    const contents = programs.map(([name], i) => page(`${i + 1}. ${name}`, i));
    let [top, below] = [0, 0];
    const outline = inLines(
      (text) => `\n${++top}. ${((below = 0), text)}`,
      (text) => `${top}.${++below} ${text}`,
      (text, i) => `   ${'abc'.charAt(i)}) ${text}`,
    );
    const front = ['Elm Street District', '', title, 'Handbook', '', '2026-2027', '', 'TABLE OF CONTENTS', ''];
    const { lines, asked } = await read('a.txt', [...front, ...contents, '', welcome, ...outline]);
    expect([lines, asked]).toEqual([said, out]);
  });

  test('of programs and roles', async () => {
    const contents = programs.flatMap(([name, lists], i) => [
      page(name, i),
      ...lists.flatMap(([role]) => (role === null ? [] : [`   ${page(role, i)}`])),
    ]);
    const { lines, asked } = await read('a.txt', [title, 'Contents', ...contents, '', welcome, ...plain()]);
    expect([lines, asked]).toEqual([said, out]);
  });

  test('far down, with nothing but a page behind each program', async () => {
    const front = ['A', 'Second', 'Third', 'Fourth', 'Fifth'].map((one) => paragraph(`${one} line of the cover`));
    const contents = programs.map(([name], i) => paragraph(`${name}\t${i + 2}`));
    const whole = inLines(head(1), bold, listed);
    const file = docx([paragraph(title, { style: 'Title' }), ...front, bold('Contents'), ...contents, ...whole]);
    const { lines, asked } = await read('a.docx', file);
    expect(lines).toEqual(said);
    expect(asked).toEqual([[expect.stringContaining('Second line of the cover | Third'), 'Leave them out.']]);
  });
});

describe('lines that pages add', () => {
  test.each([
    ['a page and a date', (i: number) => [`Page ${i} of 9      Adopted June 9, 2026`]],
    ['a page in the middle', (i: number) => [`Elm Street    Page ${i}    Rev. 7/2026`]],
    ['a number in front', (i: number) => [`${i} | Ways of the House`]],
    ['a page, and a line of capitals', (i: number) => [`Page ${i} of 9   Adopted 2026`, 'HOUSE BOOK 2026–27']],
  ])('%s, in the midst of lists', async (_, foot) => {
    const all = [title, ...plain()].join('\n').split('\n');
    const pages = all.flatMap((line, i) => (i % 6 === 5 ? [line, ...foot((i + 1) / 6)] : [line]));
    const { lines, asked } = await read('a.txt', pages);
    expect([lines, asked]).toEqual([said, []]);
  });

  test('headings that differ in their numbers alone are headings', async () => {
    const grades = ['Grade 6', '• Sings.', '• Hums.', 'Grade 7', '• Plays.'];
    const { lines } = await read('a.txt', [title, ...plain(), '', 'Music Work', ...grades]);
    expect(lines.map((line) => line.replace(/^.*Grade/, 'Grade')).slice(-3)).toEqual([
      expect.stringContaining('Grade 6'),
      expect.stringContaining('Grade 6'),
      expect.stringContaining('Grade 7'),
    ]);
  });

  test('statements that name a page stay', async () => {
    const sees = ['See page 12 for the form.', 'See page 14 for the form.'];
    const { lines } = await read('a.txt', [title, ...plain(), ...sees.map((text) => `• ${text}`)]);
    expect(lines.slice(-2).map((line) => line.split(' > ')[2])).toEqual(sees);
  });

  test('a heading that goes on from another page is the one from before', async () => {
    const pages = programs.flatMap(([name, lists]) => [
      `\n${name}`,
      ...lists.flatMap(([role, [first = '', ...rest]]) => [
        ...(role === null ? [] : [role]),
        `• ${first}`,
        ...(rest.length > 0 ? [`\f${name} (continued)`, ...(role === null ? [] : [`${role} (continued)`])] : []),
        ...rest.map((text) => `• ${text}`),
      ]),
    ]);
    const { lines, asked } = await read('a.txt', [title, ...pages]);
    expect([lines, asked]).toEqual([said, []]);
  });
});

describe('words before a colon', () => {
  const behind = (sign: string) => (text: string, i: number, role: string | null) =>
    `${i > 0 || role === null ? sign : `${sign}${role}: `}${text}`;
  const roles = 'Reading Host | Night Guard | Rake Keeper | Bread Baker | Dish Washer';
  const without = (lines: readonly string[]) => lines.filter((line) => line !== '');

  test('are asked about once, and are headings of lists', async () => {
    const lines = without(inLines(String, () => '', behind('• ')));
    const { lines: told, asked } = await read('a.txt', [title, ...lines], { 'Open Hours': 'program' });
    expect([told, asked]).toEqual([said, [[roles, 'They are headings of lists.']]]);
  });

  test('in paragraphs without signs', async () => {
    const parts = without(
      inLines(
        head(1),
        () => '',
        (text, i, role) => paragraph(behind('')(text, i, role)),
      ),
    );
    const { lines, asked } = await read('a.docx', docx([paragraph(title, { style: 'Title' }), ...parts]));
    expect([lines, asked]).toEqual([said, [[roles, 'They are headings of lists.']]]);
  });

  test('or a full stop, if they are bold', async () => {
    const parts = inLines(
      head(1),
      () => '',
      (text, i, role) =>
        i > 0 || role === null
          ? listed(text)
          : paragraph(text).replace(
              '<w:r>',
              `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${role}. </w:t></w:r><w:r>`,
            ),
    );
    const { lines, asked } = await read('a.docx', docx([paragraph(title, { style: 'Title' }), ...parts]));
    expect([lines, asked]).toEqual([said, [[roles, 'They are headings of lists.']]]);
  });

  test('belong to the statements if somebody says so', async () => {
    const lines = without(inLines(String, () => '', behind('• ')));
    const answers = { 'Open Hours': 'program', '| Night Guard |': 'belong' };
    const { lines: told } = await read('a.txt', [title, ...lines], answers);
    expect(told[0]).toContain(' > Reading Host: Reads aloud.');
  });

  test('below headings of lists most likely belong to the statements', async () => {
    const leads = ['First', 'Then', 'Last'];
    const parts = inLines(head(1), head(2), (text, i) => listed(`${leads[i]}: ${text}`));
    const { lines, asked } = await read('a.docx', docx([paragraph(title, { style: 'Title' }), ...parts]));
    expect(lines.map((line) => line.replace(/(First|Then|Last): /, ''))).toEqual(said);
    expect(asked).toEqual([['First | Then | Last', 'They belong to the statements.']]);
  });

  test.each(['; ', '. '])('with the whole list behind them, parted by "%s"', async (sign) => {
    const parts = programs.flatMap(([name, lists]) => [
      head(1)(name),
      ...lists.flatMap(([role, texts]) => {
        const whole = `${texts.map((text) => text.slice(0, -1)).join(sign)}.`;
        return role === null ? texts.map((text) => paragraph(text)) : [paragraph(`${role}: ${whole}`)];
      }),
    ]);
    const { lines, told } = await read('a.docx', docx([paragraph(title, { style: 'Title' }), ...parts]));
    const bare = (all: readonly string[]) => all.map((line) => line.replace(/\.$/, ''));
    expect(bare(lines)).toEqual(bare(said));
    const { open } = await reading('a.docx', docx([paragraph(title, { style: 'Title' }), ...parts]), nothing);
    expect(open.map(({ question }) => question)).toEqual([
      'Lines begin with a few words and a colon. What are these words?',
      'More than one statement may stand in these lines. What is a statement?',
    ]);
    expect(told.title).toBe(title);
  });
});

describe('merged cells', () => {
  const heads = ['Program', 'Role', 'Responsibility'];

  test('go on below, and what stands over two columns has no role', async () => {
    const rows = programs.flatMap(([name, lists]) =>
      lists.flatMap(([role, texts], j) =>
        role === null
          ? [[cell([name]), cell(texts, { wide: 2 })]]
          : texts.map((text, i) => [
              cell(i + j === 0 ? [name] : [], { merged: i + j === 0 ? 'restart' : 'continue' }),
              cell(i === 0 ? [role] : [], { merged: i === 0 ? 'restart' : 'continue' }),
              cell([text]),
            ]),
      ),
    );
    const file = docx([
      paragraph('Elm Street District', { run: '<w:sz w:val="28"/>' }),
      paragraph(title, { style: 'Title' }),
      table([heads.map((text) => cell([text])), ...rows]),
    ]);
    const { lines, asked, told } = await read('a.docx', file);
    expect([lines, asked, told.title]).toEqual([said, [], title]);
  });

  test('over two columns below the lists of a program', async () => {
    const rows = [
      [cell(['Story Work'], { merged: 'restart' }), cell(['Host']), cell(['Reads aloud.'])],
      [cell([], { merged: 'continue' }), cell(['Opens at eight.'], { wide: 2 })],
      [cell(['Garden Work']), cell(['Host']), cell(['Weeds.'])],
    ];
    const { lines } = await read('a.docx', docx([table([heads.map((text) => cell([text])), ...rows])]), {
      'Opens at eight': 'statement',
    });
    expect(lines).toEqual([
      'Story Work > Host > Reads aloud.',
      'Story Work > - > Opens at eight.',
      'Garden Work > Host > Weeds.',
    ]);
  });

  test('of a page', async () => {
    const rows = programs.flatMap(([name, lists]) => {
      const length = lists.flatMap(([, texts]) => texts).length;
      return lists.flatMap(([role, texts], j) =>
        texts.map((text, i) => {
          const program = i + j === 0 ? `<td rowspan="${length}">${name}</td>` : '';
          return `<tr>${program}${i === 0 ? `<td rowspan="${texts.length}">${role ?? ''}</td>` : ''}<td>${text}</td></tr>`;
        }),
      );
    });
    const top = `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>`;
    const { lines } = await read('a.html', [`<html><body><table>${top}${rows.join('')}</table></body></html>`]);
    expect(lines).toEqual(said);
  });

  test('a column of unknown name beside programs and roles holds the statements', async () => {
    const rows = programs.flatMap(([name, lists]) =>
      lists.flatMap(([role, texts]) => texts.map((text, i) => [name, i === 0 ? (role ?? '') : '', text])),
    );
    const { lines, asked } = await read('a.xlsx', await xlsx([[title], ['Program', 'Role', 'What they do'], ...rows]));
    expect([lines, asked]).toEqual([said, []]);
  });

  test('a table of telephones is left out if nobody says more', async () => {
    const phones = [
      ['Contact', 'Phone'],
      ['Ann Lee', '555-0101'],
      ['Bo Ray', '555-0102'],
    ];
    const file = docx([
      ...inLines(head(1), head(2), listed),
      table(phones.map((row) => row.map((text) => cell([text])))),
    ]);
    const { lines, asked } = await read('a.docx', file);
    expect([lines, asked]).toEqual([said, [['Contact | Phone', 'Leave it out.']]]);
  });
});

describe('lines that stand together are asked about once', () => {
  const form = 'Received: __________ Date: ______';
  const file = docx([
    paragraph(title, { style: 'Title' }),
    paragraph('School Year 2026–27'),
    paragraph(welcome),
    ...inLines(head(1), head(2), listed),
    paragraph(approved),
    paragraph(form),
    paragraph('Chair of the Trustees'),
  ]);
  const [above, below] = [`School Year 2026–27 | ${welcome}`, `${approved} | ${form} | Chair of the Trustees`];

  test('above the first program and below the last list', async () => {
    const { lines, asked } = await read('a.docx', file);
    expect(lines).toEqual(said);
    expect(asked).toEqual([
      [above, 'Leave them out.'],
      [below, 'Leave them out.'],
    ]);
  });

  test('and then one by one, if somebody wants that', async () => {
    const { asked } = await read('a.docx', file, { [above]: 'Ask about each', [below]: 'Each is' });
    expect(asked).toEqual([
      ['School Year 2026–27', 'Leave it out.'],
      [welcome, 'Leave it out.'],
    ]);
    const { lines } = await read('a.docx', file, { [above]: 'Leave', [below]: 'Each is' });
    expect(lines.slice(-3).map((line) => line.split(' > ')[2])).toEqual([approved, form, 'Chair of the Trustees']);
  });

  test('what is said before the programs, below a heading that looks like theirs', async () => {
    const before = docx([...['Introduction'].map(head(1)), paragraph(welcome), ...inLines(head(1), head(2), listed)]);
    const { lines, asked } = await read('a.docx', before);
    expect([lines, asked]).toEqual([said, [['Introduction', 'No: leave it out, and what stands below it.']]]);
    const kept = await read('a.docx', before, { Introduction: 'title of a program' });
    expect(kept.told.programs[0]?.title).toBe('Introduction');
  });

  test('a paragraph of each sentence of a description', async () => {
    const loose = docx([
      paragraph(title, { style: 'Title' }),
      ...inLines(head(1), head(2), (text, _, role) => (role === null ? paragraph(text) : listed(text))),
    ]);
    const { lines, asked } = await read('a.docx', loose);
    expect([lines, asked]).toEqual([said, [['Opens at eight. | Closes at noon.', 'Each is a statement.']]]);
  });
});

test('points that end with signs of their own are joined with one', async () => {
  const list = '<ul><li>the loans;</li><li>the repairs.</li></ul>';
  const chart = `<h1>Tool Work</h1><h2>Host</h2><ul><li>Opens.</li><li>Keeps a record of:${list}</li><li>Closes.</li></ul>`;
  const { open } = await reading('a.html', `<html><body>${chart}</body></html>`, nothing);
  expect(open.flatMap(({ choices }) => choices)).toContain('Keeps a record of: the loans; the repairs.');
});

test('a statement that goes on in points is no heading, and somebody is asked how it reads', async () => {
  const points = ['Keeps a record of:', 'loans', 'repairs'];
  const lists = ['Reads aloud.', 'Locks up.'].map((text) => `<li>${text}</li>`).join('');
  const nested = `<li>${points[0]}<ul><li>${points[1]}</li><li>${points[2]}</li></ul></li>`;
  const page = `<html><body><h1>Story Work</h1><ul><li><b>Host</b><ul>${lists}${nested}<li>Sings.</li></ul></li><li><b>Guest</b><ul>${lists}</ul></li></ul><h1>Garden Work</h1><ul><li><b>Host</b><ul>${lists}</ul></li></ul></body></html>`;
  const { lines, asked } = await read('a.html', [page]);
  expect(lines.slice(2, 4)).toEqual([
    'Story Work > Host > Keeps a record of: loans, repairs',
    'Story Work > Host > Sings.',
  ]);
  expect(asked).toEqual([['Keeps a record of:', 'Keeps a record of: loans, repairs']]);
  const each = await read('a.html', [page], { 'Keeps a record': 'Each line' });
  expect(each.lines.slice(2, 5).map((line) => line.split(' > ')[2])).toEqual(points);
});

describe('headings that nothing makes stand out', () => {
  test.each([
    ['an empty line above', (text: string) => `\n${text}`, String],
    ['capitals', (text: string) => text.toUpperCase(), String],
    ['a colon', String, (text: string) => `The ${text.toLowerCase()} will:`],
  ])('are told by %s', async (_, program, heading) => {
    const { lines, asked } = await read('a.txt', [title, ...inLines(program, heading, (text) => `- ${text}`)]);
    const wanted = inLines(program, heading, (text) => `- ${text}`).length;
    expect([lines.length, asked, wanted]).toEqual([said.length, [], wanted]);
    expect(lines.map((line) => line.toLowerCase().replace(/the (.*) will/, '$1'))).toEqual(
      said.map((line) => line.toLowerCase()),
    );
  });

  test('are told by italics, and by a list of definitions', async () => {
    const italic = (text: string) => paragraph(text, { run: '<w:i/>' });
    const file = docx([paragraph(title, { run: '<w:b/><w:sz w:val="40"/>' }), ...inLines(bold, italic, listed)]);
    const dl = programs.map(([name, lists]) => {
      const inside = lists.map(([role, texts]) => {
        const term = role === null ? '' : `<dt>${role}</dt>`;
        return term + texts.map((text) => `<dd>${text}</dd>`).join('');
      });
      return `<h2>${name}</h2><dl>${inside.join('')}</dl>`;
    });
    expect((await read('a.docx', file)).lines).toEqual(said);
    expect((await read('a.html', [`<html><body>${dl.join('')}</body></html>`])).lines).toEqual(said);
  });
});

describe('a list of contents with dots that lead to pages is no text, and nothing is asked about it', () => {
  const heads = programs.flatMap(([name, lists]) => [name, ...lists.flatMap(([role]) => role ?? [])]);
  const few = (text: string, i: number) => `${text} ........ ${i + 2}`;
  const spaced = (text: string, i: number) => `${text}${' .'.repeat(12)} ${i + 2}`;
  const question = /^(Where does this line end|This line comes again|This stands above|These lines stand above)/;
  const ofContents = async (lines: readonly string[]) => {
    const { told, open } = await reading('a.txt', [title, ...lines, ...plain()].join('\n'), nothing);
    return [linesOf(told.programs), open.filter((one) => question.test(one.question)).map(({ text }) => text)];
  };

  test.each([
    ['below its title', ['Contents', ...heads.map(few)]],
    ['with no title', heads.map(few)],
    ['with spaces between its dots', ['Contents', ...heads.map(spaced)]],
    ['of one program', ['Contents', few('Story Work', 0)]],
    ['with room between its lines', ['Contents', ...heads.flatMap((text, i) => [few(text, i), ''])]],
    [
      'with entries that are broken',
      ['Contents', ...heads.map(few).flatMap((text) => text.split(/(?<=Work) |(?<=oo)-? ?(?=k? )/))],
    ],
    [
      'with the line of a page between',
      ['Contents', ...heads.map(few).flatMap((text, i) => (i === 5 ? ['ii', text] : [text]))],
    ],
    ['with no dots', ['Contents', ...heads.map((text, i) => `${text}\t${Math.floor(i / 3)}`)]],
  ])('%s', async (_, contents) => {
    expect(await ofContents(contents)).toEqual([said, []]);
  });

  test('also where it names what the text no longer does', async () => {
    const old = heads.map((text, i) => few(text.replace('Work', 'Time').replace(/er$/, 'ing'), i));
    expect(await ofContents(['Contents', ...old])).toEqual([said, []]);
  });

  test('where nothing else says that it is one, it is asked about once', async () => {
    const lines = ['Marks a child who reads well with ..... 5', 'Marks a child who reads ..... 3'];
    const text = [title, ...plain()].join('\n').replace('Reads aloud.', lines.join('\n• '));
    const { told, open } = await reading('a.txt', text, nothing);
    expect(open.map(({ text }) => text)).toEqual([lines.join(' | ')]);
    expect(open[0]?.choices).toEqual(['They are no text: leave them out.', 'Each is a line of the text.']);
    expect(linesOf(told.programs)).toHaveLength(said.length - 1);
    const answered = await reading('a.txt', text, nothing, { Marks: 'Each is a line' });
    expect([linesOf(answered.told.programs).length, answered.open]).toEqual([said.length + 1, []]);
  });

  test('dots and a number in one line of the text are text', async () => {
    const marks = 'Marks a child who reads well with ..... 5';
    const { told } = await reading('a.txt', [title, ...plain()].join('\n').replace('Reads aloud.', marks), nothing);
    expect(linesOf(told.programs)[0]).toBe(`Story Work > Reading Host > ${marks}`);
  });
});
