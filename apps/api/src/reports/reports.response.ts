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
  state!: string;
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

export class FairOutcomeResponse {
  fair!: ReportedFairResponse;
  exhibitors!: ExhibitorFiguresResponse;
  products!: ProductFiguresResponse;
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
  /** What waits for the organiser; only what there is at least one of. */
  attention!: AttentionResponse[];
}
