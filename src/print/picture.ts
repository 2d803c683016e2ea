/** Pictures of paper: the first page of what Typst has set, to look at. */
import { initSync, type TypstRenderer, TypstRendererBuilder } from '@myriaddreamin/typst-ts-renderer';
import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { packaged } from './packaged.ts';

/** In pixels: twice what it takes on the screen. */
const small = 320;

let loading: Promise<TypstRenderer> | undefined;

/** A small WebP picture of the first page of what Typst has set, and how wide it is for its height. */
export async function firstPage(artifact: Uint8Array) {
  const { data, info } = await (
    await draw(artifact, small)
  )
    .webp({ quality: 40 })
    .toBuffer({ resolveWithObject: true });
  return { picture: data, ratio: info.width / info.height };
}

/** The first page of what Typst has set, so many pixels wide. */
export async function draw(artifact: Uint8Array, width: number): Promise<Sharp> {
  const renderer = await (loading ??= load());
  const session = renderer.create_session();
  try {
    renderer.manipulate_data(session, 'reset', artifact);
    const { width_pt, height_pt } = session.pages_info.page(0);
    // Pages lie one below the other. Only the first is drawn: a whole book would be megabytes.
    const svg = renderer
      .render_svg_diff(session, 0, 0, width_pt, height_pt)
      // Typst writes a text's own "]]>" into the picture as it is, which XML forbids.
      .replaceAll(']]>', ']]&gt;')
      // Where a link is, lies a shape that only a browser's styles make clear.
      .replaceAll('class="pseudo-link"', 'fill="none"')
      .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width_pt} ${height_pt}"`)
      .replace(/ width="[^"]*" height="[^"]*"/, ` width="${width_pt}" height="${height_pt}"`);
    const density = (72 * width) / width_pt;
    return sharp(Buffer.from(svg), { density }).flatten({ background: 'white' }).resize({ width });
  } finally {
    session.free();
  }
}

async function load(): Promise<TypstRenderer> {
  initSync({ module: new WebAssembly.Module(await readFile(packaged('@myriaddreamin/typst-ts-renderer/wasm'))) });
  return new TypstRendererBuilder().build();
}
