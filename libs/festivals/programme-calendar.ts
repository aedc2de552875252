import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { textIn, type UiLanguage } from '#lib/kernel';
import type { PublicEdition } from './public-programme.query.js';

/** The released programme as an iCalendar feed (RFC 5545), times in UTC; an item keeps its UID from release to release. */
export function programmeCalendar(
  { edition, release }: PublicEdition,
  language: UiLanguage,
  pageUrl: string,
): string {
  const calendar = new ICalCalendar({
    name: textIn(edition.name, language),
    prodId: { company: 'Fairground', product: 'Programme', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: pageUrl,
    ttl: 3600,
  });
  const { hostname } = new URL(pageUrl);
  const place = textIn(edition.place, language);
  for (const item of release.items) {
    calendar.createEvent({
      id: `${item.itemId}@${hostname}`,
      // Calendars take a newer version of an event by its sequence.
      sequence: release.version,
      stamp: release.releasedAt,
      start: new Date(item.startsAt),
      end: new Date(item.endsAt),
      summary: textIn(item.title, language),
      description: [item.performers, textIn(item.description, language)].filter(Boolean).join('\n\n'),
      location: [textIn(item.stage, language), place].filter(Boolean).join(', '),
      url: pageUrl,
    });
  }
  return calendar.toString();
}
