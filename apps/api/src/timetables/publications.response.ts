import type { TableKind } from '#lib/matchmaking';
import type { PublicationCounts, PublicationKind, PublicationState } from '#lib/timetables';

export class PublicationCountsResponse implements PublicationCounts {
  kept!: number;
  added!: number;
  moved!: number;
  cancelled!: number;
  /** Meetings of the run for which no room was left, as others had booked in the meantime. */
  dropped!: number;
  withdrawn!: number;
}

export class PublicationResponse {
  id!: string;
  runId!: string;
  kind!: PublicationKind;
  state!: PublicationState;
  counts!: PublicationCountsResponse | null;
  createdAt!: string;
  appliedAt!: string | null;
}

export class PublicationListResponse {
  items!: PublicationResponse[];
}

export class PlannedChangeResponse {
  kind!: 'added' | 'moved' | 'cancelled';
  buyerName!: string;
  exhibitorName!: string;
  fromSlot!: string | null;
  fromTableId!: string | null;
  toSlot!: string | null;
  toTableId!: string | null;
}

/** What publishing a run would do if it were done now. */
export class PublicationPreviewResponse {
  counts!: PublicationCountsResponse;
  /** Firms that would get a mail. */
  firmsTold!: number;
  changes!: PlannedChangeResponse[];
}

export class TimetableCommentResponse {
  id!: string;
  participantId!: string;
  participantName!: string;
  text!: string;
  createdAt!: string;
  settledAt!: string | null;
}

export class TimetableCommentListResponse {
  items!: TimetableCommentResponse[];
}

export class ProposedMeetingResponse {
  slotStart!: string;
  slotEnd!: string;
  partnerName!: string;
  tableNumber!: number | null;
  /** What carries that number: a table, a booth or a room. */
  tableKind!: TableKind | null;
  interpreterName!: string | null;
}

/** A participant's part of the timetable that is open for comments. */
export class ProposedTimetableResponse {
  meetings!: ProposedMeetingResponse[];
  /** What this participant has said of it. */
  comments!: TimetableCommentResponse[];
}

export class ProposedTimetableListResponse {
  /** At most one. */
  items!: ProposedTimetableResponse[];
}
