/** Another district's document, as its coordinator would bring it in: one command, the likeliest answers, a site. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { harbor, lakeside } from '../other-districts.ts';
import { buildWords } from './build-words.ts';
import { pagesIn, reads } from './pages.ts';

describe.each([
  ['lakeside.txt', () => lakeside, 31, 3],
  ['harbor.docx', harbor, 36, 4],
])('a document of another district, %s', (name, file, statements, programs) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'district-'));
    writeFileSync(join(folder, name), file());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Brings it in; answers what is asked by what is likeliest, as often as there is something to answer. */
  function imported(): number | null {
    const plan = join(folder, 'plan.yaml');
    for (let round = 0; ; round++) {
      const { status } = spawnSync(
        process.execPath,
        [resolve('src/commands/import.ts'), name, '--new', 'words', '--plan', 'plan.yaml'],
        { env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
      );
      if (status !== 2 || round > 4) return status;
      writeFileSync(plan, readFileSync(plan, 'utf8').replaceAll(/answer:$/gm, 'answer: 1'));
    }
  }

  test('becomes words that the gate finds in order, and a site that has each of its statements', () => {
    const started = performance.now();
    const [words, out] = [join(folder, 'words'), join(folder, 'site')];
    expect(imported()).toBe(0);
    const { handbook, problems } = checkContent(words);
    expect(problems).toEqual([]);
    expect([handbook?.statements.length, handbook?.programs.length]).toEqual([statements, programs]);
    expect(buildWords(words, out)).toMatchObject({ status: 0 });
    const pages = pagesIn(out);
    for (const { id, text, program } of handbook?.statements ?? []) {
      const page = pages.find(({ address }) => address === `/programs/${program.id}/`);
      expect(reads(page?.document.querySelector(`#${id} .text`))).toBe(text);
    }
    expect(existsSync(join(out, 'pdf'))).toBe(true);
    expect(performance.now() - started).toBeLessThan(600_000);
  }, 180_000);
});
