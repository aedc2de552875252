import { ApiProperty } from '@nestjs/swagger';
import type { MatchReason, WishKind } from '#lib/matching';
import { PRODUCT_CATEGORIES } from '#lib/exhibitors';
import { ORGANISATION_KINDS } from '#lib/organisations';
import { TranslatedResponse } from '#platform/http';
import { NeedResponse } from './needs.response.js';
import { SlotResponse } from '../matchmaking/slot.response.js';

export class MatchProductResponse {
  id!: string;
  name!: TranslatedResponse;
  @ApiProperty({ enum: PRODUCT_CATEGORIES })
  category!: string;
  hsCode!: string | null;
  stars!: number | null;
  pictureId!: string | null;
  pack!: string;
}

export class MatchReasonResponse {
  code!: MatchReason['code'];
  /** An HS code, a category, words, a quantity, stars, a certificate kind or a language tag. */
  value!: string;
}

export class MetBeforeResponse {
  fairName!: TranslatedResponse;
  at!: string;
}

export class MatchResponse {
  participantId!: string;
  organisationId!: string;
  name!: string;
  @ApiProperty({ enum: ORGANISATION_KINDS })
  kind!: string;
  country!: string;
  province!: string | null;
  profile!: TranslatedResponse;
  languages!: string[];
  logoId!: string | null;
  /** Of an exhibitor. */
  products!: MatchProductResponse[];
  productCount!: number;
  /** Of a buyer. */
  needs!: NeedResponse[];
  /** How well both fit, 0 to 100. */
  fit!: number;
  reasons!: MatchReasonResponse[];
  /** The open request or standing meeting between the two. */
  contact!: 'requested' | 'accepted' | null;
  /** The organisation's own wish about them; theirs is not shown. */
  wish!: WishKind | null;
  /** The last meeting that both held at another fair of the organiser. */
  metBefore!: MetBeforeResponse | null;
}

export class MatchPageResponse {
  items!: MatchResponse[];
  nextCursor!: string | null;
}

export class FreeSlotsResponse {
  items!: SlotResponse[];
}
