import { describe, expect, test } from 'vitest';
import { browserArgs, chooseBrowser, systemBrowsers, type Machine } from '../e2e/browser.ts';

const own = '/home/me/.cache/ms-playwright/chromium/chrome';

/** A machine on which only these files are, and on which Playwright can install its browser or not. */
function machine(files: readonly string[], more: Partial<Machine> & { installs?: boolean } = {}) {
  const there = new Set(files);
  let installed = 0;
  const fake: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightPath: own,
    exists: (path) => there.has(path),
    install: () => {
      installed += 1;
      if (more.installs === true) there.add(own);
      return more.installs === true;
    },
    ...more,
  };
  return { fake, timesInstalled: () => installed };
}

describe('the browser for the tests', () => {
  test('is the one that CHROME_PATH names, before all others', () => {
    const { fake } = machine(['/opt/my-chrome', own, '/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/my-chrome' } });
    expect(chooseBrowser(fake)).toBe('/opt/my-chrome');
  });

  test('is an error where CHROME_PATH is wrong, even if there are others: somebody has asked for that one', () => {
    const { fake } = machine([own, '/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/my-chrmoe' } });
    expect(() => chooseBrowser(fake)).toThrow('CHROME_PATH is /opt/my-chrmoe, and there is no such file.');
  });

  test('is not affected by an empty CHROME_PATH', () => {
    expect(chooseBrowser(machine([own], { env: { CHROME_PATH: '' } }).fake)).toBe(own);
  });

  test('is Playwright’s own where it has been installed', () => {
    expect(chooseBrowser(machine([own, '/usr/bin/google-chrome']).fake)).toBe(own);
  });

  test('is one of the system’s otherwise: Chrome, then Chromium, then Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(chooseBrowser(machine(all).fake)).toBe('/usr/bin/google-chrome');
    expect(chooseBrowser(machine(all.slice(0, 2)).fake)).toBe('/usr/bin/chromium');
    expect(chooseBrowser(machine(all.slice(0, 1)).fake)).toBe('/usr/bin/microsoft-edge');
  });

  test('is the one without a desktop where the system has one: it takes less than half the time', () => {
    const all = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(chooseBrowser(machine(all).fake)).toBe('/usr/bin/chromium-headless-shell');
  });

  test('is installed only where there is none', () => {
    const bare = machine([], { installs: true });
    expect(chooseBrowser(bare.fake)).toBe(own);
    expect(bare.timesInstalled()).toBe(1);

    const equipped = machine(['/usr/bin/chromium'], { installs: true });
    chooseBrowser(equipped.fake);
    expect(equipped.timesInstalled()).toBe(0);
  });

  test('is an error that says what to do where nothing helps', () => {
    const bare = machine([], { installs: false });
    expect(() => chooseBrowser(bare.fake)).toThrow(/Install Chrome, Chromium or Edge .* or set CHROME_PATH/);
    expect(bare.timesInstalled()).toBe(1);
  });

  test('is an error too where the installation says that it worked and has brought nothing', () => {
    expect(() => chooseBrowser(machine([], { install: () => true }).fake)).toThrow('There is no browser');
  });
});

describe('browsers of the system', () => {
  test('on Windows are looked for in all three folders for programs', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(systemBrowsers({ platform: 'win32', env })).toContain(edge);
    expect(chooseBrowser(machine([edge], { platform: 'win32', env }).fake)).toBe(edge);
    expect(systemBrowsers({ platform: 'win32', env })[0]).toBe(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });

  test('on a Mac are looked for among everybody’s applications and one’s own', () => {
    const env = { HOME: '/Users/me' };
    const mine = '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(chooseBrowser(machine([mine], { platform: 'darwin', env }).fake)).toBe(mine);
  });

  test('on Linux are found wherever the PATH leads', () => {
    const env = { PATH: '/nix/profile/bin:/usr/bin' };
    expect(chooseBrowser(machine(['/nix/profile/bin/chromium'], { env }).fake)).toBe('/nix/profile/bin/chromium');
  });
});

describe('the sandbox', () => {
  test('is given up only for root, who has none', () => {
    expect(browserArgs(false)).not.toContain('--no-sandbox');
    expect(browserArgs(true)).toContain('--no-sandbox');
  });

  test.each([false, true])('or not, the browser keeps quiet on the network (root: %s)', (isRoot) => {
    expect(browserArgs(isRoot)).toEqual(expect.arrayContaining(['--disable-background-networking', '--disable-sync']));
  });
});
