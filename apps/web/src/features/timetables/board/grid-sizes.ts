/** Pixels of the board. */
export interface Sizes {
  /** The height of the names above. */
  head: number;
  /** The width of the names at the left. */
  side: number;
  rowHeight: number;
  columnWidth: number;
}

/** On a phone names and columns are narrower. */
export const sizesOf = (isWide: boolean): Sizes => ({
  head: 40,
  side: isWide ? 188 : 120,
  rowHeight: 62,
  columnWidth: isWide ? 136 : 132,
});

/** Where a column begins; of the first that is not there, where the board ends. */
export const leftOf = ({ side, columnWidth }: Sizes, column: number): number => side + column * columnWidth;
