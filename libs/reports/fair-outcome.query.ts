import { Inject, Injectable } from '@nestjs/common';
import { Fair, type FairPhase, fairPhase } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { type BoothFigures, BoothFiguresQuery } from './booth-figures.query.js';
import { type ExhibitorFigures, ExhibitorFiguresQuery } from './exhibitor-figures.query.js';
import { type GuestFigures, GuestFiguresQuery } from './guest-figures.query.js';
import { type MeetingFigures, MeetingFiguresQuery } from './meeting-figures.query.js';
import { type ProductFigures, ProductFiguresQuery } from './product-figures.query.js';

/** What came of a fair, block by block. */
export interface FairOutcome {
  fair: Fair;
  phase: FairPhase;
  exhibitors: ExhibitorFigures;
  products: ProductFigures;
  booths: BoothFigures;
  guests: GuestFigures;
  meetings: MeetingFigures;
}

@Injectable()
export class FairOutcomeQuery {
  constructor(
    private readonly database: Database,
    private readonly exhibitors: ExhibitorFiguresQuery,
    private readonly products: ProductFiguresQuery,
    private readonly booths: BoothFiguresQuery,
    private readonly guests: GuestFiguresQuery,
    private readonly meetings: MeetingFiguresQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `http.not-found` for a fair that is not the organiser's. */
  async of(organiserId: string, fairId: string): Promise<FairOutcome> {
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw httpErrors.notFound();
    const [exhibitors, products, booths, guests, meetings] = await Promise.all([
      this.exhibitors.of(organiserId, fairId),
      this.products.of(organiserId, fairId),
      this.booths.of(organiserId, fairId),
      this.guests.of(organiserId, fairId),
      this.meetings.of(organiserId, fairId),
    ]);
    return { fair, phase: fairPhase(fair, this.clock.now()), exhibitors, products, booths, guests, meetings };
  }
}
