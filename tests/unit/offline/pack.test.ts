import { describe, expect, test } from 'vitest';
import { pack, type FileToPack, type Pack } from '../../../src/offline/pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (main: string) =>
  bytes(`<!doctype html><style>a{}</style><header>One\nhandbook</header><main>${main}</main><footer>F</footer>`);

const files: readonly FileToPack[] = [
  { address: '', type: 'text/html; charset=utf-8', bytes: page('<section>Ñandú 🦤 é</section>\r\n') },
  { address: 'programs/', type: 'text/html; charset=utf-8', bytes: page('<ul><li>one</li><li>two</li></ul>') },
  { address: 'empty.html', type: 'text/html; charset=utf-8', bytes: bytes('') },
  { address: 'words.json', type: 'application/json', bytes: bytes('{"a":"<li>\\u00e9 é","b":"</li>"}') },
  { address: 'marked.json', type: 'application/json', bytes: bytes('\uFEFF{}') },
  { address: 'latin-1.html', type: 'text/html; charset=utf-8', bytes: Uint8Array.of(0x3c, 0xe9, 0xf1) },
  { address: 'icon.svg', type: 'image/svg+xml', bytes: bytes('<svg ><path/></svg>') },
  { address: 'font.woff2', type: 'font/woff2', bytes: Uint8Array.from({ length: 512 }, (_, i) => i % 256) },
];

/** A file as the worker takes it out again. */
function unpacked({ parts, files }: Pack, address: string): Uint8Array {
  const file = files[address];
  if (file === undefined) throw new Error(`${address} is not in the pack.`);
  if ('base64' in file) return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
  return bytes(file.text.map((i) => parts[i]).join(''));
}

describe('a pack', () => {
  // As the browser gets it: by way of JSON.
  const packed = JSON.parse(JSON.stringify(pack(files))) as Pack;

  test.each(files)('gives back "$address" byte for byte, with its type', ({ address, type, bytes }) => {
    expect([...unpacked(packed, address)]).toEqual([...bytes]);
    expect(packed.files[address]?.type).toBe(type);
  });

  test('holds what pages share once', () => {
    expect(new Set(packed.parts).size).toBe(packed.parts.length);
    expect(packed.parts.filter((part) => part.includes('One\nhandbook'))).toHaveLength(1);
  });

  const held = (text: string) => pack([{ address: '', type: 'text/html', bytes: bytes(text) }]).parts;

  test.each(['style', 'script', 'header', 'main', 'footer', 'section', 'details', 'li', 'svg'])(
    'holds what stands in a <%s> by itself: other pages may have it too',
    (tag) => {
      const part = `<${tag} class="a">b</${tag}>`;
      expect(held(`<p>a</p>${part}<p>c</p>`)).toEqual(['<p>a</p>', part, '<p>c</p>'].sort());
      expect(held(`<${tag}>a</${tag}>b`)).toEqual([`<${tag}>a</${tag}>`, 'b'].sort());
    },
  );

  test('has what is alike in one place, wherever it stands in the site: compression looks back 32 kB only', () => {
    expect(held('<li>a</li><p>x</p><li>b</li>')).toEqual(['<li>a</li>', '<li>b</li>', '<p>x</p>']);
    expect(pack([...files].reverse()).parts).toEqual(pack(files).parts);
  });

  test('holds each layer of the styles by itself: most are those of many pages', () => {
    const [first, second] = ['@layer a{p{b:c}}', '@layer d{p{e:f}}'];
    expect(held(`<style>${first}${second}</style>g`)).toEqual(['<style>', first, `${second}</style>`, 'g'].sort());
  });

  test('cuts nowhere else', () => {
    const text = '<p>a <b>b</b></p><mainly>c</mainly><link><listing>d</listing>';
    expect(held(text)).toEqual([text]);
  });

  test('holds what is text as text, by its type, and all else as bytes', () => {
    const kinds = [
      'text/html',
      'application/json',
      'application/manifest+json',
      'image/svg+xml',
      'font/woff2',
      'image/text',
    ];
    const packed = pack(kinds.map((type) => ({ address: type, type, bytes: bytes('a') })));
    expect(Object.values(packed.files).map((file) => 'text' in file)).toEqual([true, true, true, true, false, false]);
  });

  test('is the same for the same files, and another for another letter', () => {
    const again = files.map((file) => ({ ...file, bytes: file.bytes.slice() }));
    expect(JSON.stringify(pack(again))).toBe(JSON.stringify(pack(files)));
    const changed = files.map((file) => (file.address === '' ? { ...file, bytes: page('other') } : file));
    expect(JSON.stringify(pack(changed))).not.toBe(JSON.stringify(pack(files)));
  });
});
