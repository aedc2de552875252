import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { searchWords } from '#lib/kernel';
import { Organisation } from '#lib/organisations';
import { Database, likePattern, type Page, pageOf, type PageRequest, pageSize } from '#platform/database';
import { organisationAsSeen } from './domain/what-organisers-see.js';
import { Exhibitor } from './entities/exhibitor.entity.js';
import { inNameOrder } from './name-order.js';

export interface ExhibitorFilter extends PageRequest {
  /** Those that were withdrawn instead of those that take part. */
  withdrawn?: boolean | undefined;
}

export interface ExhibitorRow {
  exhibitor: Exhibitor;
  /** As its organiser may see it. */
  organisation: Organisation;
}

/** The exhibitors of a fair as its organiser sees them, by name. */
@Injectable()
export class ExhibitorListQuery {
  constructor(private readonly database: Database) {}

  async page(organiserId: string, fairId: string, request: ExhibitorFilter): Promise<Page<ExhibitorRow>> {
    const size = pageSize(request);
    const query = this.of(organiserId, fairId).limit(size + 1);
    if (request.withdrawn) query.withDeleted().andWhere('exhibitor.withdrawnAt IS NOT NULL');
    inNameOrder(query, { named: 'organisation.searchKey', id: 'exhibitor.id' }, request.cursor);
    searchWords(request.q).forEach((word, at) =>
      query.andWhere(`organisation.searchKey LIKE :word${at} ESCAPE '!'`, {
        [`word${at}`]: likePattern(word),
      }),
    );
    const rows = await this.withOrganisations(await query.getMany());
    return pageOf(rows, size, ({ exhibitor, organisation }) => [organisation.searchKey, exhibitor.id]);
  }

  /** All that take part, for an export; read in portions. */
  async *all(organiserId: string, fairId: string): AsyncGenerator<ExhibitorRow> {
    let cursor: string | undefined;
    do {
      const page = await this.page(organiserId, fairId, { cursor, limit: 100 });
      yield* page.items;
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }

  /** One exhibitor of the fair, also one that was withdrawn, or null. */
  async one(organiserId: string, fairId: string, id: string): Promise<ExhibitorRow | null> {
    const where = { id, organiserId, fairId };
    const exhibitor = await this.database.manager.findOne(Exhibitor, { where, withDeleted: true });
    const [row] = exhibitor ? await this.withOrganisations([exhibitor]) : [];
    return row ?? null;
  }

  private of(organiserId: string, fairId: string) {
    return this.database.manager
      .createQueryBuilder(Exhibitor, 'exhibitor')
      .innerJoin(Organisation, 'organisation', 'organisation.id = exhibitor.organisationId')
      .where('exhibitor.organiserId = :organiserId AND exhibitor.fairId = :fairId', { organiserId, fairId });
  }

  private async withOrganisations(exhibitors: Exhibitor[]): Promise<ExhibitorRow[]> {
    if (exhibitors.length === 0) return [];
    const organisations = await this.database.manager.findBy(Organisation, {
      id: In(exhibitors.map(({ organisationId }) => organisationId)),
    });
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    return exhibitors.map((exhibitor) => ({
      exhibitor,
      organisation: organisationAsSeen(exhibitor, byId.get(exhibitor.organisationId)!),
    }));
  }
}
