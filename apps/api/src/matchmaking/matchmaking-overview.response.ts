import type { TableKind } from '#lib/matchmaking';

export class RequestCountsResponse {
  requested!: number;
  accepted!: number;
  declined!: number;
  withdrawn!: number;
  expired!: number;
}

export class MeetingCountsResponse {
  scheduled!: number;
  /** Those of them that have not begun. */
  ahead!: number;
  cancelled!: number;
}

export class OutcomeCountsResponse {
  held!: number;
  noShow!: number;
}

export class MatchmakingCountsResponse {
  buyers!: number;
  exhibitors!: number;
  /** Participants who have not said whether the other side may find them. */
  unanswered!: number;
  requests!: RequestCountsResponse;
  meetings!: MeetingCountsResponse;
  outcomes!: OutcomeCountsResponse;
}

export class BoardMeetingResponse {
  id!: string;
  slotStart!: string;
  slotEnd!: string;
  tableId!: string | null;
  tableNumber!: number | null;
  /** What carries that number: a table, a booth or a room. */
  tableKind!: TableKind | null;
  hallName!: string | null;
  buyerName!: string;
  buyerCountry!: string;
  exhibitorName!: string;
  interpreterName!: string | null;
  /** Kept where it is by every timetable computed from now on. */
  pinned!: boolean;
}

export class MeetingBoardResponse {
  items!: BoardMeetingResponse[];
}
