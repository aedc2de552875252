/** How much a participant wishes to meet another; "no" outweighs every wish of the other side. */
export type WishKind = 'must' | 'want' | 'no';
export const WISH_KINDS: readonly WishKind[] = ['must', 'want', 'no'];

/** Whether one of the two says no: then they are never put together, and the other side is not told why. */
export const isUnwished = (...wishes: readonly (WishKind | null)[]): boolean => wishes.includes('no');
