import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FairPath } from '#lib/identity';
import type { MatchReason, Side } from '#lib/matching';
import { type Seat, Seating } from '#lib/meetings';
import { instantFrom, placeholders, selectRows } from '#platform/database';
import type { UnmetWhy } from '../domain/run-result.js';
import type { EntrySource } from '../entities/entry.entity.js';
import type { Run } from '../entities/run.entity.js';

/** An entry with the names of both sides. */
export interface EntryLine {
  id: string;
  buyerId: string;
  buyerName: string;
  buyerCountry: string;
  exhibitorId: string;
  exhibitorName: string;
  source: EntrySource;
  slotStart: Date | null;
  tableId: string | null;
  interpreterId: string | null;
  interpreterName: string | null;
  formerSlot: Date | null;
  pinned: boolean;
  must: boolean;
  weight: number;
  seats: Seat[];
  /** Why the two fit; of a recommendation only. */
  reasons: MatchReason[] | null;
  unmet: UnmetWhy | null;
}

type Raw = Omit<EntryLine, 'slotStart' | 'formerSlot' | 'pinned' | 'must' | 'seats' | 'reasons' | 'unmet'> & {
  slotStart: Date | string | null;
  formerSlot: Date | string | null;
  pinned: number;
  must: number;
  seats: string;
  reasons: string | null;
  unmet: string | null;
};

const LINES = `
  SELECT entry.id AS id, entry.buyer_id AS buyerId, buyer.name AS buyerName, buyer.country AS buyerCountry,
    entry.exhibitor_id AS exhibitorId, exhibitor.name AS exhibitorName, entry.source AS source,
    entry.slot_start AS slotStart, entry.table_id AS tableId, entry.interpreter_id AS interpreterId,
    interpreter.name AS interpreterName, entry.former_slot AS formerSlot, entry.pinned AS pinned, entry.must AS must,
    entry.weight AS weight, entry.seats AS seats, entry.reasons AS reasons, entry.unmet AS unmet
  FROM timetables_entry entry
  JOIN matchmaking_participant buying ON buying.id = entry.buyer_id
  JOIN organisations_organisation buyer ON buyer.id = buying.organisation_id
  JOIN matchmaking_participant exhibiting ON exhibiting.id = entry.exhibitor_id
  JOIN organisations_organisation exhibitor ON exhibitor.id = exhibiting.organisation_id
  LEFT JOIN matchmaking_interpreter interpreter ON interpreter.id = entry.interpreter_id
  WHERE entry.run_id = ?`;
const ORDER = 'ORDER BY entry.slot_start, entry.weight DESC, entry.id';

/** Who takes part, as a board names it. */
export interface BoardParticipant {
  id: string;
  name: string;
  side: Side;
  country: string;
}

const PARTICIPANTS = `
  SELECT participant.id AS id, organisation.name AS name, participant.side AS side, organisation.country AS country
  FROM matchmaking_participant participant
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE participant.organiser_id = ? AND participant.fair_id = ?`;

/** The entries of a run as a board shows them. */
@Injectable()
export class RunBoardQuery {
  constructor(private readonly seating: Seating) {}

  async entries(manager: EntityManager, { id }: Run): Promise<EntryLine[]> {
    return (await selectRows<Raw>(manager, `${LINES} ${ORDER}`, [id])).map(lineOf);
  }

  /** Those with a slot at which one participant sits, also as a member of a delegation that stays together. */
  async placedOf(manager: EntityManager, { id }: Run, participantId: string): Promise<EntryLine[]> {
    const heads = await this.seating.withCompanions(manager, [participantId]);
    const list = placeholders(heads);
    const own = `AND entry.slot_start IS NOT NULL AND (entry.buyer_id IN (${list}) OR entry.exhibitor_id IN (${list}))`;
    const rows = await selectRows<Raw>(manager, `${LINES} ${own} ${ORDER}`, [id, ...heads, ...heads]);
    const sitsAt = ({ seats }: EntryLine) => seats.some((seat) => seat.participantId === participantId);
    return rows.map(lineOf).filter(sitsAt);
  }

  /** What these participants of a fair are called. */
  async namesOf(
    manager: EntityManager,
    { organiserId, fairId }: FairPath,
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const sql = `${PARTICIPANTS} AND participant.id IN (${placeholders(ids)})`;
    const rows = await selectRows<BoardParticipant>(manager, sql, [organiserId, fairId, ...ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** All who take part in a fair, by id; members of a delegation among them, who head no entry. */
  async participants(
    manager: EntityManager,
    { organiserId, fairId }: FairPath,
  ): Promise<Map<string, BoardParticipant>> {
    const rows = await selectRows<BoardParticipant>(manager, PARTICIPANTS, [organiserId, fairId]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const lineOf = (raw: Raw): EntryLine => ({
  ...raw,
  slotStart: instantFrom(raw.slotStart),
  formerSlot: instantFrom(raw.formerSlot),
  pinned: Boolean(raw.pinned),
  must: Boolean(raw.must),
  seats: JSON.parse(raw.seats) as Seat[],
  reasons: raw.reasons === null ? null : (JSON.parse(raw.reasons) as MatchReason[]),
  unmet: raw.unmet === null ? null : (JSON.parse(raw.unmet) as UnmetWhy),
});
