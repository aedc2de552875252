import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FairPath } from '#lib/identity';
import type { WishKind } from '#lib/matching';
import type { Participant } from '#lib/matchmaking';
import { Database, instantFrom, selectRows } from '#platform/database';
import { isFound } from '../domain/found.js';

/** A wish as the one who has it sees it. */
export interface WishLine {
  participantId: string;
  name: string;
  country: string;
  province: string | null;
  kind: WishKind;
  createdAt: Date;
}

interface Raw extends Omit<WishLine, 'createdAt'> {
  createdAt: Date | string;
  acceptance: number | boolean | null;
  saysNo: number | string;
}

/** A wish for the timetable: who says it of whom. */
export interface FairWish {
  participantId: string;
  targetId: string;
  kind: WishKind;
}

const OWN = `
  SELECT wish.target_id AS participantId, organisation.name AS name, organisation.country AS country,
    organisation.province AS province, wish.kind AS kind, wish.created_at AS createdAt, programme.acceptance AS acceptance,
    EXISTS (SELECT 1 FROM matchmaking_wish back
      WHERE back.participant_id = target.id AND back.target_id = wish.participant_id AND back.kind = 'no') AS saysNo
  FROM matchmaking_wish wish
  JOIN matchmaking_participant target ON target.id = wish.target_id
  JOIN organisations_organisation organisation ON organisation.id = target.organisation_id
  LEFT JOIN matchmaking_programme programme ON programme.fair_id = wish.fair_id
  WHERE wish.participant_id = ? AND target.findable = 1 ORDER BY wish.id`;
/** A wish to meet somebody who has taken the yes to being found back counts when it is mutual. */
export const STILL_WISHED = (wish: string): string => `(${wish}.kind = 'no'
  OR EXISTS (SELECT 1 FROM matchmaking_participant wished WHERE wished.id = ${wish}.target_id AND wished.findable = 1)
  OR EXISTS (SELECT 1 FROM matchmaking_wish back WHERE back.participant_id = ${wish}.target_id
    AND back.target_id = ${wish}.participant_id AND back.kind <> 'no'))`;
const OF_FAIR = `
  SELECT wish.participant_id AS participantId, wish.target_id AS targetId, wish.kind AS kind
  FROM matchmaking_wish wish JOIN matchmaking_participant own ON own.id = wish.participant_id
  WHERE own.organiser_id = ? AND wish.fair_id = ? AND ${STILL_WISHED('wish')} ORDER BY wish.id`;

const NOES = `
  SELECT participant_id AS id FROM matchmaking_wish
  WHERE kind = 'no' AND (participant_id = ? AND target_id = ? OR participant_id = ? AND target_id = ?)`;

@Injectable()
export class WishesQuery {
  constructor(private readonly database: Database) {}

  /** The wishes of one participant, without those about who may not be found any more: they come back with them. */
  async ofParticipant({ id }: Participant): Promise<WishLine[]> {
    const rows = await selectRows<Raw>(this.database.manager, OWN, [id]);
    return rows.flatMap(({ acceptance, saysNo, ...row }) => {
      const programme = acceptance === null ? null : { acceptance: Boolean(acceptance) };
      const isShown = isFound({ other: { findable: true }, saysNo: Number(saysNo) === 1, programme });
      return isShown ? [{ ...row, createdAt: instantFrom(row.createdAt) }] : [];
    });
  }

  /** Which of these two say no to meeting the other. */
  async noesBetween(manager: EntityManager, one: string, other: string): Promise<string[]> {
    const rows = await selectRows<{ id: string }>(manager, NOES, [one, other, other, one]);
    return rows.map(({ id }) => id);
  }

  /** All wishes of a fair, for its timetable. */
  ofFair(manager: EntityManager, { organiserId, fairId }: FairPath): Promise<FairWish[]> {
    return selectRows<FairWish>(manager, OF_FAIR, [organiserId, fairId]);
  }
}
