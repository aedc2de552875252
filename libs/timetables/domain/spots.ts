import { tablesFor } from '#lib/matching';
import { type MeetingTable, type Slot } from '#lib/matchmaking';
import type { Conflict, ConflictBoard, Occupant } from './conflicts.js';
import { takenKey } from './occupied.js';
import { isAbsent, type RunOptions } from './run-options.js';
import type { CloseEntry } from './tables/walks.js';

/** A slot as it looks from one entry: what is in its way there. */
export interface EntrySpot {
  slot: Slot;
  /** Empty: it fits. */
  conflicts: Conflict[];
  /** Tables that are free for it then. */
  freeTableIds: string[];
  /** Who would interpret; null: nobody has to, or nobody can. */
  interpreterId: string | null;
  /** What its people have right before and after: in another hall they would have to run there. A warning, nothing in the way. */
  close: CloseEntry[];
}

export interface Surroundings {
  /** Those to come. */
  slots: readonly Slot[];
  tables: readonly MeetingTable[];
  board: ConflictBoard;
  /** Who can interpret for the entry, the one to be asked first in front; empty when both sides share a language. */
  interpreterIds: readonly string[];
  closeTo: (slot: Slot) => CloseEntry[];
}

/** Every slot as it looks from one entry. Where nobody at all can interpret, the organiser decides, and nothing is in the way. */
export function spotsOf(
  entry: Occupant,
  { slots, tables, board, interpreterIds, closeTo }: Surroundings,
): EntrySpot[] {
  const seated = entry.seats.map(({ participantId }) => participantId);
  const fitting = tablesFor(tables, seated).map(({ id }) => id);
  return slots.map((slot) => {
    const { start } = slot;
    const isFree = (id: string) => board.ofInterpreter(entry, start, id).length === 0;
    const interpreterId = interpreterIds.find(isFree) ?? null;
    const [first] = interpreterIds;
    const missed = first && !interpreterId ? board.ofInterpreter(entry, start, first) : [];
    return {
      slot,
      conflicts: [...board.ofPeople(entry, start), ...missed],
      freeTableIds: fitting.filter((id) => board.ofTable(entry, start, id).length === 0),
      interpreterId,
      close: closeTo(slot),
    };
  });
}

/** When those of an entry are told not to be there, as `takenKey`. */
export const absentKeys = (
  options: Pick<RunOptions, 'absences'>,
  { seats }: Pick<Occupant, 'seats'>,
  slots: readonly Slot[],
): string[] =>
  seats.flatMap(({ participantId, representativeId }) =>
    slots.flatMap(({ start }) =>
      isAbsent(options, participantId, start) ? [takenKey(representativeId, start)] : [],
    ),
  );
