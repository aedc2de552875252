import type { Place } from '../../../shared/format/place-words';
import type { Board, Entry } from '../api';

/** The names and places of a board, to look things up by id. */
export class BoardIndex {
  readonly entries: ReadonlyMap<string, Entry>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly places: ReadonlyMap<string, Place>;
  private readonly atTables: ReadonlyMap<string, Entry>;
  private readonly away: ReadonlySet<string>;
  private readonly countries: ReadonlyMap<string, string>;
  private readonly buyers: ReadonlySet<string>;
  /** Who sits for a participant, as far as the entries tell. */
  private readonly people: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(readonly board: Board) {
    this.entries = new Map(board.entries.map((entry) => [entry.id, entry]));
    this.names = new Map([...board.participants, ...board.interpreters].map(({ id, name }) => [id, name]));
    this.places = new Map(board.tables.map((table) => [table.id, table]));
    this.atTables = new Map(
      board.entries
        .filter(({ slotStart, tableId }) => slotStart !== null && tableId !== null)
        .map((entry) => [`${entry.tableId} ${entry.slotStart}`, entry]),
    );
    this.countries = new Map(board.participants.map(({ id, country }) => [id, country]));
    this.buyers = new Set(board.participants.filter(({ side }) => side === 'buyer').map(({ id }) => id));
    this.people = peopleOf(board);
    this.away = new Set(board.absences.map(({ whoId, slotStart }) => `${whoId} ${slotStart}`));
  }

  /** What a participant or an interpreter is called. */
  nameOf(id: string): string {
    return this.names.get(id) ?? '';
  }

  /** What a table is: a table, a booth or a room, with its number and its hall. */
  placeOf(tableId: string | null): Place | null {
    return this.places.get(tableId ?? '') ?? null;
  }

  /** Whether two tables are known to stand in different halls. */
  areHallsApart(tableId: string, otherId: string | null): boolean {
    const [here, there] = [this.placeOf(tableId)?.hallName, this.placeOf(otherId)?.hallName];
    return Boolean(here) && Boolean(there) && here !== there;
  }

  /** Who is held at a table in a slot. */
  heldAt(tableId: string, slotStart: string): Entry | null {
    return this.atTables.get(`${tableId} ${slotStart}`) ?? null;
  }

  /** Where a participant comes from; null for everybody else. */
  countryOf(id: string): string | null {
    return this.countries.get(id) ?? null;
  }

  isBuyer(participantId: string): boolean {
    return this.buyers.has(participantId);
  }

  /** Whether an interpreter, or everybody who sits for a participant, is away in a slot. */
  isAway(whoId: string, slotStart: string): boolean {
    const people = this.people.get(whoId) ?? [whoId];
    return [...people].every((id) => this.away.has(`${id} ${slotStart}`));
  }
}

function peopleOf({ entries }: Board): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const { parties } of entries)
    for (const { participantId, representativeId } of parties) {
      const own = people.get(participantId) ?? new Set();
      people.set(participantId, own.add(representativeId));
    }
  return people;
}

/** The partner of a participant in an entry; as a guest of a delegation, the other side. */
export const partnerIn = (entry: Entry, participantId: string, isBuyer: boolean): string => {
  if (entry.exhibitorId === participantId) return entry.buyerName;
  if (entry.buyerId === participantId) return entry.exhibitorName;
  return isBuyer ? entry.exhibitorName : entry.buyerName;
};
