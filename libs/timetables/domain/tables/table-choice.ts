import { tablesFor } from '#lib/matching';
import { type MeetingTable } from '#lib/matchmaking';
import { type Seat } from '#lib/meetings';
import { closeMeetings, type Timed } from './walks.js';

/** A meeting with its slot, that wants a table. */
export interface Placed extends Timed {
  seats: readonly Seat[];
  /** Its table so far, where it stays in its slot; null: none. */
  keptTableId: string | null;
  /** It must not leave that table. */
  isHeld: boolean;
}

/** Where a meeting can be held and which ones somebody of it has right before and after, too close for another hall. */
export interface Choice extends Placed {
  /** The best first. */
  options: readonly MeetingTable[];
  /** Indices, once for each person concerned. */
  close: readonly number[];
}

/** What each meeting can choose from. */
export function choicesOf(
  placed: readonly Placed[],
  { tables, walkMinutes }: { tables: readonly MeetingTable[]; walkMinutes: number },
): Choice[] {
  const common = tablesFor(tables, []);
  const owners = new Set(tables.map(({ participantId }) => participantId));
  const close: number[][] = placed.map(() => []);
  for (const { from, to } of closeMeetings(placed, walkMinutes)) {
    close[from]!.push(to);
    close[to]!.push(from);
  }
  return placed.map((meeting, at) => {
    const ids = meeting.seats.map(({ participantId }) => participantId).filter((id) => owners.has(id));
    const options = ids.length === 0 ? common : tablesFor(tables, ids);
    return { ...meeting, options, close: close[at]! };
  });
}
