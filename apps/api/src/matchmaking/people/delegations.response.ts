import type { Side } from '#lib/matching';

export class GroupMemberResponse {
  participantId!: string;
  name!: string;
  side!: Side;
}

export class MatchmakingDelegationResponse {
  id!: string;
  name!: string;
  together!: boolean;
  members!: GroupMemberResponse[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class MatchmakingDelegationListResponse {
  items!: MatchmakingDelegationResponse[];
}

export class MatchmakingDelegationAddedResponse {
  id!: string;
}
