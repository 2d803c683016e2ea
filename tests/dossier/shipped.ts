import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { create, type Font } from 'fontkitten';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { families } from '../../src/print/typefaces.ts';

/** A package that readers get something of. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly what: string;
  /** The license to the letter. */
  readonly text: string;
}

/** What readers get of packages, told by what lies in a site. */
export async function shippedIn(site: string): Promise<readonly Shipped[]> {
  const found = new Map(packagesIn('src').map((name) => [name, 'code in the scripts of the pages']));
  const fontsource = (family: string) => family.toLowerCase().replaceAll(' ', '-');
  for (const file of globSync(`${site}/**/*.woff2`))
    found.set(
      `@fontsource-variable/${fontsource((create(readFileSync(file)) as Font).familyName)}`,
      'typeface on screen',
    );
  for (const file of globSync(`${site}/**/*.pdf`)) {
    const { context } = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
    for (const [, value] of context.enumerateIndirectObjects()) {
      const name = value instanceof PDFDict && value.get(PDFName.of('FontName'))?.toString();
      if (!name) continue;
      const family = families.find((one) => name.replace(/^\/(\w{6}\+)?|-.*$/g, '') === one.replaceAll(' ', ''));
      if (family === undefined) throw new Error(`${file} holds a typeface of unknown license: ${name}.`);
      found.set(`@expo-google-fonts/${fontsource(family)}`, 'typeface in PDFs');
    }
  }
  if (existsSync(join(site, 'pagefind/pagefind.js'))) found.set('pagefind', 'script and WebAssembly of the search');
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  if (home.includes('@layer utilities')) found.set('tailwindcss', 'rules in the styles of the pages');
  return [...found].sort().map(([name, what]) => {
    const folder = join('node_modules', name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Shipped;
    // A package that wraps a typeface has the license of that, too, and it is the one that counts.
    const [file] = globSync(`${folder}/LICENSE{_FONT,,.md,.txt,/LICENSE}`, { exclude: () => false })
      .sort()
      .reverse();
    if (file === undefined) throw new Error(`${folder} has no license to pass on.`);
    return { name, what, version: about.version, license: about.license, text: readFileSync(file, 'utf8').trim() };
  });
}

/** The packages that the scripts for browsers below a folder import, themselves or by what they import. */
export function packagesIn(folder: string): readonly string[] {
  const files = new Set(globSync(`${folder}/**/*.client.ts`));
  const packages = new Set<string>();
  // What is added to a set while it is gone through comes later.
  for (const file of files)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:im|ex)port (?!type\b)(?:[\w$*{},\s]+ from )?'([^'?]+)[^']*';$/gm,
    ))
      if (from.startsWith('.')) files.add(join(dirname(file), from));
      else packages.add(/^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
  return [...packages];
}
