import { SlotTimes } from './slot-times.js';

const at = (time: string) => new Date(`2031-11-20T${time}:00Z`);

it('finds a slot by its start: which it is, and when it is over', () => {
  const times = new SlotTimes([
    { start: at('02:00'), end: at('02:20') },
    { start: at('02:25'), end: at('02:45') },
  ]);
  expect([times.indexOf(at('02:25')), times.endOf(at('02:25'))]).toEqual([1, at('02:45')]);
  expect([times.indexOf(at('02:20')), times.endOf(at('02:20'))]).toEqual([undefined, undefined]);
});
