import { describe, expect, test } from 'vitest';
import { documents, linesOf, printed, toldBy } from '../../import-documents.ts';
import { nothing, reading, words } from './reading.ts';

const told = toldBy(words);
const said = linesOf(told.programs);

describe('the same text in any kind of document', () => {
  test('the text for tests has programs with lists and programs without', () => {
    expect(said).toHaveLength(76);
    expect(new Set(said.map((line) => line.split(' > ').slice(0, 2).join()))).toHaveLength(19);
  });

  test.each(Object.keys(documents))('%s says it to the letter, beside the handbook', async (name) => {
    const { told: read, open } = await reading(name, Buffer.from((await documents[name]?.(told)) ?? ''));
    expect(linesOf(read.programs)).toEqual(said);
    expect(open).toEqual([]);
  });

  test.each(Object.keys(documents))('%s says it to the letter where there is no handbook yet', async (name) => {
    const { told: read, open } = await reading(name, Buffer.from((await documents[name]?.(told)) ?? ''), nothing);
    expect(linesOf(read.programs)).toEqual(said);
    // Where nothing shows what is a program and what a list, somebody is asked; and whether "Instructors" are another role.
    expect(open.length).toBeLessThan(12);
    if (!name.endsWith('.txt') && name !== 'nested.docx') expect(open).toHaveLength(1);
  });
});

describe('text as it comes out of a PDF', () => {
  const widths = [40, 47, 55, 64, 71, 80, 92, 110];

  test.each(widths)('broken after %i letters, it is put together again', async (width) => {
    for (const length of [22, 45]) {
      for (const draft of [words, nothing]) {
        for (const signs of ['• ', '']) {
          const { told: read, open } = await reading(
            'a.txt',
            printed(told, width, length).replaceAll('• ', signs),
            draft,
          );
          const lines = linesOf(read.programs);
          const choices = open.flatMap((question) => question.choices);
          const isOffered = (line: string) => choices.some((choice) => line.endsWith(` > ${choice}`));
          expect(said.filter((line) => !lines.includes(line) && !isOffered(line))).toEqual([]);
          expect(lines.filter((line) => !said.includes(line) && !isOffered(line))).toEqual([]);
          expect(lines).toHaveLength(said.length);
        }
      }
    }
  });
});
