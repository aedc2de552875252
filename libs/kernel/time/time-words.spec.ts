import { daysText, leafOf } from './day-words.js';
import { nightText } from './night-words.js';
import { dayText, momentText, timeRangeText, timeText, withZone } from './time-words.js';
import { UI_LANGUAGES, type UiLanguage } from '../texts/translated.js';
import { zoneWords } from './zone-words.js';

const zone = 'Asia/Ho_Chi_Minh';
const at = new Date('2025-11-20T00:30:00Z');
/** Versions of Unicode's data disagree about the blanks of a range. */
const plain = (text: string) => text.replace(/\s?–\s?/g, '–');
const inAll = (write: (language: UiLanguage) => string) => UI_LANGUAGES.map(write);

it.each([
  ['date', ['20/11/2025', '20/11/2025', '20/11/2025']],
  ['dateTime', ['07:30 20/11/2025', '20/11/2025, 07:30', '20/11/2025 07:30']],
  ['time', ['07:30', '07:30', '07:30']],
  ['dayMonth', ['Thứ 5, 20/11', 'Thu 20/11', 'jeu. 20/11']],
  ['long', ['ngày 20 tháng 11 năm 2025', '20 November 2025', '20 novembre 2025']],
  ['full', ['Thứ Năm, ngày 20 tháng 11 năm 2025', 'Thursday, 20 November 2025', 'jeudi 20 novembre 2025']],
] as const)('writes an instant as %s', (style, expected) => {
  expect(inAll((language) => timeText(at, style, { zone, language }))).toEqual(expected);
});

it('tells the hour of the place, not of the reader', () => {
  const there = (place: string) =>
    timeText(new Date('2027-03-28T01:30:00Z'), 'dateTime', { zone: place, language: 'en' });
  expect([there('Europe/Paris'), there('America/New_York'), there(zone)]).toEqual([
    '28/03/2027, 03:30',
    '27/03/2027, 21:30',
    '28/03/2027, 08:30',
  ]);
});

it('names a day once where two hours share it', () => {
  const range = { start: at, end: new Date('2025-11-20T01:00:00Z') };
  expect(inAll((language) => plain(timeRangeText(range, 'dateTime', { zone, language })))).toEqual([
    '07:30–08:00 20/11/2025',
    '20/11/2025, 07:30–08:00',
    '20/11/2025, 07:30–08:00',
  ]);
});

it.each([
  ['2026-11-20', '2026-11-22', ['20–22/11/2026', '20–22 November 2026', '20–22 novembre 2026']],
  ['2026-11-20', '2026-11-20', ['20/11/2026', '20 November 2026', '20 novembre 2026']],
  [
    '2026-11-30',
    '2026-12-01',
    ['30/11–01/12/2026', '30 November–1 December 2026', '30 novembre–1er décembre 2026'],
  ],
  ['2026-11-01', '2026-11-03', ['01–03/11/2026', '1–3 November 2026', '1er–3 novembre 2026']],
  [
    '2026-12-31',
    '2027-01-01',
    ['31/12/2026–01/01/2027', '31 December 2026–1 January 2027', '31 décembre 2026–1er janvier 2027'],
  ],
])('writes the days from %s to %s', (first, last, expected) => {
  expect(inAll((language) => plain(daysText(first, last, language)))).toEqual(expected);
});

it('writes the first of a month in French as an ordinal', () => {
  expect(dayText('2026-09-01', 'full', 'fr')).toBe('mardi 1er septembre 2026');
  expect(dayText('2026-09-21', 'long', 'fr')).toBe('21 septembre 2026');
});

it.each([
  [zone, ['giờ Việt Nam', 'Vietnam time', 'heure du Vietnam']],
  ['Europe/Paris', ['giờ Paris', 'Paris time', 'heure de Paris']],
  ['America/New_York', ['giờ New York', 'New York time', 'heure de New York']],
  ['Europe/Istanbul', ['giờ Istanbul', 'Istanbul time', "heure d'Istanbul"]],
  ['UTC', ['UTC', 'UTC', 'UTC']],
])('names the clock of %s', (place, expected) => {
  expect(inAll((language) => zoneWords(place, language))).toEqual(expected);
});

it('says on which day of the calendar something of the night before begins', () => {
  const after = new Date('2027-01-04T17:30:00Z');
  expect(inAll((language) => String(nightText(after, '2027-01-04', { zone, language })))).toEqual([
    'rạng sáng Thứ 3, 05/01',
    'early on Tue 05/01',
    'nuit du lun. 04/01 au mar. 05/01',
  ]);
  expect(nightText(after, '2027-01-05', { zone, language: 'en' })).toBeNull();
});

it('writes the leaf of a calendar', () => {
  expect(inAll((language) => Object.values(leafOf('2026-11-20', language)).join(' '))).toEqual([
    '20 thg 11',
    '20 Nov',
    '20 nov.',
  ]);
});

it('writes a deadline with its day, its hour and whose hour it is', () => {
  expect(inAll((language) => momentText(at, { zone, language }))).toEqual([
    '07:30, ngày 20 tháng 11 năm 2025 (giờ Việt Nam)',
    '20 November 2025, 07:30 (Vietnam time)',
    '20 novembre 2025, 07:30 (heure du Vietnam)',
  ]);
});

it('says beside an hour whose it is', () => {
  expect(withZone('07:30', { zone, language: 'fr' })).toBe('07:30 (heure du Vietnam)');
});
