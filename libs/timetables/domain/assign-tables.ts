import { type MeetingTable, type Seat, tablesFor } from '#lib/matchmaking';

/** A meeting with its slot, that wants a table. */
export interface Placed {
  seats: readonly Seat[];
  /** Milliseconds. */
  slotStart: number;
  /** Its table so far, where it stays in its slot; null: none. */
  keptTableId: string | null;
}

export interface Room {
  tables: readonly MeetingTable[];
  /** Participants of one such name compete and are not put at neighbouring tables; null: nobody's competitor. */
  competitionOf?: (participantId: string) => string | null;
}

/**
 * A table for each meeting, slot by slot. Who keeps the slot keeps the table; others go where one of their people has just
 * been, else into the same hall, else to any free table, so that people change tables seldom and halls more seldom still; among equal
 * tables to one that no competitor sits beside. Null where no table is left.
 */
export function assignTables(placed: readonly Placed[], room: Room): (string | null)[] {
  const assignment = new Assignment(placed, room);
  for (const slot of bySlot(placed)) assignment.fill(slot);
  return assignment.result;
}

type Nearness = (table: MeetingTable, before: readonly MeetingTable[]) => boolean;

const NEARNESSES: readonly Nearness[] = [
  ({ id }, before) => before.some((table) => table.id === id),
  ({ hallId }, before) => before.some((table) => table.hallId === hallId),
  () => true,
];

class Assignment {
  readonly result: (string | null)[];
  /** Where each person was in the slot before. */
  private readonly last = new Map<string, MeetingTable>();
  /** Who meets at a table of the slot that is being filled. */
  private readonly taken = new Map<MeetingTable, Placed>();

  constructor(
    private readonly placed: readonly Placed[],
    private readonly room: Room,
  ) {
    this.result = placed.map(() => null);
  }

  fill(slot: readonly number[]): void {
    this.taken.clear();
    for (const at of slot) this.take(at, ({ id }) => id === this.placed[at]!.keptTableId);
    for (const nearness of NEARNESSES)
      for (const at of slot.filter((one) => this.result[one] === null)) {
        const before = this.placed[at]!.seats.flatMap(
          ({ representativeId }) => this.last.get(representativeId) ?? [],
        );
        this.take(at, (table) => nearness(table, before));
      }
    for (const [table, { seats }] of this.taken)
      for (const { representativeId } of seats) this.last.set(representativeId, table);
  }

  private take(at: number, fits: (table: MeetingTable) => boolean): void {
    const meeting = this.placed[at]!;
    const participantIds = meeting.seats.map(({ participantId }) => participantId);
    const open = tablesFor(this.room.tables, participantIds).filter(
      (table) => !this.taken.has(table) && fits(table),
    );
    const table = open.find((one) => !this.isBesideCompetitor(one, meeting)) ?? open[0];
    if (!table) return;
    this.taken.set(table, meeting);
    this.result[at] = table.id;
  }

  private isBesideCompetitor(table: MeetingTable, meeting: Placed): boolean {
    const own = this.competitionsIn(meeting);
    if (own.length === 0) return false;
    return [...this.taken].some(
      ([other, { seats }]) =>
        areNeighbours(table, other) && this.competitionsIn({ seats }).some((one) => own.includes(one)),
    );
  }

  private competitionsIn({ seats }: Pick<Placed, 'seats'>): string[] {
    return seats.flatMap(({ participantId }) => this.room.competitionOf?.(participantId) ?? []);
  }
}

/** By their numbers, as tables stand in rows. */
const areNeighbours = (one: MeetingTable, other: MeetingTable): boolean =>
  one.hallId === other.hallId && Math.abs(one.number - other.number) === 1;

/** Indices of the meetings of each slot, the earliest slot first. */
function bySlot(placed: readonly Placed[]): number[][] {
  const slots = new Map<number, number[]>();
  placed.forEach(({ slotStart }, at) => slots.set(slotStart, [...(slots.get(slotStart) ?? []), at]));
  return [...slots].sort(([a], [b]) => a - b).map(([, meetings]) => meetings);
}
