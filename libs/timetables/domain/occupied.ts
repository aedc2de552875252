import type { Seat } from '#lib/meetings';

/** Where a meeting is held, and who is there. */
export interface Spot {
  slotStart: Date;
  tableId: string;
  interpreterId: string | null;
  seats: readonly Seat[];
}

/** A person, a table or an interpreter in a slot: there once. */
export const takenKey = (whatId: string, slotStart: Date): string => `${whatId} ${slotStart.getTime()}`;

/** Who and what is taken when. */
export class Occupied {
  private readonly keys: Set<string>;

  constructor(away: ReadonlySet<string>) {
    this.keys = new Set(away);
  }

  isFree(spot: Spot): boolean {
    return keysOf(spot).every((key) => !this.keys.has(key));
  }

  take(spot: Spot): void {
    keysOf(spot).forEach((key) => this.keys.add(key));
  }
}

function keysOf({ slotStart, tableId, interpreterId, seats }: Spot): string[] {
  const people = seats.map(({ representativeId }) => representativeId);
  return [...people, tableId, ...(interpreterId ? [interpreterId] : [])].map((id) => takenKey(id, slotStart));
}
