import type { MeetingTable } from '#lib/matchmaking';
import type { Seat } from '#lib/meetings';
import { SlotTimes } from '../slot-times.js';

/** A meeting as far as the way to it matters; times in milliseconds. */
export interface Timed {
  seats: readonly Seat[];
  start: number;
  end: number;
}

/** Two meetings that one person has right after each other, by their indices, too close for the walk from hall to hall. */
export interface Close {
  /** For whom the person sits at the second one. */
  participantId: string;
  representativeId: string;
  from: number;
  to: number;
  /** Between the end of one and the start of the other. */
  minutes: number;
}

/** Every two meetings of one person between which there is less time than the walk takes, wherever they are held. */
export function closeMeetings(meetings: readonly Timed[], walkMinutes: number): Close[] {
  const order = meetings.map((_, at) => at).sort((a, b) => meetings[a]!.start - meetings[b]!.start);
  const last = new Map<string, number>();
  return order.flatMap((to) =>
    meetings[to]!.seats.flatMap(({ participantId, representativeId }) => {
      const from = last.get(representativeId);
      last.set(representativeId, to);
      if (from === undefined || from === to) return [];
      const minutes = (meetings[to]!.start - meetings[from]!.end) / 60_000;
      const isClose = minutes >= 0 && minutes < walkMinutes;
      return isClose ? [{ participantId, representativeId, from, to, minutes }] : [];
    }),
  );
}

/** Whether the way from one table to the other leads from hall to hall; not where a hall is unknown, as on the net. */
export const areHallsApart = (
  one: Pick<MeetingTable, 'hallId'> | null | undefined,
  other: Pick<MeetingTable, 'hallId'> | null | undefined,
): boolean => {
  const here = one?.hallId ?? null;
  const there = other?.hallId ?? null;
  return here !== null && there !== null && here !== there;
};

/** A walk from hall to hall for which the programme leaves too little time. */
export interface ShortWalk {
  participantId: string;
  fromSlot: Date;
  fromTableId: string;
  toSlot: Date;
  toTableId: string;
  /** Between the two meetings. */
  minutes: number;
}

/** What a programme says of ways and times. */
export interface Ways {
  slots: readonly { start: Date; end: Date }[];
  tables: readonly Pick<MeetingTable, 'id' | 'hallId'>[];
  walkMinutes: number;
}

/** The walks of a timetable that are too short, the earliest first. */
export function shortWalksOf(
  entries: readonly { seats: readonly Seat[]; slotStart: Date | null; tableId: string | null }[],
  { slots, tables, walkMinutes }: Ways,
): ShortWalk[] {
  const times = new SlotTimes(slots);
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const held = entries.flatMap(({ seats, slotStart, tableId }) => {
    const end = slotStart && times.endOf(slotStart);
    return slotStart && end && tableId
      ? [{ seats, slotStart, tableId, start: slotStart.getTime(), end: end.getTime() }]
      : [];
  });
  return closeMeetings(held, walkMinutes).flatMap(({ participantId, minutes, ...pair }) => {
    const [from, to] = [held[pair.from]!, held[pair.to]!];
    if (!areHallsApart(tableOf.get(from.tableId), tableOf.get(to.tableId))) return [];
    const places = { fromTableId: from.tableId, toTableId: to.tableId };
    return [{ participantId, fromSlot: from.slotStart, toSlot: to.slotStart, ...places, minutes }];
  });
}

/** An entry that somebody has so close to another one that there is no time to come from another hall. */
export interface CloseEntry {
  participantId: string;
  entryId: string;
}

interface Occupant {
  id: string;
  slotStart: Date | null;
  seats: readonly Seat[];
}

/** Which other entries would be that close if an entry were in a slot: looked up for one slot after the other. */
export function closeEntries(
  entry: Occupant,
  others: readonly Occupant[],
  { slots, walkMinutes }: Pick<Ways, 'slots' | 'walkMinutes'>,
): (slot: { start: Date; end: Date }) => CloseEntry[] {
  const people = new Map(
    entry.seats.map(({ representativeId, participantId }) => [representativeId, participantId]),
  );
  const times = new SlotTimes(slots);
  const own = others.flatMap(({ id, slotStart, seats }) => {
    const end = slotStart && times.endOf(slotStart);
    const isOwn = id !== entry.id && seats.some(({ representativeId }) => people.has(representativeId));
    return isOwn && slotStart && end ? [{ id, seats, start: slotStart.getTime(), end: end.getTime() }] : [];
  });
  return ({ start, end }) => {
    const there = { id: entry.id, seats: entry.seats, start: start.getTime(), end: end.getTime() };
    const all = [...own, there];
    return closeMeetings(all, walkMinutes).flatMap(({ from, to, representativeId }) =>
      all[from] === there || all[to] === there
        ? [
            {
              participantId: people.get(representativeId)!,
              entryId: all[all[from] === there ? to : from]!.id,
            },
          ]
        : [],
    );
  };
}
