import { TranslatedResponse } from '#platform/http';

export class OrganiserResponse {
  id!: string;
  slug!: string;
  name!: TranslatedResponse;
  replyTo!: string;
  timeZone!: string;
  createdAt!: string;
}

export class OrganisersPageResponse {
  items!: OrganiserResponse[];
  nextCursor!: string | null;
}
