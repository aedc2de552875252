import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { searchWords } from '#lib/kernel';
import { Organisation } from '#lib/organisations';
import {
  Database,
  idIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '#platform/database';
import { StoredEvent } from '#platform/events';
import { type ApplicationState, REVIEWED_STATES } from '../domain/application-states.js';
import { Application } from '../entities/application.entity.js';
import { Product } from '../entities/product.entity.js';

export interface BoardFilter extends PageRequest {
  state?: ApplicationState | undefined;
}

export interface BoardRow {
  application: Application;
  organisation: Organisation;
  productCount: number;
  /** The most stars among the products to be shown. */
  bestStars: number | null;
}

export type BoardCounts = Record<Exclude<ApplicationState, 'drafted'>, number>;

/** A step that an application took. */
export interface TimelineStep {
  /** "application.submitted" */
  name: string;
  note: string | null;
  at: Date;
}

/** What the organiser's board of applications shows. Drafts are never among it. */
@Injectable()
export class ApplicationBoardQuery {
  constructor(private readonly database: Database) {}

  async counts(organiserId: string, fairId: string): Promise<BoardCounts> {
    const rows = await this.shown(organiserId, fairId)
      .select('application.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .groupBy('application.state')
      .getRawMany<{ state: keyof BoardCounts; count: string | number }>();
    const counts: BoardCounts = { submitted: 0, 'more-asked': 0, accepted: 0, rejected: 0, withdrawn: 0 };
    for (const { state, count } of rows) counts[state] = Number(count);
    return counts;
  }

  /** The applications of a fair, latest first; three statements whatever the page's size. */
  async page(organiserId: string, fairId: string, filter: BoardFilter): Promise<Page<BoardRow>> {
    const size = pageSize(filter);
    const query = this.shown(organiserId, fairId)
      .innerJoin(Organisation, 'organisation', 'organisation.id = application.organisationId')
      .orderBy('application.id', 'DESC')
      .limit(size + 1);
    if (filter.state) query.andWhere('application.state = :state', { state: filter.state });
    const before = idIn(filter.cursor);
    if (before) query.andWhere('application.id < :before', { before });
    searchWords(filter.q).forEach((word, at) =>
      query.andWhere(`organisation.searchKey LIKE :word${at} ESCAPE '!'`, {
        [`word${at}`]: likePattern(word),
      }),
    );
    const page = pageOf(await query.getMany(), size, ({ id }) => [id]);
    return { ...page, items: await this.rowsOf(page.items) };
  }

  /** One application as the organiser may see it, or null. */
  async one(organiserId: string, fairId: string, id: string): Promise<BoardRow | null> {
    const application = await this.shown(organiserId, fairId)
      .andWhere('application.id = :id', { id })
      .getOne();
    const [row] = application ? await this.rowsOf([application]) : [];
    return row ?? null;
  }

  /** What happened to an application, the earliest step first. */
  async timeline(applicationId: string): Promise<TimelineStep[]> {
    const events = await this.database.manager.find(StoredEvent, {
      where: { subjectId: applicationId },
      order: { id: 'ASC' },
    });
    return events.map(({ name, data, occurredAt }) => ({
      name,
      note: 'note' in data && typeof data.note === 'string' ? data.note : null,
      at: occurredAt,
    }));
  }

  private shown(organiserId: string, fairId: string): SelectQueryBuilder<Application> {
    return this.database.manager
      .createQueryBuilder(Application, 'application')
      .where('application.organiserId = :organiserId AND application.fairId = :fairId', {
        organiserId,
        fairId,
      })
      .andWhere('application.state IN (:...states)', { states: REVIEWED_STATES });
  }

  private async rowsOf(applications: Application[]): Promise<BoardRow[]> {
    if (applications.length === 0) return [];
    const { manager } = this.database;
    const organisations = await manager.findBy(Organisation, {
      id: In(applications.map(({ organisationId }) => organisationId)),
    });
    const products = await manager.find(Product, {
      select: { id: true, ocopStars: true },
      where: { id: In(applications.flatMap(({ productIds }) => productIds)) },
    });
    const stars = new Map(products.map(({ id, ocopStars }) => [id, ocopStars ?? 0]));
    return applications.map((application) => {
      const best = Math.max(0, ...application.productIds.map((id) => stars.get(id) ?? 0));
      return {
        application,
        organisation: organisations.find(({ id }) => id === application.organisationId)!,
        productCount: application.productIds.length,
        bestStars: best > 0 ? best : null,
      };
    });
  }
}
