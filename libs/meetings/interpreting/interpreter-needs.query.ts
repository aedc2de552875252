import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { canInterpret, languageNeed, type LanguageNeed } from '#lib/matching';
import { Interpreter, Meeting, type MeetingParty } from '#lib/matchmaking';
import { Database, databaseNow, selectRows } from '#platform/database';
import { type MeetingLine, MeetingsQuery } from '../meetings.query.js';
import type { Seat } from '../seating.service.js';
import { seatKey, SpokenLanguagesQuery } from './spoken-languages.query.js';

/** A coming meeting whose sides share no language and which has nobody to interpret. */
export interface UninterpretedMeeting {
  meeting: MeetingLine;
  /** The buyer's languages, and the exhibitor's. */
  need: LanguageNeed;
}

const SEATS = `
  SELECT party.meeting_id AS meetingId, party.participant_id AS participantId, party.representative_id AS representativeId
  FROM matchmaking_party party JOIN matchmaking_meeting meeting ON meeting.id = party.meeting_id
  WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND meeting.state = 'scheduled'
    AND meeting.interpreter_id IS NULL AND meeting.slot_start > ?
    AND party.participant_id IN (meeting.buyer_id, meeting.exhibitor_id)
  ORDER BY party.meeting_id, CASE WHEN party.participant_id = meeting.buyer_id THEN 0 ELSE 1 END`;

type SeatRow = Seat & Pick<MeetingParty, 'meetingId'>;

/** Where an interpreter is needed, and who could be it. */
@Injectable()
export class InterpreterNeedsQuery {
  constructor(
    private readonly languages: SpokenLanguagesQuery,
    private readonly meetings: MeetingsQuery,
    private readonly database: Database,
  ) {}

  /** The coming meetings that need an interpreter and have none, in the order of time. */
  async missing(
    { organiserId, fairId }: FairPath,
    manager: EntityManager = this.database.manager,
  ): Promise<UninterpretedMeeting[]> {
    const now = await databaseNow(manager);
    const open = { organiserId, fairId, state: 'scheduled' as const, interpreterId: IsNull() };
    const last = await manager.findOne(Meeting, {
      where: { ...open, slotStart: MoreThan(now) },
      order: { slotStart: 'DESC' },
    });
    if (!last) return [];
    const seats = await selectRows<SeatRow>(manager, SEATS, [organiserId, fairId, now]);
    const needs = await this.needsOf(manager, seats);
    const span = { from: now, until: new Date(last.slotStart.getTime() + 1) };
    const lines = await this.meetings.scheduled({ organiserId, fairId }, span, manager);
    return lines.flatMap((meeting) => {
      const need = needs.get(meeting.id);
      return need ? [{ meeting, need }] : [];
    });
  }

  /** Who of a fair can interpret between two people, the cheapest first; nobody when they share a language. */
  async ableFor(
    manager: EntityManager,
    { organiserId, fairId }: FairPath,
    [one, other]: readonly [Seat, Seat],
  ): Promise<Interpreter[]> {
    const spoken = await this.languages.ofSeats(manager, [one, other]);
    const need = languageNeed(spoken.get(seatKey(one))!, spoken.get(seatKey(other))!);
    if (!need) return [];
    const order = { costMinor: 'ASC', id: 'ASC' } as const;
    const interpreters = await manager.find(Interpreter, { where: { organiserId, fairId }, order });
    return interpreters.filter(({ languages }) => canInterpret(languages, need));
  }

  private async needsOf(manager: EntityManager, seats: SeatRow[]): Promise<Map<string, LanguageNeed | null>> {
    const spoken = await this.languages.ofSeats(manager, seats);
    const sides = new Map<string, string[][]>();
    for (const seat of seats)
      sides.set(seat.meetingId, [...(sides.get(seat.meetingId) ?? []), spoken.get(seatKey(seat))!]);
    return new Map([...sides].map(([id, [one = [], other = []]]) => [id, languageNeed(one, other)]));
  }
}
