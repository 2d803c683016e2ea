/** Their outlines in a square of 24 by 24; a letter or two stand in each. Search needs no more of them. */
export const outlines = {
  square: 'M3 3h18v18H3z',
  circle: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z',
  shield: 'M2.5 2.5h19v10.2c0 5-4.2 8-9.5 9.8c-5.3-1.8-9.5-4.8-9.5-9.8z',
  hexagon: 'M12 1 21.8 6.5v11L12 23 2.2 17.5v-11z',
  diamond: 'M12 0.8 23.2 12 12 23.2 0.8 12z',
  house: 'M12 1.5 22 9.5v12.5H2V9.5z',
  drop: 'M12 1.5h10.5v10.5a10.5 10.5 0 1 1-10.5-10.5z',
  plus: 'M7 1.5h10v5.5h5.5v10h-5.5v5.5h-10v-5.5h-5.5v-10h5.5z',
} as const;

/** What stands for who has no list: no shape of its own. */
export const dash = 'M2 9h20v6H2z';

export type Mark = keyof typeof outlines;
export const markNames = /* @__PURE__ */ Object.keys(outlines) as [Mark, ...Mark[]];

/**
 * The marks that roles may have, by their colors, which their headings have too; the light one is that of paper. The next
 * is a line here and one above. tests/unit/marks.test.ts says whether its color can be read, and told from every other.
 */
export const marks = {
  square: { light: '#7f4271', dark: '#c882bd' },
  circle: { light: '#236251', dark: '#18a492' },
  shield: { light: '#802a00', dark: '#f28b4a' },
  hexagon: { light: '#112f7c', dark: '#98a3f9' },
  diamond: { light: '#667023', dark: '#d7d881' },
  house: { light: '#ac4f68', dark: '#ffaebf' },
  drop: { light: '#4b3d2d', dark: '#b7a985' },
  plus: { light: '#1971b4', dark: '#a2d6ff' },
} as const satisfies Readonly<Record<Mark, { readonly light: string; readonly dark: string }>>;
