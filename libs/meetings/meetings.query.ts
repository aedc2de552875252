import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import type { EntityManager } from 'typeorm';
import type { Meeting, MeetingState, Participant, TableKind } from '#lib/matchmaking';
import { Fair } from '#lib/fairs';
import { addTime, type DateOnly, DAY, instantAt } from '#lib/kernel';
import { Database, instantFrom, selectRows } from '#platform/database';
import { httpErrors } from '#platform/http';

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

type Raw = Omit<MeetingLine, 'slotStart' | 'slotEnd' | 'pinned'> & {
  pinned: number;
  slotStart: Date | string;
  slotEnd: Date | string;
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

const asLine = (raw: Raw): MeetingLine => ({
  ...raw,
  slotStart: instantFrom(raw.slotStart),
  slotEnd: instantFrom(raw.slotEnd),
  pinned: Boolean(raw.pinned),
});

@Injectable()
export class MeetingsQuery {
  constructor(private readonly database: Database) {}

  /** The meetings of a participant in the order of time, cancelled ones too. There are never more than slots. */
  async ofParticipant({ id }: Participant): Promise<MeetingLine[]> {
    const sql = `
      SELECT ${FIELDS} ${SOURCES}
      JOIN matchmaking_party party ON party.meeting_id = meeting.id AND party.participant_id = ?
      ${ORDER}`;
    return (await selectRows<Raw>(this.database.manager, sql, [id])).map(asLine);
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
    const rows = await selectRows<Raw>(manager, sql, [organiserId, fairId, from, until]);
    return rows.map(asLine);
  }
}
