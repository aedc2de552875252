import { Injectable } from '@nestjs/common';
import { Database, databaseNow, selectRows } from '#platform/database';

/** How far the matchmaking of a fair has come. */
export interface MatchmakingCounts {
  buyers: number;
  exhibitors: number;
  /** Participants who have not said whether the other side may find them. */
  unanswered: number;
  requests: { requested: number; accepted: number; declined: number; withdrawn: number; expired: number };
  /** `ahead` are those of the scheduled that have not begun. */
  meetings: { scheduled: number; ahead: number; cancelled: number };
  outcomes: { held: number; 'no-show': number };
}

interface Row {
  name: string;
  count: number | string;
}

/** Without those who have left. */
const TAKING_PART = '(SELECT * FROM matchmaking_participant WHERE left_by IS NULL) taking_part';

@Injectable()
export class MatchmakingCountsQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<MatchmakingCounts> {
    const sides = await this.by('side', TAKING_PART, organiserId, fairId);
    const requests = await this.by('state', 'matchmaking_request', organiserId, fairId);
    const meetings = await this.by('state', 'matchmaking_meeting', organiserId, fairId);
    const outcomes = await this.outcomes(organiserId, fairId);
    const number = (counts: Map<string, number>, name: string) => counts.get(name) ?? 0;
    return {
      buyers: number(sides, 'buyer'),
      exhibitors: number(sides, 'exhibitor'),
      unanswered: await this.unanswered(organiserId, fairId),
      requests: {
        requested: number(requests, 'requested'),
        accepted: number(requests, 'accepted'),
        declined: number(requests, 'declined'),
        withdrawn: number(requests, 'withdrawn'),
        expired: number(requests, 'expired'),
      },
      meetings: {
        scheduled: number(meetings, 'scheduled'),
        ahead: await this.ahead(organiserId, fairId),
        cancelled: number(meetings, 'cancelled'),
      },
      outcomes: { held: number(outcomes, 'held'), 'no-show': number(outcomes, 'no-show') },
    };
  }

  private async by(
    column: 'side' | 'state',
    table: string,
    organiserId: string,
    fairId: string,
  ): Promise<Map<string, number>> {
    const sql = `SELECT ${column} AS name, COUNT(*) AS count FROM ${table} WHERE organiser_id = ? AND fair_id = ? GROUP BY ${column}`;
    return asMap(await selectRows<Row>(this.database.manager, sql, [organiserId, fairId]));
  }

  private async unanswered(organiserId: string, fairId: string): Promise<number> {
    const sql = `SELECT 'unanswered' AS name, COUNT(*) AS count FROM matchmaking_participant
      WHERE organiser_id = ? AND fair_id = ? AND findable IS NULL`;
    const [row] = await selectRows<Row>(this.database.manager, sql, [organiserId, fairId]);
    return Number(row!.count);
  }

  private async ahead(organiserId: string, fairId: string): Promise<number> {
    const { manager } = this.database;
    const sql = `SELECT 'ahead' AS name, COUNT(*) AS count FROM matchmaking_meeting
      WHERE organiser_id = ? AND fair_id = ? AND state = 'scheduled' AND slot_start > ?`;
    const [row] = await selectRows<Row>(manager, sql, [organiserId, fairId, await databaseNow(manager)]);
    return Number(row!.count);
  }

  /** Meetings, not voices: where one side says held and the other no-show, it was held, as in the report. */
  private async outcomes(organiserId: string, fairId: string): Promise<Map<string, number>> {
    const sql = `
      SELECT said.result AS name, COUNT(*) AS count FROM (
        SELECT CASE WHEN SUM(CASE WHEN outcome.result = 'held' THEN 1 ELSE 0 END) > 0 THEN 'held' ELSE 'no-show' END AS result
        FROM matchmaking_outcome outcome JOIN matchmaking_meeting meeting ON meeting.id = outcome.meeting_id
        WHERE meeting.organiser_id = ? AND meeting.fair_id = ? GROUP BY outcome.meeting_id
      ) said GROUP BY said.result`;
    return asMap(await selectRows<Row>(this.database.manager, sql, [organiserId, fairId]));
  }
}

const asMap = (rows: Row[]) => new Map(rows.map(({ name, count }) => [name, Number(count)]));
