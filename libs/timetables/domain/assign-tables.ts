import { type MeetingTable, type Seat, tablesFor } from '#lib/matchmaking';

/** A meeting with its slot, that wants a table. */
export interface Placed {
  buyerId: string;
  exhibitorId: string;
  seats: readonly Seat[];
  /** Milliseconds. */
  slotStart: number;
  /** Its table so far, where it stays in its slot; null: none. */
  keptTableId: string | null;
}

/**
 * A table for each meeting, slot by slot. Who keeps the slot keeps the table; others go where one of their people has just
 * been, else into the same hall, else to the first free table: people change tables seldom and halls more seldom still.
 * Null where no table is left.
 */
export function assignTables(placed: readonly Placed[], tables: readonly MeetingTable[]): (string | null)[] {
  const result: (string | null)[] = placed.map(() => null);
  const last = new Map<string, MeetingTable>();
  for (const slot of bySlot(placed)) {
    const taken = new Set<string>();
    const take = (at: number, table: MeetingTable | undefined) => {
      if (!table) return;
      result[at] = table.id;
      taken.add(table.id);
    };
    const free = (at: number) =>
      tablesFor(
        tables,
        placed[at]!.seats.map(({ participantId }) => participantId),
      ).filter(({ id }) => !taken.has(id));
    for (const at of slot)
      take(
        at,
        free(at).find(({ id }) => id === placed[at]!.keptTableId),
      );
    const open = slot.filter((at) => result[at] === null);
    for (const nearness of [isSameTable, isSameHall, isAny])
      for (const at of open.filter((one) => result[one] === null)) {
        const before = placed[at]!.seats.flatMap(({ representativeId }) => last.get(representativeId) ?? []);
        take(
          at,
          free(at).find((table) => nearness(table, before)),
        );
      }
    for (const at of slot)
      remember(
        placed[at]!,
        tables.find(({ id }) => id === result[at]),
        last,
      );
  }
  return result;
}

const isSameTable = ({ id }: MeetingTable, before: readonly MeetingTable[]) =>
  before.some((table) => table.id === id);
const isSameHall = ({ hallId }: MeetingTable, before: readonly MeetingTable[]) =>
  before.some((table) => table.hallId === hallId);
const isAny = () => true;

function remember({ seats }: Placed, table: MeetingTable | undefined, last: Map<string, MeetingTable>): void {
  if (table) for (const { representativeId } of seats) last.set(representativeId, table);
}

/** Indices of the meetings of each slot, the earliest slot first. */
function bySlot(placed: readonly Placed[]): number[][] {
  const slots = new Map<number, number[]>();
  placed.forEach(({ slotStart }, at) => slots.set(slotStart, [...(slots.get(slotStart) ?? []), at]));
  return [...slots].sort(([a], [b]) => a - b).map(([, meetings]) => meetings);
}
