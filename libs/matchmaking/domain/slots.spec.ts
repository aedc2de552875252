import { sessionProblem } from './session-rules.js';
import { slotAt, type SlotPlan, slotsOf } from './slots.js';

const plan = (overrides: Partial<SlotPlan> = {}): SlotPlan => ({
  days: [{ day: '2026-11-20', sessions: [{ start: '08:30', end: '10:00' }] }],
  slotMinutes: 20,
  pauseMinutes: 5,
  timeZone: 'Asia/Ho_Chi_Minh',
  ...overrides,
});
const starts = (of: SlotPlan) => slotsOf(of).map(({ start }) => start.toISOString());

it('cuts a session into slots with pauses, by the clock of the fair', () => {
  expect(starts(plan())).toEqual([
    '2026-11-20T01:30:00.000Z',
    '2026-11-20T01:55:00.000Z',
    '2026-11-20T02:20:00.000Z',
  ]);
  expect(slotsOf(plan())[0]!.end.toISOString()).toBe('2026-11-20T01:50:00.000Z');
});

it('leaves out a slot that would run past the session, and keeps one that just fits', () => {
  expect(starts(plan({ slotMinutes: 40, pauseMinutes: 10 }))).toHaveLength(2);
  expect(starts(plan({ slotMinutes: 41, pauseMinutes: 10 }))).toHaveLength(1);
});

it('orders the slots of all days, whatever the order of the sessions', () => {
  const days = [
    { day: '2026-11-21', sessions: [{ start: '08:00', end: '08:20' }] },
    {
      day: '2026-11-20',
      sessions: [
        { start: '14:00', end: '14:20' },
        { start: '08:00', end: '08:20' },
      ],
    },
  ];
  expect(starts(plan({ days }))).toEqual([
    '2026-11-20T01:00:00.000Z',
    '2026-11-20T07:00:00.000Z',
    '2026-11-21T01:00:00.000Z',
  ]);
});

it('follows the zone over a change of clocks', () => {
  const days = [{ day: '2026-03-29', sessions: [{ start: '09:00', end: '09:20' }] }];
  expect(starts(plan({ days, timeZone: 'Europe/Paris' }))).toEqual(['2026-03-29T07:00:00.000Z']);
});

it('finds a slot by its start only', () => {
  const slots = slotsOf(plan());
  expect(slotAt(slots, new Date('2026-11-20T01:55:00Z'))).toBe(slots[1]);
  expect(slotAt(slots, new Date('2026-11-20T01:56:00Z'))).toBeUndefined();
});

describe('sessions', () => {
  const fair = { startsOn: '2026-11-20', endsOn: '2026-11-22' };
  const day = (sessions: [string, string][], name = '2026-11-20') => ({
    day: name,
    sessions: sessions.map(([start, end]) => ({ start, end })),
  });

  it.each([
    [
      'none',
      [
        day([
          ['08:00', '11:00'],
          ['11:00', '12:00'],
        ]),
      ],
      null,
    ],
    ['a day after the fair', [day([], '2026-11-23')], 'day-outside-fair'],
    ['one day twice', [day([]), day([])], 'day-twice'],
    ['an end before the start', [day([['11:00', '08:00']])], 'session-empty'],
    [
      'sessions that overlap',
      [
        day([
          ['13:00', '15:00'],
          ['08:00', '13:30'],
        ]),
      ],
      'sessions-overlap',
    ],
  ])('names the fault: %s', (_, days, problem) => {
    expect(sessionProblem(days as never, fair)?.problem ?? null).toBe(problem);
  });
});
