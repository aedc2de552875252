import type { Translated } from '#lib/kernel';
import type { ProgrammeState, Side } from '#lib/matchmaking';
import { SlotResponse } from './slot.response.js';

export class ParticipationLineResponse {
  fairId!: string;
  fairName!: Translated;
  startsOn!: string;
  endsOn!: string;
  side!: Side;
}

export class ParticipationListResponse {
  items!: ParticipationLineResponse[];
}

export class ParticipationResponse {
  participantId!: string;
  side!: Side;
  findable!: boolean;
  fairName!: Translated;
  venue!: Translated;
  timeZone!: string;
  currency!: string;
  /** Null until the organiser has set the programme up. */
  state!: ProgrammeState | null;
  slots!: SlotResponse[];
  /** Starts of the slots in which the organisation is not available. */
  unavailable!: string[];
  /** Open requests that may be waiting at a time. */
  requestQuota!: number;
}
