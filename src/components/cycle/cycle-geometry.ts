import type { CoachingCycle, Placement, Station } from '../../domain/coaching-cycle.ts';
import type { RoleFamily } from '../../domain/role.ts';
import type { Statement } from '../../domain/statement.ts';
import { widthOf, wrapText } from './wrap-text.ts';

/** A rectangle of the picture: x to the right, y down, in units of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A statement in the picture, its text in lines. */
export interface Card extends Box {
  readonly statement: Statement;
  readonly inferred: boolean;
  /** Whether the id stands in the line of the text, not above it. */
  readonly inOne: boolean;
  /** Where the lines begin. */
  readonly textAt: number;
  readonly lines: readonly string[];
}

/** The coaching cycle as swim lanes: stations across in the order of time, a lane for each role, the district around. */
export interface CyclePicture {
  readonly width: number;
  readonly height: number;
  readonly stations: readonly (Box & { readonly station: Station; readonly lines: readonly string[] })[];
  readonly lanes: readonly (Box & {
    readonly role: RoleFamily;
    readonly name: readonly string[];
    readonly cards: readonly Card[];
  })[];
  /** What frames the whole. */
  readonly around: Box & { readonly cards: readonly Card[] };
}

/** The size of the text; everything else goes with it. */
export const textSize = 14;
export const lineHeight = 18;
const nameSize = 12;
const [width, edge, laneHead, station] = [1200, 16, 112, 46];
const [gap, inset] = [8, 10];

export function layCycle({ stations, lanes, district }: CoachingCycle): CyclePicture {
  const left = edge + laneHead;
  const column = (width - left - edge) / Math.max(1, stations.length);
  const around = stack(
    district.map((statement) => ({ statement, basis: 'explicit' })),
    left + gap / 2,
    edge,
    width - left - edge - gap,
  );
  const top = bottomOf(around, edge) + gap;

  let y = top + station + gap;
  const laid = lanes.map(({ role, cells, ongoing }) => {
    const start = y;
    const inCells = cells.flatMap(({ placements }, i) =>
      stack(placements, left + i * column + gap / 2, start + gap, column - gap),
    );
    const through = stack(
      ongoing,
      left + gap / 2,
      bottomOf(inCells, start + gap) + (inCells.length > 0 ? gap : 0),
      column * stations.length - gap,
    );
    const cards = [...inCells, ...through];
    const height = Math.max(bottomOf(cards, start), start + 70) + gap - start;
    y += height;
    return { x: edge, y: start, width: width - 2 * edge, height, role, name: wrapText(role.title, 6.6), cards };
  });
  return {
    width,
    height: y + edge,
    stations: stations.map((one, i) => ({
      station: one,
      lines: wrapText(one.title, (column - 44) / (textSize + 1)),
      x: left + i * column,
      y: top,
      width: column,
      height: station,
    })),
    lanes: laid,
    around: { x: 1, y: 1, width: width - 2, height: y + edge - 2, cards: around },
  };
}

/** Statements one below the other. */
function stack(placements: readonly Placement[], x: number, y: number, wide: number): Card[] {
  let next = y;
  return placements.map(({ statement, basis }) => {
    const inferred = basis === 'inferred';
    // Where there is room, the id stands in the line of the text.
    const inOne = wide > 520;
    const textAt = inOne ? (widthOf(statement.id) + (inferred ? 6 : 1)) * nameSize + 8 : 0;
    const lines = wrapText(statement.text, (wide - 2 * inset - textAt) / textSize);
    const height = (lines.length + (inOne ? 0 : 1)) * lineHeight + 2 * inset - 4;
    const card: Card = {
      x,
      y: next,
      width: wide,
      height,
      statement,
      inferred,
      inOne,
      textAt: x + inset + textAt,
      lines,
    };
    next += height + gap;
    return card;
  });
}

function bottomOf(boxes: readonly Box[], otherwise: number): number {
  return Math.max(otherwise, ...boxes.map(({ y, height }) => y + height));
}
