import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { placeholders, selectRows } from '#platform/database';

/** What participants are called. */
@Injectable()
export class ParticipantNamesQuery {
  /** Names of participants of a fair by their ids. */
  async of(manager: EntityManager, fairId: string, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const sql = `
      SELECT participant.id AS id, organisation.name AS name FROM matchmaking_participant participant
      JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
      WHERE participant.fair_id = ? AND participant.id IN (${placeholders(ids)})`;
    const rows = await selectRows<{ id: string; name: string }>(manager, sql, [fairId, ...ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
