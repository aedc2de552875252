import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FairPath } from '#lib/identity';
import type { Translated } from '#lib/kernel';
import { instantFrom, selectRows } from '#platform/database';

/** Two participants of a fair whose firms held a meeting at another fair of the organiser, and the last such meeting. */
export interface MetBefore {
  buyerId: string;
  exhibitorId: string;
  fairName: Translated;
  at: Date;
}

interface Row {
  oneId: string;
  oneSide: string;
  otherId: string;
  otherSide: string;
  fairName: string;
  at: Date | string;
}

// The sides of today count: who bought then may sell now.
const SQL = `
  SELECT one.id AS oneId, one.side AS oneSide, other.id AS otherId, other.side AS otherSide,
    fair.name AS fairName, meeting.slot_start AS at
  FROM matchmaking_meeting meeting
  JOIN fairs_fair fair ON fair.id = meeting.fair_id
  JOIN matchmaking_participant buying ON buying.id = meeting.buyer_id
  JOIN matchmaking_participant exhibiting ON exhibiting.id = meeting.exhibitor_id
  JOIN matchmaking_participant one ON one.fair_id = ? AND one.organisation_id = buying.organisation_id
  JOIN matchmaking_participant other ON other.fair_id = ? AND other.organisation_id = exhibiting.organisation_id
  WHERE meeting.organiser_id = ? AND meeting.fair_id <> ? AND one.side <> other.side
    AND (EXISTS (SELECT 1 FROM matchmaking_outcome outcome WHERE outcome.meeting_id = meeting.id AND outcome.result = 'held')
      OR 2 = (SELECT COUNT(*) FROM matchmaking_party party WHERE party.meeting_id = meeting.id
        AND party.participant_id IN (meeting.buyer_id, meeting.exhibitor_id) AND party.arrived_at IS NOT NULL))`;

/** Who met before, across the fairs of an organiser. Only meetings count at which both were seen, or which one of them said was held. */
@Injectable()
export class MetBeforeQuery {
  /** In one statement; with a participant only its own. The latest meeting of each pair. */
  async of(
    manager: EntityManager,
    { organiserId, fairId }: FairPath,
    participantId?: string,
  ): Promise<MetBefore[]> {
    const own = participantId === undefined ? [] : [participantId, participantId];
    const condition = own.length > 0 ? 'AND (one.id = ? OR other.id = ?)' : '';
    const rows = await selectRows<Row>(manager, `${SQL} ${condition} ORDER BY meeting.slot_start`, [
      fairId,
      fairId,
      organiserId,
      fairId,
      ...own,
    ]);
    return [...new Map(rows.map(asMet).map((met) => [`${met.buyerId} ${met.exhibitorId}`, met])).values()];
  }
}

function asMet({ oneId, oneSide, otherId, fairName, at }: Row): MetBefore {
  const [buyerId, exhibitorId] = oneSide === 'buyer' ? [oneId, otherId] : [otherId, oneId];
  return { buyerId, exhibitorId, fairName: JSON.parse(fairName) as Translated, at: instantFrom(at) };
}
