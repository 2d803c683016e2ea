import type { Handbook } from '../domain/handbook.ts';
import { marks, outlines } from '../domain/marks.ts';
import { palette } from '../palette.ts';

const [light, dark] = palette.ink;

/** The site's icon: a corner of the map of statements, with the marks of the first four roles. */
export function icon({ families }: Pick<Handbook, 'families'>): string {
  const corner = [0, 1, 2, 3].map((i) => {
    const mark = families[i % families.length]?.mark;
    const colors = mark === undefined ? { light, dark } : marks[mark];
    return { shape: outlines[mark ?? 'square'], ...colors, at: `translate(${(i % 2) * 25} ${i < 2 ? 0 : 25})` };
  });
  const style = corner.map((one, i) => `#m${i}{fill:${one.light}}`).join('');
  const darkStyle = corner.map((one, i) => `#m${i}{fill:${one.dark}}`).join('');
  const paths = corner.map(({ shape, at }, i) => `<path id="m${i}" transform="${at}" d="${shape}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 49 49"><style>${style}@media (prefers-color-scheme:dark){${darkStyle}}</style>${paths}</svg>`;
}
