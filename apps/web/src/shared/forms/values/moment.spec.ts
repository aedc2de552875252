import i18next from 'i18next';
import en from '../../ui/i18n/en.json';
import { clock, day, endMoment, instantOf, lastDay, moment, typedMoment } from './moment';

beforeAll(() => i18next.init({ resources: { en: { work: en } }, lng: 'en' }));

it('goes from an instant to the clock of a place and back', () => {
  expect(typedMoment('2025-11-20T18:30:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('2025-11-21T01:30');
  expect(instantOf('2025-11-21T01:30', 'Asia/Ho_Chi_Minh')).toBe('2025-11-20T18:30:00.000Z');
});

it('has nothing for no instant', () => {
  expect([typedMoment(null, 'UTC'), instantOf('', 'UTC'), moment('UTC')('')]).toEqual(['', null, null]);
});

it.each(['2025-11-21', '2025-11-21T', 'T08:00'])('asks for the rest of %j', (text) =>
  expect(moment('UTC')(text)).toMatch(/both the day and the hour/),
);

it('says what of a whole text is wrong', () => {
  expect(moment('UTC')('2025-11-21T25:00')).toMatch(/^25:00 is no hour/);
  expect(moment('UTC')('2025-11-21T7:3')).toMatch(/^7:3 is no hour/);
  expect(moment('UTC')('31/11/2026T08:00')).toBe(en.time.noDay);
});

it('refuses an end before the beginning, where that can be read', () => {
  const told = en.time.endsBefore;
  expect([lastDay('2026-11-20')('2026-11-19'), lastDay('')('2026-11-19')]).toEqual([told, null]);
  expect(lastDay('2026-11-20')('2026-11-20')).toBeNull();
  const end = endMoment('Asia/Ho_Chi_Minh', '2026-11-20T08:00');
  expect(['2026-11-20T08:00', '2026-11-20T08:01', '2026-11-20T'].map((text) => end(text))).toEqual([
    told,
    null,
    en.time.incomplete,
  ]);
});

it('says that an hour is jumped over, and where', () => {
  expect(moment('Europe/Paris')('2027-03-28T02:30')).toMatch(/no 02:30 .*Paris time/);
});

it('refuses what is no hour', () => {
  expect(clock('25:00')).toMatch(/such as 07:30/);
  expect([clock(''), clock('07:30')]).toEqual([null, null]);
});

it('refuses what is no day of the calendar', () => {
  expect(['31/11/2026', '20/11/26', '2026-02-30'].map((text) => day(text))).toEqual(
    Array(3).fill(en.time.noDay),
  );
  expect([day(''), day('2026-11-20')]).toEqual([null, null]);
});
