import { describe, expect, test } from 'vitest';
import { headersFile, nginxFile, redirectsFile } from '../../../src/hosting/headers.ts';

/** A `_headers` file as hosts read it: for each path its headers. */
function read(file: string): Record<string, Record<string, string>> {
  const blocks: Record<string, Record<string, string>> = {};
  let block: Record<string, string> = {};
  for (const line of file.split('\n').filter((line) => line !== '')) {
    if (!line.startsWith(' ')) blocks[line] = block = {};
    else {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      block[name] = value;
    }
  }
  return blocks;
}

const promised = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

describe.each(['/', '/handbook/'])('below %s', (root) => {
  test('_headers protects every answer, and lets only what is named by its content be kept', () => {
    const blocks = read(headersFile(root, []));
    expect(Object.keys(blocks)).toEqual([`${root}*`, `${root}_astro/*`]);
    expect(blocks[`${root}*`]).toEqual(promised);
    expect(blocks[`${root}_astro/*`]).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  test('_headers says nothing twice about one file: hosts join both, and “no-cache” would win', () => {
    const [every = {}, astro = {}] = Object.values(read(headersFile(root, [])));
    expect(Object.keys(every).filter((name) => name in astro)).toEqual([]);
  });

  test('nginx gives the same headers in both places: add_header is not inherited into a block that has its own', () => {
    const file = nginxFile(root, [], []);
    const places = [...file.matchAll(/location (\S+) \{\n(.*?)\n\}/gs)].map(([, path, inside]) => ({ path, inside }));
    expect(places.map(({ path }) => path)).toEqual([root, `${root}_astro/`]);
    for (const { inside } of places) {
      for (const [name, value] of Object.entries(promised)) {
        expect(inside).toContain(`  add_header ${name} "${value}" always;\n`);
      }
    }
    expect(places[0]?.inside).toContain('add_header Cache-Control "no-cache" always;');
    expect(places[1]?.inside).toContain('immutable');
    for (const { inside } of places) expect(inside).toContain(`  error_page 404 ${root}404.html;\n`);
    expect(file, 'nothing is said of the rest of the server').not.toMatch(/^error_page/m);
  });

  test('what has moved is named for both, for good', () => {
    const moved = [{ from: `${root}programs/old/`, to: `${root}programs/new/` }];
    const line = `${root}programs/old/ ${root}programs/new/ 301\n`;
    expect(redirectsFile(moved)).toBe(line);
    expect(redirectsFile([...moved, ...moved])).toBe(line + line);
    expect(nginxFile(root, [], moved)).toContain(
      `location = ${root}programs/old/ { return 301 ${root}programs/new/; }`,
    );
  });
});

test('the file for nginx says how to use it', () => {
  expect(nginxFile('/', [], [])).toMatch(/^# Include this in the server block .* the folder that "root" names\.\n/);
  expect(nginxFile('/handbook/', [], [])).toMatch(/^# Include this .* "root" names,\n# below \/handbook\/ there\.\n/);
});

test('what is for servers only is not shown by nginx', () => {
  for (const file of ['_headers', '_redirects', 'nginx.conf', 'SHA256SUMS']) {
    expect(nginxFile('/handbook/', [], [])).toContain(
      `location = /handbook/${file} { error_page 404 /handbook/404.html; return 404; }\n`,
    );
  }
});

test('_headers has a block for each path, and ends with a line end', () => {
  expect(headersFile('/', [])).toMatch(/^\/\*\n( {2}\S+: .+\n)+\/_astro\/\*\n {2}Cache-Control: .+\n$/);
});

test('where nothing has moved, _redirects is empty', () => {
  expect(redirectsFile([])).toBe('');
});

test('sites that are named may show the handbook in a frame, and no others; the older header, which knows no names, is left out', () => {
  const frames = ['https://intranet.example.org', 'https://learn.example.org'];
  const policy = `frame-ancestors ${frames.join(' ')}`;
  const [every = {}] = Object.values(read(headersFile('/', frames)));
  expect(every['Content-Security-Policy']).toBe(policy);
  expect(Object.keys(every)).toEqual(Object.keys(promised).filter((name) => name !== 'X-Frame-Options'));
  const nginx = nginxFile('/', frames, []);
  expect(nginx.match(/Content-Security-Policy "[^"]*"/g)).toEqual(Array(2).fill(`Content-Security-Policy "${policy}"`));
  expect(nginx).not.toContain('X-Frame-Options');
});
