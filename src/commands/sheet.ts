/**
 * `npm run sheet -- --write FILE.xlsx`: all statements with their ids, themes, names and notes; `--read FILE.xlsx`:
 * what has been changed there of themes, names and notes. Exit 1 where the sheet can't be used; nothing is written then.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import readSheets from 'read-excel-file/node';
import writeSheet from 'write-excel-file/node';
import { checkContent, linesIn } from '../check/check-content.ts';
import { readContent } from '../check/read-content.ts';
import { paragraph } from '../check/reports.ts';
import { contentFolder } from '../content-folder.ts';
import { placedStatements } from '../domain/draft-statements.ts';
import { kindOf } from '../import/read-document.ts';
import { readSheet, sheetOf, type WrongRow } from '../import/sheet.ts';
import { onCopy, tried, write } from './import-files.ts';
import { inCallersFolder, refuse } from './import-options.ts';

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'string' }, read: { type: 'string' } } });
  const path = inCallersFolder(values.write ?? values.read ?? refuse('Say --write FILE.xlsx or --read FILE.xlsx.'));
  const content = readContent(contentFolder);
  if (checkContent(contentFolder).problems.length > 0)
    refuse('The words have mistakes; mend them first: npm run check:content names them.');
  if (values.write !== undefined) {
    if (existsSync(path)) refuse(`${values.write} is there already; name another file.`);
    const look = { type: String, wrap: true, alignVertical: 'top' };
    const lookOf = (i: number) => (i === 0 ? { ...look, fontWeight: 'bold' } : look);
    const cells = sheetOf(content.draft).map((row, i) => row.map((value) => ({ value, ...lookOf(i) })));
    const widths = [10, 28, 16, 70, 40, 40, 20].map((width) => ({ width }));
    writeFileSync(path, await writeSheet(cells as never, { columns: widths, stickyRowsCount: 1 } as never).toBuffer());
    return console.log(`${cells.length - 1} statements in ${path}`);
  }
  if (!existsSync(path)) refuse(`There is no file ${values.read ?? ''}.`);
  const bytes = readFileSync(path);
  kindOf(basename(path), bytes, ['.xlsx']);
  const [sheet] = await readSheets(bytes);
  const rows = (sheet?.data ?? []).map((cells) => cells.map((cell) => String(cell ?? '')));
  const { files, wrong } = readSheet(rows, content.draft, (file) => readFileSync(file, 'utf8'), linesIn(content));
  const own = new Map([...files].map(([file, text]) => [relative(contentFolder, file), text]));
  const told = [...wrong.map(inRow), ...(wrong.length > 0 ? [] : onCopy(own, contentFolder, spoiled))];
  if (told.length > 0) refuse([...told, 'Nothing was written.'].join('\n\n'));
  console.log(own.size === 0 ? 'Nothing changes.' : tried(own, contentFolder));
  write(own, contentFolder);

  function inRow({ row, what, fix }: WrongRow): string {
    return `${basename(path)}, row ${row}\n  ${what}\n  ${fix}`;
  }

  /** What the gate finds in it, by the row of the statement where it finds it. */
  function spoiled(copy: string): string[] {
    const next = readContent(copy);
    const [placed, lineOf] = [placedStatements(next.draft), linesIn(next)];
    return checkContent(copy).problems.map((one) => {
      const stands = placed.findLast(({ at }) => at.file === one.file && lineOf(at) <= one.line);
      const row = rows.findIndex((cells) => cells.some((cell) => cell.trim() === stands?.statement.id)) + 1;
      return row === 0 ? paragraph(one).replaceAll(copy, contentFolder) : inRow({ ...one, row });
    });
  }
}
