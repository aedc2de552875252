import { canBeLate, nowAndNext, slotToGoTo, slotToOpenAt } from './now-next';

const meeting = (slotStart: string, slotEnd: string, state = 'scheduled') => ({
  state,
  slotStart: `2026-11-20T${slotStart}:00.000Z`,
  slotEnd: `2026-11-20T${slotEnd}:00.000Z`,
});
const meetings = [
  meeting('03:00', '03:20'),
  meeting('02:00', '02:20'),
  meeting('02:25', '02:45', 'cancelled'),
];
const at = (time: string) => new Date(`2026-11-20T${time}:00.000Z`);
const startsAt = (time: string) => {
  const { current, next } = nowAndNext(meetings, at(time));
  return [current?.slotStart.slice(11, 16) ?? null, next?.slotStart.slice(11, 16) ?? null];
};

it('finds what runs and what comes, and passes over what was cancelled', () => {
  expect(['01:50', '02:10', '02:30', '03:10', '03:20'].map(startsAt)).toEqual([
    [null, '02:00'],
    ['02:00', '03:00'],
    [null, '03:00'],
    ['03:00', null],
    [null, null],
  ]);
});

it('lets people say that they are late from the morning of the meeting until it ends', () => {
  const noon = { slotStart: '2026-11-20T12:00:00.000Z', slotEnd: '2026-11-20T12:20:00.000Z' };
  expect(
    ['2026-11-19T12:00', '2026-11-20T00:00', '2026-11-20T12:19', '2026-11-20T12:20'].map((time) =>
      canBeLate(noon, new Date(`${time}:00.000Z`)),
    ),
  ).toEqual([false, true, true, false]);
});

it('lets a desk go on to the slot that runs, and in a pause to the next one, but never back to what is over', () => {
  const slots = [
    { start: '2026-11-20T02:00:00Z', end: '2026-11-20T02:20:00Z' },
    { start: '2026-11-20T02:25:00Z', end: '2026-11-20T02:45:00Z' },
    { start: '2026-11-20T02:50:00Z', end: '2026-11-20T03:10:00Z' },
  ];
  const from = (shown: number, time: string) =>
    slots.findIndex((one) => one === slotToGoTo(slots, slots[shown]!, at(time)));
  expect(['01:00', '02:10', '02:22', '02:30', '09:00'].map((time) => from(0, time))).toEqual([
    -1, -1, 1, 1, -1,
  ]);
  expect(['01:00', '02:10', '02:22', '02:30', '02:47'].map((time) => from(1, time))).toEqual([
    -1, 0, -1, -1, 2,
  ]);
});

it('opens an own timetable at the meeting that runs or comes, and at the slot of now without one', () => {
  const slots = [
    { start: '2026-11-20T02:00:00Z', end: '2026-11-20T02:20:00Z', meeting: null },
    { start: '2026-11-20T02:25:00Z', end: '2026-11-20T02:45:00Z', meeting: {} },
    { start: '2026-11-21T02:00:00Z', end: '2026-11-21T02:20:00Z', meeting: null },
    { start: '2026-11-21T02:25:00Z', end: '2026-11-21T02:45:00Z', meeting: {} },
    { start: '2026-11-21T02:50:00Z', end: '2026-11-21T03:10:00Z', meeting: null },
  ];
  const openedAt = (now: string) => slots.findIndex((one) => one === slotToOpenAt(slots, new Date(now)));
  expect(
    [
      '2026-11-01T00:00Z',
      '2026-11-20T02:30Z',
      '2026-11-20T02:46Z',
      '2026-11-21T02:46Z',
      '2026-12-01T00:00Z',
    ].map(openedAt),
  ).toEqual([1, 1, 3, 4, 4]);
  expect(slotToOpenAt([], new Date('2026-11-20T02:00Z'))).toBeUndefined();
});
