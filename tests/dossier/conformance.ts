import type { TestResult } from '../../src/commands/test-reports.ts';

/** A success criterion of WCAG, and what could show that it is not met. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Parts of titles. Each test that has one of them would fail where the criterion is not met. */
  readonly tests?: readonly string[];
  /** What no test can tell, and who looks. */
  readonly look?: string;
  readonly who?: string;
}

export const verdicts = ['Not met', 'Met', 'No failure found', 'To be checked by hand'] as const;

/** What the tests of a run say of something. */
export interface Judged {
  readonly verdict: (typeof verdicts)[number];
  readonly evidence: readonly Evidence[];
}

/** What tests came to that have the same words in their titles. */
export interface Evidence {
  readonly by: string;
  /** The rules of axe that are for this, where the tests look with axe. */
  readonly rules: readonly string[];
  readonly passed: number;
  readonly leftOut: number;
  /** The titles of those that failed. */
  readonly failed: readonly string[];
  /** Whose words they ran on. */
  readonly words: string;
}

/** The rules of axe by the criterion that they are for. */
export type AxeRules = ReadonlyMap<string, readonly string[]>;

/** The rules of axe, which says itself what each is for, by criterion; none that rest unless they are asked for. */
export function rulesOf(
  criteria: readonly Criterion[],
  rules: readonly { readonly ruleId: string; readonly tags: readonly string[] }[],
): AxeRules {
  const used = rules.filter(({ tags }) => !tags.some((tag) => /^(experimental|deprecated|wcag2aaa)$/.test(tag)));
  const tagOf = (id: string) => `wcag${id.replaceAll('.', '')}`;
  return new Map(
    criteria.map(({ id }) => [id, used.flatMap(({ ruleId, tags }) => (tags.includes(tagOf(id)) ? ruleId : []))]),
  );
}

/** What a run says of a criterion, by its tests and by what axe finds. */
export function judge({ id, tests = [], look }: Criterion, run: readonly TestResult[], axe: AxeRules): Judged {
  const rules = axe.get(id) ?? [];
  // A look that fails by rules for something else alone, or by the size of a thing, says nothing of this criterion.
  const isOfThis = ({ said }: TestResult) => {
    const broken = [...said.matchAll(/^\s*\+\s+"([a-z-]+): /gm)].map(([, rule = '']) => rule);
    if (broken.length > 0) return broken.some((rule) => rules.includes(rule));
    return !/too small for a finger|too wide/.test(said);
  };
  const evidence = tests.map((part) => evidenceOf(part, run));
  if (rules.length > 0) {
    evidence.push({ ...evidenceOf('no barrier that axe knows', run, isOfThis), rules });
  }
  return verdictOf(evidence, look !== undefined);
}

/** What a run says of something by the tests that have some words in their titles. */
export function shown(part: string, run: readonly TestResult[]): Judged {
  return verdictOf([evidenceOf(part, run)], false);
}

function verdictOf(evidence: readonly Evidence[], needsLook: boolean): Judged {
  if (evidence.some(({ failed }) => failed.length > 0)) return { verdict: 'Not met', evidence };
  if (evidence.every(({ passed }) => passed === 0)) return { verdict: 'To be checked by hand', evidence };
  return { verdict: needsLook ? 'No failure found' : 'Met', evidence };
}

function evidenceOf(
  by: string,
  run: readonly TestResult[],
  counts: (test: TestResult) => boolean = () => true,
): Evidence {
  const tests = run.filter(({ title }) => title.includes(by));
  if (tests.length === 0) throw new Error(`No test of this run has “${by}” in its title. Which one is it now?`);
  const those = (outcome: string) => tests.filter((test) => test.outcome === outcome);
  const failed = those('failed').filter(counts);
  const isOwn = ({ file }: TestResult) => file.startsWith('tests/content/');
  const own = tests.some(isOwn) && 'the district’s own words';
  const made = tests.some((test) => !isOwn(test)) && 'words made for tests';
  return {
    ...{ by, rules: [], passed: those('passed').length, leftOut: those('left out').length },
    failed: failed.map(({ title }) => title),
    words: [made, own].filter(Boolean).join(' and '),
  };
}
