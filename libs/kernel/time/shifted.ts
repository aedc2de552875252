import { localText } from './local-text.js';
import { readLocal } from './read-time.js';
import { dayAfter } from './time.js';

/** From whose clock to whose; the same one where an event stays in its zone. */
export interface Zones {
  from: string;
  to: string;
}

const A_MINUTE = 60_000;

/** By how many days an event moves at most: what is farther away is a slip in the year. */
export const FARTHEST_MOVE = 365;

/**
 * The instant at which the clock shows, so many days later, what it shows at this one: local days, not days of 24 hours. Null
 * where the clock jumps over that hour.
 */
export function shifted(instant: Date, days: number, { from, to }: Zones): Date | null {
  const [day = '', time = ''] = localText(instant, from).split('T');
  const minute = readLocal(`${dayAfter(day, days)}T${time}`, to);
  return minute && new Date(minute.getTime() + (instant.getTime() % A_MINUTE));
}
