import type { RecommendedPair, Side, WishKind } from '#lib/matching';
import type { MeetingTable, Programme, Slot } from '#lib/matchmaking';
import type { Seat } from '#lib/meetings';

export interface FactsPerson {
  id: string;
  languages: readonly string[];
}

export interface FactsParticipant {
  id: string;
  side: Side;
  groupName: string | null;
  minimum: number;
  /** Infinity: no limit. */
  maximum: number;
  /** The delegation whose members all sit at each of its meetings; null: this one meets for itself. */
  togetherId: string | null;
  people: readonly FactsPerson[];
}

/** A meeting that stands and is still to come. */
export interface FactsMeeting {
  id: string;
  buyerId: string;
  exhibitorId: string;
  requestId: string | null;
  slotStart: Date;
  tableId: string | null;
  interpreterId: string | null;
  pinned: boolean;
  seats: readonly Seat[];
}

export interface FactsInterpreter {
  id: string;
  languages: readonly string[];
  /** Meetings in a row after which one slot of rest is due; null: none. */
  restAfter: number | null;
  costMinor: number;
}

/** Everything that a timetable of a fair follows from, as it is at one moment. */
export interface TimetableFacts {
  rules: Pick<Programme, 'sparePercent' | 'groups' | 'barred' | 'skipMetBefore' | 'walkMinutes'>;
  /** Those to come, in their order. */
  slots: readonly Slot[];
  tables: readonly MeetingTable[];
  participants: readonly FactsParticipant[];
  wishes: readonly { participantId: string; targetId: string; kind: WishKind }[];
  /** Accepted, and without a meeting. */
  requests: readonly { id: string; buyerId: string; exhibitorId: string }[];
  meetings: readonly FactsMeeting[];
  /** Pairs that fit and that nobody asked for; none unless the run is to be filled with them. */
  recommended: readonly RecommendedPair[];
  /** Pairs that met at an earlier fair. */
  metBefore: readonly { buyerId: string; exhibitorId: string }[];
  interpreters: readonly FactsInterpreter[];
  /** Slots in which a person or an interpreter is away. */
  absences: readonly { whoId: string; slotStart: Date }[];
}

/** Names a pair: at most one meeting of two participants is held at a fair. */
export const pairOf = ({ buyerId, exhibitorId }: { buyerId: string; exhibitorId: string }): string =>
  `${buyerId} ${exhibitorId}`;
