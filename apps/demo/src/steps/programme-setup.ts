import type { ParticipantGroup, ProgrammeSetup, TableSetup } from '#lib/matchmaking';
import { meetingProgramme } from '../content/meeting-programme.js';
import type { DemoWorld } from '../demo-world.js';

/** The matchmaking programme of the demonstration with the tables for everybody and those that belong to somebody. */
export function programmeSetup(
  { calendar }: DemoWorld,
  ownTables: readonly Omit<TableSetup, 'number'>[] = [],
): ProgrammeSetup {
  const { days, sessions, tables, buyerGroups, exhibitorGroups, ...figures } = meetingProgramme();
  return {
    ...figures,
    state: 'opened',
    days: days.map((day) => ({ day: calendar.day(day), sessions })),
    groups: [
      ...buyerGroups.map(({ name }): ParticipantGroup => ({ name, side: 'buyer' })),
      ...exhibitorGroups.map(({ name }): ParticipantGroup => ({ name, side: 'exhibitor' })),
    ],
    tables: [
      ...Array.from({ length: tables }, (_, at) => ({ number: at + 1 })),
      ...ownTables.map((table, at) => ({ ...table, number: tables + at + 1 })),
    ],
  };
}
