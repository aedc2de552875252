import { Inject, Injectable } from '@nestjs/common';
import { fairsErrors } from '#lib/fairs';
import { Clock, type ContentLanguage, textIn, type Translated } from '#lib/kernel';
import { Database, instantFrom, selectRows } from '#platform/database';
import {
  type BoardHall,
  type BoardReader,
  boardBooth,
  type BoothBoard,
  type BoothRow,
} from './domain/board.js';

interface FairRow {
  id: string;
  currency: string;
}

interface GroundRow {
  hallId: string;
  hallName: string;
  hallWidthCm: number;
  hallDepthCm: number;
  zoneId: string | null;
  zoneName: string;
  colour: string;
  xCm: number;
  yCm: number;
  widthCm: number;
  depthCm: number;
}

type RawBooth = Omit<BoothRow, 'expiresAt'> & { expiresAt: Date | string | null };

const FAIR = 'SELECT id, currency FROM fairs_fair WHERE';

export const GROUND_SQL = `
  SELECT hall.id AS hallId, hall.name AS hallName, hall.width_cm AS hallWidthCm, hall.depth_cm AS hallDepthCm,
    zone.id AS zoneId, zone.name AS zoneName, zone.colour AS colour, zone.x_cm AS xCm, zone.y_cm AS yCm,
    zone.width_cm AS widthCm, zone.depth_cm AS depthCm
  FROM fairs_hall hall
  LEFT JOIN fairs_zone zone ON zone.hall_id = hall.id
  WHERE hall.fair_id = ?
  ORDER BY hall.position, hall.id, zone.id`;

export const BOOTHS_SQL = `
  SELECT booth.id AS id, booth.number AS number, booth.hall_id AS hallId, booth.x_cm AS xCm, booth.y_cm AS yCm,
    booth.width_cm AS widthCm, booth.depth_cm AS depthCm, booth.corner AS corner, booth.power AS power,
    booth.water AS water, booth.blocked AS blocked, booth.price_minor AS priceMinor,
    claim.state AS claimState, claim.exhibitor_id AS exhibitorId, claim.order_id AS orderId,
    exhibitor.organisation_id AS organisationId, organisation.name AS exhibitorName,
    CASE WHEN claim.state = 'held' THEN taken.expires_at END AS expiresAt
  FROM fairs_booth booth
  LEFT JOIN booths_claim claim ON claim.booth_id = booth.id
  LEFT JOIN booths_order taken ON taken.id = claim.order_id
  LEFT JOIN exhibitors_exhibitor exhibitor ON exhibitor.id = claim.exhibitor_id
  LEFT JOIN organisations_organisation organisation ON organisation.id = exhibitor.organisation_id
  WHERE booth.fair_id = ?
  ORDER BY booth.number`;

/** The floor plan of a fair with the state of each booth, in three statements however many booths there are. */
@Injectable()
export class BoothBoardQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `fairs.not-found`, also for a draft. */
  async ofSlug(slug: string, language: ContentLanguage): Promise<BoothBoard> {
    const fair = await this.fair(`${FAIR} slug = ? AND state <> 'draft'`, [slug]);
    return this.board(fair, { as: 'public' }, language);
  }

  /** For any organisation: whoever wants to take part may look. Throws `fairs.not-found`, also for a draft. */
  async ofExhibitor(organisationId: string, fairId: string, language: ContentLanguage): Promise<BoothBoard> {
    const fair = await this.fair(`${FAIR} id = ? AND state <> 'draft'`, [fairId]);
    return this.board(fair, { as: 'exhibitor', organisationId }, language);
  }

  /** Throws `fairs.not-found`. */
  async ofOrganiser(organiserId: string, fairId: string, language: ContentLanguage): Promise<BoothBoard> {
    const fair = await this.fair(`${FAIR} id = ? AND organiser_id = ?`, [fairId, organiserId]);
    return this.board(fair, { as: 'organiser' }, language);
  }

  private async fair(sql: string, parameters: string[]): Promise<FairRow> {
    const [fair] = await selectRows<FairRow>(this.database.manager, sql, parameters);
    if (!fair) throw fairsErrors.notFound();
    return fair;
  }

  private async board(fair: FairRow, reader: BoardReader, language: ContentLanguage): Promise<BoothBoard> {
    const { manager } = this.database;
    const [ground, booths] = await Promise.all([
      selectRows<GroundRow>(manager, GROUND_SQL, [fair.id]),
      selectRows<RawBooth>(manager, BOOTHS_SQL, [fair.id]),
    ]);
    const halls = hallsOf(ground, language);
    const now = this.clock.now();
    for (const row of booths) {
      const booth = row as BoothRow;
      booth.expiresAt = instantFrom(row.expiresAt);
      halls.get(row.hallId)?.booths.push(boardBooth(booth, reader, now));
    }
    return { currency: fair.currency, halls: [...halls.values()] };
  }
}

function hallsOf(rows: readonly GroundRow[], language: ContentLanguage): Map<string, BoardHall> {
  const halls = new Map<string, BoardHall>();
  for (const row of rows) {
    const { hallId: id, hallName: name } = row;
    const hall = halls.get(id) ?? {
      id,
      name,
      widthM: row.hallWidthCm / 100,
      depthM: row.hallDepthCm / 100,
      zones: [],
      booths: [],
    };
    halls.set(id, hall);
    if (row.zoneId === null) continue;
    hall.zones.push({
      id: row.zoneId,
      name: textIn(JSON.parse(row.zoneName) as Translated, language),
      colour: row.colour,
      x: row.xCm / 100,
      y: row.yCm / 100,
      w: row.widthCm / 100,
      d: row.depthCm / 100,
    });
  }
  return halls;
}
