import { expectedMeetings, percent, slotCount } from './capacity';

const days = (start: string, end: string) => [{ day: '2026-11-20', sessions: [{ start, end }] }];

it.each([
  ['08:30', '11:00', 20, 5, 6],
  ['08:30', '10:05', 20, 5, 4],
  ['08:30', '10:04', 20, 5, 3],
  ['08:30', '08:40', 20, 5, 0],
  ['11:00', '08:00', 20, 5, 0],
])(
  'counts the slots from %s to %s of %i minutes with %i between',
  (start, end, slotMinutes, pauseMinutes, count) => {
    expect(slotCount({ days: days(start, end), slotMinutes, pauseMinutes })).toBe(count);
  },
);

const counts = { buyers: 4, exhibitors: 10, requests: { requested: 3 }, meetings: { scheduled: 5 } };

it('expects what is scheduled or asked for, and at least what everybody was promised', () => {
  expect([expectedMeetings(counts, 0), expectedMeetings(counts, 2)]).toEqual([8, 20]);
});

it('never shows more than all of it', () => {
  expect([percent(30, 20), percent(5, 20), percent(5, 0)]).toEqual([100, 25, 0]);
});
