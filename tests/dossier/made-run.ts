/** A run that there never was, for tests of the dossier: each test that it names, passed. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stamp, type Tested, type TestResult } from '../../src/commands/test-reports.ts';
import { about, criteria } from './documents.ts';

/** Every part of a title that the dossier names. */
export const named: readonly string[] = [
  ...criteria.flatMap(({ tests = [] }) => tests),
  ...[about.stored, about.headers].flatMap((of) => Object.values(of).map(({ shown = '' }) => shown)),
  'asks nobody else, keeps to its own rules',
  'what is kept in a browser is in the table of what is, and nothing else',
  'no barrier that axe knows',
];

/** That run, with those of `others` in the place of what passed. */
export function madeRun(others: readonly Partial<TestResult>[] = []): TestResult[] {
  const passed = [...new Set(named)].map(
    (title) => ({ title, file: 'made.spec.ts', outcome: 'passed', said: '' }) as const,
  );
  return [
    ...passed.filter(({ title }) => !others.some((other) => other.title === title)),
    ...others.map((other) => ({ title: '', file: 'made.spec.ts', outcome: 'failed', said: '', ...other }) as const),
  ];
}

/** Writes a run as a report into a new folder; gives the folder. */
export function reportOf(run: readonly TestResult[], tested: Tested): string {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const tags = { passed: '', failed: '<failure message="no">', 'left out': '<skipped>' };
  const tests = run.map(
    ({ title, file, outcome, said }) =>
      `<testcase name="${inXml(title)}" classname="${file}" time="1">${tags[outcome]}${inXml(said)}</testcase>\n`,
  );
  const suite = `<testsuite timestamp="2030-01-31T10:00:00.000Z" name="tests/content/published/">\n${tests.join('')}</testsuite>\n`;
  writeFileSync(join(folder, 'made.xml'), suite + stamp(tested));
  return folder;
}
