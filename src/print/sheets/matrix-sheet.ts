import { whoseWords } from '../../domain/added.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { isChart } from '../../domain/program.ts';
import { responsibilityMatrix } from '../../domain/responsibility-matrix.ts';
import { joinedHeadings } from '../../domain/role.ts';
import type { Statement } from '../../domain/statement.ts';
import { makeUrls } from '../../urls.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

/** The whole handbook on one landscape page, and on one twice as large to pin up; none where no program has role lists. */
export const matrixSheets: MakeSheets = (handbook) => {
  if (!handbook.programs.some(isChart)) return [];
  const matrix = {
    path: 'matrix',
    title: 'Responsibility matrix',
    kind: 'whole',
    template: 'matrix',
    page: makeUrls('/').matrix,
    mostPages: 1,
    largest: 14,
    least: 8.25,
    // It holds everything: a district that adds a program must not have to ask for a second page first.
    grows: true,
    words: matrixWords(handbook),
  } as const;
  const large = handbook.paper.size === 'letter' ? 'Tabloid, 11 by 17 inches' : 'A3';
  const label = `${matrix.title}, to pin up (${large})`;
  return [matrix, { ...matrix, path: 'matrix-poster', label, words: { ...matrix.words, poster: true } }];
};

/** The matrix as templates want it: rows of programs with role lists, and below them those without. */
export function matrixWords(handbook: Pick<Handbook, 'programs' | 'families' | 'source'>) {
  const { families, rows } = responsibilityMatrix(handbook);
  const joined = joinedHeadings(families);
  const listed = rows.filter(({ unlisted }) => unlisted.length === 0);
  const others = rows.filter(({ unlisted }) => unlisted.length > 0);
  return {
    families: families.map(({ code, title }) => ({ code, title })),
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

/** The map as templates want it: programs down, roles across, in each cell the ids of its statements. */
export function mapWords(handbook: Pick<Handbook, 'programs' | 'families'>) {
  const { families, rows } = responsibilityMatrix(handbook);
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
  return {
    families: families.map(({ code, shortTitle: title }) => ({ code, title })),
    rows: rows.map(({ program, cells, unlisted }) => ({
      program: program.shortTitle,
      cells: cells.map(({ statements }) => ids(statements)),
      unlisted: ids(unlisted),
    })),
  };
}
