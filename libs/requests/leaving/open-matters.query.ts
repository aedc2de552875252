import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Participant } from '#lib/matchmaking';
import { Database, databaseNow, placeholders, selectRows } from '#platform/database';
import { WAITING } from '../requests.query.js';

/** What a participant has open with others. */
export interface OpenMatters {
  /** Meetings to come. */
  meetings: number;
  /** Requests that wait for an answer or for the timetable, its own and others'. */
  requests: number;
}

const OWN = 'matchmaking_participant own';
const MEETING = `matchmaking_meeting meeting ON meeting.fair_id = own.fair_id
  AND own.id IN (meeting.buyer_id, meeting.exhibitor_id) AND meeting.state = 'scheduled' AND meeting.slot_start > ?`;
const REQUEST = `matchmaking_request request ON request.fair_id = own.fair_id
  AND own.id IN (request.requester_id, request.invitee_id)
  AND ((request.state = 'requested' AND request.expires_at > ?) OR (${WAITING}))`;
const MEETINGS_OF = `SELECT meeting.id AS id FROM ${OWN} JOIN ${MEETING} WHERE own.id = ?`;
const REQUESTS_OF = `SELECT request.id AS id FROM ${OWN} JOIN ${REQUEST} WHERE own.id = ?`;
const COUNTED = (ids: readonly string[]) => `WHERE own.id IN (${placeholders(ids)}) GROUP BY own.id`;

/** What ends when a participant leaves, by the database's clock. */
@Injectable()
export class OpenMattersQuery {
  constructor(private readonly database: Database) {}

  /** By id of the participant, in two statements. */
  async of(ids: readonly string[]): Promise<Map<string, OpenMatters>> {
    if (ids.length === 0) return new Map();
    const meetings = await this.counts(`COUNT(meeting.id) AS count FROM ${OWN} LEFT JOIN ${MEETING}`, ids);
    const requests = await this.counts(`COUNT(request.id) AS count FROM ${OWN} LEFT JOIN ${REQUEST}`, ids);
    return new Map(
      ids.map((id) => [id, { meetings: meetings.get(id) ?? 0, requests: requests.get(id) ?? 0 }]),
    );
  }

  /** Ids of the meetings to come. */
  meetingsOf(manager: EntityManager, { id }: Participant): Promise<string[]> {
    return idsBy(manager, MEETINGS_OF, id);
  }

  /** Ids of the requests that are open. */
  requestsOf(manager: EntityManager, { id }: Participant): Promise<string[]> {
    return idsBy(manager, REQUESTS_OF, id);
  }

  private async counts(counted: string, ids: readonly string[]): Promise<Map<string, number>> {
    const { manager } = this.database;
    const sql = `SELECT own.id AS id, ${counted} ${COUNTED(ids)}`;
    const values = [await databaseNow(manager), ...ids];
    const rows = await selectRows<{ id: string; count: number | string }>(manager, sql, values);
    return new Map(rows.map(({ id, count }) => [id, Number(count)]));
  }
}

async function idsBy(manager: EntityManager, sql: string, participantId: string): Promise<string[]> {
  const values = [await databaseNow(manager), participantId];
  const rows = await selectRows<{ id: string }>(manager, sql, values);
  return rows.map(({ id }) => id);
}
