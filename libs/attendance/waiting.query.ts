import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import type { EntityManager } from 'typeorm';
import { STILL_WISHED } from '#lib/requests';
import { Database, databaseNow, placeholders, selectRows } from '#platform/database';
import { rankWaiting, type WaitingPair } from './domain/waiting-pairs.js';

const PAIR = `
  buyer.id AS buyerId, buying.name AS buyerName, exhibitor.id AS exhibitorId, exhibiting.name AS exhibitorName`;
const NAMES = `
  JOIN organisations_organisation buying ON buying.id = buyer.organisation_id
  JOIN organisations_organisation exhibiting ON exhibiting.id = exhibitor.organisation_id`;
/** No meeting stands between the two, and neither says no. */
const APART = `
  NOT EXISTS (SELECT 1 FROM matchmaking_meeting met WHERE met.buyer_id = buyer.id AND met.exhibitor_id = exhibitor.id
    AND met.state = 'scheduled')
  AND NOT EXISTS (SELECT 1 FROM matchmaking_wish no_wish WHERE no_wish.kind = 'no'
    AND (no_wish.participant_id = buyer.id AND no_wish.target_id = exhibitor.id
      OR no_wish.participant_id = exhibitor.id AND no_wish.target_id = buyer.id))`;
const REQUESTS = `
  SELECT request.id AS requestId, CASE WHEN request.state = 'accepted' THEN 'accepted' ELSE 'requested' END AS why, ${PAIR}
  FROM matchmaking_request request
  JOIN matchmaking_participant buyer ON buyer.side = 'buyer' AND buyer.id IN (request.requester_id, request.invitee_id)
  JOIN matchmaking_participant exhibitor
    ON exhibitor.side = 'exhibitor' AND exhibitor.id IN (request.requester_id, request.invitee_id)
  ${NAMES}
  WHERE request.organiser_id = ? AND request.fair_id = ? AND request.open_pair IS NOT NULL
    AND (request.state = 'accepted' OR request.state = 'requested' AND request.expires_at > ?) AND ${APART}`;
const WISHES = `
  SELECT NULL AS requestId, wish.kind AS why, ${PAIR}
  FROM matchmaking_wish wish
  JOIN matchmaking_participant buyer ON buyer.side = 'buyer' AND buyer.id IN (wish.participant_id, wish.target_id)
  JOIN matchmaking_participant exhibitor
    ON exhibitor.side = 'exhibitor' AND exhibitor.id IN (wish.participant_id, wish.target_id)
  ${NAMES}
  WHERE buyer.organiser_id = ? AND wish.fair_id = ? AND wish.kind <> 'no' AND ${STILL_WISHED('wish')} AND ${APART}`;
/** Who of a fair has somebody free in a slot, the people at one meeting taken for free; and whether they were seen today. */
const free = (ids: readonly string[]) => `
  SELECT DISTINCT own.participant_id AS id
  FROM matchmaking_representation own
  WHERE own.participant_id IN (${placeholders(ids)}) AND NOT EXISTS (
    SELECT 1 FROM matchmaking_place place WHERE place.representative_id = own.representative_id AND place.slot_start = ?
      AND (place.meeting_id IS NULL OR place.meeting_id <> ?))`;
const seen = (ids: readonly string[]) => `
  SELECT DISTINCT party.participant_id AS id FROM matchmaking_party party
  WHERE party.participant_id IN (${placeholders(ids)}) AND party.arrived_at IS NOT NULL`;
const MISSING = `SELECT participant_id AS id FROM matchmaking_party WHERE meeting_id = ? AND missing_at IS NOT NULL`;

const SHOWN = 20;

export interface WaitingFor extends FairPath {
  slotStart: Date;
  /** A meeting whose place would be given away. */
  insteadOf?: string | undefined;
}

/** Who could meet in a slot after all. */
@Injectable()
export class WaitingQuery {
  constructor(private readonly database: Database) {}

  /** Unmet requests and wishes of which both sides are free in the slot, the most wanted first and those already seen before others. */
  async of({ organiserId, fairId, slotStart, insteadOf = '' }: WaitingFor): Promise<WaitingPair[]> {
    const { manager } = this.database;
    const now = await databaseNow(manager);
    const pairs = [
      ...(await selectRows<WaitingPair>(manager, REQUESTS, [organiserId, fairId, now])),
      ...(await selectRows<WaitingPair>(manager, WISHES, [organiserId, fairId])),
    ];
    const ids = [...new Set(pairs.flatMap(({ buyerId, exhibitorId }) => [buyerId, exhibitorId]))];
    if (ids.length === 0) return [];
    const isFree = await idsIn(manager, free(ids), [...ids, slotStart, insteadOf]);
    const isMissing = await idsIn(manager, MISSING, [insteadOf]);
    const isHere = await idsIn(manager, seen(ids), ids);
    const both = ({ buyerId, exhibitorId }: WaitingPair, test: (id: string) => boolean) =>
      test(buyerId) && test(exhibitorId);
    const possible = pairs.filter((pair) => both(pair, (id) => isFree.has(id) && !isMissing.has(id)));
    return rankWaiting(possible, (id) => isHere.has(id)).slice(0, SHOWN);
  }
}

async function idsIn(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<ReadonlySet<string>> {
  const rows = await selectRows<{ id: string }>(manager, sql, values);
  return new Set(rows.map(({ id }) => id));
}
