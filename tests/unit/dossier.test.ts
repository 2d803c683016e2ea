import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, test } from 'vitest';
import { keptNames } from '../../src/browser/keep.client.ts';
import { sumsOf } from '../../src/hosting/sums.ts';
import { runIn, testsIn, type TestResult } from '../../src/commands/test-reports.ts';
import { headersFile } from '../../src/hosting/headers.ts';
import { judge, rulesOf } from '../dossier/conformance.ts';
import { criteria, dossierOf, type Known } from '../dossier/documents.ts';
import { madeRun, named, reportOf } from '../dossier/made-run.ts';
import { packagesIn } from '../dossier/shipped.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  folders.push(folder);
  return folder;
};

const axe = rulesOf(criteria, [
  { ruleId: 'color-contrast', tags: ['wcag2aa', 'wcag143'] },
  { ruleId: 'label', tags: ['wcag2a', 'wcag412'] },
  { ruleId: 'bypass', tags: ['wcag2a', 'wcag241', 'experimental'] },
]);
const known = (run: readonly TestResult[]): Known => ({
  ...{ run, axe, title: 'Garden & <Book>', day: '2030-01-31', code: 'c0de', site: '517e', hosting: '# Hosting\n' },
  sent: Object.fromEntries(
    headersFile('/', [])
      .split('\n')
      .flatMap((line) => (line.startsWith('  ') ? [line.trim().split(': ')] : [])),
  ) as Known['sent'],
  kept: keptNames.map((name) => `handbook.${name}`),
  shipped: [
    { name: 'a-face', version: '1.0', license: 'OFL-1.1', what: 'typeface', text: 'Copyright <us>\n# not a heading' },
  ],
});
const page = (name: string, run: readonly TestResult[] = madeRun()) => dossierOf(known(run)).get(`${name}.md`) ?? '';
const verdict = (id: string, run: readonly TestResult[]) =>
  judge(criteria.find((one) => one.id === id) ?? { id, name: '', level: 'A' }, run, axe).verdict;

test('every title that the dossier names is that of a test', () => {
  const sources = globSync('tests/**/*.{test,spec}.ts').map((file) => readFileSync(file, 'utf8'));
  expect(named.filter((part) => !sources.some((source) => source.includes(part)))).toEqual([]);
});

describe('the table of criteria', () => {
  test('has the 50 of WCAG 2.1 at levels A and AA, in their order', () => {
    const numbers = criteria.map(({ id }) => id.split('.').map(Number));
    expect(numbers).toEqual(
      numbers.toSorted((a, b) => a.map((one, i) => one - (b[i] ?? 0)).find((by) => by !== 0) ?? 0),
    );
    const ofLevel = (level: string) => criteria.filter((one) => one.level === level).length;
    expect([new Set(criteria.map(({ id }) => id)).size, ofLevel('A'), ofLevel('AA')]).toEqual([50, 30, 20]);
  });

  test('says of each what shows it, or who looks at what', () => {
    expect(criteria.filter(({ tests, look }) => tests === undefined && look === undefined)).toEqual([]);
    expect(criteria.filter(({ look, who }) => (look === undefined) !== (who === undefined))).toEqual([]);
  });
});

describe('the verdict on a criterion', () => {
  test('is met where tests decide it and all have passed', () => {
    expect(verdict('1.2.1', madeRun())).toBe('Met');
  });

  test('is no more than “no failure found” where a person has to look too', () => {
    expect(verdict('2.1.1', madeRun())).toBe('No failure found');
  });

  test('is left to people where no test says anything, or where this machine could run none', () => {
    expect(verdict('1.3.3', madeRun())).toBe('To be checked by hand');
    expect(
      verdict(
        '2.4.7',
        madeRun([{ title: 'every stop has an outline and can be seen, forwards and backwards', outcome: 'left out' }]),
      ),
    ).toBe('To be checked by hand');
  });

  test('changes with one test that fails, and names it', () => {
    const run = [...madeRun(), ...madeRun([{ title: 'on a role › the first stop skips to the text' }]).slice(-1)];
    expect(verdict('2.4.1', run)).toBe('Not met');
    expect(verdict('2.4.2', run)).toBe('Met');
    const report = page('accessibility', run);
    expect(report).toContain('| [2.4.1 Bypass Blocks](#c2.4.1) | A | Not met |');
    expect(report).toContain(
      '1 passed, 1 failed (“on a role › the first stop skips to the text”), on words made for tests',
    );
    expect(page('index', run)).toContain('1 failed');
  });

  test('by axe changes with its own rules, not with others', () => {
    const run = madeRun([{ title: 'no barrier that axe knows', said: '+   "color-contrast: main > a",' }]);
    expect(verdict('1.4.3', run)).toBe('Not met');
    expect(verdict('4.1.2', [...run, ...madeRun()])).toBe('No failure found');
  });

  test('by axe does not change where a look has failed by what WCAG 2.1 does not ask', () => {
    const sizes = ['+   "target-size: #a > .box",', 'Error: unfolded: too small for a finger on a phone'];
    const looks = sizes.map((said) => ({ title: 'a page has no barrier that axe knows', said }));
    expect(verdict('1.4.3', [...madeRun(), ...madeRun(looks).slice(-2)])).toBe('No failure found');
  });

  test('by axe changes for all where a look has failed that names no rule', () => {
    const run = madeRun([{ title: 'no barrier that axe knows', said: 'Test timeout of 60000ms exceeded.' }]);
    expect([verdict('1.4.3', run), verdict('4.1.2', run), verdict('2.4.1', run)]).toEqual([
      'Not met',
      'Not met',
      'Met',
    ]);
  });

  test('rests on no title that no test of the run has', () => {
    const run = madeRun().filter(({ title }) => title !== 'is valid HTML');
    expect(() => verdict('4.1.1', run)).toThrow('No test of this run has “is valid HTML” in its title.');
  });

  test('says whose words the tests ran on', () => {
    const title = 'no script listens to how the device is moved';
    const own = { title, outcome: 'passed', file: 'tests/content/published/site.test.ts' } as const;
    expect(page('accessibility', madeRun([own]))).toContain(`“${title}”: 1 passed, on the district’s own words`);
    expect(page('accessibility', [...madeRun([own]), ...madeRun()])).toContain(
      '2 passed, on words made for tests and the district’s own words',
    );
  });
});

