import type { components } from '#lib/api-client';

/** Where a fair stands now; only the API decides about it. */
export type FairPhase = components['schemas']['PublicFairItem']['phase'];
