/** Typst, which sets the type: a WebAssembly module with the handbook's typeface, loaded once a process. */
import { initSync, TypstCompilerBuilder, TypstFontResolverBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { readFile } from 'node:fs/promises';
import { packaged } from './packaged.ts';
import { templates } from './templates.ts';

export interface Typst {
  /**
   * Sets a template with JSON files beside it: as a PDF, or as an artifact that `picture.ts` can draw.
   * Throws what Typst says where it can't.
   */
  set(template: string, files: JsonFiles, format: 'pdf' | 'vector'): Uint8Array;
  /** The characters of a text that the typeface does not have. */
  missingIn(text: string): readonly string[];
}

/** Values by the name under which a template reads them. */
export type JsonFiles = Readonly<Record<string, unknown>>;

const typeface = '@expo-google-fonts/atkinson-hyperlegible-next';
const weights = ['400Regular', '700Bold'];

let loading: Promise<Typst> | undefined;

/** Loads Typst, once. */
export function loadTypst(): Promise<Typst> {
  return (loading ??= load());
}

async function load(): Promise<Typst> {
  initSync({ module: new WebAssembly.Module(await readFile(packaged('@myriaddreamin/typst-ts-web-compiler/wasm'))) });
  const fonts = await Promise.all(
    weights.map((weight) => readFile(packaged(`${typeface}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`))),
  );
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  const write = (name: string, text: string) => compiler.map_shadow(`/${name}`, new TextEncoder().encode(text));
  const set: Typst['set'] = (template, files, format) => {
    for (const [name, text] of Object.entries(templates())) write(`${name}.typ`, text);
    for (const [name, value] of Object.entries(files)) write(`${name}.json`, JSON.stringify(value));
    const { result, diagnostics } = compiler.compile(`/${template}.typ`, undefined, format, briefly) as Compiled;
    if (result === undefined) throw new Error((diagnostics ?? ['It does not say why.']).join('\n'));
    return result;
  };
  const covers = fonts.map(coverageOf);
  return {
    set,
    missingIn: (text) => [...new Set(text)].filter((letter) => !covers.every((covered) => covered(letter))),
  };
}

/** Diagnostics as one line each. */
const briefly = 2;

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly string[];
}

/** Tells whether a typeface has a character. */
function coverageOf(font: Uint8Array): (letter: string) => boolean {
  const { info } = new TypstFontResolverBuilder().get_font_info(font) as { info: { coverage: number[] }[] };
  // Runs of code points, by turns without and with a glyph.
  const has = new Set<number>();
  let at = 0;
  (info[0]?.coverage ?? []).forEach((run, i) => {
    for (let end = at + run; at < end; at += 1) if (i % 2 === 1) has.add(at);
  });
  return (letter) => has.has(letter.codePointAt(0) ?? -1);
}
