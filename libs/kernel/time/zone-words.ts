import type { UiLanguage } from '../texts/translated.js';

// The country has one zone, and its people call it by the country, not by a city or by Indochina.
const VIETNAM: Record<UiLanguage, string> = {
  vi: 'giờ Việt Nam',
  en: 'Vietnam time',
  fr: 'heure du Vietnam',
};
const VIETNAMESE_ZONES = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon']);

const OF_CITY: Record<UiLanguage, (city: string) => string> = {
  vi: (city) => `giờ ${city}`,
  en: (city) => `${city} time`,
  fr: (city) => (/^[AEIOUYÉ]/.test(city) ? `heure d'${city}` : `heure de ${city}`),
};

/** What people call the clock of a place: "giờ Việt Nam", "Paris time", "heure de New York". Names are those of the IANA zones. */
export function zoneWords(zone: string, language: UiLanguage): string {
  if (VIETNAMESE_ZONES.has(zone)) return VIETNAM[language];
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return city === 'UTC' ? city : OF_CITY[language](city);
}
