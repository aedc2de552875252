import type { WishKind } from './wish-kinds.js';

/** Whether a timetable leaves two apart because they met before: unless both say that they must meet again. */
export const isSkippedAsMet = (
  { skipMetBefore }: { skipMetBefore: boolean },
  wishes: readonly [WishKind | null, WishKind | null],
): boolean => skipMetBefore && wishes.some((wish) => wish !== 'must');
