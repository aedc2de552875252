import type { Attendance } from '#lib/attendance';
import { TranslatedResponse } from '#platform/http';
import { MeetingResponse, OutcomeResponse } from '../meetings/meetings.response.js';

export class PlanPartyResponse {
  participantId!: string;
  name!: string;
  /** Who sits there. */
  person!: string;
  attendance!: Attendance;
  /** By which it said that it will be late. */
  lateMinutes!: number | null;
}

export class PlanMeetingResponse extends MeetingResponse {
  interpreter!: string | null;
  /** Where a video meeting is held. */
  videoUrl!: string | null;
  own!: PlanPartyResponse;
  /** The other side, and whoever else sits there. */
  others!: PlanPartyResponse[];
  /** What the organisation said in the second survey. */
  secondOutcome!: OutcomeResponse | null;
}

export class PlanEngagementResponse {
  id!: string;
  title!: TranslatedResponse;
  startsAt!: string;
  endsAt!: string;
}

export class PlanResponse {
  /** When it was read. */
  asOf!: string;
  /** For the public map; null until the fair is published. */
  fairSlug!: string | null;
  /** Whether the second survey has begun. */
  surveyed!: boolean;
  items!: PlanMeetingResponse[];
  engagements!: PlanEngagementResponse[];
}
