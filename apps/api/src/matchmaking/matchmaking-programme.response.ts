import type { ProgrammeState } from '#lib/matchmaking';
import { SlotResponse } from './slot.response.js';

export class MeetingSessionResponse {
  start!: string;
  end!: string;
}

export class ProgrammeDayResponse {
  day!: string;
  sessions!: MeetingSessionResponse[];
}

export class TableResponse {
  id!: string;
  number!: number;
  hallId!: string | null;
}

export class MatchmakingProgrammeResponse {
  /** False: nothing has been set up, and what follows is a suggestion. */
  saved!: boolean;
  state!: ProgrammeState;
  days!: ProgrammeDayResponse[];
  slotMinutes!: number;
  pauseMinutes!: number;
  requestQuota!: number;
  answerDays!: number;
  tables!: TableResponse[];
  slots!: SlotResponse[];
  timeZone!: string;
  fairStartsOn!: string;
  fairEndsOn!: string;
}
