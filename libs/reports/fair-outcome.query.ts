import { Injectable } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { type ExhibitorFigures, ExhibitorFiguresQuery } from './exhibitor-figures.query.js';
import { type ProductFigures, ProductFiguresQuery } from './product-figures.query.js';

/** What came of a fair, block by block. */
export interface FairOutcome {
  fair: Fair;
  exhibitors: ExhibitorFigures;
  products: ProductFigures;
}

@Injectable()
export class FairOutcomeQuery {
  constructor(
    private readonly database: Database,
    private readonly exhibitors: ExhibitorFiguresQuery,
    private readonly products: ProductFiguresQuery,
  ) {}

  /** Throws `http.not-found` for a fair that is not the organiser's. */
  async of(organiserId: string, fairId: string): Promise<FairOutcome> {
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw httpErrors.notFound();
    const [exhibitors, products] = await Promise.all([
      this.exhibitors.of(organiserId, fairId),
      this.products.of(organiserId, fairId),
    ]);
    return { fair, exhibitors, products };
  }
}
