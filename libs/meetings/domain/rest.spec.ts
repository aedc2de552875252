import { slotsOf } from '#lib/matchmaking';
import { slotsInARow } from './rest.js';

const slots = slotsOf({
  days: [
    {
      day: '2031-11-20',
      sessions: [
        { start: '08:30', end: '10:10' },
        { start: '13:00', end: '13:45' },
      ],
    },
  ],
  slotMinutes: 20,
  pauseMinutes: 5,
  timeZone: 'Asia/Ho_Chi_Minh',
});
const at = (index: number) => slots[index]!.start;
const busy = (...indices: number[]) => new Set(indices.map((index) => at(index).getTime()));

it('is one for somebody who is free around it', () => {
  expect(slotsInARow(slots, busy(), at(1))).toBe(1);
});

it('counts what lies before and after without a free slot between', () => {
  expect(slotsInARow(slots, busy(0, 2), at(1))).toBe(3);
});

it('starts anew after a free slot', () => {
  expect(slotsInARow(slots, busy(0), at(2))).toBe(1);
});

it('starts anew after lunch', () => {
  expect(slotsInARow(slots, busy(3), at(4))).toBe(1);
});
