/** Documents as `npm run import` reads them, beside the words for tests or alone. */
import { expect } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { ofYear, tried } from '../../../src/commands/import-files.ts';
import { asking, nameOfQuestion, type Question } from '../../../src/import/asking.ts';
import { changesOf, type Change } from '../../../src/import/changes.ts';
import { knownOf } from '../../../src/import/known.ts';
import { oldNames } from '../../../src/import/old-names.ts';
import { ordersOf } from '../../../src/import/order.ts';
import { outlineOf, type Outline } from '../../../src/import/outline.ts';
import { proposalOf } from '../../../src/import/proposal.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { tellChanges, tellOutline, tellQuotes } from '../../../src/import/tell.ts';
import type { Draft } from '../../../src/domain/draft.ts';
import type { CopiedWords } from '../../copied-words.ts';
import type { Told } from '../../import-documents.ts';
import { wordsFolder } from '../../test-words.ts';

/** The words for tests, as they were read. */
export const words: Draft = readContent(wordsFolder).draft;

/** Nothing at all, as another district has. */
export const nothing: Draft = readContent(`${wordsFolder}/none`).draft;

export interface Reading {
  /** What the document says. */
  readonly told: Told;
  readonly outline: Outline;
  readonly open: readonly Question[];
  readonly changes: readonly Change[];
  readonly proposal: ReturnType<typeof proposalOf>;
}

/** Reads a file beside a handbook; questions are answered by the words of their choices. */
export async function reading(
  name: string,
  file: Buffer | string,
  draft: Draft = words,
  answers: Readonly<Record<string, string>> = {},
): Promise<Reading> {
  const known = knownOf(draft);
  const given = new Map<string, string>();
  const asked = asking(given);
  const ask = (question: Question) => {
    const answer = question.choices.find((choice) =>
      Object.entries(answers).some(([of, is]) => question.text.includes(of) && choice.includes(is)),
    );
    if (answer !== undefined) given.set(nameOfQuestion(question), answer);
    return asked.ask(question);
  };
  const outline = outlineOf(await readDocument(name, Buffer.from(file), known, ask), known, ask);
  const proposal = proposalOf(draft, outline, { ...asked, ask });
  return {
    told: {
      title: outline.title ?? '',
      programs: outline.programs.map(({ title, lists }) => ({
        title,
        lists: lists.map(({ heading, statements }) => ({ heading, statements: statements.map(({ text }) => text) })),
      })),
    },
    outline,
    open: asked.open(),
    changes: changesOf(proposal, asked.open()),
    proposal,
  };
}

/** What `npm run import` makes of the text of these words, with some of it said otherwise, and writes into them. */
export async function imports(words: CopiedWords, ...others: readonly (readonly [string, string])[]) {
  const { draft } = readContent(words.folder);
  const text = others.reduce((said, [from, to]) => {
    expect(said).toContain(from);
    return said.replace(from, () => to);
  }, words.read('source/mentoring-ways.txt'));
  const read = await reading('next.txt', text, draft);
  const orders = ordersOf(draft, read.proposal).told;
  const { files, told: quotes } = ofYear(draft, read.proposal, words.folder, '2026-11-23');
  const looksIn = oldNames(draft, read.proposal, files.get(draft.settings.words.source.file) ?? draft.sourceText);
  const told = [
    tellOutline(read.outline),
    tellChanges(read.changes, orders),
    tellQuotes(quotes),
    tried(files, words.folder, looksIn),
  ];
  for (const [file, said] of files) {
    if (said === undefined) words.remove(file);
    else words.write(file, said);
  }
  return { ...read, files: [...files.keys()], told: told.join('\n\n') };
}
