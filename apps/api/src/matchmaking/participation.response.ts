import { ApiProperty } from '@nestjs/swagger';
import type { FairPhase } from '#lib/fairs';
import type { Side } from '#lib/matching';
import type { ProgrammeState, Scheduling } from '#lib/matchmaking';
import { TranslatedResponse } from '#platform/http';
import { SlotResponse } from './slot.response.js';

/** What ends when the organisation leaves. */
export class OpenMattersResponse {
  /** Meetings to come. */
  meetings!: number;
  /** Requests that wait for an answer or for the timetable, its own and others'. */
  requests!: number;
}

export class ParticipationLineResponse {
  fairId!: string;
  fairName!: TranslatedResponse;
  startsOn!: string;
  endsOn!: string;
  phase!: FairPhase;
  side!: Side;
  /** Whether the other side may find it; null: not answered yet, which counts as no. */
  findable!: boolean | null;
  /** False: it has left. */
  takesPart!: boolean;
  /** Whether it has left and can take part again by itself; where not, it has to ask the organiser. */
  mayReturn!: boolean;
  open!: OpenMattersResponse;
}

export class ParticipationListResponse {
  items!: ParticipationLineResponse[];
}

export class ParticipationResponse {
  participantId!: string;
  side!: Side;
  /** Null: not answered yet, which counts as no. */
  findable!: boolean | null;
  /** False: it has left. */
  takesPart!: boolean;
  /** Whether it has left and can take part again by itself; where not, it has to ask the organiser. */
  mayReturn!: boolean;
  open!: OpenMattersResponse;
  /** Of the fair. */
  phase!: FairPhase;
  /** Whether others can be asked for meetings now: until the last slot begins. */
  takesRequests!: boolean;
  fairName!: TranslatedResponse;
  venue!: TranslatedResponse;
  timeZone!: string;
  currency!: string;
  /** Null until the organiser has set the programme up. */
  state!: ProgrammeState | null;
  /** Who gives meetings their slot. */
  scheduling!: Scheduling;
  /** Whether a request has to be accepted. */
  acceptance!: boolean;
  slots!: SlotResponse[];
  /** Starts of the slots in which the organisation is not available. */
  @ApiProperty({ format: 'date-time' })
  unavailable!: string[];
  /** Open requests that may be waiting at a time. */
  requestQuota!: number;
}
