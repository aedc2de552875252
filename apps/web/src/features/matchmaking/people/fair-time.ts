import { dateOnlyIn, instantAt } from '#lib/kernel';

/** "2025-11-21T08:30", the value of a field for day and time, by the clock at the fair. */
export function localTime(instant: string, zone: string): string {
  const time = new Intl.DateTimeFormat('sv', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return `${dateOnlyIn(new Date(instant), zone)}T${time.format(new Date(instant))}`;
}

/** The instant of such a value, or null for one that is not complete. */
export function instantOf(local: string, zone: string): string | null {
  const [day = '', time = ''] = local.split('T');
  const isComplete = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}/.test(time);
  return isComplete ? instantAt(day, time.slice(0, 5), zone).toISOString() : null;
}
