import { chosenSlot, slotOfNow, slotsByDay } from './slots';

const slot = (day: string, time: string, end: string) => ({
  day,
  start: `${day}T${time}:00.000Z`,
  end: `${day}T${end}:00.000Z`,
});
const slots = [
  slot('2026-11-20', '01:30', '01:50'),
  slot('2026-11-20', '01:55', '02:15'),
  slot('2026-11-20', '06:30', '06:50'),
  slot('2026-11-21', '01:30', '01:50'),
];

it('groups slots by their day', () => {
  expect(slotsByDay(slots).map(([day, own]) => [day, own.length])).toEqual([
    ['2026-11-20', 3],
    ['2026-11-21', 1],
  ]);
});

it('stands at the wanted slot while it is free, at the first one when none is wanted, and never at one that is taken', () => {
  const [first, second, third] = slots.map(({ start }) => start);
  expect(chosenSlot(second!, slots)).toBe(second);
  expect(chosenSlot(null, slots)).toBe(first);
  expect(chosenSlot(third!, slots.slice(0, 2))).toBeNull();
  expect(chosenSlot(null, [])).toBeNull();
});

it('shows the desk the slot that runs, the next one in a pause, and the last one afterwards', () => {
  const at = (time: string) => new Date(`2026-11-20T${time}:00.000Z`);
  const running = [
    { start: '2026-11-20T02:00:00Z', end: '2026-11-20T02:20:00Z' },
    { start: '2026-11-20T02:25:00Z', end: '2026-11-20T02:45:00Z' },
  ];
  expect(['02:10', '02:22', '09:00'].map((time) => slotOfNow(running, at(time)))).toEqual([
    running[0],
    running[1],
    running[1],
  ]);
  expect(slotOfNow([], at('02:00'))).toBeUndefined();
});
