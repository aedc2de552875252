import { attendanceOf, isArrivable, meetingMeant } from './attendance.js';

const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const nothing = { lateMinutes: null, arrivedAt: null, missingAt: null };

it('takes who arrived for arrived, whatever was said before', () => {
  expect(attendanceOf(nothing)).toBe('expected');
  expect(attendanceOf({ ...nothing, lateMinutes: 10 })).toBe('late');
  expect(attendanceOf({ ...nothing, lateMinutes: 10, missingAt: at('02:05') })).toBe('missing');
  expect(attendanceOf({ lateMinutes: 10, missingAt: at('02:05'), arrivedAt: at('02:07') })).toBe('arrived');
});

it('takes arrivals from half an hour before on', () => {
  expect(isArrivable({ slotStart: at('02:00') }, at('01:29'))).toBe(false);
  expect(isArrivable({ slotStart: at('02:00') }, at('01:30'))).toBe(true);
});

describe('of the meetings at one table', () => {
  const meetings = [
    { slotStart: at('02:25'), slotEnd: at('02:45') },
    { slotStart: at('02:00'), slotEnd: at('02:20') },
  ];

  it.each([
    ['01:20', undefined],
    ['01:40', '02:00'],
    ['02:19', '02:00'],
    ['02:20', '02:25'],
    ['02:45', undefined],
  ])('at %s means %s', (now, start) => {
    expect(meetingMeant(meetings, at(now))?.slotStart).toEqual(start && at(start));
  });
});
