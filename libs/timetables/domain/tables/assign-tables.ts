import type { MeetingTable } from '#lib/matchmaking';
import { FewestWalks } from './fewest-walks.js';
import { type Choice, choicesOf, type Placed } from './table-choice.js';
import { areHallsApart } from './walks.js';

export interface Room {
  tables: readonly MeetingTable[];
  /** What the way from hall to hall takes. */
  walkMinutes: number;
  /** Participants of one such name compete and are not put at neighbouring tables; null: nobody's competitor. */
  competitionOf?: (participantId: string) => string | null;
}

/**
 * A table for each meeting, slot by slot. First of all nobody should have to walk to another hall in less time than that takes; a booth
 * and a table that is held cannot be moved. Then who keeps the slot keeps the table; others go where one of their people has just been,
 * else into the same hall, else to any free table, so that people change tables seldom and halls more seldom still; among equal tables to
 * one that no competitor sits beside. Null where no table is left.
 */
export function assignTables(placed: readonly Placed[], room: Room): (string | null)[] {
  const choices = choicesOf(placed, room);
  const seating = new Seating(choices, room);
  seating.seatAll((table, at) => seating.walks(at, table) === 0);
  const halls = new FewestWalks(choices, seating.tables, seating.firm).halls();
  if (!halls) return idsOf(seating);
  const again = new Seating(choices, room);
  again.seatAll(({ hallId }, at) => hallId === halls[at]);
  return idsOf(again);
}

const idsOf = ({ tables }: Seating): (string | null)[] => tables.map((table) => table?.id ?? null);

type Fits = (table: MeetingTable, at: number) => boolean;
/** The tables that are near in one way, out of those that a meeting can choose from. */
type Nearness = (
  options: readonly MeetingTable[],
  where: { kept: string | null; before: readonly MeetingTable[] },
) => readonly MeetingTable[];

const NEARNESSES: readonly Nearness[] = [
  (options, { kept }) => (kept === null ? [] : options.filter(({ id }) => id === kept)),
  (options, { before }) => before.filter((table) => options.includes(table)),
  (options, { before }) => options.filter(({ hallId }) => before.some((table) => table.hallId === hallId)),
  (options) => options,
];

class Seating {
  readonly tables: (MeetingTable | null)[];
  /** Those that cannot be held elsewhere. */
  readonly firm = new Set<number>();
  /** Where each person was in the slot before. */
  private readonly last = new Map<string, MeetingTable>();
  /** Which meeting is at a table, slot by slot. */
  private readonly taken = new Map<number, Map<MeetingTable, number>>();

  constructor(
    private readonly choices: readonly Choice[],
    private readonly room: Room,
  ) {
    this.tables = choices.map(() => null);
    for (const { start } of choices) this.taken.set(start, new Map());
  }

  /** Slot by slot, at tables that fit as long as there are any. Whoever has one place only comes first, so that others know where that is. */
  seatAll(fits: Fits): void {
    this.choices.forEach((_, at) => this.holdFirm(at));
    for (const slot of bySlot(this.choices)) {
      for (const isFine of [fits, () => true])
        for (const nearness of NEARNESSES)
          for (const at of slot) if (!this.tables[at]) this.take(at, isFine, nearness);
      for (const at of slot) this.noteWhere(at);
    }
  }

  /** How many short walks a meeting at this table takes part in. */
  walks(at: number, table: MeetingTable): number {
    return this.choices[at]!.close.filter((other) => areHallsApart(table, this.tables[other])).length;
  }

  private holdFirm(at: number): void {
    const { options, isHeld, keptTableId } = this.choices[at]!;
    const [only] = options;
    const isOnly = options.length === 1 && only!.participantId !== null;
    const table = isOnly ? only : options.find(({ id }) => isHeld && id === keptTableId);
    if (!table || this.takenBeside(at).has(table)) return;
    this.put(at, table);
    this.firm.add(at);
  }

  private take(at: number, fits: Fits, nearness: Nearness): void {
    const { seats, options, keptTableId } = this.choices[at]!;
    const before = seats.flatMap(({ representativeId }) => this.last.get(representativeId) ?? []);
    const taken = this.takenBeside(at);
    let table: MeetingTable | null = null;
    for (const one of nearness(options, { kept: keptTableId, before })) {
      if (taken.has(one) || !fits(one, at)) continue;
      const isBeside = this.isBesideCompetitor(one, at);
      if (!isBeside || !table) table = one;
      if (!isBeside) break;
    }
    if (table) this.put(at, table);
  }

  private put(at: number, table: MeetingTable): void {
    this.takenBeside(at).set(table, at);
    this.tables[at] = table;
  }

  private noteWhere(at: number): void {
    const table = this.tables[at];
    if (table)
      for (const { representativeId } of this.choices[at]!.seats) this.last.set(representativeId, table);
  }

  /** The tables of its slot that are taken, and by whom. */
  private takenBeside(at: number): Map<MeetingTable, number> {
    return this.taken.get(this.choices[at]!.start)!;
  }

  private isBesideCompetitor(table: MeetingTable, at: number): boolean {
    const own = this.competitionsIn(at);
    if (own.length === 0) return false;
    return [...this.takenBeside(at)].some(
      ([other, holder]) =>
        areNeighbours(table, other) && this.competitionsIn(holder).some((one) => own.includes(one)),
    );
  }

  private competitionsIn(at: number): string[] {
    return this.choices[at]!.seats.flatMap(
      ({ participantId }) => this.room.competitionOf?.(participantId) ?? [],
    );
  }
}

/** By their numbers, as tables stand in rows. */
const areNeighbours = (one: MeetingTable, other: MeetingTable): boolean =>
  one.hallId === other.hallId && Math.abs(one.number - other.number) === 1;

/** Indices of the meetings of each slot, the earliest slot first. */
function bySlot(placed: readonly Placed[]): number[][] {
  const slots = new Map<number, number[]>();
  placed.forEach(({ start }, at) => {
    const slot = slots.get(start);
    if (slot) slot.push(at);
    else slots.set(start, [at]);
  });
  return [...slots].sort(([a], [b]) => a - b).map(([, meetings]) => meetings);
}
