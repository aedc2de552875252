import { festivalsErrors } from '../festivals.errors.js';

/**
 * What another time zone means for what is planned: the hours on the clock stay, and everything happens at another moment; or
 * the moments stay, and the clock shows other hours.
 */
export const ZONE_CHANGES = ['keep-clock', 'keep-moments'] as const;
export type ZoneChange = (typeof ZONE_CHANGES)[number];

/** Throws `festivals.zone-meaning` where nobody said it. */
export function ensureMeaning(meaning: ZoneChange | undefined): asserts meaning is ZoneChange {
  if (!meaning) throw festivalsErrors.zoneMeaning({ field: 'zoneChange' });
}
