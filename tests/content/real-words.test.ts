import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, report } from '../../src/check/check-content.ts';
import type { Handbook } from '../../src/domain/handbook.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import { sourceLines } from '../../src/domain/source-text.ts';

const handbook = inOrder('content');
const bytes = readFileSync('content/source/coaching-opportunities.txt');
const source = bytes.toString('utf8').split('\n');

/** What the source says. A program, list or statement without a source line is the district's own and not counted. */
const received = handbook.statements.filter(({ line }) => line !== undefined);
const listed = received.filter(({ list }) => list !== undefined);
const unlisted = received.filter(({ list }) => list === undefined);
const programs = handbook.programs.filter(({ line }) => line !== undefined);

function inOrder(folder: string): Handbook {
  const { handbook, problems } = checkContent(folder);
  if (handbook === undefined) throw new Error(report(problems));
  return handbook;
}

/** How many there are of each, by name. */
function countBy<Thing>(all: readonly Thing[], nameOf: (one: Thing) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(all, nameOf)].map(([name, group]) => [name, group.length]));
}

describe('the numbers', () => {
  test('76 statements: 63 in role lists and 13 in programs without', () => {
    expect(received).toHaveLength(76);
    expect(listed).toHaveLength(63);
    expect(unlisted).toHaveLength(13);
  });

  test('63 in role lists: principal 15, coach 20, teacher 17, district 11', () => {
    expect(countBy(listed, ({ list }) => list?.role.id ?? '')).toEqual({
      principal: 15,
      coach: 20,
      teacher: 17,
      district: 11,
    });
  });

  test('13 without: Induction 5, Professional Support 4, District Cohort 4', () => {
    expect(countBy(unlisted, ({ program }) => program.id)).toEqual({
      'induction-mentoring': 5,
      'professional-support': 4,
      'district-cohort': 4,
    });
  });

  test('75 different texts: TP-C-5 and TP-T-3 are the same sentence', () => {
    const byText = Map.groupBy(received, ({ text }) => text);
    expect(byText.size).toBe(75);
    const twice = [...byText.values()].filter((group) => group.length > 1);
    expect(twice.map((group) => group.map(({ id }) => id))).toEqual([['TP-C-5', 'TP-T-3']]);
  });

  test('48 counterparts and 16 related', () => {
    const pairs = handbook.pairs.filter(({ between }) => between.every(({ line }) => line !== undefined));
    expect(countBy(pairs, ({ kind }) => kind)).toEqual({ counterpart: 48, related: 16 });
  });

  test('13 themes, and the source has statements for each', () => {
    const themes = handbook.themes.filter(({ statements }) => statements.some(({ line }) => line !== undefined));
    expect(themes).toHaveLength(13);
  });

  test('41 oddities, 18 of them with a note for readers', () => {
    expect(handbook.oddities).toHaveLength(41);
    expect(handbook.oddities.filter(({ note }) => note !== undefined)).toHaveLength(18);
  });

  test('at least the 15 questions that the source leaves open', () => {
    expect(handbook.questions.length).toBeGreaterThanOrEqual(15);
  });
});

describe('the source, to the letter', () => {
  test('is the file that the district gave: 107 lines, byte for byte', () => {
    expect(source).toHaveLength(107);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '159a32f785574ad9978c1c9394cfcb184aae4434228930522738dac557b3fce3',
    );
  });

  test.each(received.map((statement) => [statement.id, statement] as const))('%s is its line', (_, statement) => {
    expect(`- ${statement.text}`).toBe(source[(statement.line ?? 0) - 1]);
  });

  test('can be put together again from the handbook, byte for byte', () => {
    const lines = sourceLines(handbook.source.title, handbook.programs);
    const again = Buffer.from(lines.map(({ text }) => text).join('\n'), 'utf8');
    expect(again.equals(bytes)).toBe(true);
  });
});

