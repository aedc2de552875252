import type { FairPhase, FairState, FairVerb } from '#lib/fairs';
import { TranslatedResponse } from '#platform/http';

export class FairResponse {
  id!: string;
  editionId!: string | null;
  slug!: string;
  name!: TranslatedResponse;
  description!: TranslatedResponse;
  venue!: TranslatedResponse;
  venueAddress!: string;
  openingHours!: TranslatedResponse;
  rules!: TranslatedResponse;
  startsOn!: string;
  endsOn!: string;
  applicationsOpenAt!: string;
  applicationsCloseAt!: string;
  /** When exhibitors can no longer choose their booths; null: when the first day begins. */
  boothChoiceClosesAt!: string | null;
  holdMinutes!: number;
  boothsPerExhibitor!: number;
  currency!: string;
  timeZone!: string;
  /** What the organiser said last. */
  state!: FairState;
  /** Where the fair stands now. */
  phase!: FairPhase;
  /** What the organiser can do with it now. */
  verbs!: FairVerb[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class FairListItem {
  id!: string;
  slug!: string;
  /** In the caller's language. */
  name!: string;
  venue!: string;
  startsOn!: string;
  endsOn!: string;
  phase!: FairPhase;
  rentableBooths!: number;
}

export class FairListResponse {
  items!: FairListItem[];
}

export class PublicFairItem {
  id!: string;
  slug!: string;
  name!: string;
  organiserName!: string;
  venue!: string;
  startsOn!: string;
  endsOn!: string;
  phase!: FairPhase;
}

export class PublicFairListResponse {
  items!: PublicFairItem[];
}

export class PublicFairResponse extends PublicFairItem {
  description!: string;
  venueAddress!: string;
  openingHours!: string;
  rules!: string;
  applicationsOpenAt!: string;
  applicationsCloseAt!: string;
  boothsPerExhibitor!: number;
  holdMinutes!: number;
  currency!: string;
  timeZone!: string;
}
