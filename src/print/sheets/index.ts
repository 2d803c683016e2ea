/** Every sheet that there is. A new kind of sheet: a template, a file here, and a line in this list. */
import type { Handbook } from '../../domain/handbook.ts';
import type { MakeSheets, Sheet } from '../sheet.ts';
import { agendaSheets } from './agenda-sheets.ts';
import { agreementSheets } from './agreement-sheets.ts';
import { book } from './book.ts';
import { changeSheets } from './change-sheets.ts';
import { cycleSheet } from './cycle-sheet.ts';
import { matrixSheets } from './matrix-sheet.ts';
import { onboardingSheet } from './onboarding-sheet.ts';
import { pocketSheets } from './pocket-sheets.ts';
import { programSheets } from './program-sheets.ts';
import { roleSheets } from './role-sheets.ts';

const kinds: readonly MakeSheets[] = [
  programSheets,
  roleSheets,
  pocketSheets,
  matrixSheets,
  book,
  onboardingSheet,
  cycleSheet,
  agreementSheets,
  agendaSheets,
  changeSheets,
];

/** The sheets of a handbook, in the order in which they are offered; none where its settings say so. */
export function sheetsOf(handbook: Handbook): readonly Sheet[] {
  const { sheets, longer } = handbook.paper;
  if (!sheets) return [];
  const all = kinds.flatMap((make) => make(handbook));
  const unknown = longer.find((name) => !all.some(({ path }) => path === name));
  if (unknown !== undefined) {
    const names = all.map(({ path }) => path).join(', ');
    throw new Error(`handbook.yaml, under paper, longer: there is no sheet ${unknown}. There are ${names}.`);
  }
  return all.map((sheet) => (longer.includes(sheet.path) ? { ...sheet, mostPages: undefined } : sheet));
}
