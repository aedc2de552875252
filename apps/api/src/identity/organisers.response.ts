import type { Member } from '#lib/identity';
import { TranslatedResponse } from '#platform/http';

export class OwnershipResponse {
  /** Whether there is an owner, and if not, how the invitation to be it stands. */
  state!: Member['state'];
  /** The address that was written to; null once there is an owner. */
  askedEmail!: string | null;
}

export class OrganiserResponse {
  id!: string;
  slug!: string;
  name!: TranslatedResponse;
  replyTo!: string;
  timeZone!: string;
  owner!: OwnershipResponse;
  createdAt!: string;
}

export class OrganisersPageResponse {
  items!: OrganiserResponse[];
  nextCursor!: string | null;
}
