import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { pages, pageAt, testHandbook, reads, siteFolder } from './pages.ts';

const { statements } = testHandbook();
const file = (address: string) => readFileSync(join(siteFolder, address), 'utf8');

describe('the table of statements', () => {
  const lines = file(urls.statementsCsv).replace('\uFEFF', '').trimEnd().split('\r\n');
  const [head = [], ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('","')
      .map((cell) => cell.replaceAll('""', '"')),
  );

  test('has all 76, to the letter', () => {
    expect(rows.map(([id, text]) => [id, text])).toEqual(statements.map(({ id, text }) => [id, text]));
    expect(rows).toHaveLength(76);
  });

  test('every column is explained where it is offered', () => {
    const explained = pageAt(urls.print).document.querySelectorAll('dl dt').map(reads);
    expect(explained).toEqual(head);
  });
});

test('the plain values have all 76 statements, to the letter', () => {
  const json = file(urls.handbookJson);
  const found = [...json.matchAll(/"id": "([^"]+)",\n\s*"text": ("(?:[^"\\]|\\.)*")/g)];
  const texts = new Map(found.map(([, id = '', text = '""']) => [id, JSON.parse(text) as string]));
  expect(texts).toEqual(new Map(statements.map(({ id, text }) => [id, text])));
});

describe('for those who read lists', () => {
  const listed = [...file('llms.txt').matchAll(/\]\((\/[^)]*)\)/g)].map(([, address = '']) => address);

  test('every page is listed, and nothing that there is not', () => {
    const readable = [...pages.keys()].filter((address) => address !== '/404.html');
    expect(listed.filter((address) => !address.startsWith('/data/')).sort()).toEqual(readable.sort());
  });

  test('robots may read everything', () => {
    expect(file('robots.txt')).toContain('User-agent: *\nAllow: /');
  });

  test('the manifest opens the home page', () => {
    expect(JSON.parse(file(urls.manifest))).toMatchObject({ name: 'Coaching Handbook', start_url: '/', scope: '/' });
  });
});
