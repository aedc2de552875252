import i18next from 'i18next';
import en from '../ui/i18n/en.json';
import { clock, day, instantOf, moment, typedMoment } from './moment';

beforeAll(() => i18next.init({ resources: { en: { work: en } }, lng: 'en' }));

it('goes from an instant to the clock of a place and back', () => {
  expect(typedMoment('2025-11-20T18:30:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('2025-11-21T01:30');
  expect(instantOf('2025-11-21T01:30', 'Asia/Ho_Chi_Minh')).toBe('2025-11-20T18:30:00.000Z');
});

it('has nothing for no instant', () => {
  expect([typedMoment(null, 'UTC'), instantOf('', 'UTC'), moment('UTC')('')]).toEqual(['', null, null]);
});

it.each(['2025-11-21', '2025-11-21T', 'T08:00', '2025-11-21T7:3'])('asks for the rest of %j', (text) =>
  expect(moment('UTC')(text)).toMatch(/both the day and the hour/),
);

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
