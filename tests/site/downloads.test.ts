import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { isRetired, pages, pageAt, testHandbook, reads, siteFolder } from './pages.ts';

const { statements, blanks } = testHandbook();
/** Signs that are easily spoilt on the way into a file, by the statement that has them. */
const oddSigns = [
  ['CA-H-2', '"hands-on"'],
  ['RG-H-2', '(groups < 5)'],
  ['CA-B-3', 'materials & further'],
  ['BW-1', 'appliqué'],
  ['CA-I-3', 'apprentices’ needs'],
] as const;
const file = (address: string) => readFileSync(join(siteFolder, address), 'utf8');

describe('the table of statements', () => {
  const lines = file(urls.statementsCsv).replace('\uFEFF', '').trimEnd().split('\r\n');
  const [head = [], ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('","')
      .map((cell) => cell.replaceAll('""', '"')),
  );

  test('has all 79, to the letter', () => {
    expect(rows.map(([id, text]) => [id, text])).toEqual(statements.map(({ id, text }) => [id, text]));
    expect(rows).toHaveLength(79);
  });

  test('has every sign as it was written: marks, accents, brackets', () => {
    const texts = new Map(rows.map(([id, text]) => [id, text]));
    for (const [id, words] of oddSigns) expect(texts.get(id)).toContain(words);
  });

  test('gives what the source says with its line, and what the district has added with none', () => {
    const line = head.indexOf('line');
    const without = rows.filter((row) => row[line] === '').map(([id]) => id);
    expect(without).toEqual(['RC-M-1', 'RC-M-2', 'RC-I-1']);
    for (const row of rows) expect(row[line]).toMatch(/^\d*$/);
  });

  test('every column is explained where it is offered', () => {
    const explained = pageAt(urls.print).document.querySelectorAll('dl dt').map(reads);
    expect(explained).toEqual(head);
  });
});

describe('the plain values', () => {
  const json = file(urls.handbookJson);
  const found = [...json.matchAll(/"id": "([^"]+)",\n\s*"text": ("(?:[^"\\]|\\.)*")/g)];
  const texts = new Map(found.map(([, id = '', text = '""']) => [id, JSON.parse(text) as string]));

  test('have all 79 statements, to the letter', () => {
    expect(texts).toEqual(new Map(statements.map(({ id, text }) => [id, text])));
    expect(texts.size).toBe(79);
  });

  test('have every sign as it was written: marks, accents, brackets', () => {
    for (const [id, words] of oddSigns) expect(texts.get(id)).toContain(words);
  });

  test('give the district’s answer to the one question that has it, and none to the others', () => {
    const { questions } = JSON.parse(json) as { questions: { id: string; answer: string }[] };
    const answered = questions.filter(({ answer }) => answer !== '');
    expect(answered.map(({ id, answer }) => [id, answer])).toEqual([
      ['practice-charter', blanks.get('practice-charter')?.answer],
    ]);
  });
});

describe('for those who read lists', () => {
  const listed = [...file('llms.txt').matchAll(/\]\((\/[^)]*)\)/g)].map(([, address = '']) => address);

  test('every page is listed, and nothing that there is not', () => {
    const readable = [...pages.keys()].filter((address) => address !== '/404.html' && !isRetired(address));
    expect(listed.filter((address) => !address.startsWith('/data/')).sort()).toEqual(readable.sort());
  });

  test('search engines get no list of pages while nobody has said where they are', () => {
    expect(existsSync(join(siteFolder, 'sitemap.xml'))).toBe(false);
  });

  test('robots may read everything', () => {
    expect(file('robots.txt')).toContain('User-agent: *\nAllow: /');
  });

  test('the manifest opens the home page', () => {
    expect(JSON.parse(file(urls.manifest))).toMatchObject({ name: 'Mentoring Handbook', start_url: '/', scope: '/' });
  });
});
