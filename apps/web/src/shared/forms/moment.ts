import i18next from 'i18next';
import { isDateOnly, localText, readClock, readLocal, type UiLanguage, zoneWords } from '#lib/kernel';

/** What stands in a field for day and hour for an instant, by the clock of the zone; nothing for none. */
export const typedMoment = (instant: string | null | undefined, zone: string): string =>
  instant ? localText(new Date(instant), zone) : '';

/** The instant of such a text; null when it is empty, not complete, or a time that the clock jumps over. */
export const instantOf = (local: string, zone: string): string | null =>
  readLocal(local, zone)?.toISOString() ?? null;

/** Refuses what is no day with an hour, and an hour that does not exist at the place on that day. */
export const moment =
  (zone: string) =>
  (local: string): string | null => {
    if (local === '' || instantOf(local, zone) !== null) return null;
    const [date = '', hour = ''] = local.split('T');
    if (!isDateOnly(date) || readClock(hour) !== hour) return i18next.t('time.incomplete', { ns: 'work' });
    return i18next.t('time.jumpedOver', {
      ns: 'work',
      clock: hour,
      zone: zoneWords(zone, i18next.language as UiLanguage),
    });
  };

/** Refuses what is no day of the calendar: "31/11/2026", "20/11/26". */
export const day = (text: string): string | null =>
  text === '' || isDateOnly(text) ? null : i18next.t('time.noDay', { ns: 'work' });

/** Refuses an hour that is not whole: "7:3". */
export const clock = (text: string): string | null =>
  text === '' || readClock(text) === text ? null : i18next.t('time.noClock', { ns: 'work' });
