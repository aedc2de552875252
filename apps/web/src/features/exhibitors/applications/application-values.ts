import type { OrganisationFairDetail } from '../api';

/** An application as its form holds it. */
export interface ApplicationValues extends Record<string, unknown> {
  message: string;
  boothsWanted: number;
  productIds: string[];
  /** Null until the question is answered. */
  findable: boolean | null;
}

export const valuesOf = (application: OrganisationFairDetail['application']): ApplicationValues => ({
  message: application?.message ?? '',
  boothsWanted: application?.boothsWanted ?? 1,
  productIds: application?.productIds ?? [],
  findable: application?.findable ?? null,
});
