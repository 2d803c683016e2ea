/** The same text as districts lay it out: with numbers and letters for levels, and in tables of several kinds. */
import { describe, expect, test } from 'vitest';
import { docx, linesOf, paragraph, xlsx } from '../../import-documents.ts';
import { nothing, reading } from './reading.ts';

const chart = {
  'Story Work': {
    'Reading Host': ['Reads aloud.', 'Keeps the log.', 'Waits for the bus.'],
    Guest: ['Brings a book.'],
  },
  'Garden Work': { 'Reading Host': ['Waters the beds.', 'Locks the shed.'], Guest: ['Weeds.', 'Rakes the path.'] },
};
const hours = ['Opens at eight.', 'Closes at noon.'];
const title = 'Ways of the House';
const programs = Object.entries(chart);
const said = [
  ...programs.flatMap(([program, lists]) =>
    Object.entries(lists).flatMap(([role, texts]) => texts.map((text) => `${program} > ${role} > ${text}`)),
  ),
  ...hours.map((text) => `Open Hours > - > ${text}`),
];

type Mark = (index: number, above: number, top: number) => string;

/** Plain lines with marks before them. */
function outline(program: Mark, role: Mark, statement: Mark, own: Mark = statement): string[] {
  const of = (lists: Record<string, string[]>, i: number) =>
    Object.entries(lists).flatMap(([name, texts], j) => [
      `${role(j + 1, i + 1, 0)} ${name}`,
      ...texts.map((text, k) => `${statement(k + 1, j + 1, i + 1)} ${text}`),
    ]);
  return [
    ...programs.flatMap(([name, lists], i) => [`${program(i + 1, 0, 0)} ${name}`, ...of(lists, i)]),
    `${program(3, 0, 0)} Open Hours`,
    ...hours.map((text, k) => `${own(k + 1, 3, 0)} ${text}`),
  ].map((line) => line.trim());
}

const roman = (i: number) => `${'I'.repeat(i)}.`;
const letter = (i: number) => `${' ABC'.charAt(i)}.`;
const small = (i: number) => `(${' abc'.charAt(i)})`;
const digit = (i: number) => `${i}.`;

async function read(name: string, file: Buffer | string, answers: Record<string, string> = {}) {
  const { told, open } = await reading(name, file, nothing, answers);
  return { lines: linesOf(told.programs), open };
}

describe('typed numbers and letters say which lines are of one level', () => {
  const outlines = {
    'I. A. 1.': outline(roman, letter, digit),
    'I. A. and signs': outline(roman, letter, () => '•'),
    '1. A. a)': outline(digit, letter, (i) => `${' abc'.charAt(i)})`),
    '1. 1.1 1.1.1': outline(
      digit,
      (i, top) => `${top}.${i}`,
      (i, j, top) => `${top}.${j}.${i}`,
      (i, top) => `${top}.${i}`,
    ),
    '1. 1.1. (a)': outline(digit, (i, top) => `${top}.${i}.`, small),
    'A. i. and hyphens': outline(
      letter,
      (i) => `${'i'.repeat(i)}.`,
      () => '-',
    ),
  };

  test.each(Object.entries(outlines))('%s', async (_, lines) => {
    expect((await read('a.txt', [title, ...lines].join('\n'))).lines).toEqual(said);
    expect((await read('a.docx', docx([title, ...lines].map((text) => paragraph(text))))).lines).toEqual(said);
    const html = [title, ...lines].map((line) => `<p>${line}</p>`).join('');
    expect((await read('a.html', `<html><body>${html}</body></html>`)).lines).toEqual(said);
  });

  test('a line in front of the outline is no role, and somebody is asked', async () => {
    const adopted = 'Adopted by the Board on May 12, 2026';
    const { lines, open } = await read('a.txt', [title, adopted, ...outlines['I. A. 1.']].join('\n'));
    expect(lines).toEqual(said);
    expect(open.map(({ text, choices }) => [text, choices[0]])).toEqual([[adopted, 'Leave it out.']]);
  });

  test('letters before roles are enough where programs have no mark', async () => {
    const lines = outline(() => '', letter, digit);
    const { lines: told, open } = await read('a.txt', [title, ...lines].join('\n'));
    expect(told).toEqual(said);
    expect(open.map(({ text }) => text)).toEqual(['Open Hours']);
  });
});

