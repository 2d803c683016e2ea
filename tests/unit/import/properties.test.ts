import fc from 'fast-check';
import { mkdtempSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { placedStatements } from '../../../src/domain/draft-statements.ts';
import { plain } from '../../../src/import/lines.ts';
import { rewrite } from '../../../src/import/rewrite.ts';
import { newFiles, type Files } from '../../../src/import/new-files.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { documents, linesOf, toldBy, type Told } from '../../import-documents.ts';
import { wordsFolder } from '../../test-words.ts';
import { nothing, reading } from './reading.ts';

const word = fc.constantFrom(
  'reads',
  'weekly',
  'a book',
  'the (old) log',
  'with care',
  "the house's rules",
  'co-leads',
  'plans: two',
  'rounds',
  'notes #3',
  'Ålesund',
  'and/or',
  '5 %',
  'etc.',
  '“words”',
  'yes',
);
const sentence = fc
  .tuple(fc.constantFrom('Reads', 'Keeps', 'Meets', 'Asks'), fc.array(word, { minLength: 2, maxLength: 14 }))
  .map(([first, words]) => `${first} ${words.join(' ')} now.`);
const name = fc
  .tuple(fc.constantFrom('Story', 'Garden', 'Music', 'Number'), fc.constantFrom('Circle', 'Work', 'Hours'))
  .map((two) => two.join(' '));
const list = (heading: string) =>
  fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }).map((statements) => ({ heading, statements }));
const chart = fc
  .subarray(['Host', 'Guest', 'Office'], { minLength: 2 })
  .chain((headings) => fc.tuple(...headings.map(list)));
const description = fc
  .uniqueArray(sentence, { minLength: 1, maxLength: 4 })
  .map((statements) => [{ heading: null, statements }]);
const text: fc.Arbitrary<Told> = fc
  .tuple(
    fc.uniqueArray(name, { minLength: 2, maxLength: 5 }),
    fc.array(fc.oneof(chart, description), { minLength: 5, maxLength: 5 }),
  )
  .map(([titles, lists]) => ({
    title: 'Ways of the House',
    programs: titles.map((title, i) => ({ title, lists: lists[i] ?? [] })),
  }));

const exact = [
  'styles.docx',
  'one table.docx',
  'google headings.html',
  'columns.xlsx',
  'said once.xlsx',
  'markdown.txt',
];

test('what a document was made from is read from it, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...exact), async (told, kind) => {
      const { told: read } = await reading(kind, Buffer.from((await documents[kind]?.(told)) ?? ''), nothing, {
        'Ways of the House': 'whole document',
      });
      expect(linesOf(read.programs)).toEqual(linesOf(told.programs));
    }),
    { numRuns: 150 },
  );
});

test('a new handbook of any text is in order', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (told) => {
      const { proposal } = await reading(
        'styles.docx',
        Buffer.from((await documents['styles.docx']?.(told)) ?? ''),
        nothing,
      );
      const folder = mkdtempSync(join(tmpdir(), 'new-words-'));
      write(newFiles(proposal, 'text', '2026-11-23'), folder);
      const { problems, handbook } = checkContent(folder);
      rmSync(folder, { recursive: true });
      expect(problems).toEqual([]);
      expect(handbook?.statements.map(({ text }) => text).sort()).toEqual(
        told.programs.flatMap(({ lists }) => lists.flatMap(({ statements }) => statements)).sort(),
      );
    }),
    { numRuns: 25 },
  );
});

const edit = fc.record({
  kind: fc.constantFrom('reword', 'withdraw', 'add', 'move', 'swap', 'rename', 'split'),
  from: fc.nat(),
  to: fc.nat(),
  text: sentence,
});

test('however a text changes over the years, no id is lost, doubled or given again, and no sentence is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 3 }),
      async (years) => {
        const folder = mkdtempSync(join(tmpdir(), 'years-'));
        cpSync(wordsFolder, folder, { recursive: true });
        const given = new Set(idsIn(folder));
        for (const edits of years) {
          const { draft } = readContent(folder);
          const before = idsIn(folder);
          const told = changedBy(toldBy(draft), edits);
          const { proposal, changes } = await reading(
            'styles.docx',
            Buffer.from((await documents['styles.docx']?.(told)) ?? ''),
            draft,
          );
          write(
            rewrite(draft, proposal, (file) => readFileSync(join(folder, file), 'utf8'), '2026-11-23'),
            folder,
          );

          const after = idsIn(folder);
          expect(changes.flatMap(({ of, ids }) => (of === 'statement' ? ids : [])).sort()).toEqual([...before].sort());
          expect(new Set(after).size).toBe(after.length);
          const fresh = after.filter((id) => !before.includes(id));
          expect(fresh.filter((id) => given.has(id))).toEqual([]);
          for (const id of fresh) given.add(id);
          const next = readContent(folder).draft;
          const { promised, moved, withdrawn } = next.addresses.words;
          const lost = promised.filter((address) => {
            const id = address.split('#')[1] ?? '';
            return before.includes(id) && !after.includes(id) && !(address in moved) && !(address in withdrawn);
          });
          expect(lost).toEqual([]);
          expect(
            Object.values(moved).filter(
              (to) => to.includes('#') && to.startsWith('/programs/') && !after.includes(to.split('#')[1] ?? ''),
            ),
          ).toEqual([]);
          expect(linesOf(toldBy(next).programs).map(plain)).toEqual(linesOf(told.programs).map(plain));
          const { problems } = checkContent(folder);
          const ofSource = problems.filter(({ rule }) =>
            ['true-to-source', 'unique-ids', 'statement-ids', 'readable', 'program-shape'].includes(rule),
          );
          expect(ofSource).toEqual([]);
        }
        rmSync(folder, { recursive: true });
      },
    ),
    { numRuns: 12 },
  );
  // Some thirty imports, each with a gate: a minute where a machine has much else to do.
}, 180_000);

function idsIn(folder: string): string[] {
  return placedStatements(readContent(folder).draft).map(({ statement }) => statement.id);
}

function write(files: Files, folder: string): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}

/** Edits of a text, one after the other; no list is left empty. */
function changedBy(told: Told, edits: readonly { kind: string; from: number; to: number; text: string }[]): Told {
  const next = structuredClone(told) as {
    title: string;
    programs: { title: string; lists: { heading: string | null; statements: string[] }[] }[];
  };
  for (const { kind, from, to, text } of edits) {
    const lists = next.programs.flatMap((program) => program.lists);
    const [a, b] = [lists[from % lists.length]?.statements ?? [], lists[to % lists.length]?.statements ?? []];
    const [i, j] = [from % a.length, to % b.length];
    if (kind === 'reword') a[i] = `${a[i]?.replace(/\.$/, '') ?? ''} in each house.`;
    if (kind === 'add' && !lists.some(({ statements }) => statements.includes(text))) a.splice(i, 0, text);
    if (kind === 'withdraw' && a.length > 1) a.splice(i, 1);
    if (kind === 'move' && a.length > 1 && a !== b) b.splice(j, 0, ...a.splice(i, 1));
    if (kind === 'swap') [a[i], b[j]] = [b[j] ?? '', a[i] ?? ''];
    if (kind === 'split') {
      const words = a[i]?.split(' ') ?? [];
      if (words.length > 9) a.splice(i, 1, `${words.slice(0, 5).join(' ')}.`, `Then ${words.slice(5).join(' ')}`);
    }
    const program = next.programs[from % next.programs.length];
    if (kind === 'rename' && program) program.title = `${program.title.replace(/ of \d+$/, '')} of ${to % 90}`;
  }
  return next;
}
