import type { Seat } from '#lib/meetings';
import { takenKey } from './occupied.js';

/** An entry as far as it can be in somebody's way. */
export interface Occupant {
  id: string;
  slotStart: Date | null;
  tableId: string | null;
  interpreterId: string | null;
  seats: readonly Seat[];
}

export interface Conflict {
  /** Who or what is taken there, or away. */
  kind: 'person' | 'table' | 'interpreter' | 'person-away' | 'interpreter-away';
  /** The participant, table or interpreter. */
  whoId: string;
  /** The entry that is in the way; null: none, they are away. */
  entryId: string | null;
}

/** What stands where, to ask what would be in the way of an entry. */
export class ConflictBoard {
  private readonly taken = new Map<string, string>();

  constructor(
    occupants: readonly Occupant[],
    /** Slots in which a person or an interpreter is away, as `takenKey`. */
    private readonly away: ReadonlySet<string>,
  ) {
    for (const { id, slotStart, tableId, interpreterId, seats } of occupants) {
      if (!slotStart) continue;
      const all = [...seats.map(({ representativeId }) => representativeId), tableId, interpreterId];
      for (const who of all) if (who) this.taken.set(takenKey(who, slotStart), id);
    }
  }

  /** Those of an entry who are taken or away in a slot. */
  ofPeople(entry: Occupant, slotStart: Date): Conflict[] {
    return entry.seats.flatMap(({ participantId, representativeId }) =>
      this.check({ kind: 'person', whoId: participantId, calendar: representativeId, entry, slotStart }),
    );
  }

  /** What keeps an interpreter from an entry in a slot; none when the interpreter is free. */
  ofInterpreter(entry: Occupant, slotStart: Date, interpreterId: string): Conflict[] {
    return this.check({
      kind: 'interpreter',
      whoId: interpreterId,
      calendar: interpreterId,
      entry,
      slotStart,
    });
  }

  /** The entry that holds a table then; none when it is free or this entry's own. */
  ofTable(entry: Occupant, slotStart: Date, tableId: string): Conflict[] {
    const holder = this.taken.get(takenKey(tableId, slotStart));
    return holder && holder !== entry.id ? [{ kind: 'table', whoId: tableId, entryId: holder }] : [];
  }

  private check({
    kind,
    whoId,
    calendar,
    entry,
    slotStart,
  }: {
    kind: 'person' | 'interpreter';
    whoId: string;
    calendar: string;
    entry: Occupant;
    slotStart: Date;
  }): Conflict[] {
    const key = takenKey(calendar, slotStart);
    if (this.away.has(key)) return [{ kind: `${kind}-away`, whoId, entryId: null }];
    const holder = this.taken.get(key);
    return holder && holder !== entry.id ? [{ kind, whoId, entryId: holder }] : [];
  }
}
