import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { toCsv } from '../../src/downloads/csv.ts';
import { handbookJson } from '../../src/downloads/handbook-json.ts';
import { columnsOf, statementsTable } from '../../src/downloads/statements-table.ts';
import { draft, pair, program, received, roleList, statement, term, theme } from '../builders.ts';

const handbook = () => assembleHandbook(draft());

/** A handbook in which something stands in every place. */
function full() {
  const words = draft();
  const note = (id: string, text: string, index: number) => {
    return { id, file: 'content/notes.yaml', index, words: { wording: [], statements: [], oddity: text, note: text } };
  };
  const question = { question: 'Why?', nearest: [{ id: 'CO-1' }], blank: 'reason' };
  return assembleHandbook({
    ...words,
    programs: [
      received('support', {
        code: 'SU',
        roles: [
          roleList('coach', [
            statement('SU-C-1', {
              themes: ['time', 'data'].map((theme) => ({ theme, evidence: 'Does', basis: 'explicit' })),
              names: [{ role: 'mentor', as: 'what', basis: 'inferred' }],
              notes: ['odd', 'ending'],
            }),
            statement('SU-C-2', { added: '2027-07-01' }),
          ]),
        ],
      }),
      program('cohort', {
        code: 'CO',
        order: 2,
        statements: [statement('CO-1')],
        facts: { for: [{ id: 'CO-1', words: 'what CO-1 says' }], often: [] },
        definition: 'group',
      }),
    ],
    glossary: [term('group')],
    themes: [theme('time'), theme('data', 1)],
    pairs: [pair('SU-C-1', 'CO-1', { kind: 'related' })],
    notes: [note('odd', 'As written.', 0), note('ending', 'An “s” is missing.', 1)],
    questions: [{ id: 'why', file: 'content/questions.yaml', index: 0, words: question }],
    settings: {
      ...words.settings,
      words: { ...words.settings.words, blanks: { reason: { label: 'Why', answer: 'So.' } } },
    },
    sourceText: 'The Text\nsupport Responsibilities\nCoach\n- Does what SU-C-1 says.',
  });
}

describe('a table for a spreadsheet', () => {
  test('says that it is UTF-8, quotes every cell and ends lines as spreadsheets expect', () => {
    expect(
      toCsv([
        ['id', 'text'],
        ['A-1', 'Señor “Ñ”, etc.'],
      ]),
    ).toBe('\uFEFF"id","text"\r\n"A-1","Señor “Ñ”, etc."\r\n');
  });

  test('keeps quotation marks and line breaks inside a cell', () => {
    expect(toCsv([['She said "yes"\nand left']])).toContain('"She said ""yes""\nand left"');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n=1'])('%j is text, not a formula', (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  });

  test('any table reads back as it was, but for the apostrophe before a formula', () => {
    /** Reads a table as RFC 4180 says: quoted cells, commas between them, lines that end in CR LF. */
    const parse = (csv: string): string[][] => {
      const lines: string[][] = [];
      const cell = /"((?:[^"]|"")*)"(,|\r\n)/gy;
      let line: string[] = [];
      cell.lastIndex = 1;
      while (cell.lastIndex < csv.length) {
        const [, quoted = '', end] = cell.exec(csv) ?? [];
        if (end === undefined) throw new Error(`This is no table: ${JSON.stringify(csv)}`);
        line.push(quoted.replaceAll('""', '"'));
        if (end === ',') continue;
        lines.push(line);
        line = [];
      }
      return lines;
    };
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('"', ',', '\r', '\n', '=', '@', "'", ' ', 'a')).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const csv = toCsv(rows);
        expect(csv[0]).toBe('\uFEFF');
        const read = parse(csv);
        expect(read.map((line) => line.length)).toEqual(rows.map((row) => row.length));
        for (const [i, text] of rows.flat().entries()) {
          const formula = /^[\s\u0000-\u001F]*[=+\-@]|^[\t\r\n]/.test(text);
          expect(read.flat()[i]).toBe(formula ? `'${text}` : text);
        }
      }),
      { seed: 4180, numRuns: 300 },
    );
  });

  test('ordinary sentences are left as they are', () => {
    expect(toCsv([['Meets with teachers - and debriefs.']])).toBe('\uFEFF"Meets with teachers - and debriefs."\r\n');
  });
});

