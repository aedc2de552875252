import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { newId } from '#lib/kernel';
import { lockInOrder, selectRows, type Tx } from '#platform/database';
import { canInterpret, type LanguageNeed, languageNeed } from '../domain/language-need.js';
import { slotsInARow } from '../domain/rest.js';
import { Interpreter } from '../entities/interpreter.entity.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { Place } from '../entities/place.entity.js';
import type { ProgrammeBoard } from '../programme.query.js';
import { takePlaces } from '../take-places.js';
import type { Seat } from './seating.service.js';
import { seatKey, SpokenLanguagesQuery } from './spoken-languages.query.js';

type InterpretedMeeting = Pick<Meeting, 'id' | 'fairId' | 'buyerId' | 'exhibitorId'>;

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
      if (!(await isRested(tx, board, interpreter, start))) continue;
      const place = { id: newId(), fairId, meetingId, interpreterId: interpreter.id, slotStart: start };
      if (await takePlaces(tx, [place])) return interpreter.id;
    }
    return null;
  }

  private async needOf(
    tx: Tx,
    { buyerId, exhibitorId }: InterpretedMeeting,
    seats: readonly Seat[],
  ): Promise<LanguageNeed | null> {
    const sides = seats.filter(
      ({ participantId }) => participantId === buyerId || participantId === exhibitorId,
    );
    const spoken = await this.languages.ofSeats(tx, sides);
    const [one = [], other = []] = sides.map((seat) => spoken.get(seatKey(seat))!);
    return languageNeed(one, other);
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

async function isRested(
  tx: Tx,
  { slots }: ProgrammeBoard,
  { id: interpreterId, restAfter }: Interpreter,
  start: Date,
): Promise<boolean> {
  if (restAfter === null) return true;
  const places = await tx.findBy(Place, { interpreterId, meetingId: Not(IsNull()) });
  const busy = new Set(places.map(({ slotStart }) => slotStart.getTime()));
  return slotsInARow(slots, busy, start) <= restAfter;
}
