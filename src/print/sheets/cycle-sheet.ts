import { whoseWords } from '../../domain/added.ts';
import { placementCounts, type Placement } from '../../domain/coaching-cycle.ts';
import { makeUrls } from '../../urls.ts';
import type { MakeSheets } from '../sheet.ts';

/** The coaching cycle as swim lanes on one landscape page. */
export const cycleSheet: MakeSheets = ({ cycle, labels, source }) => {
  const { stations, lanes, district, gaps } = cycle;
  const { explicit, inferred } = placementCounts(cycle);
  if (explicit + inferred === 0) return [];
  const shown = [
    ...lanes
      .flatMap(({ cells, ongoing }) => [...cells.flatMap(({ placements }) => placements), ...ongoing])
      .map(({ statement }) => statement),
    ...district,
  ];
  return [
    {
      path: 'cycle',
      title: labels.cycle,
      kind: 'learning',
      template: 'cycle',
      page: makeUrls('/').cycle,
      mostPages: 1,
      words: {
        stations: stations.map(({ title }) => title),
        lanes: lanes.map(({ role, cells, ongoing }) => ({
          role: role.code,
          title: role.title,
          cells: cells.map(({ placements }) => placements.map(card)),
          ongoing: ongoing.map(card),
        })),
        district: district.map((statement) => card({ statement, basis: 'explicit' })),
        districtRole: district[0]?.list?.role.code ?? '',
        gaps: gaps.map(({ says, nearest }) => ({ says, nearest: nearest.map(({ id }) => id) })),
        order: `The order of the stations is the editor’s. Of the ${explicit + inferred} places,`,
        said: `${explicit} are what the statements themselves say`,
        read: `${inferred} are as the editor reads them, as is what holds all through.`,
        source: whoseWords(source, shown),
      },
    },
  ];
};

function card({ statement: { id, text }, basis }: Placement) {
  return { id, text, inferred: basis === 'inferred' };
}
