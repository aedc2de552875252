import type { WishKind } from '#lib/matching';

export class WishResponse {
  /** Whom the wish is about. */
  participantId!: string;
  name!: string;
  country!: string;
  province!: string | null;
  kind!: WishKind;
  createdAt!: string;
}

export class WishListResponse {
  items!: WishResponse[];
}
