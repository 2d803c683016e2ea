/** Sites built from words of their own. They use Astro's one cache, so one at a time. */
import { spawnSync } from 'node:child_process';

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Builds the words of a folder into another, as an editor would by `npm run build`. */
export function buildWords(content: string, out: string): Outcome {
  return run(['src/commands/build.ts'], content, out);
}

/** The same by `astro build`, as a host may do it. */
export function buildByAstro(content: string, out: string): Outcome {
  return run(['node_modules/astro/bin/astro.mjs', 'build'], content, out);
}

function run(command: readonly string[], content: string, out: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: envFor(content, out),
    encoding: 'utf8',
  });
  return { status, output: `${stdout}\n${stderr}` };
}

/** An editor's own shell: without what the test runner sets, which Astro would take for its own (DEV, MODE). */
export function envFor(content: string, out: string): NodeJS.ProcessEnv {
  const runner = /^(VITEST.*|NODE_ENV|DEV|PROD|MODE|SSR|TEST|BASE_URL)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !runner.test(name)));
  return { ...env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out };
}
