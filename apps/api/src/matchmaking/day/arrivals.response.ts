import type { Side } from '#lib/matching';

export class ArrivalResponse {
  meetingId!: string;
  fairId!: string;
  /** The caller's organisation that has arrived. */
  organisationId!: string;
  side!: Side;
  partnerName!: string;
  tableNumber!: number | null;
  slotStart!: string;
  slotEnd!: string;
  timeZone!: string;
}
