import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#lib/kernel';
import { tablesFor } from '#lib/matching';
import {
  matchmakingErrors,
  type Meeting,
  Place,
  type ProgrammeBoard,
  type Slot,
  slotAt,
  takePlaces,
} from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { nextSlots } from '../domain/free-slots.js';
import { Interpreting } from '../interpreting/interpreting.service.js';
import { meetingsErrors } from '../meetings.errors.js';
import { type Seat, Seating } from '../seating.service.js';
import { CalendarsQuery } from './calendars.query.js';

type MeetingParties = Pick<Meeting, 'id' | 'fairId' | 'buyerId' | 'exhibitorId'>;

export interface TakenSlot {
  slot: Slot;
  tableId: string;
  /** Null when nobody has to interpret, or nobody is free to. */
  interpreterId: string | null;
}

interface Taking {
  board: ProgrammeBoard;
  meeting: MeetingParties;
  parties: readonly string[];
  /** Only this one. */
  tableId?: string | null;
}

/** Where somebody wants to meet. */
export interface WantedSpot {
  /** The start of the slot. */
  slotStart: Date;
  /** Null: the best one that is free. */
  tableId: string | null;
}

const OFFERED = 5;

/** Puts a meeting into a slot: everybody who sits at it and a table, or nothing; and who interprets, if that is needed and somebody is free. The unique keys of the places decide. */
@Injectable()
export class SlotTaking {
  constructor(
    private readonly calendars: CalendarsQuery,
    private readonly seating: Seating,
    private readonly interpreting: Interpreting,
  ) {}

  /**
   * Takes exactly this slot, and this table when one is named. Throws `matchmaking.unknown-slot`, `matchmaking.slot-taken`
   * with the next free common slots when one of the parties or every table is taken, and `matchmaking.table-taken` when only
   * the named table is.
   */
  async take(
    tx: Tx,
    board: ProgrammeBoard,
    meeting: MeetingParties,
    { slotStart: start, tableId }: WantedSpot,
  ): Promise<TakenSlot> {
    const slot = slotAt(board.slots, start);
    if (!slot) throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    const parties = await this.seating.partiesOf(tx, meeting);
    const free = await this.calendars.freeSlots(tx, board, parties);
    const isFree = slotAt(free, start) !== undefined;
    const taken = isFree ? await this.tryTake(tx, { board, meeting, parties, tableId }, slot) : null;
    if (taken) return taken;
    if (isFree && tableId !== null) throw meetingsErrors.tableTaken({ field: 'tableId' });
    const offered = nextSlots(
      free.filter((candidate) => candidate.start.getTime() !== start.getTime()),
      start,
      OFFERED,
    );
    throw meetingsErrors.slotTaken({
      field: 'slotStart',
      freeSlots: offered.map((candidate) => candidate.start.toISOString()),
    });
  }

  /** Takes exactly this slot, which may have begun. Throws `matchmaking.slot-taken`, naming none. */
  async takeEvenBegun(
    tx: Tx,
    board: ProgrammeBoard,
    meeting: MeetingParties,
    slot: Slot,
  ): Promise<TakenSlot> {
    const parties = await this.seating.partiesOf(tx, meeting);
    const taken = await this.tryTake(tx, { board, meeting, parties }, slot);
    if (!taken) throw meetingsErrors.slotTaken({ field: 'slotStart', freeSlots: [] });
    return taken;
  }

  /** Takes the wanted slot, else the first free one. Throws `matchmaking.no-free-slot`. */
  async takeFirst(
    tx: Tx,
    board: ProgrammeBoard,
    meeting: MeetingParties,
    wanted: Date | null,
  ): Promise<TakenSlot> {
    const parties = await this.seating.partiesOf(tx, meeting);
    const free = await this.calendars.freeSlots(tx, board, parties);
    const first = wanted && slotAt(free, wanted);
    const candidates = first ? [first, ...free.filter((slot) => slot !== first)] : free;
    for (const slot of candidates) {
      const taken = await this.tryTake(tx, { board, meeting, parties }, slot);
      if (taken) return taken;
    }
    throw meetingsErrors.noFreeSlot();
  }

  async release(tx: Tx, meetingId: string): Promise<void> {
    await tx.delete(Place, { meetingId });
  }

  private async tryTake(
    tx: Tx,
    { board, meeting, parties, tableId: wanted = null }: Taking,
    slot: Slot,
  ): Promise<TakenSlot | null> {
    const { start } = slot;
    const seats = await this.seating.freeSeats(tx, parties, start);
    if (!seats) return null;
    const place = { fairId: meeting.fairId, meetingId: meeting.id, slotStart: start };
    const people = placesOf(seats).map((representativeId) => ({ id: newId(), ...place, representativeId }));
    if (!(await takePlaces(tx, people))) return null;
    for (const tableId of await this.freeTables(tx, board, { parties, start, wanted }))
      if (await takePlaces(tx, [{ id: newId(), ...place, tableId }])) {
        await this.seating.seat(tx, meeting.id, seats);
        const interpreterId = await this.interpreting.take(tx, board, meeting, { seats, start });
        return { slot, tableId, interpreterId };
      }
    await tx.delete(Place, { id: In(people.map(({ id }) => id)) });
    return null;
  }

  private async freeTables(
    tx: Tx,
    { tables, fair }: ProgrammeBoard,
    { parties, start, wanted }: { parties: readonly string[]; start: Date; wanted: string | null },
  ): Promise<string[]> {
    const places = await tx.findBy(Place, { fairId: fair.id, slotStart: start });
    const taken = new Set(places.map(({ tableId }) => tableId));
    return tablesFor(tables, parties)
      .map(({ id }) => id)
      .filter((id) => !taken.has(id) && (wanted === null || id === wanted));
  }
}

/** In the order of their ids, as everywhere: two bookings of one pair wait for each other, they do not deadlock. */
const placesOf = (seats: readonly Seat[]) =>
  [...new Set(seats.map(({ representativeId }) => representativeId))].sort();
