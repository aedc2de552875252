import type { Side } from '#lib/matching';
import type { TableKind } from '#lib/matchmaking';

export class ArrivalResponse {
  meetingId!: string;
  fairId!: string;
  /** The caller's organisation that has arrived. */
  organisationId!: string;
  side!: Side;
  partnerName!: string;
  tableNumber!: number | null;
  /** What carries that number: a table, a booth or a room. */
  tableKind!: TableKind | null;
  slotStart!: string;
  slotEnd!: string;
  timeZone!: string;
}
