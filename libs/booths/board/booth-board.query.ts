import { Inject, Injectable } from '@nestjs/common';
import { fairsErrors } from '#lib/fairs';
import { Clock, type ContentLanguage } from '#lib/kernel';
import { Database, instantFrom, selectRows } from '#platform/database';
import { BOOTHS_SQL, FAIR_BY_SLUG_SQL, GROUND_SQL } from './booth-board.sql.js';
import type { BoardReader, BoothBoard, BoothRow } from '../domain/board.js';
import { boardOf, type GroundRow } from '../domain/board-of.js';

interface FairRow {
  id: string;
  currency: string;
}

type RawBooth = Omit<BoothRow, 'expiresAt'> & { expiresAt: Date | string | null };

const FAIR = 'SELECT id, currency FROM fairs_fair WHERE';

/** The floor plan of a fair with the state of each booth, in three statements however many booths there are. */
@Injectable()
export class BoothBoardQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `fairs.not-found`, also for a draft. */
  async ofSlug(slug: string, language: ContentLanguage): Promise<BoothBoard> {
    const fair = await this.fair(FAIR_BY_SLUG_SQL, [slug]);
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
    for (const row of booths) row.expiresAt = instantFrom(row.expiresAt);
    const view = { reader, now: this.clock.now(), language };
    return boardOf(fair.currency, ground, booths as BoothRow[], view);
  }
}
