import type { Translated } from '#lib/kernel';
import type { Side } from '#lib/matching';
import type { Slot, TableKind } from '#lib/matchmaking';

export interface SheetTable {
  id: string;
  number: number;
  kind: TableKind;
  hall: string | null;
}

export interface SheetParticipant {
  id: string;
  side: Side;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  province: string | null;
}

export interface SheetMeeting {
  id: string;
  slotStart: Date;
  slotEnd: Date;
  tableId: string | null;
  interpreterId: string | null;
  buyerId: string;
  exhibitorId: string;
  /** Who sits there, and for whom: both sides, and whoever comes with their delegation. */
  seats: { participantId: string; person: string }[];
}

export interface SheetEngagement {
  title: Translated;
  startsAt: Date;
  endsAt: Date;
  participantIds: string[];
}

/** What sheets are printed from: the scheduled meetings of a fair in the order of time, and all that belongs to them. */
export interface SheetFacts {
  fair: { slug: string; name: Translated; venue: Translated; timeZone: string };
  slots: Slot[];
  /** By number. */
  tables: SheetTable[];
  /** By name. */
  participants: SheetParticipant[];
  interpreters: { id: string; name: string; languages: string[] }[];
  meetings: SheetMeeting[];
  engagements: SheetEngagement[];
}
