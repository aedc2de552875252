import type { Meeting } from '../matchmaking/api';
import { timetableOf } from './own-timetable';

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

it('puts standing meetings and blocked slots into the timetable, and marks the break of the day', () => {
  const meeting = { id: 'm1', state: 'scheduled', slotStart: slots[1]!.start } as Meeting;
  const gone = { id: 'm2', state: 'cancelled', slotStart: slots[0]!.start } as Meeting;
  const entries = timetableOf({ slots, unavailable: [slots[2]!.start] }, [meeting, gone]);
  expect(entries.map((entry) => entry.meeting?.id ?? null)).toEqual([null, 'm1', null, null]);
  expect(entries.map(({ isBlocked }) => isBlocked)).toEqual([false, false, true, false]);
  expect(entries.map(({ startsSession }) => startsSession)).toEqual([false, false, true, false]);
});
