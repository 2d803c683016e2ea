import type { Handbook } from '../domain/handbook.ts';
import { draw } from './picture.ts';
import { paperFile } from './print-sheet.ts';
import { templates } from './templates.ts';
import { loadTypst } from './typst.ts';

/** The picture that stands beside a link to the site elsewhere: PNG, 1200 by 630. */
export async function socialCard(handbook: Handbook): Promise<Uint8Array> {
  const { title, statements, programs, families } = handbook;
  const says = `${statements.length} statements on ${programs.length} coaching programs, word for word`;
  const typst = await loadTypst(templates);
  const sheet = { title, says, families: families.map(({ code }) => code) };
  const artifact = typst.set('card', { paper: paperFile(handbook, { size: 11, air: 1 }), sheet }, 'vector');
  return (await draw(artifact, 1200)).png({ palette: true }).toBuffer();
}