describe('the table of statements', () => {
  const table = () => statementsTable(handbook());

  test('has a line for each statement, with its id, words, program, role and heading', () => {
    const [head, ...rows] = table();
    expect(rows).toHaveLength(handbook().statements.length);
    expect(head?.slice(0, 5)).toEqual(['id', 'text', 'program', 'role', 'heading']);
    expect(rows[1]?.slice(0, 5)).toEqual([
      'SU-C-1',
      'Does what SU-C-1 says.',
      'support Responsibilities',
      'Coach / TOSA',
      'Coach',
    ]);
  });

  test('a statement in no role list has no role and no heading', () => {
    expect(table().at(-1)?.slice(0, 5)).toEqual(['CO-1', 'Does what CO-1 says.', 'cohort Responsibilities', '', '']);
  });

  test('names the line, the themes by their titles, the notes, and where it stands', () => {
    const [head, first, second] = statementsTable(full());
    expect(head?.slice(5)).toEqual(['line', 'themes', 'notes', 'address']);
    expect(first?.slice(5)).toEqual([
      '4',
      'Theme time; Theme data',
      'As written.; An “s” is missing.',
      '/programs/support/#SU-C-1',
    ]);
    expect(second?.slice(5)).toEqual(['', '', '', '/programs/support/#SU-C-2']);
  });

  test('calls a theme that there is not by its id', () => {
    const whole = full();
    const [, first] = statementsTable({ ...whole, themes: whole.themes.slice(1) });
    expect(first?.[6]).toBe('time; Theme data');
  });

  test('has no column for what the handbook does not have', () => {
    const names = columnsOf({ families: [], themes: [], oddities: [], paper: handbook().paper }).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['id', 'text', 'program', 'line', 'address']);
  });

  test('explains every column', () => {
    for (const { meaning } of columnsOf(handbook())) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the handbook as plain values', () => {
  const json = () => JSON.parse(JSON.stringify(handbookJson(handbook()))) as ReturnType<typeof handbookJson>;

  test('has every statement once, where it stands', () => {
    const ids = json().programs.flatMap((program) =>
      ('lists' in program ? program.lists.flatMap(({ statements }) => statements) : program.statements).map(
        ({ id }) => id,
      ),
    );
    expect(ids).toEqual(handbook().statements.map(({ id }) => id));
  });

  test('has all of it, and no more, in words of its own', () => {
    const plain = { themes: [], names: [], notes: [] };
    const marks = ['time', 'data'].map((theme) => ({ theme, evidence: 'Does', basis: 'explicit' }));
    expect(JSON.parse(JSON.stringify(handbookJson(full())))).toEqual({
      format: 1,
      title: 'Handbook',
      district: '',
      language: 'en-US',
      revised: '',
      notice:
        'The text of statements, titles of programs and headings of lists are the source’s, word for word; what has no line was added by the district. Summaries, themes, links between statements, editor’s notes, which role a list belongs to and which words say a fact are the editor’s.',
      source: { title: 'The Text', lines: 4 },
      programs: [
        {
          id: 'support',
          title: 'support Responsibilities',
          address: '/programs/support/',
          summary: 'About support.',
          lists: [
            {
              role: 'coach',
              heading: 'Coach',
              line: 3,
              statements: [
                {
                  id: 'SU-C-1',
                  text: 'Does what SU-C-1 says.',
                  line: 4,
                  themes: marks,
                  names: [{ role: 'mentor', as: 'what', basis: 'inferred' }],
                  notes: ['As written.', 'An “s” is missing.'],
                },
                { id: 'SU-C-2', text: 'Does what SU-C-2 says.', added: '2027-07-01', ...plain },
              ],
            },
          ],
        },
        {
          id: 'cohort',
          title: 'cohort Responsibilities',
          address: '/programs/cohort/',
          summary: 'About cohort.',
          definition: 'group',
          facts: { for: [{ id: 'CO-1', words: 'what CO-1 says' }], often: [] },
          added: '2025-01-01',
          statements: [{ id: 'CO-1', text: 'Does what CO-1 says.', added: '2025-01-01', ...plain }],
        },
      ],
      roles: [
        { id: 'principal', title: 'principal', kind: 'family', address: '/roles/principal/' },
        { id: 'coach', title: 'Coach / TOSA', kind: 'family', address: '/roles/coach/' },
        { id: 'teacher', title: 'teacher', kind: 'family', address: '/roles/teacher/' },
        { id: 'mentor', title: 'Mentor', kind: 'named', address: '/roles/mentor/' },
      ],
      themes: [
        { id: 'time', title: 'Theme time', statements: ['SU-C-1'] },
        { id: 'data', title: 'Theme data', statements: ['SU-C-1'] },
      ],
      pairs: [
        {
          between: ['SU-C-1', 'CO-1'],
          kind: 'related',
          basis: 'explicit',
          evidence: ['Does', 'Does'],
          because: 'both say so',
        },
      ],
      questions: [{ id: 'why', question: 'Why?', nearest: ['CO-1'], answer: 'So.' }],
    });
  });

  test('and the table have whole addresses where the handbook is published', () => {
    const published = { ...full(), paper: { ...full().paper, address: 'https://example.org/coaching/' } };
    expect(handbookJson(published).roles?.[0]?.address).toBe('https://example.org/coaching/roles/principal/');
    expect(statementsTable(published)[1]?.at(-1)).toBe('https://example.org/coaching/programs/support/#SU-C-1');
  });

  test('names pairs by the ids of their statements', () => {
    expect(json().pairs?.[0]?.between).toEqual(['SU-P-1', 'SU-C-1']);
  });
});
