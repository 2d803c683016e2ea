import { describe, expect, test } from 'vitest';
import { makeUrls } from '../../src/urls.ts';

const statement = { id: 'CS-C-4', program: { id: 'classroom-supporter' } };

/** Every address that a site has, by its name. Those that are made for something are made for an example of it. */
function addresses(base: string): [string, string][] {
  const urls = makeUrls(base);
  const examples: Record<string, string> = {
    program: urls.program('data-coach'),
    roleList: urls.roleList('data-coach', 'coach'),
    statement: urls.statement(statement),
    role: urls.role('coach'),
    theme: urls.theme('time'),
    question: urls.question('voluntary'),
    sheet: urls.sheet('programs/data-coach'),
    sheetPicture: urls.sheetPicture('matrix'),
    sourceLine: urls.sourceLine(33),
    oddity: urls.oddity('an-through'),
    searchFor: urls.searchFor('is it confidential?'),
    typeface: urls.typeface('used.woff2'),
  };
  const all = Object.entries(urls) as [string, string | ((...of: string[]) => string)][];
  return all.map(([name, address]) => [
    name,
    typeof address === 'string' ? address : (examples[name] ?? address('an-example', 'another')),
  ]);
}

describe('the addresses of the site, which are promises', () => {
  test.each([
    ['home', '/'],
    ['socialCard', '/social-card.png'],
    ['favicon', '/favicon.svg'],
    ['programs', '/programs/'],
    ['program', '/programs/data-coach/'],
    ['roleList', '/programs/data-coach/#coach'],
    ['statement', '/programs/classroom-supporter/#CS-C-4'],
    ['roles', '/roles/'],
    ['role', '/roles/coach/'],
    ['matrix', '/matrix/'],
    ['themes', '/themes/'],
    ['theme', '/themes/time/'],
    ['questions', '/questions/'],
    ['question', '/questions/#voluntary'],
    ['search', '/search/'],
    ['searchFor', '/search/?q=is%20it%20confidential%3F'],
    ['typeface', '/_astro/used.woff2'],
    ['searchIndex', '/pagefind/'],
    ['vocabulary', '/search/words.json'],
    ['nearWords', '/search/near.json'],
    ['accessibility', '/accessibility/'],
    ['sitemap', '/sitemap.xml'],
    ['robots', '/robots.txt'],
    ['llms', '/llms.txt'],
    ['manifest', '/manifest.webmanifest'],
    ['handbookJson', '/data/handbook.json'],
    ['statementsCsv', '/data/statements.csv'],
    ['cycle', '/cycle/'],
    ['onboarding', '/onboarding/'],
    ['onboardingStep', '/onboarding/#an-example'],
    ['quietCheck', '/onboarding/check.json'],
    ['agreements', '/agreements/'],
    ['agreement', '/agreements/an-example/'],
    ['glossary', '/glossary/'],
    ['term', '/glossary/#an-example'],
    ['compare', '/compare/'],
    ['comparison', '/compare/an-example+another/'],
    ['choosing', '/which-coaching/'],
    ['print', '/print/'],
    ['sheet', '/pdf/programs/data-coach.pdf'],
    ['sheetPicture', '/pdf/matrix.webp'],
    ['source', '/source/'],
    ['sourceLine', '/source/#L33'],
    ['oddity', '/source/#note-an-through'],
  ])('%s is %s', (name, address) => {
    expect(new Map(addresses('/')).get(name)).toBe(address);
  });

  test.each(['/', '/handbook/', '/handbook'])('under %s all begin there, without a double slash', (base) => {
    const root = base === '/' ? '/' : '/handbook/';
    for (const [name, address] of addresses(base)) {
      expect(address.startsWith(root), `${name}: ${address}`).toBe(true);
      expect(address, name).not.toContain('//');
    }
  });

  test.each(['/', '/handbook/'])(
    'under %s the page of each ends with a slash, before its anchor or query, unless it is a file',
    (base) => {
      for (const [name, address] of addresses(base)) {
        expect(address, name).toMatch(/(\/|\/\?[^/#]+|\/#[^/#]+|\/[^/#]+\.[a-z0-9]+)$/);
      }
    },
  );

  test('a base path stands before the same address', () => {
    const root = addresses('/').map(([name, address]) => [name, `/handbook${address}`]);
    expect(addresses('/handbook/')).toEqual(root);
  });
});
