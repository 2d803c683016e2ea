/** Documents of made-up districts, as Word, Google Docs, Excel and a PDF leave them: what is read, and what is asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nothing, reading } from './reading.ts';

const folder = 'tests/documents';

/** The outline and the questions of a document, as somebody would write them down. */
async function readAs(name: string): Promise<string> {
  const { told, open } = await reading(name, readFileSync(`${folder}/sent/${name}`), nothing);
  const lists = told.programs.flatMap(({ title, lists }) => [
    `\n## ${title}`,
    ...lists.flatMap(({ heading, statements }) => [`### ${heading ?? ''}`, ...statements.map((text) => `- ${text}`)]),
  ]);
  const questions = open.flatMap(({ line, question, text, choices }) => [
    `\n${line}: ${question}`,
    `> ${text}`,
    ...choices.map((choice, i) => `${i + 1}. ${choice}`),
  ]);
  return [`# ${told.title}`, ...lists, ...questions, ''].join('\n');
}

test.each(readdirSync(`${folder}/sent`))(
  '%s is read to the letter, and what nobody can know is asked',
  async (name) => {
    await expect(await readAs(name)).toMatchFileSnapshot(`../../documents/read/${name}.md`);
  },
);