describe('headings as the source writes them', () => {
  test.each([
    ['TOSA Program Responsibilities', ['Administration', 'TOSA', 'Teacher', 'District']],
    ['Classroom Supporter Responsibilities', ['Principal', 'Coach', 'Teacher', 'District']],
    ['Data Coach Responsibilities', ['Principal', 'Coach', 'Teachers', 'District']],
    ['Instructional Specialist Responsibilities', ['Principal', 'Coach', 'Teacher', 'District']],
  ])('%s', (title, headings) => {
    const program = programs.find((one) => one.title === title);
    const lists = program?.kind === 'chart' ? program.lists : [];
    expect(lists.filter(({ line }) => line !== undefined).map(({ heading }) => heading)).toEqual(headings);
  });

  test('whatever its heading, a list belongs to one of the four role families', () => {
    const families = programs.map((program) =>
      program.kind === 'chart'
        ? program.lists.filter(({ line }) => line !== undefined).map(({ role }) => role.id)
        : [],
    );
    const four = ['principal', 'coach', 'teacher', 'district'];
    expect(families).toEqual([four, four, four, four, [], [], []]);
  });

  test('the three programs without role lists stand last, and their lines in no list', () => {
    expect(programs.slice(4).map(({ title, kind }) => [title, kind])).toEqual([
      ['Induction/Mentoring Coaching', 'description'],
      ['Professional Support Program', 'description'],
      ['District Cohort Individual Coaching', 'description'],
    ]);
    expect(unlisted.map(({ id }) => id)).toEqual([
      ...['IN-1', 'IN-2', 'IN-3', 'IN-4', 'IN-5'],
      ...['PS-1', 'PS-2', 'PS-3', 'PS-4'],
      ...['CO-1', 'CO-2', 'CO-3', 'CO-4'],
    ]);
  });
});

describe('who is named in a line without being given it', () => {
  test.each([
    ['principal', ['PS-4 (inferred)']],
    ['coach', []],
    ['teacher', ['IN-2', 'PS-2', 'PS-3', 'PS-4', 'CO-3']],
    ['district', []],
    ['induction-mentor', ['IN-1']],
    ['psp-coach', ['PS-1', 'PS-2', 'PS-3', 'PS-4']],
    ['credential-candidate', ['IN-2 (inferred)', 'IN-4', 'IN-5']],
  ])('%s', (id, named) => {
    const role = handbook.roles.find((one) => one.id === id);
    const sheet = role && roleSheet(handbook, role);
    const received = sheet?.namedIn.filter(({ statement }) => statement.line !== undefined);
    expect(
      received?.map(({ statement, mention }) =>
        mention.basis === 'inferred' ? `${statement.id} (inferred)` : statement.id,
      ),
    ).toEqual(named);
  });

  test('the roles that are only named have no list and no count', () => {
    const named = handbook.roles.filter(({ kind }) => kind === 'named');
    expect(named.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['induction-mentor', 'psp-coach', 'credential-candidate']),
    );
    for (const role of named) expect(roleSheet(handbook, role)).toMatchObject({ lists: [], count: 0 });
  });
});

describe('nothing is invented', () => {
  /** Every file of words but the editors' manual, which shows made-up examples. */
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.\w+$/.test(file) && file !== 'README.md',
  );
  const words = files.map((file) => ({ file, text: readFileSync(join('content', file), 'utf8') }));
  const filesThatSay = (what: RegExp, all = words) => all.filter(({ text }) => what.test(text)).map(({ file }) => file);

  test('the words are read', () => {
    expect(files).toContain(join('programs', 'data-coach.mdx'));
    expect(filesThatSay(/Conducts coaching cycles\./)).not.toEqual([]);
  });

  test('no e-mail address', () => {
    expect(filesThatSay(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i)).toEqual([]);
  });

  test('no telephone number', () => {
    expect(filesThatSay(/(\(\d{3}\)\s?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b|\+1[\s\d]/)).toEqual([]);
    expect(filesThatSay(/\b(ext\.|extension) ?\d/i)).toEqual([]);
  });

  test('no web address, but for those that the glossary cites', () => {
    const others = words.filter(({ file }) => !file.startsWith('glossary'));
    expect(filesThatSay(/https?:|\bwww\.|\b[a-z0-9-]+\.(com|org|net|edu|gov|us)\b/i, others)).toEqual([]);
  });

  test('LEAP is not written out', () => {
    expect(filesThatSay(/\bLEAP\b/)).not.toEqual([]);
    expect(filesThatSay(/\bL[a-z]+,?\s+(and\s+|&\s*)?E[a-z]+,?\s+(and\s+|&\s*)?A[a-z]+,?\s+(and\s+|&\s*)?P[a-z]+/)).toEqual([]);
    expect(filesThatSay(/\bLEAP\b["”)]?\s*(\(|=|:|stands for|is short for|means)/)).toEqual([]);
  });

  // Until the district says more: when it has filled in a blank, take that blank out of this test.
  test('the district is not named, and every blank is still a blank', () => {
    expect(handbook.district).toBe('');
    expect([...handbook.blanks.values()].filter(({ answer }) => answer !== '')).toEqual([]);
  });
});
