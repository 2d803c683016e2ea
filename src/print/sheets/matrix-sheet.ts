import { whoseWords } from '../../domain/added.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { isChart } from '../../domain/program.ts';
import { responsibilityMatrix } from '../../domain/responsibility-matrix.ts';
import { joinedHeadings } from '../../domain/role.ts';
import type { Statement } from '../../domain/statement.ts';
import { makeUrls } from '../../urls.ts';
import { columnShares } from '../column-shares.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

/** The whole handbook on one landscape page, to pin up; none where no program has role lists. */
export const matrixSheet: MakeSheets = (handbook) =>
  handbook.programs.some(isChart)
    ? [
        {
          path: 'matrix',
          title: 'Responsibility matrix',
          kind: 'whole',
          template: 'matrix',
          page: makeUrls('/').matrix,
          mostPages: 1,
          // It holds everything: a district that adds a program must not have to ask for a second page first.
          grows: true,
          words: matrixWords(handbook),
        },
      ]
    : [];

/** About how many letters stand side by side on the landscape page. */
const letters = 150;

/** The matrix as templates want it: rows of programs with role lists, and below them those without. */
export function matrixWords(handbook: Pick<Handbook, 'programs' | 'families' | 'source'>) {
  const { families, rows, totals } = responsibilityMatrix(handbook);
  const joined = joinedHeadings(families);
  const lengths = (statements: readonly Statement[]) => statements.map(({ id, text }) => id.length + text.length);
  const listed = rows.filter(({ unlisted }) => unlisted.length === 0);
  const others = rows.filter(({ unlisted }) => unlisted.length > 0);
  return {
    shares: columnShares(
      listed.map(({ cells }) => cells.map(({ statements }) => lengths(statements))),
      letters,
    ),
    otherShares: columnShares([others.map(({ unlisted }) => lengths(unlisted))], letters),
    families: families.map(({ code, title }, i) => ({ code, title, total: totals[i] ?? 0 })),
    rows: listed.map(({ program, cells }) => ({
      program: program.shortTitle,
      cells: cells.map(({ statements }) => paperLines(statements)),
    })),
    unlisted: others.map(({ program, unlisted }) => ({
      program: program.shortTitle,
      statements: paperLines(unlisted),
    })),
    source: [
      whoseWords(
        handbook.source,
        handbook.programs.flatMap(({ statements }) => statements),
      ),
      ...(joined === '' ? [] : [`The editor takes the headings ${joined} as one role each.`]),
    ].join(' '),
  };
}
