import type { Side } from '#lib/matching';

export class MatchmakingParticipantResponse {
  id!: string;
  organisationId!: string;
  name!: string;
  country!: string;
  province!: string | null;
  phone!: string | null;
  side!: Side;
  /** Whether the other side may find it; null: not answered yet, which counts as no. */
  findable!: boolean | null;
  /** False: it has left the meetings of the fair. */
  takesPart!: boolean;
  groupName!: string | null;
  minimum!: number | null;
  maximum!: number | null;
  delegationId!: string | null;
  delegationName!: string | null;
  /** How many sit at the table for it. */
  people!: number;
  wishes!: number;
  /** Open requests, sent and received. */
  requests!: number;
  /** Scheduled meetings. */
  meetings!: number;
}

export class MatchmakingParticipantPageResponse {
  items!: MatchmakingParticipantResponse[];
  nextCursor!: string | null;
}
