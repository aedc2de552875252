import { ApiProperty } from '@nestjs/swagger';
import type { FairPhase } from '#lib/fairs';
import type { AttentionKind } from '#lib/reports';
import { TranslatedResponse } from '#platform/http';

/** How many there are of one kind; the key is null where the kind is not known. */
export class CountResponse {
  key!: string | null;
  count!: number;
}

export class ReportedFairResponse {
  id!: string;
  slug!: string;
  name!: TranslatedResponse;
  /** "2025-11-20" */
  startsOn!: string;
  endsOn!: string;
  currency!: string;
  phase!: FairPhase;
}

export class ExhibitorFiguresResponse {
  total!: number;
  byKind!: CountResponse[];
  byProvince!: CountResponse[];
  applicationsByState!: CountResponse[];
}

export class ProductFiguresResponse {
  total!: number;
  /** "5", "4", "3", and null for products without a star. */
  byStars!: CountResponse[];
  byCategory!: CountResponse[];
}

export class BoothFigureResponse {
  count!: number;
  /** In square metres. */
  areaM2!: number;
}

export class BoothFiguresResponse {
  claimed!: BoothFigureResponse;
  held!: BoothFigureResponse;
  free!: BoothFigureResponse;
  /** Not for rent. */
  blocked!: BoothFigureResponse;
  /** Holds that end within the hour. */
  holdsEndingSoon!: number;
}

export class GuestFiguresResponse {
  invited!: number;
  accepted!: number;
  declined!: number;
  unanswered!: number;
  /** By ISO 3166-1 alpha-2. */
  buyersByCountry!: CountResponse[];
}

export class ExpectedValueResponse {
  /** In the currency's minor unit. */
  minor!: number;
  currency!: string;
}

export class BusinessFiguresResponse {
  /** Business agreed, by currency. */
  agreed!: ExpectedValueResponse[];
  /** Business expected within twelve months, by currency. */
  expected!: ExpectedValueResponse[];
}

export class WishFiguresResponse {
  /** Pairs of which a side wishes to meet the other. */
  all!: number;
  /** How many of them have a meeting. */
  met!: number;
}

export class MeetingFiguresResponse extends BusinessFiguresResponse {
  requestsByState!: CountResponse[];
  scheduled!: number;
  cancelled!: number;
  /** Scheduled, and nothing is known of them yet. */
  awaited!: number;
  held!: number;
  /** To which somebody did not come. */
  missed!: number;
  /** What was said months later. */
  later!: BusinessFiguresResponse;
  /** In per cent; null when there is nothing to count. */
  acceptedShare!: number | null;
  keptShare!: number | null;
  /** 1 to 5. */
  @ApiProperty({ format: 'double' })
  rating!: number | null;
  wishes!: WishFiguresResponse;
}

export class FairOutcomeResponse {
  fair!: ReportedFairResponse;
  exhibitors!: ExhibitorFiguresResponse;
  products!: ProductFiguresResponse;
  booths!: BoothFiguresResponse;
  guests!: GuestFiguresResponse;
  meetings!: MeetingFiguresResponse;
}

export class AttentionResponse {
  kind!: AttentionKind;
  count!: number;
}

export class FairDashboardResponse {
  fair!: ReportedFairResponse;
  /** Until the first day; 0 while it runs, null when it is over. */
  daysToGo!: number | null;
  exhibitors!: ExhibitorFiguresResponse;
  products!: ProductFiguresResponse;
  booths!: BoothFiguresResponse;
  guests!: GuestFiguresResponse;
  meetings!: MeetingFiguresResponse;
  /** What waits for the organiser; only what there is at least one of. */
  attention!: AttentionResponse[];
}