describe('tables', () => {
  const cell = (texts: readonly string[], list?: number) =>
    `<w:tc>${texts.map((text) => paragraph(text, list === undefined ? {} : { list })).join('')}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const headed = (text: string) => paragraph(text, { style: 'Heading1' });
  const own = [headed('Open Hours'), ...hours.map((text) => paragraph(text, { list: 0 }))];
  const document = (tableOf: (lists: Record<string, string[]>) => string) =>
    docx([
      paragraph(title, { style: 'Title' }),
      ...programs.flatMap(([name, lists]) => [headed(name), tableOf(lists)]),
      ...own,
    ]);

  test('pasted as plain text, with tabs between the cells', async () => {
    for (const head of [[], ['Who\tWhat we expect']]) {
      const lines = programs.flatMap(([name, lists]) => [
        name,
        ...head,
        ...Object.entries(lists).flatMap(([role, texts]) => texts.map((text) => `${role}\t${text}`)),
      ]);
      const text = [title, ...lines, 'Open Hours', ...hours.map((one) => `• ${one}`)].join('\n');
      expect((await read('a.txt', text, { 'Open Hours': 'program' })).lines).toEqual(said);
    }
  });

  describe('with signs that say whose each row is', () => {
    const roles = ['Reading Host', 'Guest'];
    const matrix = (yes: string, no: string, lists: Record<string, string[]>, ...more: string[]) =>
      table(
        row(...['Duty', ...roles].map((text) => cell([text]))),
        ...Object.entries(lists).flatMap(([role, texts]) =>
          texts.map((text) => row(cell([text]), ...roles.map((one) => cell([one === role ? yes : no])))),
        ),
        ...more,
      );
    const question = 'Signs in this table may say whose each row is. How does it read?';

    test.each([
      ['✓', ''],
      ['X', ''],
      ['Yes', 'No'],
      ['●', ''],
      ['☒', '☐'],
    ])('%s', async (yes, no) => {
      const { lines, open } = await read(
        'a.docx',
        document((lists) => matrix(yes, no, lists)),
      );
      expect(lines).toEqual(said);
      expect(open.map((one) => [one.question, ...one.choices])).toEqual([
        [question, `Each row is a statement of every role with "${yes}".`, 'Leave the table out.'],
      ]);
    });

    test('in a sheet', async () => {
      const rows = programs[0]?.[1]['Reading Host']?.map((text) => [text, 'x', '']) ?? [];
      const { lines } = await read(
        'a.xlsx',
        await xlsx([['Story Work'], ['Duty', ...roles], ...rows, ['Sings.', 'x', 'x']]),
      );
      expect(lines.slice(-2)).toEqual(['Story Work > Reading Host > Sings.', 'Story Work > Guest > Sings.']);
    });

    test.each([
      ['✓', ''],
      ['X', '–'],
      ['Yes', 'No'],
      ['●', ''],
    ])('pasted as plain text, with tabs between the cells: %s', async (yes, no) => {
      const marks = (own: readonly string[]) => roles.map((one) => (own.includes(one) ? yes : no));
      const rows = (lists: Record<string, string[]>) =>
        Object.entries(lists).flatMap(([role, texts]) => texts.map((text) => [text, ...marks([role])]));
      const shared = ['Keeps still.', ...marks(roles)];
      const tables = programs.flatMap(([name, lists]) => [[name], ['Duty', ...roles], ...rows(lists), shared]);
      const text = [title, ...tables.map((cells) => cells.join('\t')), '', 'Open Hours', ...hours].join('\n');
      const { lines, open } = await read('a.txt', text, { 'Open Hours': 'program', Duty: `"${yes}".` });
      expect(lines).toEqual(
        programs
          .flatMap(([name, lists]) =>
            Object.entries(lists).flatMap(([role, texts]) =>
              [...texts, 'Keeps still.'].map((one) => `${name} > ${role} > ${one}`),
            ),
          )
          .concat(hours.map((one) => `Open Hours > - > ${one}`)),
      );
      expect(open).toEqual([]);
    });

    test('pasted with lines between its rows, and rows without a sign', async () => {
      const text =
        'Story Work\n\nDuty\tReading Host\tGuest\nIndoors\nSings.\t✓\t✓\nKeeps still.\nReads.\t\t✓\nSleeps.\t\t\n';
      const { lines, open } = await read('a.txt', text, { Indoors: 'Leave them out.' });
      expect(lines).toEqual([
        'Story Work > Reading Host > Sings.',
        'Story Work > Guest > Sings.',
        'Story Work > Guest > Reads.',
      ]);
      expect(open.map(({ text }) => text)).toEqual(['Duty | Reading Host | Guest']);
    });

    test('signs of several kinds, of which somebody says what counts, and rows without any', async () => {
      const file = docx([
        headed('Story Work'),
        matrix(
          'R',
          'A',
          { Guest: ['Sings.'] },
          row(cell(['Keeps still.']), cell(['–']), cell([''])),
          row(cell(['At night.'])),
        ),
        ...own,
      ]);
      const first = await read('a.docx', file);
      expect(first.lines.slice(0, -2)).toEqual(['Story Work > Reading Host > Sings.']);
      expect(first.open.map(({ text, choices }) => [text, ...choices])).toEqual([
        [
          'Duty | Reading Host | Guest',
          ...['"A"', '"R"', '"A" or "R"'].map((one) => `Each row is a statement of every role with ${one}.`),
          'Leave the table out.',
        ],
        ['Keeps still. | At night.', 'Leave them out.', 'Each is a statement of every role.'],
      ]);
      const answers = { 'Duty |': '"R".', 'Keeps still. |': 'of every role' };
      expect((await read('a.docx', file, answers)).lines.slice(0, -2)).toEqual([
        'Story Work > Reading Host > Keeps still.',
        'Story Work > Reading Host > At night.',
        'Story Work > Guest > Sings.',
        'Story Work > Guest > Keeps still.',
        'Story Work > Guest > At night.',
      ]);
    });

    test('and its heads say nothing of how headings look elsewhere', async () => {
      const list = (texts: readonly string[]) => texts.map((text) => paragraph(text, { list: 0 })).join('');
      const [[story, lists], [garden, others]] = programs as [(typeof programs)[0], (typeof programs)[0]];
      const file = docx([
        paragraph(title, { style: 'Title' }),
        headed(story) + matrix('X', '', lists),
        headed(garden),
        ...Object.entries(others).map(([name, texts]) => paragraph(name, { style: 'Heading2' }) + list(texts)),
        ...own,
      ]);
      expect((await read('a.docx', file, { 'Open Hours': 'program' })).lines).toEqual(said);
    });
  });

  test('of sentences that are numbered', async () => {
    const numbered = (head: string) => (lists: Record<string, string[]>) =>
      Object.entries(lists)
        .map(([name, texts]) => {
          const rows = texts.map((text, i) => row(cell([`${i + 1}.`]), cell([text])));
          return paragraph(name, { style: 'Heading2' }) + table(row(cell(['No.']), cell([head])), ...rows);
        })
        .join('');
    for (const head of ['Responsibility', 'What the house expects'])
      expect(await read('a.docx', document(numbered(head)))).toEqual({ lines: said, open: [] });
  });

  test.each([['Who', 'What we expect'], ['Partner', 'What we count on'], ['', ''], []])(
    'of roles and what they do, whatever stands at their heads: %s',
    async (...heads) => {
      const head = heads.length > 0 ? [row(...heads.map((text) => cell([text])))] : [];
      const whole = document((lists) =>
        table(...head, ...Object.entries(lists).map(([name, texts]) => row(cell([name]), cell(texts, 0)))),
      );
      const split = document((lists) =>
        table(
          ...head,
          ...Object.entries(lists).flatMap(([name, texts]) =>
            texts.map((text, i) => row(cell([i === 0 ? name : '']), cell([text]))),
          ),
        ),
      );
      for (const file of [whole, split]) expect(await read('a.docx', file)).toEqual({ lines: said, open: [] });
    },
  );

  test('with a program in a row of its own', async () => {
    const rows = programs.flatMap(([name, lists]) => [
      row(cell([name])),
      ...Object.entries(lists).map(([role, texts]) => row(cell([role]), cell(texts, 0))),
    ]);
    for (const heads of [[], [row(cell(['Role']), cell(['Responsibilities']))]]) {
      const file = docx([paragraph(title, { style: 'Title' }), table(...heads, ...rows), ...own]);
      expect(await read('a.docx', file)).toEqual({ lines: said, open: [] });
    }
  });

  test('with a program a row and a role a column', async () => {
    const roles = ['Reading Host', 'Guest'] as const;
    const rows = programs.map(([name, lists]) => row(cell([name]), ...roles.map((role) => cell(lists[role], 0))));
    const heads = row(cell(['Program']), ...roles.map((role) => cell([role])));
    const file = docx([paragraph(title, { style: 'Title' }), table(heads, ...rows), ...own]);
    expect(await read('a.docx', file)).toEqual({ lines: said, open: [] });
  });

  test('a column of other words is asked about once, and left out only if somebody says so', async () => {
    const when = (i: number) => `Each ${['Monday', 'Friday'][i % 2]}`;
    const rows = Object.entries(chart).flatMap(([program, lists]) =>
      Object.entries(lists).flatMap(([role, texts]) => texts.map((text, i) => [program, role, `${i}`, text, when(i)])),
    );
    const heads = ['Program', 'Role', 'No.', 'Responsibility', 'When'];
    const tables = [rows.slice(0, 4), rows.slice(4)].map((some) =>
      table(...[heads, ...some].map((cells) => row(...cells.map((text) => cell([text]))))),
    );
    const files = {
      'a.xlsx': await xlsx([[title], heads, ...rows]),
      'a.docx': docx([...tables.flatMap((one) => [one, paragraph('')])]),
    };
    for (const [name, file] of Object.entries(files)) {
      const { lines, open } = await read(name, file);
      expect(lines).toEqual(said.slice(0, -hours.length));
      expect(open.map(({ text, choices }) => [text, ...choices])).toEqual([
        ['When', 'Leave it out.', 'Each of its cells is a statement.'],
      ]);
      const all = await read(name, file, { When: 'statement' });
      expect(all.lines.slice(0, 2)).toEqual([said[0], `${said[0]?.replace('Reads aloud.', 'Each Monday')}`]);
    }
  });

  test('where nothing says what the first column holds, somebody is asked', async () => {
    const roles = ['Reading Host', 'Guest'] as const;
    const sheet = await xlsx([
      ['', ...roles],
      ...programs.map(([name, lists]) => [name, ...roles.map((role) => lists[role].join('\n'))]),
    ]);
    const { lines, open } = await read('a.xlsx', sheet);
    expect(lines).toEqual(said.slice(0, -hours.length));
    expect(open.map(({ text, choices }) => [text, choices.length])).toEqual([[' | Reading Host | Guest', 4]]);
    const turned = await read('a.xlsx', sheet, { Guest: 'the other columns are programs' });
    expect(turned.lines[0]).toBe('Reading Host > Story Work > Reads aloud.');
    const notes = await read('a.xlsx', sheet, { Guest: 'stand beside them' });
    expect(notes.lines.at(-1)).toContain(' > Garden Work > Rakes the path.');
    const columns = await read('a.xlsx', sheet, { Guest: 'each column is a list' });
    expect(columns.lines[0]).toContain(' > - > Story Work');
  });

  test('tables with the same heads are asked about once', async () => {
    const file = document((lists) =>
      table(
        row(cell(['One']), cell(['Two'])),
        ...Object.entries(lists).map(([name, texts]) => row(cell([name]), cell([(texts[0] ?? '').slice(0, -1)]))),
      ),
    );
    const { open } = await read('a.docx', file);
    expect(open.map(({ question }) => question)).toEqual([
      'What stands in the first column of the tables with these heads?',
    ]);
  });
});

test('a paragraph outside the lists may be one statement, or each of its sentences', async () => {
  const loose = `Story Work\nHost\n- Reads aloud.\n- Listens.\nOpen Hours\nHost\n- Opens.\nThe house opens at eight. Nobody (but one) waits. All go at noon.\n`;
  const { open } = await read('a.txt', loose);
  expect(open[0]?.choices).toEqual(['It is a statement.', 'Leave it out.', 'Each of its sentences is a statement.']);
  const each = await read('a.txt', loose, { 'house opens': 'Each' });
  expect(each.lines.slice(-3)).toEqual(
    ['The house opens at eight.', 'Nobody (but one) waits.', 'All go at noon.'].map(
      (text) => `Open Hours > Host > ${text}`,
    ),
  );
});

test('the number of a program stays in its title and out of its names, which are for good', async () => {
  const text = `${title}\nProgram 1 – Story Work\nHost\n- Reads aloud.\nGuest\n- Listens.\nProgram 2 – Garden Work\nHost\n- Weeds.\nGuest\n- Rakes.\n`;
  const { proposal } = await reading('a.txt', text, nothing);
  expect(proposal.programs.map(({ title, id, code }) => [title, id, code])).toEqual([
    ['Program 1 – Story Work', 'story-work', 'SW'],
    ['Program 2 – Garden Work', 'garden-work', 'GW'],
  ]);
});

describe('what begins or breaks a line is no mark of a list where it is part of the words', () => {
  const styled = (...texts: string[]) =>
    docx([
      paragraph('Ways of the House', { style: 'Title' }),
      paragraph('Story Work', { style: 'Heading1' }),
      paragraph('Guest', { style: 'Heading2' }),
      ...texts.map((text) => paragraph(text)),
    ]);
  const told = async (...texts: string[]) =>
    (await read('words.docx', styled(...texts))).lines.map((line) => line.split(' > ').at(-1));

  test('the initials of somebody’s name', async () => {
    expect(await told('R. Okafor reads aloud.', 'A. P. guests meet monthly.', 'T. Lee keeps the log.')).toEqual([
      'R. Okafor reads aloud.',
      'A. P. guests meet monthly.',
      'T. Lee keeps the log.',
    ]);
    expect(await told('A. Reads aloud.', 'B. Keeps the log.')).toEqual(['Reads aloud.', 'Keeps the log.']);
  });

  test('a line that was broken within a sentence goes on', async () => {
    expect(await told('Knows the motto:\nteach one, reach one.', 'Reads.\nWrites.')).toEqual([
      'Knows the motto: teach one, reach one.',
      'Reads.',
      'Writes.',
    ]);
  });

  test('“§” is the sign of a list, but not before a number', async () => {
    const text = [
      'Ways of the House',
      '',
      'STORY WORK',
      '',
      'Guest',
      '§ Reads aloud.',
      '§ Keeps the log.',
      '§ 504 plans are read.',
    ];
    const { lines } = await read('words.txt', text.join('\n'), { 'STORY WORK': 'program', Guest: 'list' });
    expect(lines.map((line) => line.split(' > ').at(-1))).toEqual([
      'Reads aloud.',
      'Keeps the log.',
      '§ 504 plans are read.',
    ]);
  });
});
