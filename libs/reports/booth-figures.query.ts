import { Injectable } from '@nestjs/common';
import { Database, databaseNow, selectRows } from '#platform/database';

export interface BoothFigure {
  count: number;
  /** In square metres. */
  areaM2: number;
}

export interface BoothFigures {
  claimed: BoothFigure;
  held: BoothFigure;
  free: BoothFigure;
  /** Not for rent. */
  blocked: BoothFigure;
  /** Holds that end within the hour. */
  holdsEndingSoon: number;
}

const BY_STATE = `
  SELECT CASE WHEN booth.blocked = TRUE THEN 'blocked' ELSE COALESCE(claim.state, 'free') END AS name,
    COUNT(*) AS number, SUM(booth.width_cm * booth.depth_cm) AS area
  FROM fairs_booth booth
  LEFT JOIN booths_claim claim ON claim.booth_id = booth.id
  WHERE booth.organiser_id = ? AND booth.fair_id = ?
  GROUP BY CASE WHEN booth.blocked = TRUE THEN 'blocked' ELSE COALESCE(claim.state, 'free') END`;
const ENDING = `
  SELECT COUNT(*) AS number FROM booths_order
  WHERE organiser_id = ? AND fair_id = ? AND state = 'held' AND expires_at <= ?`;
const SOON = 60 * 60 * 1000;
const CM2_IN_M2 = 10_000;

type State = 'claimed' | 'held' | 'free' | 'blocked';

/** How full a fair is: three statements. */
@Injectable()
export class BoothFiguresQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<BoothFigures> {
    const { manager } = this.database;
    const now = await databaseNow(manager);
    const [states, [ending]] = await Promise.all([
      selectRows<{ name: State; number: number | string; area: number | string }>(manager, BY_STATE, [
        organiserId,
        fairId,
      ]),
      selectRows<{ number: number | string }>(manager, ENDING, [
        organiserId,
        fairId,
        new Date(now.getTime() + SOON),
      ]),
    ]);
    const figure = (state: State): BoothFigure => {
      const row = states.find(({ name }) => name === state);
      return { count: Number(row?.number ?? 0), areaM2: Number(row?.area ?? 0) / CM2_IN_M2 };
    };
    return {
      claimed: figure('claimed'),
      held: figure('held'),
      free: figure('free'),
      blocked: figure('blocked'),
      holdsEndingSoon: Number(ending!.number),
    };
  }
}
