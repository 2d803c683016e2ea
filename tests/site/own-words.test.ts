import { parse, type HTMLElement } from 'node-html-parser';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWords as build } from './build-words.ts';
import { makeWords } from '../../bench/make-words.ts';
import { letters, only, pagesIn, reads, sentence, statementIds } from './pages.ts';

/**
 * Builds sites from words of their own. They use Astro's one cache, so these builds run one after the other, in this
 * file only, and never beside another build of this project.
 */
const folder = '.build/site-tests';
const words = `${folder}/words`;
const site = `${folder}/site`;
const sentenceText = 'Zigzags between "classrooms" & the district’s <own> offices.';

/** A program as an editor would add it: one file, no line of the source. */
const newProgram = `---
title: Zigzag Coach Responsibilities
shortTitle: Zigzag Coach
code: ZZ
order: 8
summary: A program that the district has added, for the test of adding one.
roles:
  - heading: Zigzag Coach
    role: coach
    statements:
      - id: ZZ-C-1
        text: ${JSON.stringify(sentenceText)}
        themes:
          - theme: access
            evidence: classrooms
---

What the coach does stands in <Cite id="ZZ-C-1" />.
`;

function page(address: string): HTMLElement {
  return parse(readFileSync(join(site, address, 'index.html'), 'utf8'));
}

/** Every file of a folder with the checksum of its bytes. */
function fingerprint(of: string): Record<string, string> {
  const names = readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(of, name)).isFile(),
  );
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(of, name)))
        .digest('hex'),
    ]),
  );
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', words, { recursive: true });
  writeFileSync(`${words}/programs/zigzag-coach.mdx`, newProgram);
  const { status, output } = build(words, site);
  if (status !== 0) throw new Error(`The handbook with a new program could not be built:\n${output}`);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a new program is one new file: without another change it is', () => {
  const link = 'a[href="/programs/zigzag-coach/"]';

  test.each(['/', '/programs/'])('listed on %s', (address) => {
    const found = only(page(address), 'main').querySelectorAll(link);
    expect(found.map(letters)).toContain('Zigzag Coach Responsibilities');
    expect(reads(only(page(address), 'main'))).toContain('for the test of adding one');
  });

  test('a page of its own, with its sentence to the letter, under its heading, and said to be the district’s', () => {
    const own = page('/programs/zigzag-coach/');
    expect(letters(only(own, 'h1'))).toBe('Zigzag Coach Responsibilities');
    expect(sentence(own, 'ZZ-C-1')).toBe(sentenceText);
    expect(letters(only(own, 'li[id="ZZ-C-1"]').closest('section')?.querySelector('h2'))).toBe('Zigzag Coach');
    expect(reads(only(own, 'main header'))).toContain('added by the district, not in the source');
    expect(only(own, '.prose a').getAttribute('href')).toBe('/programs/zigzag-coach/#ZZ-C-1');
  });

  test('reached from the program before it by “next”', () => {
    const next = only(page('/programs/district-cohort/'), 'main a[rel="next"]');
    expect(next.getAttribute('href')).toBe('/programs/zigzag-coach/');
  });

  test('a row of the matrix: one statement for the coach, none for the others', () => {
    const row = page('/matrix/')
      .querySelectorAll('tbody tr')
      .find((one) => one.querySelector(`th ${link}`) !== null);
    const [principal, coach, ...others] = row?.querySelectorAll('td') ?? [];
    expect(coach?.querySelectorAll('li').map(reads)).toEqual([`ZZ-C-1 ${sentenceText}`]);
    for (const cell of [principal, ...others]) expect(reads(cell)).toContain('none in the source');
    expect(page('/matrix/').querySelectorAll('tfoot td b').map(letters)).toEqual(['15', '21', '17', '11']);
  });

  test('on the coach’s page, where the coach now has 21 statements', () => {
    const section = only(page('/roles/coach/'), 'section[aria-labelledby="zigzag-coach"]');
    expect(statementIds(section)).toEqual(['ZZ-C-1']);
    expect(reads(section)).toContain('headed “Zigzag Coach”');
    expect(reads(only(page('/roles/coach/'), 'main header'))).toContain('21 statements in 5 programs');
  });

  test('on the page of its theme', () => {
    expect(sentence(page('/themes/access/'), 'ZZ-C-1')).toBe(sentenceText);
  });

  test('a sheet of paper, which its page and the list of what can be printed lead to', () => {
    const sheet = 'pdf/programs/zigzag-coach.pdf';
    expect(readFileSync(join(site, sheet)).subarray(0, 5).toString()).toBe('%PDF-');
    for (const address of ['/programs/zigzag-coach/', '/print/']) {
      expect(only(page(address), 'main').querySelectorAll(`a[href="/${sheet}"]`), address).toHaveLength(1);
    }
  });

  test('nowhere in the source, which is as it was received', () => {
    expect(reads(page('/source/'))).not.toContain('Zigzag');
  });
});

