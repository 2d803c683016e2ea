import { madeAhead, madeBefore } from '../build/made-before.ts';
import { counted } from '../domain/counted.ts';
import type { Handbook } from '../domain/handbook.ts';
import { paperCode, paperFile } from './fit-sheet.ts';
import { draw } from './picture.ts';
import { mapWords } from './sheets/matrix-sheet.ts';
import { loadTypst } from './typst.ts';

/** The picture that stands beside a link to the site elsewhere: PNG, 1200 by 630. */
export async function socialCard(handbook: Handbook): Promise<Uint8Array> {
  await madeAhead();
  const { title, statements, programs } = handbook;
  const says = `${counted(statements.length, 'statement')} on ${counted(programs.length, handbook.labels.program)}, word for word`;
  const files = {
    paper: paperFile(handbook, { size: 11, air: 1 }),
    sheet: { title, says, map: mapWords(handbook) },
  };
  return madeBefore(files, paperCode, async () =>
    (await draw(loadTypst().set('card', files).artifact(), 1200)).png({ palette: true }).toBuffer(),
  );
}
