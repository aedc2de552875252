import type { Attendance, WaitingReason } from '#lib/attendance';
import type { Side } from '#lib/matching';
import type { TableKind } from '#lib/matchmaking';

export class DeskPartyResponse {
  participantId!: string;
  side!: Side;
  name!: string;
  /** Who sits there. */
  person!: string;
  phone!: string | null;
  attendance!: Attendance;
  lateMinutes!: number | null;
  arrivedAt!: string | null;
}

export class DeskMeetingResponse {
  id!: string;
  tableNumber!: number | null;
  /** What carries that number: a table, a booth or a room. */
  tableKind!: TableKind | null;
  hallName!: string | null;
  interpreter!: string | null;
  /** For the QR code that the sides of this meeting scan. */
  code!: string;
  parties!: DeskPartyResponse[];
}

export class DeskResponse {
  slotStart!: string;
  slotEnd!: string;
  /** By the clock of the database. */
  now!: string;
  items!: DeskMeetingResponse[];
}

export class WaitingPairResponse {
  why!: WaitingReason;
  buyerParticipantId!: string;
  buyerName!: string;
  exhibitorParticipantId!: string;
  exhibitorName!: string;
}

export class WaitingListResponse {
  items!: WaitingPairResponse[];
}

export class SwappedResponse {
  meetingId!: string;
}
