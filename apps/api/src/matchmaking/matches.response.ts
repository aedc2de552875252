import { TranslatedResponse } from '#platform/http';
import type { MatchReason } from '#lib/matchmaking';
import { SlotResponse } from './slot.response.js';

export class MatchProductResponse {
  id!: string;
  name!: TranslatedResponse;
  category!: string;
  hsCode!: string | null;
  stars!: number | null;
  pictureId!: string | null;
  pack!: string;
}

export class MatchReasonResponse {
  code!: MatchReason['code'];
  /** An HS code, a category, stars, a certificate kind or a language tag. */
  value!: string;
}

export class MatchResponse {
  participantId!: string;
  organisationId!: string;
  name!: string;
  kind!: string;
  country!: string;
  province!: string | null;
  profile!: TranslatedResponse;
  languages!: string[];
  logoId!: string | null;
  products!: MatchProductResponse[];
  productCount!: number;
  reasons!: MatchReasonResponse[];
  /** The open request or standing meeting between the two. */
  contact!: 'requested' | 'accepted' | null;
}

export class MatchPageResponse {
  items!: MatchResponse[];
  nextCursor!: string | null;
}

export class FreeSlotsResponse {
  items!: SlotResponse[];
}
