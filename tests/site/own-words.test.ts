import { parse, type HTMLElement } from 'node-html-parser';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { printSheet } from '../../src/print/print-sheet.ts';
import { sheetsOf } from '../../src/print/sheets/index.ts';
import { copyWords } from '../copied-words.ts';
import { wordsFolder } from '../test-words.ts';
import { buildWords as build } from './build-words.ts';
import { fingerprint } from './fingerprint.ts';
import { letters, only, reads, sentence, statementIds, testHandbook } from './pages.ts';

/**
 * Builds sites from words of their own. They use Astro's one cache, so these builds run one after the other, in this
 * file only, and never beside another build of this project.
 */
const folder = '.build/site-tests';
const words = `${folder}/words`;
const site = `${folder}/site`;
const sentenceText = 'Zigzags between "studios" & the board’s <own> offices.';

/** A program as an editor would add it: one file, no line of the source. */
const newProgram = `---
title: Zigzag Mentor Duties
shortTitle: Zigzag Mentor
code: ZZ
order: 9
added: 2025-03-08
summary: A program that somebody has just added, for the test of adding one.
roles:
  - heading: Zigzag Mentor
    role: mentor
    statements:
      - id: ZZ-M-1
        text: ${JSON.stringify(sentenceText)}
        themes:
          - theme: entry
            evidence: studios
---

What the mentor does stands in <Cite id="ZZ-M-1" />.
`;

function page(address: string): HTMLElement {
  return parse(readFileSync(join(site, address, 'index.html'), 'utf8'));
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(wordsFolder, words, { recursive: true });
  for (const kept of ['editions', 'changes.yaml']) rmSync(join(words, kept), { recursive: true });
  writeFileSync(`${words}/programs/zigzag-mentor.mdx`, newProgram);
  const { status, output } = build(words, site);
  if (status !== 0) throw new Error(`The handbook with a new program could not be built:\n${output}`);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('of a handbook with one school year no page, menu or file speaks of changes', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.includes('changes'))).toEqual([]);
  const said = files.filter((file) => /\.(html|xml|txt|json)$/.test(file));
  expect(said.filter((file) => /changes\/|since-|2024-25/.test(readFileSync(join(site, file), 'utf8')))).toEqual([]);
});

describe('a new program is one new file: without another change it is', () => {
  const link = 'a[href="/programs/zigzag-mentor/"]';

  test.each(['/', '/programs/'])('listed on %s', (address) => {
    const found = only(page(address), 'main').querySelectorAll(link);
    expect(found.map(letters)).toContain('Zigzag Mentor Duties');
    expect(reads(only(page(address), 'main'))).toContain('for the test of adding one');
  });

  test('a page of its own, with its sentence to the letter, under its heading, and said to be none of the source’s', () => {
    const own = page('/programs/zigzag-mentor/');
    expect(letters(only(own, 'h1'))).toBe('Zigzag Mentor Duties');
    expect(sentence(own, 'ZZ-M-1')).toBe(sentenceText);
    expect(letters(only(own, 'li[id="ZZ-M-1"]').closest('section')?.querySelector('h2'))).toBe('Zigzag Mentor');
    expect(reads(only(own, 'main header'))).toContain('added by the district as of March 8, 2025, not in the source');
    expect(only(own, '.prose a').getAttribute('href')).toBe('/programs/zigzag-mentor/#ZZ-M-1');
  });

  test('reached from the program before it by “next”', () => {
    const next = only(page('/programs/reading-circle/'), 'main a[rel="next"]');
    expect(next.getAttribute('href')).toBe('/programs/zigzag-mentor/');
  });

  test('a row of the matrix: one statement for the mentor, none for the others', () => {
    const row = page('/matrix/')
      .querySelectorAll('tbody tr')
      .find((one) => one.querySelector(`th ${link}`) !== null);
    const [head, mentor, ...others] = row?.querySelectorAll('td') ?? [];
    expect(reads(mentor)).toContain('1 statement');
    expect(only(page('/matrix/'), '#ZZ-M').querySelectorAll('li').map(reads)).toEqual([`ZZ-M-1 ${sentenceText}`]);
    for (const cell of [head, ...others]) expect(reads(cell)).toContain('no list');
    expect(page('/matrix/').querySelectorAll('tfoot td b').map(letters)).toEqual(['15', '23', '18', '11']);
  });

  test('on the mentor’s page, where the mentor now has 23 statements', () => {
    const section = only(page('/roles/mentor/'), 'section[aria-labelledby="zigzag-mentor"]');
    expect(statementIds(section)).toEqual(['ZZ-M-1']);
    expect(reads(section)).toContain('headed “Zigzag Mentor”');
    expect(reads(only(page('/roles/mentor/'), 'main header'))).toContain('23 statements in 6 programs');
  });

  test('on the page of its theme', () => {
    expect(sentence(page('/themes/entry/'), 'ZZ-M-1')).toBe(sentenceText);
  });

  test('a sheet of paper, which its page and the list of what can be printed lead to', () => {
    const sheet = 'pdf/programs/zigzag-mentor.pdf';
    expect(readFileSync(join(site, sheet)).subarray(0, 5).toString()).toBe('%PDF-');
    for (const address of ['/programs/zigzag-mentor/', '/print/']) {
      expect(only(page(address), 'main').querySelectorAll(`a[href="/${sheet}"]`), address).toHaveLength(1);
    }
  });

  test('nowhere in the source, which is as it was received', () => {
    expect(reads(only(page('/source/'), 'main'))).not.toContain('Zigzag');
  });
});

