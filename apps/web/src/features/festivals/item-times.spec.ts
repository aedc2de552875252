import { localText, readLocal } from '#lib/kernel';
import { editedTimes, itemTimes, typedStart, typedTimes } from './item-times';

const edition = { timeZone: 'Asia/Ho_Chi_Minh', nightEndsAt: '04:00' };
const typed = (day: string, startsAt: string, endsAt: string) =>
  Object.values(itemTimes({ day, startsAt, endsAt }, edition)).map((at) =>
    localText(new Date(at), edition.timeZone),
  );

it.each([
  ['by day', '08:00', '09:30', '2026-11-22T08:00', '2026-11-22T09:30'],
  ['over midnight', '23:00', '01:30', '2026-11-22T23:00', '2026-11-23T01:30'],
  ['after midnight', '00:30', '02:00', '2026-11-23T00:30', '2026-11-23T02:00'],
  ['before dawn', '03:30', '05:00', '2026-11-22T03:30', '2026-11-22T05:00'],
  ['from the end of the night', '04:00', '05:00', '2026-11-22T04:00', '2026-11-22T05:00'],
])('takes what is %s', (_what, startsAt, endsAt, from, until) => {
  expect(typed('2026-11-22', startsAt, endsAt)).toEqual([from, until]);
});

it.each([
  ['the night before the first morning', '2026-11-20T00:30', '2026-11-20T02:00'],
  ['a whole day', '2026-11-21T00:00', '2026-11-22T00:00'],
  ['an evening', '2026-11-21T20:00', '2026-11-21T22:00'],
])('leaves the times of %s as they are when only its words are edited', (_what, from, until) => {
  const nights = { ...edition, startsOn: '2026-11-20' };
  const [startsAt, endsAt] = [from, until].map((local) => readLocal(local, nights.timeZone)!.toISOString());
  const item = { startsAt: startsAt!, endsAt: endsAt! };
  expect(editedTimes(typedTimes(item, nights), nights, item)).toEqual(item);
  const later = { ...typedTimes(item, nights), startsAt: '21:00', endsAt: '22:30' };
  expect(editedTimes(later, nights, item)).toEqual(itemTimes(later, nights));
});

it('knows when what is typed begins, once it can be read', () => {
  const at = { day: '2027-01-04', startsAt: '00:30', endsAt: '02:00' };
  expect(localText(typedStart(at, edition)!, edition.timeZone)).toBe('2027-01-05T00:30');
  expect(typedStart({ ...at, endsAt: '2:' }, edition)).toBeNull();
});
