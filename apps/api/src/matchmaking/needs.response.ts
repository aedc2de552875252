import { TranslatedResponse } from '#platform/http';

export class NeedResponse {
  id!: string;
  text!: TranslatedResponse;
  category!: string | null;
  hsCode!: string | null;
  quantity!: string | null;
  incoterm!: string | null;
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
