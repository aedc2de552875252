import type { ParticipantGroup, ProgrammeSetup, TableSetup } from '#lib/matchmaking';
import { barredGroups, buyerGroups, exhibitorGroups } from '../content/people.js';
import { fair } from '../content/fair.js';
import type { DemoWorld } from '../demo-world.js';

const SESSIONS = [
  { start: '09:30', end: '11:30' },
  { start: '13:30', end: '16:00' },
];
const PAUSE = 5;
const MINIMUM = 2;

/** The matchmaking programme of the demonstration with the tables for everybody and those that belong to somebody. */
export const programmeSetup = (
  { calendar }: DemoWorld,
  ownTables: readonly Omit<TableSetup, 'number'>[] = [],
): ProgrammeSetup => ({
  state: 'opened',
  days: fair.meetings.days.map((day) => ({ day: calendar.day(day), sessions: SESSIONS })),
  slotMinutes: fair.meetings.minutes,
  pauseMinutes: PAUSE,
  requestQuota: 30,
  answerDays: 10,
  minimumMeetings: MINIMUM,
  groups: groups(),
  barred: [...barredGroups],
  videoTemplate: 'https://meet.jit.si/fairground-{meeting}',
  tables: [
    ...Array.from({ length: fair.meetings.tables }, (_, at) => ({ number: at + 1 })),
    ...ownTables.map((table, at) => ({ ...table, number: fair.meetings.tables + at + 1 })),
  ],
});

const groups = (): ParticipantGroup[] => [
  ...Object.keys(buyerGroups).map((name) => ({ name, side: 'buyer' as const })),
  ...Object.values(exhibitorGroups).map((name) => ({ name, side: 'exhibitor' as const })),
];
