/** What the tests of paper share: handbooks, and their sheets as they come out of the printer. */
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import type { DraftProgram, DraftStatement, PaperSettings } from '../../src/domain/draft.ts';
import type { Handbook } from '../../src/domain/handbook.ts';
import { printSheet } from '../../src/print/print-sheet.ts';
import { sheetsOf } from '../../src/print/sheets/index.ts';
import type { Printed, Sheet } from '../../src/print/sheet.ts';
import { draft, program, roleList, statement } from '../builders.ts';
import { testHandbook } from '../test-words.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

/** A sheet, printed and read. */
export interface Paper extends ReadPdf {
  readonly sheet: Sheet;
  readonly printed: Printed;
}

export { testHandbook };

/** A handbook of one program, in which the coach has these statements. */
export function handbookOf(
  statements: readonly DraftStatement[],
  more: {
    readonly paper?: Partial<PaperSettings>;
    readonly district?: string;
    readonly language?: string;
    readonly words?: Partial<DraftProgram>;
    readonly notes?: readonly string[];
  } = {},
): Handbook {
  const usual = draft();
  const { words } = usual.settings;
  return assembleHandbook(
    draft({
      programs: [
        program('support', {
          code: 'SU',
          roles: [roleList('principal', [statement('SU-P-1')]), roleList('coach', [...statements])],
          ...more.words,
        }),
      ],
      pairs: [],
      notes: (more.notes ?? []).map((note, index) => ({
        id: `note-${index + 1}`,
        file: 'content/notes.yaml',
        index,
        words: { wording: [], statements: [], oddity: note, note },
      })),
      settings: {
        ...usual.settings,
        words: {
          ...words,
          district: more.district ?? '',
          language: more.language ?? 'en-US',
          paper: { ...words.paper, ...more.paper },
        },
      },
    }),
  );
}

/** A sheet of a handbook, by its name. Throws where there is none. */
export function sheetOf(handbook: Handbook, path: string): Sheet {
  const sheet = sheetsOf(handbook).find((one) => one.path === path);
  if (sheet === undefined) throw new Error(`There is no sheet ${path}.`);
  return sheet;
}

/** Prints a sheet of a handbook and reads it. */
export async function paper(handbook: Handbook, path: string): Promise<Paper> {
  const sheet = sheetOf(handbook, path);
  const printed = await printSheet(handbook, sheet);
  return { sheet, printed, ...(await readPdf(printed.pdf)) };
}
