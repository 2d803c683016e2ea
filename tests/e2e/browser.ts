/** Which browser the tests drive. Decides only; what it must know of the machine is given to it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the choice depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own browser is, once it has been installed. */
  readonly playwrightPath: string;
  exists(path: string): boolean;
  /** Installs Playwright's own browser; says whether that has worked. */
  install(): boolean;
}

/**
 * The path of the browser to use: the one of CHROME_PATH, Playwright's own, one of the system's, or Playwright's own
 * once it has been installed. Throws, saying what to do, where there is none. Tests are never skipped for want of one.
 */
export function chooseBrowser(machine: Machine): string {
  const { env, playwrightPath } = machine;
  const wished = env['CHROME_PATH'];
  if (wished !== undefined && wished !== '') {
    if (machine.exists(wished)) return wished;
    throw new Error(`CHROME_PATH is ${wished}, and there is no such file. Correct it, or leave it out.`);
  }
  const there = [playwrightPath, ...systemBrowsers(machine)].find((path) => machine.exists(path));
  if (there !== undefined) return there;
  if (machine.install() && machine.exists(playwrightPath)) return playwrightPath;
  throw new Error(
    'There is no browser to test with, and "npx playwright install chromium" did not bring one. ' +
      'Install Chrome, Chromium or Edge (on Debian: apt-get install -y chromium), or set CHROME_PATH to one.',
  );
}

/** Where Chrome, Chromium and Edge are on a machine that has them, in the order of preference. */
export function systemBrowsers({ platform, env }: Pick<Machine, 'platform' | 'env'>): readonly string[] {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean) as string[];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return programs.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  // Debian's Chromium without a desktop is the same browser, and more than twice as fast in tests.
  const names = [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  return names.flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)));
}

/** What a browser is started with: quiet on the network and, for root only (who can't otherwise), without a sandbox. */
export function browserArgs(isRoot: boolean): readonly string[] {
  return [
    '--disable-background-networking',
    '--disable-quic',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** This machine. */
export function thisMachine(playwrightPath: string): Machine {
  const { platform, env } = process;
  return {
    platform,
    env,
    playwrightPath,
    exists: existsSync,
    install: () => {
      const command = spawnSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: 'inherit',
        shell: platform === 'win32',
        timeout: 300_000,
      });
      return command.status === 0;
    },
  };
}
