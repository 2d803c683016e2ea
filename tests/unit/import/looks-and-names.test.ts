/** What looks like a heading of programs is one, whatever it is called; what is no chart is asked about. */
import { describe, expect, test } from 'vitest';
import { docx, linesOf, paragraph, xlsx } from '../../import-documents.ts';
import { nothing, reading, words } from './reading.ts';

type Chart = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const head = (text: string, level: number) => paragraph(text, { style: level === 0 ? 'Title' : `Heading${level}` });
const lineOf = (text: string) => paragraph(text, { list: 0 });

const written = (chart: Chart) =>
  Object.entries(chart).flatMap(([program, lists]) => [
    head(program, 1),
    ...Object.entries(lists).flatMap(([role, texts]) => [head(role, 2), ...texts.map(lineOf)]),
  ]);
const said = (chart: Chart) =>
  Object.entries(chart).flatMap(([program, lists]) =>
    Object.entries(lists).flatMap(([role, texts]) => texts.map((text) => `${program} > ${role} > ${text}`)),
  );

async function read(name: string, file: Buffer, answers: Record<string, string> = {}) {
  const { told, open } = await reading(name, file, nothing, answers);
  return { lines: linesOf(told.programs), open };
}

const garden: Chart[string] = {
  'Night Guard': ['Locks the shed.', 'Feeds the cat.'],
  'Rake Keeper': ['Rakes the path.', 'Oils the tools.'],
};

test('what a field of Word shows is text, and what is hidden is none', async () => {
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const field = `<w:fldSimple w:instr=" DOCPROPERTY Day ">${run('Monday')}</w:fldSimple>`;
  const hidden = run(' Ask the board first!', '<w:b/><w:vanish/>') + run(' Or not.', '<w:vanish w:val="0"/>');
  const line = lineOf('Opens on ').replace('</w:p>', `${field}${run('.')}${hidden}</w:p>`);
  const whole = lineOf('').replace('</w:p>', `${run('Nobody sees this.', '<w:vanish/>')}</w:p>`);
  const { lines } = await read(
    'a.docx',
    docx([head('Garden Work', 1), head('Host', 2), line, whole, head('Guest', 2), lineOf('Weeds.')]),
  );
  expect(lines).toEqual(['Garden Work > Host > Opens on Monday. Or not.', 'Garden Work > Guest > Weeds.']);
});

test('what a style alone hides in Word is no text', async () => {
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const shown = run(' Comes at nine.', '<w:vanish w:val="0"/>');
  const withRun = (line: string, ...runs: string[]) => line.replace('</w:p>', `${runs.join('')}</w:p>`);
  const file = docx([
    head('Garden Work', 1),
    head('Host', 2),
    withRun(lineOf('Opens the gate.'), run(' Ask the board first!', '<w:rStyle w:val="Secret"/>')),
    paragraph('Nobody sees this.', { style: 'Whisper' }),
    withRun(paragraph('Nor this.', { style: 'Whisper' }), shown),
    paragraph('Locks it again.', { style: 'Spoken' }),
  ]);
  expect((await read('a.docx', file)).lines).toEqual([
    'Garden Work > Host > Opens the gate.',
    'Garden Work > Host > Comes at nine.',
    'Garden Work > Host > Locks it again.',
  ]);
});

test.each([
  ['what its own style hides', '<p style="mso-hide:all; DISPLAY: none">Nobody sees this.</p>'],
  ['what a class hides', '<div class="c2"><p>Nobody sees this.</p></div>'],
  ['what one class of several hides', '<p class="c4">Nobody sees this.</p>'],
  ['what is marked as hidden', '<p hidden>Nobody sees this.</p>'],
])('%s in a page is no text, and what hides on paper alone is', async (_, hidden) => {
  const style =
    '.c1{font-weight:700} p.c2, .c3 , .c4 {visibility:hidden} @media print { .c5 { display: none } .c6 {} }';
  const lines = ['<h1>Garden Work</h1><h2>Host</h2>', '<p class="c5">Opens the gate.</p>', hidden];
  const said = '<p>Locks it <span style="display:none">never</span>again.</p>';
  const file = `<html><head><style>${style}</style></head><body>${lines.join('')}${said}</body></html>`;
  expect((await read('a.html', Buffer.from(file))).lines).toEqual([
    'Garden Work > Host > Opens the gate.',
    'Garden Work > Host > Locks it again.',
  ]);
});

test('in a page, what folds a list open is its heading, and signs, ways back and the kind of file are no text', async () => {
  const fold = (role: string, texts: readonly string[]) =>
    `<details><summary>${role} <span aria-hidden="true">▾</span></summary><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></details>`;
  const charts = Object.entries({ 'Garden Work': garden, 'Yard Work': { 'Rake Keeper': ['Sweeps leaves'] } });
  const parts = charts.map(([name, lists]) => {
    const folds = Object.entries(lists).map(([role, texts]) => fold(role, texts));
    return `<section><h2>${name}</h2>${folds.join('')}<p><a href="#top">Back to top</a></p></section>`;
  });
  const file = `<!doctype html><html><body><h1>Who does what</h1>${parts.join('')}</body></html>`;
  const { lines, open } = await read('a.html', Buffer.from(file));
  expect(lines).toEqual(said(Object.fromEntries(charts)));
  expect(open).toEqual([]);
});

