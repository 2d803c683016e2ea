import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve as absolute } from 'node:path';
import { stamp, testsIn } from './test-reports.ts';
import { sumOfCode, sumOfSite } from './sums.ts';

/** A check that is a command of its own. */
export interface Step {
  readonly name: string;
  readonly run: readonly [string, ...string[]];
  /** The report that it writes (JUnit's XML), where it runs tests; a check without one counts as one test. */
  readonly report?: { readonly kind: 'vitest' | 'playwright'; readonly file: string };
}

/** How many tests passed and failed, and what this machine can't try, by name. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly leftOut: readonly string[];
}

export interface Outcome extends Counts {
  readonly seconds: number;
  readonly output: string;
}

/** Runs a check to its end, whatever comes of it, and says how it came out; what it printed only where it failed. */
export async function runAndTell(step: Step): Promise<Outcome> {
  const outcome = await runStep(step);
  const { passed, failed, leftOut, seconds, output } = outcome;
  const counts = step.report === undefined ? '' : ` ${passed} passed${failed > 0 ? `, ${failed} failed` : ''},`;
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name}:${counts} ${seconds.toFixed(1)} s`);
  for (const name of leftOut) console.log(`  left out: ${name}`);
  if (failed > 0) console.log(output);
  return outcome;
}

async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const code = step.report && sumOfCode();
  if (step.report) rmSync(step.report.file, { force: true });
  const [command, ...args] = step.run;
  const child = spawn(command, args, {
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // What the tests start again and again need not be read again.
      NODE_COMPILE_CACHE: absolute('.build/node'),
      ...(step.report?.kind === 'playwright' && { PLAYWRIGHT_JUNIT_OUTPUT_FILE: absolute(step.report.file) }),
    },
  });
  let output = '';
  for (const said of [child.stdout, child.stderr]) said.on('data', (words: Buffer) => (output += words.toString()));
  const [exit] = await once(child, 'close').catch((error: Error) => {
    output += error.message;
    return [1];
  });
  // Where the code has changed meanwhile, nobody knows of which the report is.
  if (step.report && existsSync(step.report.file) && code === sumOfCode())
    appendFileSync(step.report.file, stamp({ code, site: sumOfSite() }));
  const seconds = (performance.now() - started) / 1000;
  return { ...tally(step, exit === 0), seconds, output };
}

/** The counts of a step. One that failed without a failing test (it did not start, say) has failed once. */
function tally({ report }: Step, ok: boolean): Counts {
  if (report === undefined) return { passed: Number(ok), failed: Number(!ok), leftOut: [] };
  if (!existsSync(report.file)) return { passed: 0, failed: 1, leftOut: [] };
  const tests = testsIn(readFileSync(report.file, 'utf8'));
  const those = (outcome: string) => tests.filter((test) => test.outcome === outcome);
  const skipped = those('left out');
  // In a browser nothing is left out.
  const failed = those('failed').length + (report.kind === 'playwright' ? skipped.length : 0);
  const passed = those('passed').length;
  // A run of no test proves nothing.
  const isRun = ok && passed > 0;
  const subjects = skipped.map(({ title }) => title.split(' › ')[0] ?? '');
  const leftOut = report.kind === 'playwright' ? [] : [...new Set(subjects)];
  return { passed, failed: failed === 0 && !isRun ? 1 : failed, leftOut };
}

export function sum(outcomes: readonly Outcome[]): Pick<Counts, 'passed' | 'failed'> {
  const total = (of: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  return { passed: total('passed'), failed: total('failed') };
}
