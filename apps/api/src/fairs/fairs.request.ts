import { IsIn, Matches } from 'class-validator';
import { FAIR_VERBS, type FairVerb } from '#lib/fairs';
import type { DateOnly, Translated } from '#lib/kernel';
import {
  IsDay,
  IsIdentifier,
  IsInstant,
  IsJsonObject,
  IsLine,
  IsTranslated,
  IsWhole,
  MayBeNull,
} from '#platform/http';

export class FairRequest {
  /** The edition it belongs to; null for a fair of its own. */
  @MayBeNull()
  @IsIdentifier()
  editionId!: string | null;

  /** In the public address: small letters, digits and hyphens. */
  @IsLine(60)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug!: string;

  @IsTranslated(200)
  name!: Translated;

  @IsTranslated(4000, { lines: true })
  description!: Translated;

  @IsTranslated(200)
  venue!: Translated;

  @IsLine(300)
  venueAddress!: string;

  @IsTranslated(1000, { lines: true })
  openingHours!: Translated;

  @IsTranslated(8000, { lines: true })
  rules!: Translated;

  @IsDay()
  startsOn!: DateOnly;

  @IsDay()
  endsOn!: DateOnly;

  @IsInstant()
  applicationsOpenAt!: Date;

  @IsInstant()
  applicationsCloseAt!: Date;

  /** When exhibitors can no longer choose their booths; null: when the first day begins. */
  @MayBeNull()
  @IsInstant()
  boothChoiceClosesAt!: Date | null;

  /** How long a hold on booths lasts. */
  @IsWhole(1, 1440)
  holdMinutes!: number;

  /** How many booths one exhibitor may have. */
  @IsWhole(1, 100)
  boothsPerExhibitor!: number;

  @IsIn(['VND', 'USD', 'EUR', 'KHR', 'CNY'])
  currency!: string;

  /** "Asia/Ho_Chi_Minh" */
  @IsLine(60)
  timeZone!: string;
}

export class FairStateRequest {
  @IsIn(FAIR_VERBS)
  verb!: FairVerb;
}

export class PlanRequest {
  /**
   * `{ halls: [{ name, widthM, depthM, zones: [{ name, colour, x, y, w, d }], booths: [{ number, zone, x, y, w, d, corner,
   * power, water, blocked, priceMinor }] }] }`, lengths in metres from the hall's upper left corner.
   */
  @IsJsonObject()
  plan!: object;
}
