import { globSync, readFileSync } from 'node:fs';

/** What a test came to, as its report (JUnit's XML, by Vitest or Playwright) has it. */
export interface TestResult {
  /** What it is called, below what it stands: `a term › opens by keyboard`. */
  readonly title: string;
  readonly file: string;
  readonly outcome: 'passed' | 'failed' | 'left out';
  /** What was said of it; where it failed, why. */
  readonly said: string;
}

export function testsIn(xml: string): TestResult[] {
  return xml.split('<testcase ').flatMap((test, i) => {
    const [, said = ''] = /^[^>]*>(.*?)<\/testcase>/s.exec(test) ?? [];
    const value = (name: string) => decoded(new RegExp(` ${name}="([^"]*)"`).exec(` ${test}`)?.[1] ?? '');
    const outcome = /<(failure|error)\b/.test(said) ? 'failed' : said.includes('<skipped') ? 'left out' : 'passed';
    const title = value('name').replaceAll(' > ', ' › ');
    return i === 0 ? [] : { title, file: value('classname'), outcome, said: decoded(said) };
  });
}

/** Of what a report is: the sums of the code, and of the site that lay there. */
export interface Tested {
  readonly code: string;
  readonly site: string;
}

/** What stands at the end of a report. */
export const stamp = ({ code, site }: Tested) => `<!-- of the code ${code}, beside the site ${site} -->\n`;

/** The tests of the reports in a folder, and the day of the last. Throws where they are of other code, or another site. */
export function runIn(folder: string, { code, site }: Tested): { readonly day: string; readonly run: TestResult[] } {
  const files = globSync(`${folder}/*.xml`);
  const reports = files.map((file) => readFileSync(file, 'utf8'));
  const anew = 'Run "npm run dossier" without --reports: it runs every check first.';
  if (files.length === 0) throw new Error(`There are no reports in ${folder}. ${anew}`);
  reports.forEach((report, i) => {
    const [, itsCode, itsSite] = /<!-- of the code (\w+), beside the site (\w+) -->\s*$/.exec(report) ?? [];
    if (itsCode !== code) throw new Error(`${files[i]} is of other code or other words than lie here. ${anew}`);
    if (itsSite !== site && report.includes('"tests/content/published/'))
      throw new Error(`${files[i]} is of another site than lies here. ${anew}`);
  });
  const days = reports.flatMap((report) => /timestamp="(\d{4}-\d\d-\d\d)/.exec(report)?.[1] ?? []);
  return { day: days.sort().at(-1) ?? '', run: reports.flatMap(testsIn) };
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decoded(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex: string, code: string | undefined, name: string) =>
    code === undefined ? (signs[name] ?? whole) : String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
  );
}
