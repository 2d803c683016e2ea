/** Handbooks that have less, or more, than the one for tests: nothing speaks of what they do not have. */
import { parse } from 'node-html-parser';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { report } from '../../src/check/reports.ts';
import { parts } from '../../src/schemas/parts.ts';
import { markNames } from '../../src/domain/marks.ts';
import { folderOf, smallWords } from '../small-words.ts';
import { closed } from '../print/anatomy.ts';
import { readPdf, reads as allWords } from '../print/read-pdf.ts';
import { buildWords } from './build-words.ts';
import { builtSearch } from './built-search.ts';
import { only, pagesIn, reads, type Page } from './pages.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The site of such words. Throws what the gate or the build says against them. */
function siteOf(files: Readonly<Record<string, string>>) {
  const words = folderOf(files);
  const out = `${words}-site`;
  folders.push(words, out);
  const { problems } = checkContent(words);
  if (problems.length > 0) throw new Error(report(problems));
  const { status, output } = buildWords(words, out);
  if (status !== 0) throw new Error(output);
  return { out, pages: pagesIn(out) };
}

/** All that readers meet of a page: its text, names that are read aloud, hints in fields, where its links lead. */
function perceived({ document }: Page): readonly string[] {
  const attributes = ['href', 'aria-label', 'placeholder', 'title', 'alt', 'content', 'label'].flatMap((name) =>
    document.querySelectorAll(`[${name}]`).map((one) => one.getAttribute(name) ?? ''),
  );
  const text = document.querySelectorAll('title, body').map((one) => {
    for (const hidden of one.querySelectorAll('script, style')) hidden.remove();
    return reads(one);
  });
  return [...text, ...attributes];
}

/** What is said somewhere of a thing that there is not. */
function told(site: { readonly pages: readonly Page[] }, lacking: RegExp): string[] {
  return site.pages.flatMap((page) =>
    perceived(page).flatMap((said) => (lacking.test(said) ? [`${page.address}: ${said.slice(0, 300)}`] : [])),
  );
}

const two = [
  { id: 'gardener', title: 'Gardener', code: 'G', mark: 'circle' },
  { id: 'helper', title: 'Helper', code: 'H', mark: 'square' },
];

describe('a handbook of one program and two roles, with no file that it may be without', () => {
  let site: ReturnType<typeof siteOf>;
  beforeAll(() => {
    site = siteOf(smallWords(two));
  }, 120_000);

  test('has the pages for which it has words, and no other', () => {
    expect(site.pages.map(({ address }) => address)).toEqual([
      '/',
      '/404.html',
      '/accessibility/',
      '/compare/',
      '/matrix/',
      '/print/',
      '/programs/',
      '/programs/garden/',
      '/roles/',
      '/roles/gardener/',
      '/roles/helper/',
      '/search/',
      '/source/',
    ]);
    expect(
      readdirSync(site.out, { recursive: true, encoding: 'utf8' }).filter((name) => /^(onboarding|theme)/.test(name)),
    ).toEqual([]);
  });

  test.each([
    ['themes', /theme/i],
    ['the glossary', /glossar|underlined|doubly ruled/i],
    ['questions', /question|leaves open|open question/i],
    ['agreements', /agreement|pact/i],
    ['a coaching cycle', /cycle/i],
    ['onboarding', /onboarding|\bnew as\b|\bstep/i],
    ['choosing', /which coaching/i],
    ['counterparts', /counterpart|\bpaired|links between|answers? whose|\bthreads\b|inferred|suggest and do not say/i],
    ['notes', /editor’s note|\bnotes?\b|reads oddly|\boddest/i],
    ['a second program', /previous and next program|two programs|\b1 (statements|programs|lines|lists)\b/i],
    ['something that nobody has counted', /(?<![\d.])\b0 [a-z]|\bundefined\b|\bnull\b/i],
  ])('names %s nowhere', (_, lacking) => {
    expect(told(site, lacking)).toEqual([]);
  });

  test('says so in no list for machines either', () => {
    for (const name of ['llms.txt', 'data/statements.csv', 'search/words.json'])
      expect(readFileSync(join(site.out, name), 'utf8'), name).not.toMatch(
        /theme|glossar|question|agreement|cycle|onboarding/i,
      );
    const handbook = JSON.parse(readFileSync(join(site.out, 'data/handbook.json'), 'utf8')) as object;
    for (const part of ['themes', 'pairs', 'questions']) expect(handbook, part).not.toHaveProperty(part);
    expect(JSON.stringify({ ...handbook, programs: [] })).not.toMatch(
      /theme|glossar|question|agreement|cycle|onboarding|\bnotes/i,
    );
  });

  test('prints what it has, and its list of sheets leads to each of them', () => {
    const sheets = readdirSync(join(site.out, 'pdf'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.pdf'))
      .sort();
    expect(sheets).toEqual([
      'handbook.pdf',
      'matrix-poster.pdf',
      'matrix.pdf',
      'pocket/gardener.pdf',
      'pocket/helper.pdf',
      'programs/garden.pdf',
      'roles/gardener.pdf',
      'roles/helper.pdf',
    ]);
    const links = site.pages.flatMap(({ document }) => document.querySelectorAll('a[href^="/pdf/"]'));
    const led = new Set(links.map((link) => link.getAttribute('href')?.slice(5)));
    expect([...led].sort()).toEqual(sheets);
  });

  test('has a menu of what there is', () => {
    const home = site.pages.find(({ address }) => address === '/')?.document;
    if (!home) throw new Error('There is no home page.');
    expect(reads(only(home, 'nav[aria-label="Handbook"]'))).toBe('ProgramsRolesMatrix');
    expect(reads(only(home, 'nav[aria-label="More of the handbook"]'))).toBe('CompareSourceTo printAccessibility');
  });
});

describe('a handbook whose one question the district has answered', () => {
  let site: ReturnType<typeof siteOf>;
  beforeAll(() => {
    const words = smallWords(two);
    const blank = [
      'blanks:',
      '  key:',
      '    label: Where the key is',
      '    answer: |',
      '      It hangs by the shed. Ask at keys@example.org.',
      '',
      '      The list of hours is at https://www.example.org/hours.',
      '    by: Office of Gardens',
      '    on: 2027-08-01',
    ];
    site = siteOf({
      ...words,
      'handbook.yaml': `${words['handbook.yaml']}${blank.join('\n')}\n`,
      'questions.yaml': '- id: key\n  question: Who has the key?\n  nearest: []\n  blank: key\n',
    });
  }, 120_000);

  test('says so on a page that speaks of no open question', () => {
    const page = site.pages.find(({ address }) => address === '/questions/')?.document;
    const main = page && only(page, 'main');
    expect(reads(main?.querySelector('h1'))).toBe('What the district has answered');
    expect(reads(main)).toContain('Where the key is (from Office of Gardens, August 1, 2027): It hangs by the shed.');
    expect(main?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['mailto:keys@example.org', 'https://www.example.org/hours']),
    );
    expect(told(site, /does not say|open question|leaves open is|your district adds this: where/i)).toEqual([]);
  });

  test('is found by the words of the answer, as answered', async () => {
    const { found } = await (await builtSearch(site.out)).list.search('shed');
    expect(found.places.map(({ place: { url, kind } }) => [url, kind])).toEqual([['/questions/#key', 'answer']]);
  });

  test('prints the answer in the book, with its addresses as links', async () => {
    const { tree, links } = await readPdf(readFileSync(join(site.out, 'pdf/handbook.pdf')));
    expect(closed(allWords(tree))).toContain(closed('From Office of Gardens, August 1, 2027: It hangs by the shed.'));
    expect(links.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['mailto:keys@example.org', 'https://www.example.org/hours']),
    );
  });
});