test('"The gardener will" is a heading, and its role is the gardener', async () => {
  const own = { 'The night guard will': ['Lock the shed.'], 'Garden staff shall': ['Rake the path.'] };
  const { told, proposal, open } = await reading(
    'a.docx',
    docx(written({ 'Story Work': own, 'Garden Work': own })),
    nothing,
  );
  expect([linesOf(told.programs), open]).toEqual([said({ 'Story Work': own, 'Garden Work': own }), []]);
  const roles = proposal.programs.flatMap(({ lists }) => lists.map(({ role }) => [role?.title, role?.id, role?.code]));
  expect(roles.slice(2)).toEqual(roles.slice(0, 2));
  expect(roles.slice(0, 2)).toEqual([
    ['Night guard', 'night-guard', 'N'],
    ['Garden staff', 'garden-staff', 'G'],
  ]);
});

describe('a program that is named like one of its roles', () => {
  test.each([
    ['Story Hosts', 'Story Host'],
    ['Story Host', 'Story Host'],
  ])('%s, with a list of the %s', async (program, role) => {
    const own = { [role]: ['Reads aloud.', 'Keeps the log.'], 'Night Guard': ['Locks the gate.'] };
    for (const lists of [own, Object.fromEntries(Object.entries(own).reverse())]) {
      const chart: Chart = { [program]: lists, 'Garden Work': garden };
      for (const title of [[], [head('Ways of the House', 0)]])
        expect(await read('a.docx', docx([...title, ...written(chart)]))).toEqual({ lines: said(chart), open: [] });
    }
  });

  test('a program whose statements get the heading of a role keeps its title', async () => {
    const [welcome] = words.programs.filter(({ words }) => words.title === 'Welcome/Tutoring Mentoring');
    const [partner] = words.programs.filter(({ words }) => words.title === 'Studio Partner Duties');
    const chart: Chart = {
      'Studio Partner Duties': Object.fromEntries(
        (partner?.words.roles ?? []).map(({ heading, statements }) => [heading, statements.map(({ text }) => text)]),
      ),
      'Welcome/Tutoring Mentoring': {
        'Welcome Tutor': (welcome?.words.statements ?? []).map(({ text }) => text),
      },
    };
    const { told } = await reading('a.docx', docx([head('Mentoring Ways', 0), ...written(chart)]), words);
    expect(linesOf(told.programs)).toEqual(said(chart));
  });
});

describe('a table that is none of programs, roles and statements', () => {
  const table = (rows: readonly (readonly string[])[]) => {
    const cells = rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`);
    return `<w:tbl>${cells.join('')}</w:tbl>`;
  };
  const chart: Chart = { 'Story Work': { 'Story Host': ['Reads aloud.'], ...garden }, 'Garden Work': garden };
  const versions = [
    ['Version', 'Date', 'Changes'],
    ['1.0', 'May 2, 2025', 'First adopted.'],
    ['1.1', 'June 9, 2026', 'Rakes came in.'],
  ];
  const signatures = [
    ['Prepared by', 'Approved by'],
    ['Ada Rook, Warden', 'Bea Finch, Chair'],
  ];

  const places = (...own: readonly string[]) => [
    [head('House', 0), ...own, ...written(chart)],
    [head('House', 0), ...written(chart), ...own, paragraph(''), ...own],
  ];
  const dated = [['Date', 'Version', 'What it says'], ...versions.slice(1)];

  test.each([
    ['of signatures', signatures],
    ['that is dated', dated],
  ])('%s is asked about once, and left out', async (_, rows) => {
    for (const paragraphs of places(table(rows))) {
      const { lines, open } = await read('a.docx', docx(paragraphs));
      expect(lines).toEqual(said(chart));
      expect(open.map(({ choices }) => choices)).toEqual([['Leave the table out.', 'It has statements.']]);
    }
  });

  test.each([
    ['Revision History', 'Version'],
    ['Document control', 'Revision'],
    ['Version log:', 'Rev.'],
  ])('of versions is none of the text, and neither is its heading: %s', async (heading, first) => {
    const [[, ...others] = [], ...rows] = versions;
    for (const paragraphs of places(head(heading, 1), table([[first, ...others], ...rows])))
      expect(await read('a.docx', docx(paragraphs))).toEqual({ lines: said(chart), open: [] });
  });

  test('and a title above a table of versions stays', async () => {
    const { told } = await reading('a.docx', docx([head('House', 0), table(versions), ...written(chart)]), nothing);
    expect(told.title).toBe('House');
  });

  test('is read if somebody says so', async () => {
    const file = docx([head('House', 0), ...written(chart), table(signatures)]);
    const { lines } = await read('a.docx', file, { 'Prepared by': 'statements' });
    expect(lines.at(-1)).toContain(' > Bea Finch, Chair');
  });

  test('what a program is for is asked about, and is a list only if somebody says so', async () => {
    const rows = [
      ['Program', 'Purpose', 'Story Host', 'Night Guard'],
      ['Story Work', 'All may listen.', 'Reads aloud.', 'Locks the gate.'],
      ['Garden Work', 'All may dig.', 'Picks beans.', 'Feeds the cat.'],
    ];
    const { lines, open } = await read('a.xlsx', await xlsx(rows));
    expect(lines).not.toContain('Story Work > Purpose > All may listen.');
    expect(lines).toHaveLength(4);
    expect(open.map(({ text, choices }) => [text, choices[0]])).toEqual([['Purpose', 'Leave it out.']]);
    const all = await read('a.xlsx', await xlsx(rows), { Purpose: 'heading' });
    expect(all.lines[0]).toBe('Story Work > Purpose > All may listen.');
  });
});
