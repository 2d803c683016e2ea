import { whoseWords } from '../../domain/added.ts';
import { agreementBlanks, type Enabling } from '../../domain/agreement.ts';
import { makeUrls } from '../../urls.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

/** Each partnership agreement as a blank form. */
export const agreementSheets: MakeSheets = ({ agreements, source }) =>
  agreements.map((agreement) => {
    const { id, title, sides, beside, restsOn } = agreement;
    const shown = [
      ...sides.flatMap(({ statements, optional }) => [...statements, ...optional]),
      ...beside.flatMap(({ statements }) => statements),
    ];
    return {
      path: `agreements/${id}`,
      title,
      kind: 'learning',
      template: 'agreement',
      page: makeUrls('/').agreement(id),
      mostPages: 2,
      words: {
        sides: sides.map((side) => ({ ...sideWords(side), optional: paperLines(side.optional) })),
        beside: beside.map(sideWords),
        blanks: agreementBlanks(agreement),
        source: `Drafted from the handbook; not the district’s form. Asked for by ${restsOn.map(({ id }) => id).join(' and ')}. ${whoseWords(source, shown)}`,
      },
    };
  });

/** A side as templates want it. */
export function sideWords({ heading, role, statements }: Enabling) {
  return { heading, role: role.code, statements: paperLines(statements) };
}
