import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair } from '#lib/fairs';
import type { FairPath } from '#lib/identity';
import { addTime, type DateOnly, DAY, instantAt } from '#lib/kernel';
import { Database, instantFrom, selectRows } from '#platform/database';
import { httpErrors } from '#platform/http';
import type { Meeting, MeetingState } from './entities/meeting.entity.js';
import type { OutcomeResult } from './entities/outcome.entity.js';
import type { Participant } from './entities/participant.entity.js';
import type { TableKind } from './entities/table.entity.js';

/** A meeting with the names of both sides. */
export interface MeetingLine {
  id: string;
  state: MeetingState;
  slotStart: Date;
  slotEnd: Date;
  tableId: string | null;
  tableNumber: number | null;
  tableKind: TableKind | null;
  hallName: string | null;
  buyerId: string;
  buyerName: string;
  buyerCountry: string;
  exhibitorId: string;
  exhibitorName: string;
  exhibitorProvince: string | null;
  requestId: string | null;
  interpreterName: string | null;
  /** Kept where it is by every timetable computed from now on. */
  pinned: boolean;
}

/** As one side sees it: with what that side has recorded. */
export interface OwnMeetingLine extends MeetingLine {
  result: OutcomeResult | null;
  rating: number | null;
  agreedMinor: number | null;
  expectedMinor: number | null;
  currency: string | null;
  nextStep: string | null;
  outcomeVersion: number | null;
}

type Raw<T extends MeetingLine> = Omit<
  T,
  'slotStart' | 'slotEnd' | 'pinned' | 'agreedMinor' | 'expectedMinor'
> & {
  pinned: number;
  slotStart: Date | string;
  slotEnd: Date | string;
  /** MariaDB gives BIGINT as text. */
  agreedMinor?: number | string | null;
  expectedMinor?: number | string | null;
};

const FIELDS = `
  meeting.id AS id, meeting.state AS state, meeting.slot_start AS slotStart, meeting.slot_end AS slotEnd,
  meeting.table_id AS tableId, place.number AS tableNumber, place.kind AS tableKind, hall.name AS hallName,
  meeting.request_id AS requestId, meeting.buyer_id AS buyerId, buyer.name AS buyerName,
  buyer.country AS buyerCountry, meeting.exhibitor_id AS exhibitorId, exhibitor.name AS exhibitorName,
  exhibitor.province AS exhibitorProvince,
  interpreter.name AS interpreterName, meeting.pinned AS pinned`;
const SOURCES = `
  FROM matchmaking_meeting meeting
  LEFT JOIN matchmaking_table place ON place.id = meeting.table_id
  LEFT JOIN fairs_hall hall ON hall.id = place.hall_id
  JOIN matchmaking_participant buying ON buying.id = meeting.buyer_id
  JOIN organisations_organisation buyer ON buyer.id = buying.organisation_id
  JOIN matchmaking_participant exhibiting ON exhibiting.id = meeting.exhibitor_id
  JOIN organisations_organisation exhibitor ON exhibitor.id = exhibiting.organisation_id
  LEFT JOIN matchmaking_interpreter interpreter ON interpreter.id = meeting.interpreter_id`;
const ORDER = 'ORDER BY meeting.slot_start ASC, place.number ASC, meeting.id ASC';

const asLine = <T extends MeetingLine>(raw: Raw<T>): T =>
  ({
    ...raw,
    slotStart: instantFrom(raw.slotStart),
    slotEnd: instantFrom(raw.slotEnd),
    pinned: Boolean(raw.pinned),
  }) as unknown as T;

const numberFrom = (raw: number | string | null | undefined): number | null =>
  raw === null || raw === undefined ? null : Number(raw);

@Injectable()
export class MeetingsQuery {
  constructor(private readonly database: Database) {}

  /** The meetings of a participant in the order of time, cancelled ones too. There are never more than slots. */
  async ofParticipant({ id }: Participant, manager?: EntityManager): Promise<OwnMeetingLine[]> {
    const sql = `
      SELECT ${FIELDS}, outcome.result AS result, outcome.rating AS rating,
        outcome.agreed_minor AS agreedMinor, outcome.expected_minor AS expectedMinor, outcome.currency AS currency, outcome.next_step AS nextStep,
        outcome.version AS outcomeVersion
      ${SOURCES}
      JOIN matchmaking_party party ON party.meeting_id = meeting.id AND party.participant_id = ?
      LEFT JOIN matchmaking_outcome outcome
        ON outcome.meeting_id = meeting.id AND outcome.participant_id = ? AND outcome.survey = 'first'
      ${ORDER}`;
    const rows = await selectRows<Raw<OwnMeetingLine>>(manager ?? this.database.manager, sql, [id, id]);
    return rows.map((row) => ({
      ...asLine<OwnMeetingLine>(row),
      agreedMinor: numberFrom(row.agreedMinor),
      expectedMinor: numberFrom(row.expectedMinor),
    }));
  }

  /** The scheduled meetings of one day by the fair's clock. Throws `http.not-found` when the fair is not the organiser's. */
  async ofDay({ organiserId, fairId }: FairPath, day: DateOnly): Promise<MeetingLine[]> {
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw httpErrors.notFound();
    const from = instantAt(day, '00:00', fair.timeZone);
    return this.scheduled({ organiserId, fairId }, { from, until: addTime(from, DAY) });
  }

  /** The scheduled meetings of an organiser's fair that start within a span of time. */
  async scheduled(
    { organiserId, fairId }: Pick<Meeting, 'organiserId' | 'fairId'>,
    { from, until }: { from: Date; until: Date },
    manager: EntityManager = this.database.manager,
  ): Promise<MeetingLine[]> {
    const sql = `
      SELECT ${FIELDS} ${SOURCES}
      WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND meeting.state = 'scheduled'
        AND meeting.slot_start >= ? AND meeting.slot_start < ? ${ORDER}`;
    const rows = await selectRows<Raw<MeetingLine>>(manager, sql, [organiserId, fairId, from, until]);
    return rows.map((row) => asLine<MeetingLine>(row));
  }
}
