import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Organiser } from '#lib/identity';
import type { Translated } from '#lib/kernel';
import { Database, selectRows } from '#platform/database';
import { Fair } from './entities/fair.entity.js';
import { fairsErrors } from './fairs.errors.js';

/** A fair with what its page shows besides. */
export interface PublicFair {
  fair: Fair;
  organiserName: Translated;
}

/** Fairs for lists and pages. */
@Injectable()
export class FairsQuery {
  constructor(private readonly database: Database) {}

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
    return fairs.map((fair) => ({ fair, organiserName: names.get(fair.organiserId) ?? {} }));
  }

  /** Throws `fairs.not-found`, also for a draft. */
  async publishedBySlug(slug: string): Promise<PublicFair> {
    const fair = await this.database.manager.findOneBy(Fair, { slug, state: Not('draft') });
    if (!fair) throw fairsErrors.notFound();
    const { name } = await this.database.manager.findOneByOrFail(Organiser, { id: fair.organiserId });
    return { fair, organiserName: name };
  }
}
