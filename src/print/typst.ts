/** Typst, which sets the type, with the handbook's typeface: loaded once a process. */
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { packaged } from './packaged.ts';
import { templates } from './templates.ts';

export interface Typst {
  /** Sets a template with JSON files beside it. Throws what Typst says where it can't. */
  set(template: string, files: JsonFiles): Typeset;
  /** The characters of a text that the typeface does not have. */
  missingIn(text: string): readonly string[];
}

/** What has been set: as a PDF/UA-1 file, or as an artifact that `picture.ts` can draw. */
export interface Typeset {
  readonly pages: number;
  pdf(): Uint8Array;
  artifact(): Uint8Array;
}

/** Values by the name under which a template reads them. */
export type JsonFiles = Readonly<Record<string, unknown>>;

const typeface = '@expo-google-fonts/atkinson-hyperlegible-next';
const weights = ['400Regular', '700Bold'];

let loaded: Typst | undefined;

/** Loads Typst, once. */
export function loadTypst(): Typst {
  return (loaded ??= load());
}

function load(): Typst {
  const fonts = weights.map((weight) =>
    readFileSync(packaged(`${typeface}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`)),
  );
  // Every file that it reads is given to it; the folder of the templates is only their name.
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts }] });
  const write = (name: string, text: string) => compiler.mapShadow(`/${name}`, Buffer.from(text));
  const setDocument = (template: string, files: JsonFiles): NodeTypstDocument => {
    for (const [name, text] of Object.entries(templates())) write(`${name}.typ`, text);
    for (const [name, value] of Object.entries(files)) write(`${name}.json`, JSON.stringify(value));
    const compiled = compiler.compile({ mainFilePath: `/${template}.typ`, resetRead: true });
    compiler.evictCache(setsRemembered);
    const document = compiled.result;
    if (document === null) throw new Error(said(compiled.takeError()?.shortDiagnostics));
    return document;
  };
  const covers = fonts.map((font) => create(font) as Font);
  return {
    set: (template, files) => {
      const document = setDocument(template, files);
      return {
        pages: document.numOfPages,
        pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1' }),
        artifact: () => compiler.vector(document),
      };
    },
    missingIn: (text) =>
      [...new Set(text)].filter((letter) => {
        const point = letter.codePointAt(0) ?? 0;
        return !covers.every((font) => font.hasGlyphForCodePoint(point));
      }),
  };
}

/** For so many sheets Typst remembers what it worked out for one. */
const setsRemembered = 10;

function said(diagnostics: readonly unknown[] = []): string {
  return diagnostics.map((one) => JSON.stringify(one)).join('\n') || 'Typst does not say why.';
}
