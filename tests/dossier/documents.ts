import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { markdownToHtml } from 'satteri';
import { judge, shown, verdicts, type AxeRules, type Criterion, type Judged } from './conformance.ts';
import type { Tested, TestResult } from '../../src/commands/test-reports.ts';
import type { Shipped } from './shipped.ts';

/** What the dossier is made from. */
export interface Known extends Tested {
  readonly title: string;
  readonly day: string;
  readonly run: readonly TestResult[];
  readonly axe: AxeRules;
  readonly shipped: readonly Shipped[];
  /** The headers that the site's `_headers` has. */
  readonly sent: Readonly<Record<string, string>>;
  /** The names under which something is stored. */
  readonly kept: readonly string[];
  /** How to host the site. */
  readonly hosting: string;
}

const read = (name: string) => readFileSync(`tests/dossier/${name}`, 'utf8');

/** The criteria of WCAG 2.1 A and AA, in their order. */
export const criteria = load(read('criteria.yaml')) as readonly Criterion[];
/** What is said of the headers and of what is stored, and the titles of the tests that show it (`shown`). */
export const about = load(read('about.yaml')) as Record<'headers' | 'stored', Record<string, Record<string, string>>>;

/** The files of the dossier, by name. */
export function dossierOf(known: Known): ReadonlyMap<string, string> {
  const words = slots(known);
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole);
  const pages = globSync('tests/dossier/pages/*.md').map((file) => [
    basename(file, '.md'),
    fill(read(`pages/${basename(file)}`)),
  ]);
  return new Map(
    [...pages, ['hosting', known.hosting]].flatMap(([name = '', text = '']) => [
      [`${name}.md`, text],
      [`${name}.html`, asPage(text)],
    ]),
  );
}

function slots({ run, axe, shipped, sent, kept, ...known }: Known): Readonly<Record<string, string>> {
  const judged = criteria.map((criterion) => ({ ...criterion, ...judge(criterion, run, axe) }));
  const counted = (verdict: string, of: string) =>
    judged.filter((one) => one.verdict === verdict && one.level === of).length;
  const titles = (outcome: string) =>
    run.filter((test) => test.outcome === outcome).map(({ title }) => `- ${plain(title)}`);
  const [failed, leftOut] = [titles('failed'), titles('left out')];
  const facts = (of: keyof typeof about, name: string, value = '') => {
    const { shown: part = '', ...facts } = about[of][name] ?? {};
    if (part === '') throw new Error(`tests/dossier/about.yaml says nothing of ${name}, below ${of}.`);
    const lines = Object.entries(facts).map(([fact, words]) => `- ${fact}: ${plain(words)}`);
    return text(`## ${plain(name)}`, value, lines.join('\n'), told(shown(part, run)));
  };
  return {
    ...{ title: plain(known.title), day: known.day, code: known.code, site: known.site },
    ...{ passed: `${titles('passed').length}`, failed: `${failed.length}`, leftOut: `${leftOut.length}` },
    notPassed: text(
      ...(failed.length ? ['Failed:', failed.join('\n')] : []),
      ...(leftOut.length ? ['Left out:', leftOut.join('\n')] : []),
    ),
    counts: table(
      ['Verdict', 'A', 'AA'],
      verdicts.map((one) => [one, counted(one, 'A'), counted(one, 'AA')]),
    ),
    all: table(
      ['Criterion', 'Level', 'Verdict'],
      judged.map(({ id, name, level, verdict }) => [`[${id} ${name}](#c${id})`, level, verdict]),
    ),
    criteria: text(
      ...judged.map(({ id, name, level, who, look, ...judgement }) =>
        text(`### ${id} ${name} (${level}) {#c${id}}`, told(judgement), look ? `By hand, ${who}: ${look}` : ''),
      ),
    ),
    byHand: table(
      ['Criterion', 'Who', 'What to look at', 'Name', 'Date', 'Found'],
      criteria.filter(({ look }) => look).map(({ id, name, who, look }) => [`${id} ${name}`, who, look, '', '', '']),
    ),
    nobodyElse: told(shown('asks nobody else, keeps to its own rules', run)),
    nothingElse: told(shown('what is kept in a browser is in the table of what is, and nothing else', run)),
    stored: text(
      ...Object.keys({ ...about.stored, ...Object.fromEntries(kept.map((name) => [name, ''])) }).map((name) =>
        facts('stored', name),
      ),
    ),
    headers: text(...Object.entries(sent).map(([name, value]) => facts('headers', name, `\`${value}\``))),
    packages: table(
      ['Package', 'Version', 'License', 'What readers get'],
      shipped.map(({ name, version, license, what }) => [name, version, license, what]),
    ),
    texts: text(...shipped.map(({ name, text }) => `## ${plain(name)}\n\n\`\`\`\`text\n${text}\n\`\`\`\``)),
  };
}

/** A verdict, and what it comes from. */
function told({ verdict, evidence }: Judged): string {
  const lines = evidence.map(({ by, rules, passed, failed, leftOut, words }) => {
    const fails = failed.length > 0 && `${failed.length} failed (${failed.map((title) => `“${title}”`).join('; ')})`;
    const counts = [`${passed} passed`, fails, leftOut > 0 && `${leftOut} left out`].filter(Boolean).join(', ');
    return `- ${plain(`Tests “${by}”${rules.length > 0 ? `, here by its rules ${rules.join(', ')}` : ''}: ${counts}, on ${words}`)}`;
  });
  return text(`**${verdict}**`, lines.join('\n'));
}

function table(heads: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Parts of a text, one below the other; empty ones are none. */
function text(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Words in which nothing is markup. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>|&#{}~$]/g, String.raw`\$&`);
}

function asPage(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: { headingAttributes: true } });
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/.exec(html) ?? [];
  const main = html.replaceAll('<th>', '<th scope="col">');
  return read('pages/page.html')
    .replace('{{heading}}', () => title)
    .replace('{{main}}', () => main);
}