describe('paper', () => {
  test('that the new program does not touch is, byte for byte, what the other build has made', () => {
    for (const sheet of ['programs/data-coach', 'programs/district-cohort', 'roles/principal', 'roles/district']) {
      const [here, there] = [site, 'dist'].map((folder) => readFileSync(join(folder, `pdf/${sheet}.pdf`)));
      expect(there && here?.equals(there), sheet).toBe(true);
    }
  });
});

describe('words with a mistake in them', () => {
  test('are named with file and line, and the site that is there stays byte for byte as it was', () => {
    const before = fingerprint(site);
    const file = `${words}/programs/zigzag-coach.mdx`;
    writeFileSync(file, newProgram.replace('role: coach', 'role: coahc'));
    const line = newProgram.split('\n').findIndex((one) => one.includes('role: coach')) + 1;

    const { status, output } = build(words, site);
    writeFileSync(file, newProgram);

    expect(status).toBe(1);
    expect(output).toContain(`${file}:${line}`);
    expect(output).toContain('There is no role "coahc".');
    expect(output).toContain('Did you mean coach?');
    expect(fingerprint(site)).toEqual(before);
    expect(existsSync(`${site}-unfinished`)).toBe(false);
  });
});

describe('words that paper cannot show', () => {
  test('stop the build, which names the sheet and the character, and the site stays byte for byte as it was', () => {
    const before = fingerprint(site);
    const file = `${words}/programs/zigzag-coach.mdx`;
    writeFileSync(file, newProgram.replace('text: "', 'text: "🎉 '));

    const { status, output } = build(words, site);
    writeFileSync(file, newProgram);

    expect(status).toBe(1);
    expect(output).toContain('programs/zigzag-coach');
    expect(output).toContain('its typeface lacks: 🎉 (U+1F389)');
    expect(output).toContain('The build failed. The site is as it was.');
    expect(fingerprint(site)).toEqual(before);
  }, 120_000);
});

describe('the folder of the words may move', () => {
  test('the same words from another folder, the first one gone, make pages that read the same, and the same paper, byte for byte', () => {
    const readings = () => pagesIn(site).map(({ address, document }) => [address, reads(only(document, 'body'))]);
    const before = readings();
    const paper = fingerprint(`${site}/pdf`);
    const moved = `${folder}/moved-words`;
    cpSync(words, moved, { recursive: true });
    rmSync(words, { recursive: true });

    const { status, output } = build(moved, site);

    expect(output).not.toContain('The build failed');
    expect(status).toBe(0);
    expect(readings()).toEqual(before);
    expect(fingerprint(`${site}/pdf`)).toEqual(paper);
  }, 120_000);
});

describe('a large handbook without paper', () => {
  test('has its search index beside its pages, with a record for every statement', () => {
    const [large, out] = [`${folder}/large-words`, `${folder}/large-site`];
    const { statements } = makeWords(large, 3);

    const { status, output } = build(large, out);

    expect(status, output).toBe(0);
    expect(existsSync(`${out}/pdf`)).toBe(false);
    const files = readdirSync(`${out}/pagefind`);
    expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind']));
    expect(readdirSync(`${out}/pagefind/fragment`).length).toBeGreaterThan(statements);
  }, 120_000);
});