describe('a handbook with a page of its own in the menu', () => {
  let site: ReturnType<typeof siteOf>;
  beforeAll(() => {
    const text = 'Ask at the **shed**: [the hours](/programs/garden/#GA-G-1), or [write](mailto:keys@example.org).';
    const page = `---\ntitle: Keys and hours\nsummary: Where the keys are.\nin: menu\norder: 1\n---\n\n${text}\n\n## On Sundays\n\nClosed.\n`;
    const words = smallWords(two);
    const published = 'paper:\n  address: "https://garden.example.org/"\n';
    site = siteOf({ ...words, 'handbook.yaml': `${words['handbook.yaml']}${published}`, 'pages/keys.mdx': page });
  }, 120_000);

  test('leads to it from the menu of every page, and says whose it is', () => {
    for (const { address, document } of site.pages)
      expect(reads(only(document, 'nav[aria-label="Handbook"]')), address).toBe('ProgramsRolesMatrixKeys and hours');
    const main = only(site.pages.find(({ address }) => address === '/keys/')?.document ?? parse(''), 'main');
    expect(reads(only(main, 'h1'))).toBe('Keys and hours');
    expect(reads(main)).toContain('Ask at the shed: the hours, or write.');
    expect(reads(main)).toContain('it is not part of the source');
    expect(main.querySelectorAll('h2').map(reads)).toEqual(['On Sundays']);
  });

  test('is found by its words', async () => {
    expect(await (await builtSearch(site.out)).index.more('sundays shed')).toEqual(['/keys/']);
  });

  test('is told to machines, and kept for when there is no network', () => {
    for (const name of ['sitemap.xml', 'llms.txt'])
      expect(readFileSync(join(site.out, name), 'utf8')).toContain('/keys/');
    expect(readFileSync(join(site.out, 'offline.json'), 'utf8')).toContain('keys/');
  });

  test('is a chapter of the book', async () => {
    const { tree } = await readPdf(readFileSync(join(site.out, 'pdf/handbook.pdf')));
    expect(closed(allWords(tree))).toContain(closed('Keys and hours Where the keys are. This page'));
  });
});

test('every file that a handbook may be without is left out of it, but for its roles', () => {
  const optional = Object.values(parts).filter((part) => part.optional);
  expect(optional.length).toBeGreaterThan(10);
  const has = Object.keys(smallWords(two));
  expect(optional.filter(({ path }) => path !== 'roles' && has.some((name) => name.startsWith(path)))).toEqual([]);
});

