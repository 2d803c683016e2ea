import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pagePolicy, withPolicy } from '../../../src/hosting/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) =>
  pagePolicy(html)
    .split(';')
    .find((one) => one.startsWith(`${name} `));

describe('the policy of a page', () => {
  test('allows each script and style that stands in it, by its hash, once', () => {
    const html = '<style>a{}</style><script type="module">one()</script><script>two()</script><script>two()</script>';
    expect(directive(html, 'script-src')).toBe(
      `script-src 'self' 'wasm-unsafe-eval' ${hash('one()')} ${hash('two()')}`,
    );
    expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hash('a{}')}`);
  });

  test('has no hash for a script that is loaded, and none that is not needed', () => {
    const html = '<script src="/a.js"></script><script type="module" src="/b.js"></script><link rel="stylesheet">';
    expect(directive(html, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(directive(html, 'style-src')).toBe("style-src 'self'");
  });

  test('changes with a single letter of a script or style', () => {
    expect(pagePolicy('<script>a()</script>')).not.toBe(pagePolicy('<script>b()</script>'));
    expect(pagePolicy('<style>a{}</style>')).not.toBe(pagePolicy('<style>b{}</style>'));
  });

  test('counts every line as ended by a line feed, as browsers do', () => {
    expect(pagePolicy('<script>a()\r\nb()\rc()</script>')).toBe(pagePolicy('<script>a()\nb()\nc()</script>'));
  });

  test('sees tags in capitals, over several lines, and with attributes', () => {
    expect(directive('<SCRIPT\n  data-src="x"\n>a()</SCRIPT>', 'script-src')).toContain(hash('a()'));
  });

  test('refuses what no page needs: others, plug-ins, a base, forms to elsewhere, and never says unsafe-inline', () => {
    const policy = pagePolicy('<p></p>').split(';');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(pagePolicy('<p></p>')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
  });
});

describe('a page with its policy', () => {
  test.each(['<meta charset="utf-8">', '<meta charset="UTF-8" />', '<meta charset=utf-8>'])(
    'has it right after %s, before anything that it must bind',
    (charset) => {
      const html = `<html><head>${charset}<script>a("$&$1")</script><style>b{}</style></head></html>`;
      const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">`;
      expect(withPolicy(html)).toBe(html.replace(charset, () => charset + policy));
    },
  );

  test('has it in the head only, even where the text shows such a tag', () => {
    const html = '<head><meta charset="utf-8"></head><pre><meta charset="utf-8"></pre>';
    expect(withPolicy(html).match(/content-security-policy/g)).toHaveLength(1);
    expect(withPolicy(html)).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  test('a page that has no place for it stops the build: none goes without', () => {
    expect(() => withPolicy('<head><title>x</title></head>')).toThrow('no place for its policy');
  });
});

test('what has a whole handbook in it loads nothing, and its forms stay where it lies', () => {
  const policy = pagePolicy('<script>a()</script><style>a{}</style>', true);
  expect(policy).toMatch(/^default-src data:;script-src 'sha256-[^']+';style-src 'sha256-[^']+';/);
  expect(policy).toMatch(/;form-action 'self' file:$/);
});
