import type { WishKind, WishLine } from '../matchmaking/api';

export interface WishChange {
  participantId: string;
  name: string;
  country: string;
  province: string | null;
  /** Null takes the wish back. */
  kind: WishKind | null;
}

export type WishOrder = 'kind' | 'name' | 'newest';
export const wishOrders: readonly WishOrder[] = ['kind', 'name', 'newest'];
export const wishKinds: readonly WishKind[] = ['must', 'want', 'no'];

/** The wishes as they will be once the change has arrived. */
export function withWish(wishes: readonly WishLine[], { kind, ...who }: WishChange, now: Date): WishLine[] {
  const others = wishes.filter(({ participantId }) => participantId !== who.participantId);
  return kind === null ? others : [...others, { ...who, kind, createdAt: now.toISOString() }];
}

/** How many wishes of each kind. */
export const countWishes = (wishes: readonly WishLine[]): Record<WishKind, number> => ({
  must: wishes.filter(({ kind }) => kind === 'must').length,
  want: wishes.filter(({ kind }) => kind === 'want').length,
  no: wishes.filter(({ kind }) => kind === 'no').length,
});

/** A copy in the wanted order; equals by name, as the reader's language sorts names. */
export function sortWishes(wishes: readonly WishLine[], order: WishOrder, language: string): WishLine[] {
  const byName = (a: WishLine, b: WishLine) => a.name.localeCompare(b.name, language);
  const first: Record<WishOrder, (a: WishLine, b: WishLine) => number> = {
    kind: (a, b) => wishKinds.indexOf(a.kind) - wishKinds.indexOf(b.kind),
    name: byName,
    newest: (a, b) => b.createdAt.localeCompare(a.createdAt),
  };
  return wishes.toSorted((a, b) => first[order](a, b) || byName(a, b));
}