describe('paper', () => {
  test('that the new program does not touch is, byte for byte, what it is without the program', async () => {
    const without = checkContent(copyWords({ years: false }).folder).handbook;
    if (without === undefined) throw new Error('These words have mistakes.');
    const untouched = ['programs/records-guide', 'programs/board-workgroup', 'roles/head', 'roles/board'];
    for (const sheet of sheetsOf(without).filter(({ path }) => untouched.includes(path))) {
      const { pdf } = await printSheet(without, sheet);
      expect(readFileSync(join(site, `pdf/${sheet.path}.pdf`)).equals(pdf), sheet.path).toBe(true);
    }
  });
});

describe('words with a mistake in them', () => {
  test('are named with file and line, and the site that is there stays byte for byte as it was', () => {
    const before = fingerprint(site);
    const file = `${words}/programs/zigzag-mentor.mdx`;
    writeFileSync(file, newProgram.replace('role: mentor', 'role: mnetor'));
    const line = newProgram.split('\n').findIndex((one) => one.includes('role: mentor')) + 1;

    const { status, output } = build(words, site);
    writeFileSync(file, newProgram);

    expect(status).toBe(1);
    expect(output).toContain(`${file}:${line}`);
    expect(output).toContain('names a role "mnetor" that there is not.');
    expect(output).toContain('Did you mean mentor?');
    expect(fingerprint(site)).toEqual(before);
    expect(existsSync(`${site}-unfinished`)).toBe(false);
  });
});

describe('words that paper cannot show', () => {
  test('stop the build, which names the line and the character, and the site stays byte for byte as it was', () => {
    const before = fingerprint(site);
    const file = `${words}/programs/zigzag-mentor.mdx`;
    writeFileSync(file, newProgram.replace('text: "', 'text: "🎉 '));

    const { status, output } = build(words, site);
    writeFileSync(file, newProgram);

    expect(status).toBe(1);
    const line = newProgram.split('\n').findIndex((one) => one.includes('text: "')) + 1;
    expect(output).toContain(`${file}:${line}`);
    expect(output).toContain('Paper can\'t set the "🎉" (U+1F389)');
    expect(output).toContain('The build failed. The site is as it was.');
    expect(fingerprint(site)).toEqual(before);
  }, 120_000);
});

describe('a handbook without paper, without labels, in another English', () => {
  const [plain, out] = [`${folder}/plain-words`, `${folder}/plain-site`];
  const plainPage = (address: string) => parse(readFileSync(join(out, address, 'index.html'), 'utf8'));
  const links = (within: HTMLElement) => within.querySelectorAll('a').map((link) => reads(link));

  beforeAll(() => {
    cpSync(wordsFolder, plain, { recursive: true });
    const settings = readFileSync(`${plain}/handbook.yaml`, 'utf8');
    const bare = settings
      .replace('sheets: true', 'sheets: false\n  size: a4')
      .replace(/^labels:\n(?: {2}.*\n)+/m, 'language: en-GB\n');
    writeFileSync(`${plain}/handbook.yaml`, bare);
    const { status, output } = build(plain, out);
    if (status !== 0) throw new Error(`The handbook without paper could not be built:\n${output}`);
  }, 120_000);

  test('has its search index beside its pages all the same, with a record for every statement', () => {
    expect(existsSync(`${out}/pdf`)).toBe(false);
    const files = readdirSync(`${out}/pagefind`);
    expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind']));
    expect(readdirSync(`${out}/pagefind/fragment`).length).toBeGreaterThan(testHandbook().statements.length);
  });

  test('is called in its menus and on its pages what suits any district, and who learns by the title of the role', () => {
    expect(links(only(plainPage('/'), 'nav[aria-label="Handbook"]'))).toEqual([
      ...['Programs', 'Roles', 'Matrix', 'Cycle', 'Onboarding', 'Agreements', 'Glossary'],
    ]);
    expect(links(only(plainPage('/'), 'dl.links'))).toEqual(
      expect.arrayContaining([
        ...['Onboarding: Mentor / MOR', 'The coaching cycle', 'Partnership agreements to fill in'],
        'Which program is for me?',
      ]),
    );
    const headings = plainPage('/programs/').querySelectorAll('main h2').map(letters);
    expect(headings).toEqual(['Responsibilities by role', 'Other programs']);
  });

  test('says its language on each page, in its files, and the size of its paper to the browser', () => {
    expect(only(plainPage('/'), 'html').getAttribute('lang')).toBe('en-GB');
    expect(readFileSync(`${out}/data/handbook.json`, 'utf8')).toContain('"language": "en-GB"');
    expect(readFileSync(`${out}/manifest.webmanifest`, 'utf8')).toContain('"lang":"en-GB"');
    expect(only(plainPage('/matrix/'), 'head').toString()).toContain(
      '@page{size:a4}@page landscape{size:a4 landscape}',
    );
  });
});
