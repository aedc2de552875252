import { IsIn } from 'class-validator';
import { WISH_KINDS, type WishKind } from '#lib/matching';

export class WishRequest {
  /** "must" and "want" to meet, "no" never to. */
  @IsIn(WISH_KINDS)
  kind!: WishKind;
}
