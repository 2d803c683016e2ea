declare module 'subset-font' {
  /** A typeface with the letters of a text only, and within some limits of its axes. */
  export default function subsetFont(
    typeface: Uint8Array,
    letters: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<
        Record<string, { readonly min: number; readonly max: number; readonly default: number }>
      >;
    },
  ): Promise<Uint8Array>;
}
