import type { EngagementKind } from '#lib/matchmaking';
import { TranslatedResponse } from '#platform/http';
import { GroupMemberResponse } from './delegations.response.js';

export class EngagementResponse {
  id!: string;
  kind!: EngagementKind;
  title!: TranslatedResponse;
  startsAt!: string;
  endsAt!: string;
  travelMinutes!: number;
  members!: GroupMemberResponse[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class EngagementListResponse {
  items!: EngagementResponse[];
}

export class EngagementAddedResponse {
  id!: string;
}
