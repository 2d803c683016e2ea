/** What happens on the web when somebody puts a document into inbox/: the workflow's own commands, in their order. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsFolder } from '../../test-words.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const workflow = parse(readFileSync('.github/workflows/inbox.yml', 'utf8')) as {
  on: { push: { paths: string[] } };
  jobs: { propose: { steps: Step[] } };
};

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const git = (where: string, ...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], {
    cwd: at(where),
    encoding: 'utf8',
  });

/** A repository with the words for tests, where a program stands in for that of the web and writes down what it is asked. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  for (const one of ['web', 'bin']) mkdirSync(at(one));
  git('web', 'init', '-q', '--bare', '-b', 'main');
  spawnSync('git', ['clone', '-q', at('web'), at('own')]);
  git('own', 'switch', '-q', '-c', 'main');
  for (const one of ['src', 'package.json', 'package-lock.json'])
    cpSync(resolve(one), at('own', one), { recursive: true });
  cpSync(wordsFolder, at('own/content'), { recursive: true });
  symlinkSync(resolve('node_modules'), at('own/node_modules'));
  writeFileSync(at('own/.gitignore'), 'node_modules\nproposal.*\n');
  writeFileSync(at('bin/gh'), `#!/bin/sh\necho "$@" >> ${at('asked')}\n`);
  chmodSync(at('bin/gh'), 0o755);
  git('own', 'add', '.');
  git('own', 'commit', '-qm', 'The words');
  git('own', 'push', '-q', 'origin', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts files into inbox/ on a branch, and runs what the workflow then runs; gives its exit code and its words. */
function put(branch: string, files: Readonly<Record<string, string>>) {
  rmSync(at('asked'), { force: true });
  git('own', 'fetch', '-q', 'origin');
  git('own', 'switch', '-q', '-C', branch, `origin/${branch}`);
  mkdirSync(at('own/inbox'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(at('own/inbox', name), text);
  git('own', 'add', 'inbox');
  git('own', 'commit', '-qm', 'A document');
  git('own', 'push', '-q', 'origin', branch);
  const outputs: Record<string, string> = {};
  let said = '';
  for (const { id, run, env = {} } of workflow.jobs.propose.steps) {
    if (run === undefined || run.includes('set-up')) continue;
    const filled = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(
        /\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}/,
        (_, step: string, key: string) => outputs[`${step}.${key}`] ?? '',
      ),
    ]);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: at('own'),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(filled),
        HANDBOOK_CONTENT: '',
        INIT_CWD: '',
        PATH: [at('bin'), process.env['PATH']].join(delimiter),
        GITHUB_REF_NAME: branch,
        GITHUB_SHA: git('own', 'rev-parse', 'HEAD').stdout.trim(),
        GITHUB_OUTPUT: at('outputs'),
        GITHUB_STEP_SUMMARY: at('summary'),
      },
    });
    said += stdout + stderr;
    const lines = existsSync(at('outputs')) ? readFileSync(at('outputs'), 'utf8').split('\n') : [];
    for (const line of lines) outputs[`${id}.${line.split('=')[0]}`] = line.split('=')[1] ?? '';
    rmSync(at('outputs'), { force: true });
    if (status !== 0) return { status, said, asked: [] };
  }
  return { status: 0, said, asked: readFileSync(at('asked'), 'utf8').trim().split('\n') };
}

/** A file as it stands on a branch of the web. */
const onWeb = (branch: string, file: string) => git('web', 'show', `${branch}:${file}`).stdout;
const text = (from: string, to: string) =>
  readFileSync(join(wordsFolder, 'source/mentoring-ways.txt'), 'utf8').replace(from, () => to);

describe('a document in inbox/', () => {
  const changed = text('for apprentice growth.', 'for steady apprentice growth.');

  test('starts the workflow', () => {
    expect(workflow.on.push.paths).toEqual(['inbox/**']);
  });

  test('becomes a proposal, with the words that it changes and what is said of them; main stays as it was', () => {
    const before = onWeb('main', 'content/programs/studio-partner.mdx');
    const { status, asked } = put('main', { 'next.txt': changed });
    const branch = /--head (\S+)/.exec(asked[0] ?? '')?.[1] ?? '';
    expect([status, asked]).toEqual([
      0,
      [
        `pr create --base main --head ${branch} --title What inbox/next.txt changes --body-file proposal.md`,
        `workflow run check.yml --ref ${branch}`,
      ],
    ]);
    expect(branch).toMatch(/^document-[0-9a-f]{7}$/);
    expect(onWeb(branch, 'content/programs/studio-partner.mdx')).toContain('for steady apprentice growth.');
    expect(onWeb('main', 'content/programs/studio-partner.mdx')).toBe(before);
    expect(readFileSync(at('own/proposal.md'), 'utf8')).toMatch(/^```text\n[^]*\[steady\][^]*\n```\n$/);
  });

  test('that leaves something open brings a plan, whose answers bring the words', () => {
    const twin = '- Confers with instructors to prepare studio visits.\n';
    const there = '- Confers with the mentor to prepare the mentoring round and the particular studio visits.\n';
    const { asked } = put('main', { 'next.txt': text(twin, '').replace(there, twin) });
    const branch = /--head (\S+)/.exec(asked[0] ?? '')?.[1] ?? '';
    const plan = onWeb(branch, 'inbox/next.txt.yaml');
    expect(plan).toContain('Which statement of today is this?');
    expect(git('web', 'diff', '--stat', 'main', branch, '--', 'content').stdout).toBe('');

    const first = put(branch, { 'next.txt.yaml': plan.replace('answer:', 'answer: 1') });
    expect(first.asked[0]).toContain(`--head ${branch}`);
    expect(onWeb(branch, 'content/programs/studio-partner.mdx')).toContain('- id: SP-I-5');
    // Another answer counts as if it had been the first.
    put(branch, { 'next.txt.yaml': plan.replace('answer:', 'answer: 2') });
    expect(onWeb(branch, 'content/programs/studio-partner.mdx')).not.toContain('- id: SP-I-5');
  });

  test('that can’t be used is told in one sentence, and nothing is proposed', () => {
    const branches = git('web', 'branch').stdout;
    const { status, said } = put('main', { 'next.docx': '%PDF-1.7' });
    expect([status, said]).toEqual([1, expect.stringMatching(/^next\.docx is a PDF[^\n]*\n$/)]);
    expect(readFileSync(at('summary'), 'utf8')).toBe(said);
    expect(git('web', 'branch').stdout).toBe(branches);
  });
});
