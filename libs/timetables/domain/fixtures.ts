import type { MeetingTable } from '#lib/matchmaking';
import type { FactsMeeting, FactsParticipant, TimetableFacts } from './facts.js';
import type { RunOptions } from './run-options.js';

// Made-up fairs for the specs beside this file.

export const OPTIONS: RunOptions = {
  kind: 'full',
  seconds: 1,
  seed: 1,
  fairness: null,
  closedTableIds: [],
  absences: [],
};

/** Slots of 20 minutes from 09:00 UTC on. */
export const slotStart = (at: number): Date => new Date(Date.UTC(2031, 10, 20, 9, at * 25));

export const participant = (
  id: string,
  side: FactsParticipant['side'],
  more: Partial<FactsParticipant> = {},
): FactsParticipant => ({
  id,
  side,
  groupName: null,
  minimum: 0,
  maximum: Infinity,
  togetherId: null,
  people: [{ id: `${id}-person`, languages: ['vi'] }],
  ...more,
});

export const table = (number: number, more: Partial<MeetingTable> = {}): MeetingTable => ({
  id: `table-${number}`,
  organiserId: 'organiser',
  fairId: 'fair',
  number,
  kind: 'table',
  hallId: null,
  participantId: null,
  ...more,
});

export const standing = (
  buyerId: string,
  exhibitorId: string,
  slot: number,
  more: Partial<FactsMeeting> = {},
): FactsMeeting => ({
  id: `${buyerId}-${exhibitorId}`,
  buyerId,
  exhibitorId,
  requestId: null,
  slotStart: slotStart(slot),
  tableId: 'table-1',
  interpreterId: null,
  pinned: false,
  seats: [buyerId, exhibitorId].map((id) => ({ participantId: id, representativeId: `${id}-person` })),
  ...more,
});

/** Two buyers and two exhibitors, four slots, two tables, and nothing else. */
export const facts = (more: Partial<TimetableFacts> = {}): TimetableFacts => ({
  rules: { sparePercent: 0, groups: [], barred: [], skipMetBefore: false, walkMinutes: 0 },
  slots: [0, 1, 2, 3].map((at) => ({
    start: slotStart(at),
    end: new Date(slotStart(at).getTime() + 20 * 60_000),
    day: '2031-11-20',
  })),
  tables: [table(1), table(2)],
  participants: [
    participant('b1', 'buyer'),
    participant('b2', 'buyer'),
    participant('e1', 'exhibitor'),
    participant('e2', 'exhibitor'),
  ],
  wishes: [],
  requests: [],
  meetings: [],
  recommended: [],
  metBefore: [],
  interpreters: [],
  absences: [],
  ...more,
});
