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
    if (date === '' || hour === '') return i18next.t('time.incomplete', { ns: 'work' });
    if (!isDateOnly(date)) return day(date);
    if (readClock(hour) !== hour) return i18next.t('time.noSuchHour', { ns: 'work', clock: hour });
    return i18next.t('time.jumpedOver', {
      ns: 'work',
      clock: hour,
      zone: zoneWords(zone, i18next.language as UiLanguage),
    });
  };

/** Refuses what is no day of the calendar: "31/11/2026", "20/11/26". */
export const day = (text: string): string | null =>
  text === '' || isDateOnly(text) ? null : i18next.t('time.noDay', { ns: 'work' });

const endsBefore = (): string => i18next.t('time.endsBefore', { ns: 'work' });

/** As `day`, of a last day: refuses one before the first, which the API would say only once all else is right. */
export const lastDay =
  (first: string) =>
  (text: string): string | null =>
    day(text) ?? (isDateOnly(first) && text < first ? endsBefore() : null);

/** As `moment`, of an end: refuses one that is not after the beginning. */
export const endMoment =
  (zone: string, from: string) =>
  (local: string): string | null =>
    moment(zone)(local) ?? (instantOf(from, zone) !== null && local <= from ? endsBefore() : null);

/** Refuses an hour that is not whole: "7:3". */
export const clock = (text: string): string | null =>
  text === '' || readClock(text) === text ? null : i18next.t('time.noClock', { ns: 'work' });
