import { madeBefore } from '../build/made-before.ts';
import { counted } from '../domain/counted.ts';
import type { Handbook } from '../domain/handbook.ts';
import { paperCode, paperFile } from './fit-sheet.ts';
import { draw } from './picture.ts';
import { type JsonFiles, loadTypst } from './typst.ts';

/** The picture that stands beside a link to the site elsewhere: PNG, 1200 by 630. */
export function socialCard(handbook: Handbook): Promise<Uint8Array> {
  const files = filesOf(handbook);
  return madeBefore(files, paperCode, () => set(files));
}

function filesOf(handbook: Handbook): JsonFiles {
  const { title, statements, programs, families, labels } = handbook;
  const says = `${counted(statements.length, 'statement')} on ${counted(programs.length, labels.program)}, word for word`;
  return {
    paper: paperFile(handbook, { size: 11, air: 1 }),
    sheet: { title, says, families: families.map(({ code }) => code) },
  };
}

async function set(files: JsonFiles): Promise<Uint8Array> {
  const { artifact } = loadTypst().set('card', files);
  return (await draw(artifact(), 1200)).png({ palette: true }).toBuffer();
}
