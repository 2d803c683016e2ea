/** Pictures of paper: the first page of a sheet, as it comes out of the printer, small. */
import { initSync, type TypstRenderer, TypstRendererBuilder } from '@myriaddreamin/typst-ts-renderer';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { packaged } from './packaged.ts';

/** In pixels: twice what it takes on the screen. */
const width = 320;
/** The parts of a drawing that show something: what is on the pages, and the shapes of the letters. No script. */
const drawn = 1 + 2;
/** How a page begins in a drawing. */
const page = '<g class="typst-page"';

let loading: Promise<TypstRenderer> | undefined;

/** A WebP picture of the first page of what Typst has set as `vector`. */
export async function firstPage(artifact: Uint8Array): Promise<Uint8Array> {
  const renderer = await (loading ??= load());
  const session = renderer.create_session();
  renderer.manipulate_data(session, 'reset', artifact);
  const { width_pt, height_pt } = session.pages_info.page(0);
  const all = renderer.svg_data(session, drawn);
  session.free();
  // Pages lie one below the other. Only the first is kept: drawing a whole book for it would take seconds.
  const second = all.indexOf(page, all.indexOf(page) + 1);
  const svg = (second === -1 ? all : `${all.slice(0, second)}</svg>`)
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width_pt} ${height_pt}"`)
    .replace(/ width="[^"]*" height="[^"]*"/, ` width="${width_pt}" height="${height_pt}"`);
  const picture = sharp(Buffer.from(svg), { density: (72 * width) / width_pt });
  return picture.flatten({ background: 'white' }).resize({ width }).webp({ quality: 40 }).toBuffer();
}

async function load(): Promise<TypstRenderer> {
  initSync({ module: new WebAssembly.Module(await readFile(packaged('@myriaddreamin/typst-ts-renderer/wasm'))) });
  return new TypstRendererBuilder().build();
}
