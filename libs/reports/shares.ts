/** A part in whole per cent; null where there is nothing to have a part of. */
export const shareOf = (part: number, all: number): number | null =>
  all === 0 ? null : Math.round((100 * part) / all);
