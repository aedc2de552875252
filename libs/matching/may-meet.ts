/** The two sides of a matchmaking: meetings are held across them. */
export type Side = 'buyer' | 'exhibitor';

/** A group of buyers and a group of exhibitors who may not meet. */
export interface BarredGroups {
  buyers: string;
  exhibitors: string;
}

/** What of a participant says whom it may meet. */
export interface Party {
  side: Side;
  /** One of the groups of its side; null: none. */
  groupName: string | null;
}

/** What of a programme says who may meet whom. */
export interface MeetingBars {
  barred: readonly BarredGroups[];
}

/** Why two participants may not meet; wishes are another matter (`isUnwished`). */
export type MeetingBar = { why: 'same-side' } | ({ why: 'barred-groups' } & BarredGroups);

/** What keeps two participants apart by the rules of the programme; null when they may meet. */
export function barBetween(a: Party, b: Party, { barred }: MeetingBars): MeetingBar | null {
  if (a.side === b.side) return { why: 'same-side' };
  const [buyer, exhibitor] = a.side === 'buyer' ? [a, b] : [b, a];
  const bar = barred.find(
    ({ buyers, exhibitors }) => buyers === buyer.groupName && exhibitors === exhibitor.groupName,
  );
  return bar ? { why: 'barred-groups', ...bar } : null;
}
