import { whoseWords } from '../../domain/added.ts';
import { agreementBlanks, type Enabling } from '../../domain/agreement.ts';
import type { Statement } from '../../domain/statement.ts';
import { makeUrls } from '../../urls.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

/** Each partnership agreement as a blank form. */
export const agreementSheets: MakeSheets = ({ agreements, source }) =>
  agreements.map((agreement) => {
    const { id, title, sides, enabling, district, restsOn } = agreement;
    const shown = [
      ...sides.flatMap(({ statements, optional }) => [...statements, ...optional]),
      ...enabling.flatMap(({ statements }) => statements),
      ...district,
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
        beside: [...enabling.map(sideWords), ...districtWords(district)],
        blanks: agreementBlanks(agreement),
        source: `Drafted from the handbook; not the district’s form. Asked for by ${restsOn.map(({ id }) => id).join(' and ')}. ${whoseWords(source, shown)}`,
      },
    };
  });

function sideWords({ heading, role, statements }: Enabling) {
  return { heading, role: role.code, statements: paperLines(statements) };
}

function districtWords(statements: readonly Statement[]) {
  const list = statements[0]?.list;
  return list === undefined ? [] : [sideWords({ heading: list.heading, role: list.role, statements })];
}
