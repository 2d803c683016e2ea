/** What is no duty, and what is half of one, is never taken for a whole duty without a question. */
import { describe, expect, test } from 'vitest';
import { docx, linesOf, paragraph, workbook, xlsx } from '../../import-documents.ts';
import { nothing, reading } from './reading.ts';

const head = (level: number) => (text: string) => paragraph(text, { style: `Heading${level}` });
const duty = (text: string, list = 0) => paragraph(text, { list });
const garden = [head(1)('Garden Work'), head(2)('Host'), duty('Opens the gate.'), duty('Locks it at noon.')];
const kitchen = [head(1)('Kitchen Work'), head(2)('Baker'), duty('Bakes bread.'), head(2)('Guest'), duty('Eats it.')];
const both = ['Garden Work > Host > Opens the gate.', 'Garden Work > Host > Locks it at noon.'];
const last = ['Kitchen Work > Baker > Bakes bread.', 'Kitchen Work > Guest > Eats it.'];

async function read(name: string, file: Buffer | string, answers: Record<string, string> = {}) {
  const { told, open } = await reading(name, file, nothing, answers);
  return { lines: linesOf(told.programs), asked: open.map(({ text, choices }) => [text, choices]) };
}

const row = (...cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

describe('a sign of nothing is no duty', () => {
  const signs = ['—', '–', '-', 'N/A', 'n/a', 'None.', 'NA'];

  test('in a table', async () => {
    const rows = [
      ['Program', 'Host', 'Guest'],
      ['Garden Work', 'Opens the gate.', 'Brings a spade.'],
      ...signs.map((sign, i) => [`Field ${i + 1}`, 'Mows the grass.', sign]),
    ];
    const { lines, asked } = await read('a.xlsx', await xlsx(rows));
    expect(lines.filter((line) => line.includes('Guest'))).toEqual(['Garden Work > Guest > Brings a spade.']);
    expect([lines.length, asked]).toEqual([2 + signs.length, []]);
  });

  test('in a row, and its role has no list there', async () => {
    const rows = [
      ['Role', 'Garden Work', 'Kitchen Work'],
      ['Host', 'Opens the gate.', 'Sets the table.'],
      ['Guest', 'Brings a spade.', '—'],
    ];
    const file = await xlsx(rows);
    const { lines, asked } = await read('Work.xlsx', file, { Garden: 'the other columns are programs', Work: 'Work' });
    expect(lines).toEqual([
      'Garden Work > Host > Opens the gate.',
      'Garden Work > Guest > Brings a spade.',
      'Kitchen Work > Host > Sets the table.',
    ]);
    expect(asked).toEqual([]);
  });

  test('in a list', async () => {
    const { lines, asked } = await read('a.docx', docx([...garden, ...signs.map((sign) => duty(sign)), ...kitchen]));
    expect([lines, asked]).toEqual([[...both, ...last], []]);
  });
});

test.each([
  ['lines above names', [row('________________', '__________'), row('Chair of the Trustees', 'Date')]],
  ['lines behind names', [row('Chair of the Trustees', '________________'), row('Head Gardener', '________')]],
])('a table to be signed, with %s, is asked about once, and most likely no text', async (_, rows) => {
  const file = docx([...garden, ...kitchen, `<w:tbl>${rows.join('')}</w:tbl>`]);
  const { lines, asked } = await read('a.docx', file);
  expect(lines).toEqual([...both, ...last]);
  expect(asked).toEqual([[expect.stringContaining('____'), ['Leave the table out.', 'It has statements.']]]);
});

describe('a sheet that is no table of duties is asked about once', () => {
  const people = [
    ['Name', 'Place', 'Room'],
    ['Ann Lee', 'North Garden', '12 B'],
    ['Bo Ray', 'South Garden', '7 A'],
  ];
  const duties = [
    ['Role', 'Duty'],
    ['Host', 'Opens the gate.'],
    ['Host', 'Locks it at noon.'],
  ];
  const lists = [
    ['Host', 'Guest'],
    ['Opens the gate.', 'Brings a spade and a hat.'],
    ['Locks it at noon each day.', 'Weeds the long beds.'],
  ];
  const question = ['People', ['Leave it out.', 'It is a program.']];

  test('beside one that says what its columns hold', async () => {
    const file = await workbook({ 'Garden Work': duties, People: people });
    expect(await read('a.xlsx', file)).toEqual({ lines: both, asked: [question] });
    expect((await read('a.xlsx', file, { People: 'It is a program.' })).lines.length).toBeGreaterThan(2);
  });

  test('beside those with a list in each column, which are not', async () => {
    const file = await workbook({ 'Garden Work': lists, People: people, 'Orchard Work': lists });
    const { lines, asked } = await read('a.xlsx', file);
    expect([lines.length, asked]).toEqual([8, [question]]);
  });
});

describe('a line that goes on in the points below it', () => {
  const points = ['lay out the beds;', 'choose the seeds, and the pots; and', 'set a day.'];
  const stem = 'Meets with the host to:';
  const whole = `${stem} lay out the beds; choose the seeds, and the pots; and set a day.`;
  const each = ['lay out the beds', 'choose the seeds, and the pots', 'set a day'].map(
    (text) => `Meets with the host to ${text}.`,
  );
  const chart = (...some: string[]) => docx([...garden, ...kitchen, head(2)('Gardener'), ...some, duty('Weeds.')]);
  const inLevels = chart(duty(stem), ...points.map((text) => duty(text, 1)));
  const saying = (...texts: string[]) => [
    ...both,
    ...last,
    ...[...texts, 'Weeds.'].map((text) => `Kitchen Work > Gardener > ${text}`),
  ];

  test('may be one statement, or one with each of them, or as they stand', async () => {
    const choices = [whole, each.join(' | '), 'Each line is a statement.', 'It is a heading.'];
    expect(await read('a.docx', inLevels)).toEqual({ lines: saying(whole), asked: [[stem, choices]] });
    expect((await read('a.docx', inLevels, { [stem]: each[2] ?? '' })).lines).toEqual(saying(...each));
    const { lines } = await read('a.docx', inLevels, { [stem]: 'Each line' });
    expect(lines).toEqual(saying(stem, ...points));
  });

  test('also where it is Word’s own style that sets them in', async () => {
    const style = (id: string, name: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const at = (level: string) => (text: string) => paragraph(text, { style: `ListBullet${level}` });
    const texts = [...garden, ...kitchen, head(2)('Gardener'), at('')(stem), ...points.map(at('2')), at('')('Weeds.')];
    const file = docx(texts, '', [style('ListBullet', 'List Bullet'), style('ListBullet2', 'List Bullet 2')]);
    expect((await read('a.docx', file)).lines).toEqual(saying(whole));
  });

  test('keeps its colon where the words need it', async () => {
    const file = chart(duty('Brings two things:'), duty('a spade', 1), duty('a hat', 1));
    const { asked } = await read('a.docx', file);
    expect(asked[0]?.[1]).toContain('Brings two things: a spade | Brings two things: a hat');
  });
});

describe('a question is a heading, or none of the text', () => {
  const asks = ['What does the host do?', 'What does the guest do?'];
  const lines = ['Opens the gate.', 'Locks it at noon.', 'Brings a spade.', 'Weeds the beds.'];
  const chart = (
    program: (text: string) => string,
    heading: (text: string) => string,
    statement: (text: string) => string,
  ) =>
    ['Garden Work', 'Kitchen Work'].flatMap((name) => [
      program(name),
      ...asks.flatMap((text, i) => [heading(text), ...lines.slice(2 * i, 2 * i + 2).map(statement)]),
    ]);
  const all = ['Garden Work', 'Kitchen Work'].flatMap((name) =>
    lines.map((text, i) => `${name} > ${asks[i < 2 ? 0 : 1]} > ${text}`),
  );
  const bold = (text: string) => paragraph(text, { run: '<w:b/>' });
  const plain = (text: string) => paragraph(text);

  test.each([
    ['above paragraphs', 'a.docx', docx(chart(head(1), bold, plain))],
    ['above lists', 'a.docx', docx(chart(head(1), bold, (text) => duty(text)))],
    ['in plain text', 'a.txt', chart(String, String, (text) => `• ${text}`).join('\n')],
    ['in bare text', 'a.txt', chart((text) => `\n${text}\n`, String, String).join('\n')],
  ])('%s', async (_, name, file) => {
    expect(await read(name, file, { 'Garden Work |': 'titles of programs' })).toEqual({ lines: all, asked: [] });
  });

  test('that looks like its answers is asked about', async () => {
    const file = docx([...chart(head(1), bold, plain), plain('Who has the key?')]);
    expect((await read('a.docx', file)).asked.map(([text]) => text)).toEqual(['Who has the key?']);
  });

  test('with something else behind it is asked about', async () => {
    const rest = 'Any questions? Write to the trustees.';
    const { asked } = await read('a.docx', docx([...chart(head(1), bold, plain), plain(rest)]));
    expect(asked.map(([text]) => text)).toEqual([rest]);
  });
});

describe('points that explain a statement', () => {
  const [gate, path] = ['Opens the side gate.', 'Sweeps the long path.'];
  const chart = (...some: string[]) => docx([...garden, ...kitchen, head(2)('Gardener'), ...some, duty('Weeds.')]);
  const gates = [duty(gate), duty('Key in the shed', 1), duty('Not on Sundays', 1)];
  const paths = [duty(path), duty('The broom hangs by the door.', 1)];
  const ofGardener = (...texts: string[]) => [
    ...both,
    ...last,
    ...texts.map((text) => `Kitchen Work > Gardener > ${text}`),
  ];

  test('may be left out', async () => {
    const { lines, asked } = await read('a.docx', chart(...gates, duty(path), duty('Rakes.')), {
      [gate]: 'Leave the points out.',
    });
    expect([lines, asked]).toEqual([ofGardener(gate, path, 'Rakes.', 'Weeds.'), []]);
  });

  test('are no part of a whole sentence, if nobody says so', async () => {
    const file = chart(...gates, duty(path), duty('Rakes.'));
    const whole = `${gate} Key in the shed, Not on Sundays`;
    const choices = ['Each line is a statement.', 'It is a heading.', 'Leave the points out.', whole];
    expect((await read('a.docx', file)).asked).toEqual([[gate, choices]]);
  });

  test('of several are asked about once, and each for itself only where somebody wants that', async () => {
    const file = chart(...gates, ...paths, duty('Rakes.'), duty('Mows.'));
    const { asked } = await read('a.docx', file);
    const choices = ['Each line is a statement.', 'Leave the points out.', 'Ask about each of them.'];
    expect(asked).toEqual([[`${gate} | ${path}`, choices]]);
    const left = await read('a.docx', file, { '|': 'Leave' });
    expect([left.lines, left.asked]).toEqual([ofGardener(gate, path, 'Rakes.', 'Mows.', 'Weeds.'), []]);
    const each = await read('a.docx', file, { '|': 'Ask about each' });
    expect(each.asked.map(([text]) => text)).toEqual([gate, path]);
  });
});

describe('a statement that a new page cuts in two', () => {
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>';

  test('is one in its paragraph', async () => {
    const cut = duty('Locks it ').replace('</w:p>', `${pageBreak}<w:r><w:t>at noon.</w:t></w:r></w:p>`);
    const { lines, asked } = await read('a.docx', docx([...garden.slice(0, 3), cut, ...kitchen]));
    expect([lines, asked]).toEqual([[...both, ...last], []]);
  });

  test('may go on in the next paragraph, if nobody says otherwise', async () => {
    const rest = paragraph('at noon.');
    const file = docx([...garden.slice(0, 3), duty('Locks it'), rest, ...kitchen]);
    const choices = ['It goes on from the line above.', 'It is a statement.', 'Leave it out.'];
    expect(await read('a.docx', file)).toEqual({ lines: [...both, ...last], asked: [['at noon.', choices]] });
    const { lines } = await read('a.docx', file, { 'at noon.': 'Leave it out.' });
    expect(lines[1]).toBe('Garden Work > Host > Locks it');
  });
});