describe('the dossier', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
  });

  test.each([...dossierOf(known(madeRun()))].filter(([name]) => name.endsWith('.html')))(
    '%s is valid HTML, under its own title, without a slot left',
    async (_, html) => {
      const report = await validator.validateString(html);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html).not.toContain('{{');
    },
  );

  test('leaves blanks for a name, a day and what was found, for each look by hand', () => {
    const looks = criteria.filter(({ look }) => look !== undefined).length;
    expect(looks).toBeGreaterThan(20);
    expect(page('accessibility').match(/ \|  \|  \|  \|$/gm)).toHaveLength(looks);
  });

  test('has each license to the letter, and no markup of it', () => {
    expect(dossierOf(known(madeRun())).get('licenses.html')).toContain('Copyright &lt;us&gt;\n# not a heading');
  });

  test('tells of nothing that is kept or sent without saying why', () => {
    const kept = () => dossierOf({ ...known(madeRun()), kept: ['handbook.secret'] });
    expect(kept).toThrow('about.yaml says nothing of handbook.secret, below stored.');
    const sent = () => dossierOf({ ...known(madeRun()), sent: { 'X-New': '1' } });
    expect(sent).toThrow('about.yaml says nothing of X-New, below headers.');
  });
});

describe('reports', () => {
  const tested = { code: 'c0de', site: '517e' };
  const made = (run: readonly TestResult[]) => {
    const folder = reportOf(run, tested);
    folders.push(folder);
    return folder;
  };

  test('give each test with its words, its outcome and the day', () => {
    const run = madeRun([
      { title: 'a “term” & <b>', said: '"label: x"' },
      { title: 'b', outcome: 'left out' },
    ]);
    expect(runIn(made(run), tested)).toEqual({
      day: '2030-01-31',
      run: run.map((one) => ({ ...one, said: expect.stringContaining(one.said) as string })),
    });
  });

  test('by either runner name what a test stands below in one way', () => {
    const xml =
      '<testcase name="a &gt; b &#39;c&#x27;" classname="x"/><testcase name="a › b" classname="y">\n</testcase>';
    expect(testsIn(xml).map(({ title }) => title)).toEqual(["a › b 'c'", 'a › b']);
  });

  test('of other code, of another site, or none, are refused', () => {
    const folder = made(madeRun());
    expect(() => runIn(folder, { ...tested, code: 'other' })).toThrow(
      'made.xml is of other code or other words than lie here.',
    );
    expect(() => runIn(folder, { ...tested, site: 'other' })).toThrow('made.xml is of another site than lies here.');
    writeFileSync(join(folder, 'more.xml'), '<testsuite></testsuite>');
    expect(() => runIn(folder, tested)).toThrow('more.xml is of other code');
    expect(() => runIn(newFolder(), tested)).toThrow('There are no reports');
  });
});

test('sums are those that sha256sum reads, and change with a file', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a page.html'), 'abc');
  const sums = sumsOf(folder);
  expect(sums).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a page.html\n');
  const check = () => spawnSync('sha256sum', ['-c'], { cwd: folder, input: sums }).status ?? 'not here';
  expect([0, 'not here']).toContain(check());
  writeFileSync(join(folder, 'a page.html'), 'abd');
  expect([1, 'not here']).toContain(check());
});

test('a package counts as shipped where a script for browsers imports it, itself or by another, and not for its types', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a.client.ts'), "import { b } from './b.ts';\nimport type { c } from 'types-only';\n");
  writeFileSync(join(folder, 'b.ts'), "import '@some/package/part';\nexport { d } from 'other';\n");
  writeFileSync(join(folder, 'c.ts'), "import 'not-for-browsers';\n");
  expect(packagesIn(folder)).toEqual(['@some/package', 'other']);
});
