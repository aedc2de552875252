import { ApiProperty } from '@nestjs/swagger';
import type { Side } from '#lib/matching';
import { LEFT_BY, type LeftBy } from '#lib/matchmaking';

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
  /** In its own pages, by its no to the invitation, as that was withdrawn, or with its place as an exhibitor; null: it takes part. */
  @ApiProperty({ enum: LEFT_BY, enumName: 'LeftBy', nullable: true })
  leftBy!: LeftBy | null;
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
