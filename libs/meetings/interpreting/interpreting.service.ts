import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { newId } from '#lib/kernel';
import { canInterpret, languageNeed, type LanguageNeed } from '#lib/matching';
import {
  Interpreter,
  type Meeting,
  Place,
  type ProgrammeBoard,
  type Slot,
  takePlaces,
} from '#lib/matchmaking';
import { lockInOrder, selectRows, type Tx } from '#platform/database';
import { slotsInARow } from '../domain/rest.js';
import type { Seat } from '../seating.service.js';
import { seatKey, SpokenLanguagesQuery } from './spoken-languages.query.js';

type InterpretedMeeting = Pick<Meeting, 'id' | 'fairId' | 'buyerId' | 'exhibitorId'>;

/** Whether a meeting needs an interpreter in a slot, and whether somebody fitting is free to. */
export type Interpretation = 'unneeded' | 'free' | 'missing';
export const INTERPRETATIONS: readonly Interpretation[] = ['unneeded', 'free', 'missing'];

const BUSY = `
  SELECT interpreter_id AS interpreterId, COUNT(*) AS count FROM matchmaking_place
  WHERE fair_id = ? AND meeting_id IS NOT NULL AND interpreter_id IS NOT NULL GROUP BY interpreter_id`;

/** Gives meetings whose sides share no language somebody who interprets. */
@Injectable()
export class Interpreting {
  constructor(private readonly languages: SpokenLanguagesQuery) {}

  /**
   * Takes a free interpreter for a meeting in a slot: who costs least, of these who has the fewest meetings. Null when the two
   * sides share a language, and when nobody fitting is free; the meeting then stands without. Locks the interpreters that fit,
   * because rest is due after so many slots in a row; that two meetings never have one interpreter, the unique key decides.
   */
  async take(
    tx: Tx,
    board: ProgrammeBoard,
    meeting: InterpretedMeeting,
    { seats, start }: { seats: readonly Seat[]; start: Date },
  ): Promise<string | null> {
    const need = await this.needOf(tx, meeting, seats);
    if (!need) return null;
    const { id: meetingId, fairId } = meeting;
    for (const interpreter of await this.fitting(tx, fairId, need)) {
      const places = await tx.findBy(Place, { interpreterId: interpreter.id, meetingId: Not(IsNull()) });
      if (!isRested({ slots: board.slots, places }, interpreter, start)) continue;
      const place = { id: newId(), fairId, meetingId, interpreterId: interpreter.id, slotStart: start };
      if (await takePlaces(tx, [place])) return interpreter.id;
    }
    return null;
  }

  /**
   * For each of these slots, by its start in milliseconds, whether the meeting would need an interpreter there and have one, as
   * if it did not stand where it does. Takes nobody.
   */
  async prospects(
    manager: EntityManager,
    { slots }: ProgrammeBoard,
    meeting: InterpretedMeeting,
    seatsBySlot: ReadonlyMap<number, readonly Seat[]>,
  ): Promise<Map<number, Interpretation>> {
    const sides = new Map([...seatsBySlot].map(([start, seats]) => [start, sidesOf(meeting, seats)]));
    const spoken = await this.languages.ofSeats(manager, [...sides.values()].flat());
    const interpreters = await manager.findBy(Interpreter, { fairId: meeting.fairId });
    const places = await manager.findBy(Place, { interpreterId: In(interpreters.map(({ id }) => id)) });
    const others = places.filter(({ meetingId }) => meetingId !== meeting.id);
    const canTake = (interpreter: Interpreter, start: number): boolean => {
      const own = others.filter(({ interpreterId }) => interpreterId === interpreter.id);
      return (
        own.every(({ slotStart }) => slotStart.getTime() !== start) &&
        isRested(
          { slots, places: own.filter(({ meetingId }) => meetingId !== null) },
          interpreter,
          new Date(start),
        )
      );
    };
    return new Map(
      [...sides].map(([start, seats]) => {
        const need = needAmong(spoken, seats);
        if (!need) return [start, 'unneeded'];
        const able = interpreters.filter(({ languages }) => canInterpret(languages, need));
        return [start, able.some((interpreter) => canTake(interpreter, start)) ? 'free' : 'missing'];
      }),
    );
  }

  private async needOf(
    tx: Tx,
    meeting: InterpretedMeeting,
    seats: readonly Seat[],
  ): Promise<LanguageNeed | null> {
    const sides = sidesOf(meeting, seats);
    return needAmong(await this.languages.ofSeats(tx, sides), sides);
  }

  private async fitting(tx: Tx, fairId: string, need: LanguageNeed): Promise<Interpreter[]> {
    const all = await tx.findBy(Interpreter, { fairId });
    const able = all.filter(({ languages }) => canInterpret(languages, need));
    const locked = await lockInOrder(
      tx,
      Interpreter,
      able.map(({ id }) => id),
    );
    const rows = await selectRows<{ interpreterId: string; count: number | string }>(tx, BUSY, [fairId]);
    const load = new Map(rows.map(({ interpreterId, count }) => [interpreterId, Number(count)]));
    const cost = ({ costMinor }: Interpreter) => costMinor ?? 0;
    return locked.toSorted(
      (a, b) => cost(a) - cost(b) || (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
    );
  }
}

/** The seats of the buyer and the exhibitor, without those of a delegation. */
const sidesOf = ({ buyerId, exhibitorId }: InterpretedMeeting, seats: readonly Seat[]): Seat[] =>
  seats.filter(({ participantId }) => participantId === buyerId || participantId === exhibitorId);

function needAmong(spoken: ReadonlyMap<string, string[]>, sides: readonly Seat[]): LanguageNeed | null {
  const [one = [], other = []] = sides.map((seat) => spoken.get(seatKey(seat))!);
  return languageNeed(one, other);
}

function isRested(
  { slots, places }: { slots: readonly Slot[]; places: readonly Place[] },
  { restAfter }: Interpreter,
  start: Date,
): boolean {
  if (restAfter === null) return true;
  const busy = new Set(places.map(({ slotStart }) => slotStart.getTime()));
  return slotsInARow(slots, busy, start) <= restAfter;
}
