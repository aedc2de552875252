import type { TableKind } from '#lib/matchmaking';
import type { EntrySource, UnmetReason } from '#lib/timetables';
import { MatchReasonResponse } from '../recommendations/matches.response.js';
import { SlotResponse } from '../matchmaking/slot.response.js';

export class EntryRivalResponse {
  buyerName!: string;
  exhibitorName!: string;
}

/** Why a pair has no meeting. */
export class EntryUnmetResponse {
  reason!: UnmetReason;
  /** For a maximum: whose. */
  participantName!: string | null;
  /** Meetings that hold the slots it could have had. */
  rivals!: EntryRivalResponse[];
}

export class EntryPartyResponse {
  participantId!: string;
  representativeId!: string;
}

export class TimetableEntryResponse {
  id!: string;
  buyerId!: string;
  buyerName!: string;
  buyerCountry!: string;
  exhibitorId!: string;
  exhibitorName!: string;
  source!: EntrySource;
  slotStart!: string | null;
  tableId!: string | null;
  interpreterId!: string | null;
  formerSlot!: string | null;
  pinned!: boolean;
  must!: boolean;
  weight!: number;
  parties!: EntryPartyResponse[];
  /** Why the two fit, in the buyer's eyes; of a recommendation only. */
  reasons!: MatchReasonResponse[] | null;
  unmet!: EntryUnmetResponse | null;
}

export class BoardTableResponse {
  id!: string;
  number!: number;
  kind!: TableKind;
  hallName!: string | null;
}

export class BoardInterpreterResponse {
  id!: string;
  name!: string;
  languages!: string[];
}

/** Somebody or something that is away in a slot. */
export class BoardAbsenceResponse {
  whoId!: string;
  slotStart!: string;
}

export class BoardParticipantResponse {
  id!: string;
  name!: string;
  side!: 'buyer' | 'exhibitor';
  country!: string;
}

export class TimetableBoardResponse {
  timeZone!: string;
  slots!: SlotResponse[];
  tables!: BoardTableResponse[];
  interpreters!: BoardInterpreterResponse[];
  absences!: BoardAbsenceResponse[];
  /** Everybody who takes part in the fair. */
  participants!: BoardParticipantResponse[];
  entries!: TimetableEntryResponse[];
}

export class ServedParticipantResponse {
  participantId!: string;
  name!: string;
  side!: 'buyer' | 'exhibitor';
  asked!: number;
  meetings!: number;
  mustAsked!: number;
  mustMet!: number;
  /** Share of the worth of its pairs that meet, 0 … 1. */
  share!: number;
  breaks!: number;
}

export class UnmetCountResponse {
  reason!: UnmetReason;
  count!: number;
}

/** Two meetings of somebody in different halls with less time between them than the walk takes. */
export class ShortWalkResponse {
  /** For whom the person sits at the second one. */
  name!: string;
  fromSlot!: string;
  fromTableId!: string;
  toSlot!: string;
  toTableId!: string;
  /** Between the two meetings. */
  minutes!: number;
}

/** Who is served how well, and who has to hurry. */
export class TimetableQualityResponse {
  /** What the interpreters' cost is in. */
  currency!: string;
  /** What the walk from hall to hall takes. */
  walkMinutes!: number;
  /** The earliest first. */
  shortWalks!: ShortWalkResponse[];
  /** The worst served first. */
  participants!: ServedParticipantResponse[];
  /** Participants with a share of 0–10 %, 10–20 % … 90–100 %. */
  shares!: number[];
  reasons!: UnmetCountResponse[];
}

export class EntryConflictResponse {
  kind!: 'person' | 'table' | 'interpreter' | 'person-away' | 'interpreter-away';
  whoId!: string;
  entryId!: string | null;
}

/** A meeting that somebody has right before or after, too close for the walk from another hall. */
export class CloseEntryResponse {
  participantId!: string;
  entryId!: string;
}

export class EntrySpotResponse {
  slotStart!: string;
  /** Empty: it fits. */
  conflicts!: EntryConflictResponse[];
  freeTableIds!: string[];
  close!: CloseEntryResponse[];
}

export class EntrySpotListResponse {
  items!: EntrySpotResponse[];
}

/** Where an entry is held now; somebody else may translate it there. */
export class PlacedEntryResponse {
  slotStart!: string;
  tableId!: string;
  interpreterId!: string | null;
}

export class RunDifferenceResponse {
  buyerName!: string;
  exhibitorName!: string;
  kind!: 'added' | 'removed' | 'moved' | 'table';
  fromSlot!: string | null;
  fromTableId!: string | null;
  toSlot!: string | null;
  toTableId!: string | null;
}

export class RunDifferenceListResponse {
  items!: RunDifferenceResponse[];
}
