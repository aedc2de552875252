import type { Interpretation } from '#lib/meetings';
import { SlotResponse } from '../matchmaking/slot.response.js';

export class MeetingSpotResponse {
  slot!: SlotResponse;
  /** The free tables, the best first. */
  tableIds!: string[];
  /** Whether the meeting needs an interpreter then, and one is free. */
  interpretation!: Interpretation;
}

export class MeetingSpotsResponse {
  items!: MeetingSpotResponse[];
}
