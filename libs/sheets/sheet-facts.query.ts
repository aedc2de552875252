import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { Hall } from '#lib/fairs';
import { groupBy } from '#lib/kernel';
import { Engaged, Engagement, Interpreter, type ProgrammeBoard, ProgrammeQuery } from '#lib/matchmaking';
import { Database, instantFrom, placeholders, selectRows } from '#platform/database';
import type { SheetEngagement, SheetFacts, SheetMeeting, SheetParticipant } from './sheet-facts.js';

const THEIRS = `AND EXISTS (
  SELECT 1 FROM matchmaking_party own WHERE own.meeting_id = meeting.id AND own.participant_id = ?)`;
const meetingsSql = (theirs: string) => `
  SELECT meeting.id AS id, meeting.slot_start AS slotStart, meeting.slot_end AS slotEnd,
    meeting.table_id AS tableId, meeting.interpreter_id AS interpreterId,
    meeting.buyer_id AS buyerId, meeting.exhibitor_id AS exhibitorId
  FROM matchmaking_meeting meeting
  WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND meeting.state = 'scheduled' ${theirs}
  ORDER BY meeting.slot_start, meeting.id`;
const seatsSql = (theirs: string) => `
  SELECT party.meeting_id AS meetingId, party.participant_id AS participantId, person.name AS person
  FROM matchmaking_party party
  JOIN matchmaking_meeting meeting ON meeting.id = party.meeting_id
  JOIN matchmaking_representative person ON person.id = party.representative_id
  WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND meeting.state = 'scheduled' ${theirs}
  ORDER BY party.meeting_id, party.id`;
const participantsSql = (among: string) => `
  SELECT participant.id AS id, participant.side AS side, organisation.name AS name,
    organisation.country AS country, organisation.province AS province
  FROM matchmaking_participant participant
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE participant.organiser_id = ? AND participant.fair_id = ? ${among}
  ORDER BY organisation.search_key, participant.id`;

interface RawMeeting extends Omit<SheetMeeting, 'slotStart' | 'slotEnd' | 'seats'> {
  slotStart: Date | string;
  slotEnd: Date | string;
}
type RawSeat = SheetMeeting['seats'][number] & { meetingId: string };

export interface SheetsOf extends FairPath {
  /** Only what this participant's own sheet needs. */
  participantId?: string | undefined;
}

/** Reads all that sheets are printed from, in a handful of statements whatever the size of the fair. */
@Injectable()
export class SheetFactsQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly database: Database,
  ) {}

  /** Throws `http.not-found` for a fair that is not the organiser's. */
  async of({ organiserId, fairId, participantId }: SheetsOf): Promise<SheetFacts> {
    const { manager } = this.database;
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const meetings = await this.meetings({ organiserId, fairId, participantId });
    const among = participantId && [
      participantId,
      ...meetings.flatMap(({ seats }) => seats.map((one) => one.participantId)),
    ];
    const interpreters = await manager.find(Interpreter, { where: { fairId }, order: { name: 'ASC' } });
    return {
      fair: board.fair,
      slots: board.slots,
      tables: await this.tables(board),
      participants: await this.participants({ organiserId, fairId }, among || null),
      interpreters: interpreters.map(({ id, name, languages }) => ({ id, name, languages })),
      meetings,
      engagements: await this.engagements(fairId),
    };
  }

  private async meetings({ organiserId, fairId, participantId }: SheetsOf): Promise<SheetMeeting[]> {
    const { manager } = this.database;
    const theirs = participantId ? THEIRS : '';
    const values = [organiserId, fairId, ...(participantId ? [participantId] : [])];
    const rows = await selectRows<RawMeeting>(manager, meetingsSql(theirs), values);
    const seats = groupBy(
      await selectRows<RawSeat>(manager, seatsSql(theirs), values),
      ({ meetingId }) => meetingId,
    );
    return rows.map((row) => ({
      ...row,
      slotStart: instantFrom(row.slotStart),
      slotEnd: instantFrom(row.slotEnd),
      seats: (seats.get(row.id) ?? []).map(({ participantId: id, person }) => ({
        participantId: id,
        person,
      })),
    }));
  }

  private participants(
    { organiserId, fairId }: SheetsOf,
    among: readonly string[] | null,
  ): Promise<SheetParticipant[]> {
    const ids = among && [...new Set(among)];
    const sql = participantsSql(ids ? `AND participant.id IN (${placeholders(ids)})` : '');
    return selectRows(this.database.manager, sql, [organiserId, fairId, ...(ids ?? [])]);
  }

  private async tables({ fair, tables }: ProgrammeBoard): Promise<SheetFacts['tables']> {
    const halls = await this.database.manager.findBy(Hall, { fairId: fair.id });
    const nameOf = new Map(halls.map(({ id, name }) => [id, name]));
    return tables.map(({ id, number, kind, hallId }) => ({
      id,
      number,
      kind,
      hall: hallId === null ? null : (nameOf.get(hallId) ?? null),
    }));
  }

  private async engagements(fairId: string): Promise<SheetEngagement[]> {
    const { manager } = this.database;
    const engagements = await manager.find(Engagement, { where: { fairId }, order: { startsAt: 'ASC' } });
    const going = await manager
      .createQueryBuilder(Engaged, 'going')
      .innerJoin(Engagement, 'engagement', 'engagement.id = going.engagementId')
      .where('engagement.fairId = :fairId', { fairId })
      .getMany();
    const byEngagement = groupBy(going, ({ engagementId }) => engagementId);
    return engagements.map(({ id, title, startsAt, endsAt }) => ({
      title,
      startsAt,
      endsAt,
      participantIds: (byEngagement.get(id) ?? []).map(({ participantId }) => participantId),
    }));
  }
}
