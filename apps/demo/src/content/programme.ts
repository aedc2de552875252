import { IsIn } from 'class-validator';
import type { Localised } from '#lib/kernel';
import { IsLine, MayBeAbsent } from '#platform/http';
import dayOne from './programme/day-one.json';
import dayThree from './programme/day-three.json';
import dayTwo from './programme/day-two.json';
import { pieces } from './read.js';
import { IsKey, IsLocalised, IsLocalTime } from './rules.js';

class ItemContent {
  @IsKey() key!: string;
  @IsKey() stage!: string;
  @IsLocalTime() startsAt!: string;
  @IsLocalTime() endsAt!: string;
  @IsIn(['draft', 'released']) state!: 'draft' | 'released';
  @IsLine(500) performers!: string;
  @IsLocalised() title!: Localised;
  @IsLocalised() description!: Localised;
  /** The item on the same stage that this draft collides with on purpose. */
  @MayBeAbsent() @IsKey() clashesWith?: string;
}

export const programme = pieces(ItemContent, [...dayOne, ...dayTwo, ...dayThree]);
