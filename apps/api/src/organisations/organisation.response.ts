import { ApiProperty } from '@nestjs/swagger';
import { TranslatedResponse } from '#platform/http';
import type { OrganisationKind } from '#lib/organisations';

export class OrganisationResponse {
  id!: string;
  name!: string;
  kind!: OrganisationKind;
  taxCode!: string | null;
  /** The check digit does not fit: worth comparing with the registration. */
  taxCodeDoubtful!: boolean;
  country!: string;
  province!: string | null;
  /** The province's name of before 1 July 2025, when that was given. */
  formerProvince!: string | null;
  address!: string | null;
  formerAddress!: string | null;
  representative!: string | null;
  /** E.164. */
  phone!: string | null;
  /** What was written beside the number. */
  phoneNote!: string | null;
  email!: string | null;
  website!: string | null;
  profile!: TranslatedResponse;
  languages!: string[];
  /** For `/public/pictures/:id/:size`. */
  logoId!: string | null;
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class PictureResponse {
  pictureId!: string;
}

export class ProvinceResponse {
  name!: string;
  /** Units that went into it on 1 July 2025. */
  formerly!: string[];
}

export class ProvinceListResponse {
  /** The day from which these names hold. */
  @ApiProperty({ format: 'date' })
  since!: string;
  items!: ProvinceResponse[];
}
