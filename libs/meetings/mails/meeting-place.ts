import { sayIn, type UiLanguage } from '#lib/kernel';
import type { TableKind } from '#lib/matchmaking';
import { words } from '../i18n/index.js';

/** Where a meeting is held, as mails and calendars say it. */
export interface MeetingPlace {
  number: number;
  kind: TableKind;
  hall: string | null;
  /** The address of a room on the net; null for any other place. */
  videoUrl: string | null;
}

/** "Bàn 7". The number of a place at a booth is none of a booth's on the floor plan, and must not be looked for there. */
export const tableName = (
  { kind, number }: Pick<MeetingPlace, 'kind' | 'number'>,
  language: UiLanguage,
): string => sayIn(language)(words.places[kind], { number });

/** "Bàn 7, Nhà A": where a meeting is held. */
export const placeName = (
  place: Pick<MeetingPlace, 'kind' | 'number' | 'hall'> | null,
  language: UiLanguage,
): string => (place ? [tableName(place, language), place.hall].filter(Boolean).join(', ') : '');

/** The address in a place's words that may be a link in a mail. */
export const linksOf = (place: MeetingPlace | null): string[] => (place?.videoUrl ? [place.videoUrl] : []);

/** As `placeName`, with the venue; for a room on the net with its address in a line of its own. */
export function wholePlace(place: MeetingPlace | null, venue: string, language: UiLanguage): string {
  const name = placeName(place, language);
  if (place?.kind === 'video') return [name, place.videoUrl].filter(Boolean).join('\n');
  return [name, venue].filter(Boolean).join(', ');
}
