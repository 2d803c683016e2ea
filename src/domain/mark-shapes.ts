import type { Mark } from './draft.ts';

/** The outline of each mark, in a square of 24 by 24. */
export const markShapes: Readonly<Record<Mark, string>> = {
  square: 'M3 3h18v18H3z',
  circle: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z',
  shield: 'M2.5 2.5h19v10.2c0 5-4.2 8-9.5 9.8c-5.3-1.8-9.5-4.8-9.5-9.8z',
  hexagon: 'M12 1 21.8 6.5v11L12 23 2.2 17.5v-11z',
};
