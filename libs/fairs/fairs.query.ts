import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThanOrEqual, Not } from 'typeorm';
import { Organiser } from '#lib/identity';
import { addTime, Clock, DAY, dateOnlyIn, type Translated } from '#lib/kernel';
import { Database, selectRows } from '#platform/database';
import { type FairPhase, fairPhase, isLive } from './domain/fair-phase.js';
import { Fair } from './entities/fair.entity.js';
import { fairsErrors } from './fairs.errors.js';

/** A fair with what its page shows besides. */
export interface PublicFair {
  fair: Fair;
  organiserName: Translated;
  phase: FairPhase;
}

/** Fairs for lists and pages. */
@Injectable()
export class FairsQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The organiser's fairs, the latest first. */
  ofOrganiser(organiserId: string): Promise<Fair[]> {
    return this.database.manager.find(Fair, {
      where: { organiserId },
      order: { startsOn: 'DESC', id: 'DESC' },
    });
  }

  /** Throws `fairs.not-found`, also for another organiser's fair. */
  async one(organiserId: string, fairId: string): Promise<Fair> {
    const fair = await this.database.manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw fairsErrors.notFound();
    return fair;
  }

  /** Booths for rent of each of the organiser's fairs, by fair id. */
  async rentableBooths(organiserId: string): Promise<Map<string, number>> {
    const rows = await selectRows<{ fairId: string; count: number | string }>(
      this.database.manager,
      `SELECT fair_id AS fairId, COUNT(*) AS count FROM fairs_booth
        WHERE organiser_id = ? AND blocked = FALSE GROUP BY fair_id`,
      [organiserId],
    );
    return new Map(rows.map(({ fairId, count }) => [fairId, Number(count)]));
  }

  /** All fairs that are no drafts, the latest first. */
  async published(): Promise<PublicFair[]> {
    const fairs = await this.database.manager.find(Fair, {
      where: { state: Not('draft') },
      order: { startsOn: 'DESC', id: 'DESC' },
      take: 200,
    });
    const organisers = await this.database.manager.findBy(Organiser, {
      id: In(fairs.map(({ organiserId }) => organiserId)),
    });
    const names = new Map(organisers.map(({ id, name }) => [id, name]));
    return fairs.map((fair) => this.publicOf(fair, names.get(fair.organiserId) ?? {}));
  }

  /** All fairs that everybody can see and that are not over. */
  async live(manager: EntityManager): Promise<Fair[]> {
    const now = this.clock.now();
    // No place is a day behind or ahead of UTC; which of these fairs are over is for their own calendars to say.
    const yesterday = dateOnlyIn(addTime(now, -DAY), 'UTC');
    const fairs = await manager.findBy(Fair, { state: Not('draft'), endsOn: MoreThanOrEqual(yesterday) });
    return fairs.filter((fair) => isLive(fairPhase(fair, now)));
  }

  /** Throws `fairs.not-found`, also for a draft. */
  async publishedBySlug(slug: string): Promise<PublicFair> {
    const fair = await this.database.manager.findOneBy(Fair, { slug, state: Not('draft') });
    if (!fair) throw fairsErrors.notFound();
    const { name } = await this.database.manager.findOneByOrFail(Organiser, { id: fair.organiserId });
    return this.publicOf(fair, name);
  }

  private publicOf(fair: Fair, organiserName: Translated): PublicFair {
    return { fair, organiserName, phase: fairPhase(fair, this.clock.now()) };
  }
}