describe('a handbook that only describes programs, without roles and without paper', () => {
  let site: ReturnType<typeof siteOf>;
  beforeAll(() => {
    site = siteOf({
      'handbook.yaml':
        'title: Garden Book\nsource:\n  title: Garden Work\n  file: source/garden.txt\npaper:\n  sheets: false\n',
      'source/garden.txt': 'Garden Work\n- Garden Hours\nGarden Hours\n- The garden is open on Mondays.',
      'programs/garden.mdx':
        '---\ntitle: Garden Hours\ncode: GA\norder: 1\nsummary: When it is open.\nstatements:\n  - id: GA-1\n    text: The garden is open on Mondays.\n---\n',
    });
  }, 120_000);

  test('has the pages for which it has words, and no other', () => {
    const addresses = site.pages.map(({ address }) => address);
    expect(addresses).toEqual([
      '/',
      '/404.html',
      '/accessibility/',
      '/print/',
      '/programs/',
      '/programs/garden/',
      '/search/',
      '/source/',
    ]);
    expect(existsSync(join(site.out, 'pdf'))).toBe(false);
  });

  test.each([
    ['roles', /\broles?\b(?! are told apart)|matrix|compare|who is asked/i],
    ['paper of its own', /\bPDF|\/pdf\/|sheets? to print|one page to/i],
  ])('names %s nowhere', (_, lacking) => {
    expect(told(site, lacking)).toEqual([]);
  });
});

describe('a handbook of as many roles as there are marks, up to eight, each with a letter of its own', () => {
  const marks = markNames.slice(0, 8);
  const trades = ['Archer', 'Baker', 'Diver', 'Eel catcher', 'Fletcher', 'Joiner', 'Knitter', 'Quarrier'];
  const roles = marks.map((mark, i) => {
    const title = trades[i] ?? '';
    return { id: title.toLowerCase().replace(' ', '-'), title, code: title.slice(0, 1), mark };
  });
  const repository = 'https://github.com/district/handbook';
  let site: ReturnType<typeof siteOf>;
  beforeAll(() => {
    const words = smallWords(roles);
    site = siteOf({ ...words, 'handbook.yaml': `${words['handbook.yaml'] ?? ''}repository: ${repository}\n` });
  }, 120_000);

  test('has a page, a door and a sheet for each, with its letter in its mark', () => {
    const home = site.pages.find(({ address }) => address === '/')?.document;
    for (const { id, title, code } of roles) {
      const page = site.pages.find(({ address }) => address === `/roles/${id}/`)?.document;
      expect(reads(page?.querySelector('h1'))).toBe(title);
      expect(reads(page?.querySelector('main header .role-mark'))).toBe(code);
      expect(reads(home?.querySelector(`main a[href="/roles/${id}/"]`))).toContain(`I am the ${title.toLowerCase()}`);
      expect(existsSync(join(site.out, `pdf/roles/${id}.pdf`))).toBe(true);
    }
  });

  test('has a column of the matrix and a choice of the search for each', () => {
    const page = (at: string) => site.pages.find(({ address }) => address === at)?.document;
    const columns = page('/matrix/')?.querySelectorAll('thead th').map(reads) ?? [];
    const choices = page('/search/')?.querySelectorAll('input[name="role"]') ?? [];
    for (const { title } of roles) expect(columns.join(' ')).toContain(title);
    expect(choices.map((choice) => choice.getAttribute('value'))).toEqual(roles.map(({ id }) => id));
  });

  test('leads from each statement and from each page to the line and the file that a reader may edit', () => {
    const lines = smallWords(roles)['programs/garden.mdx']?.split('\n') ?? [];
    for (const { code } of roles) {
      const [page] = site.pages.filter(({ address }) => address === '/programs/garden/');
      const fold = page?.document.querySelector(`#GA-${code}-1 details`);
      const link = fold?.querySelector('a');
      expect(reads(link)).toBe(`Suggest a change of GA-${code}-1`);
      const line = lines.findIndex((one) => one.includes(`id: GA-${code}-1`)) + 1;
      expect(link?.getAttribute('href')).toMatch(
        new RegExp(`^${repository}/edit/main/.*programs/garden\\.mdx#L${line}$`),
      );
    }
    for (const { address, document } of site.pages) {
      const [last] = document.querySelectorAll('main a').filter((link) => reads(link) === 'Suggest a change');
      const file = /^\/(programs\/garden|roles\/[a-z-]+)\/$/.exec(address)?.[1];
      const isPage = address !== '/404.html';
      expect(last?.getAttribute('href')?.split('/').slice(-2).join('/')).toEqual(
        isPage ? expect.stringMatching(file === undefined ? /handbook\.yaml#L\d+$/ : `${file}.mdx#L`) : undefined,
      );
    }
  });

  test('says nothing of what it does not have', () => {
    expect(told(site, /theme|glossar|question|agreement|cycle|onboarding|counterpart|kept by|reviewed/i)).toEqual([]);
  });
});
