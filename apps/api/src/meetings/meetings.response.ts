import type { OutcomeResult } from '#lib/attendance';
import type { MeetingState, TableKind } from '#lib/matchmaking';

export class OutcomeResponse {
  result!: OutcomeResult;
  /** 1 (poor) to 5. */
  rating!: number | null;
  agreedMinor!: number | null;
  expectedMinor!: number | null;
  currency!: string | null;
  nextStep!: string | null;
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class MeetingResponse {
  id!: string;
  state!: MeetingState;
  slotStart!: string;
  slotEnd!: string;
  tableNumber!: number | null;
  /** What carries that number: a table, a booth or a room. */
  tableKind!: TableKind | null;
  hallName!: string | null;
  partnerParticipantId!: string;
  partnerName!: string;
  /** Country of a buyer. */
  partnerCountry!: string | null;
  /** Province of an exhibitor. */
  partnerProvince!: string | null;
  /** What the organisation itself has recorded. */
  outcome!: OutcomeResponse | null;
}

export class MeetingListResponse {
  items!: MeetingResponse[];
}
