import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WishKind } from '#lib/matching';
import { Database, instantFrom, selectRows } from '#platform/database';
import type { Participant } from '../entities/participant.entity.js';

/** A wish as the one who has it sees it. */
export interface WishLine {
  participantId: string;
  name: string;
  country: string;
  province: string | null;
  kind: WishKind;
  createdAt: Date;
}

/** A wish for the timetable: who says it of whom. */
export interface FairWish {
  participantId: string;
  targetId: string;
  kind: WishKind;
}

const OWN = `
  SELECT wish.target_id AS participantId, organisation.name AS name, organisation.country AS country,
    organisation.province AS province, wish.kind AS kind, wish.created_at AS createdAt
  FROM matchmaking_wish wish
  JOIN matchmaking_participant target ON target.id = wish.target_id
  JOIN organisations_organisation organisation ON organisation.id = target.organisation_id
  WHERE wish.participant_id = ? ORDER BY wish.id`;
const OF_FAIR = `
  SELECT wish.participant_id AS participantId, wish.target_id AS targetId, wish.kind AS kind
  FROM matchmaking_wish wish JOIN matchmaking_participant own ON own.id = wish.participant_id
  WHERE own.organiser_id = ? AND wish.fair_id = ? ORDER BY wish.id`;

const NOES = `
  SELECT participant_id AS id FROM matchmaking_wish
  WHERE kind = 'no' AND (participant_id = ? AND target_id = ? OR participant_id = ? AND target_id = ?)`;

@Injectable()
export class WishesQuery {
  constructor(private readonly database: Database) {}

  /** All wishes of one participant, of those too who have hidden since. */
  async ofParticipant({ id }: Participant): Promise<WishLine[]> {
    const rows = await selectRows<Omit<WishLine, 'createdAt'> & { createdAt: Date | string }>(
      this.database.manager,
      OWN,
      [id],
    );
    return rows.map((row) => ({ ...row, createdAt: instantFrom(row.createdAt) }));
  }

  /** Which of these two say no to meeting the other. */
  async noesBetween(manager: EntityManager, one: string, other: string): Promise<string[]> {
    const rows = await selectRows<{ id: string }>(manager, NOES, [one, other, other, one]);
    return rows.map(({ id }) => id);
  }

  /** All wishes of a fair, for its timetable. */
  ofFair(
    manager: EntityManager,
    { organiserId, fairId }: { organiserId: string; fairId: string },
  ): Promise<FairWish[]> {
    return selectRows<FairWish>(manager, OF_FAIR, [organiserId, fairId]);
  }
}
