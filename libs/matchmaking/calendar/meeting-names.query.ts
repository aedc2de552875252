import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { localText } from '#lib/kernel';
import { instantFrom, placeholders, selectRows } from '#platform/database';

interface Row {
  buyerName: string;
  exhibitorName: string;
  timeZone: string;
  slotStart: Date | string;
}

const SQL = (ids: readonly string[]) => `
  SELECT buyer.name AS buyerName, exhibitor.name AS exhibitorName, fair.time_zone AS timeZone, meeting.slot_start AS slotStart
  FROM matchmaking_meeting meeting
  JOIN fairs_fair fair ON fair.id = meeting.fair_id
  JOIN matchmaking_participant buying ON buying.id = meeting.buyer_id
  JOIN organisations_organisation buyer ON buyer.id = buying.organisation_id
  JOIN matchmaking_participant exhibiting ON exhibiting.id = meeting.exhibitor_id
  JOIN organisations_organisation exhibitor ON exhibitor.id = exhibiting.organisation_id
  WHERE meeting.id IN (${placeholders(ids)}) ORDER BY meeting.slot_start, meeting.id`;

/** How errors name meetings. */
@Injectable()
export class MeetingNames {
  /** "Saveurs du Mékong – HTX Rạch Gốc (2025-11-20 08:30)", by the clock at the fair, in the order of time. */
  async of(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await selectRows<Row>(manager, SQL(ids), ids);
    return rows.map(
      ({ buyerName, exhibitorName, timeZone, slotStart }) =>
        `${buyerName} – ${exhibitorName} (${clockOf(instantFrom(slotStart), timeZone)})`,
    );
  }
}

/** "2025-11-20 08:30", which reads the same in every language. */
const clockOf = (instant: Date, timeZone: string): string => localText(instant, timeZone).replace('T', ' ');
