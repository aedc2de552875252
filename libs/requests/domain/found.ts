import type { Participant, Programme } from '#lib/matchmaking';

/** How one participant stands to another who looks for it. */
export interface Looked {
  /** Who is looked for. */
  other: Pick<Participant, 'findable'>;
  /** Whether it wishes not to meet who looks. */
  saysNo: boolean;
  /** Null before the organiser has set one up. */
  programme: Pick<Programme, 'acceptance'> | null;
}

/**
 * Whether a participant may be found by another: once it has said yes to being found. A no to one firm alone is not to be
 * told from a calendar: where requests are accepted, they are simply not; where they are booked at once, nothing else looks
 * like a no but not being there.
 */
export const isFound = ({ other, saysNo, programme }: Looked): boolean =>
  other.findable === true && !(saysNo && programme?.acceptance === false);
