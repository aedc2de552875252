import type { Slot } from '#lib/matchmaking';
import { freeSlots, nextSlots } from './free-slots.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 1, minute));
const slots: Slot[] = [0, 10, 20, 30, 40].map((minute) => ({
  start: at(minute),
  end: at(minute + 10),
  day: '2026-11-20',
}));
const minutes = (of: Slot[]) => of.map(({ start }) => start.getUTCMinutes());

it('leaves out what is past, busy or without a table', () => {
  const occupation = {
    busy: new Set([at(20).getTime()]),
    full: new Set([at(30).getTime()]),
    after: at(0),
  };
  expect(minutes(freeSlots(slots, occupation))).toEqual([10, 40]);
});

it('offers the next slots first, then the ones before', () => {
  expect(minutes(nextSlots(slots, at(20), 3))).toEqual([30, 40, 10]);
  expect(minutes(nextSlots(slots, null, 2))).toEqual([0, 10]);
});
