/** Typst, which sets the type, with the typefaces of paper: loaded once a process. */
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../domain/texts-in.ts';
import { families, fontFiles, wordsApart } from './typefaces.ts';

/** Values by the name under which a template reads them. */
export type JsonFiles = Readonly<Record<string, unknown>>;

let loaded: ReturnType<typeof load> | undefined;

export const loadTypst = () => (loaded ??= load());

function load() {
  // Every file that it reads is given to it; the folder of the templates is only their name.
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fontFiles() }] });
  const write = (name: string, text: string) => compiler.mapShadow(`/${name}`, Buffer.from(text));
  const setDocument = (template: string, files: JsonFiles): NodeTypstDocument => {
    // Read each time: in development a template may have changed since. From disk, because in a thread of its own
    // (src/build/ahead-thread.ts) no bundler is there to bring them.
    for (const file of readdirSync(templates)) write(file, readFileSync(join(templates, file), 'utf8'));
    for (const [name, value] of Object.entries(files)) write(`${name}.json`, JSON.stringify(value));
    write('typefaces.json', JSON.stringify({ families, apart: apartIn(files) }));
    write('main.typ', mainOf(template));
    const compiled = compiler.compile({ mainFilePath: '/main.typ', resetRead: true });
    compiler.evictCache(setsRemembered);
    const document = compiled.result;
    if (document === null) throw new Error(said(compiled.takeError()?.shortDiagnostics));
    return document;
  };
  return {
    /** Sets a template with JSON files beside it. Throws what Typst says where it can't. */
    set: (template: string, files: JsonFiles) => {
      const document = setDocument(template, files);
      return {
        pages: document.numOfPages,
        /** It as a PDF/UA-1 file, and as an artifact that `picture.ts` can draw. */
        pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1' }),
        artifact: () => compiler.vector(document),
      };
    },
  };
}

/** A template is a function of what stands on it, so that the book may have it too; it says how its page is set up. */
const mainOf = (template: string) => `
  #import "/paper.typ": page-of, sheet
  #import "/${template}.typ"
  #show: page-of.with(..dictionary(${template}).at("setup", default: (:)))
  #${template}.part(sheet)`;

const templates = join(process.cwd(), 'src/print/templates');

/** A pattern of the words that the first typeface can't set, the longest first; "" where there are none. */
function apartIn(files: JsonFiles): string {
  const words = new Set(textsIn(files).flatMap(([, text]) => wordsApart(text)));
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** For so many sheets Typst remembers what it worked out for one. */
const setsRemembered = 10;

function said(diagnostics: readonly unknown[] = []): string {
  return diagnostics.map((one) => JSON.stringify(one)).join('\n') || 'Typst does not say why.';
}
