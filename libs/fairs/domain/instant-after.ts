import { addTime, DAY, shifted, type Zones } from '#lib/kernel';
import { endOf, type PhasedFair, startOf } from './fair-phase.js';

type Days = Pick<PhasedFair, 'startsOn' | 'endsOn' | 'timeZone'>;

/** By how many days of the calendar, from one clock to another, what is planned goes along. */
export interface Along {
  days: number;
  zones: Zones;
}

/**
 * Until when a mail is worth reading once its fair is held otherwise: what ended with the fair or began with it still does, the
 * rest goes along with what is planned; null: that stays at its moments. Unlike what is planned, a mail keeps no fair where it
 * is: neither by an hour that the clock jumps over, nor by one that would be past.
 */
export function instantAfter(before: Days, after: Days, along: Along | null): (instant: Date) => Date {
  const borders = new Map([startOf, endOf].map((border) => [border(before).getTime(), border(after)]));
  return (instant) => borders.get(instant.getTime()) ?? (along ? goneAlong(instant, along) : instant);
}

const goneAlong = (instant: Date, { days, zones }: Along): Date =>
  shifted(instant, days, zones) ?? addTime(instant, days * DAY);
