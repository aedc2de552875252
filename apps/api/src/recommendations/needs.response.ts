import { ApiProperty } from '@nestjs/swagger';
import { CERTIFICATE_KINDS, PRODUCT_CATEGORIES } from '#lib/exhibitors';
import type { Incoterm } from '#lib/recommendations';
import { TranslatedResponse } from '#platform/http';

export class NeedResponse {
  id!: string;
  text!: TranslatedResponse;
  @ApiProperty({ enum: PRODUCT_CATEGORIES })
  category!: string | null;
  hsCode!: string | null;
  quantity!: string | null;
  incoterm!: Incoterm | null;
  @ApiProperty({ enum: CERTIFICATE_KINDS, isArray: true })
  certificates!: string[];
  languages!: string[];
}

export class OwnNeedResponse extends NeedResponse {
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class NeedListResponse {
  items!: OwnNeedResponse[];
}
