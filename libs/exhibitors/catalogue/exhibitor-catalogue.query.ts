import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { searchWords } from '#lib/kernel';
import { Organisation, provinceNamed } from '#lib/organisations';
import {
  Database,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  placeholders,
  selectRows,
} from '#platform/database';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { Product, PRODUCT_LINE, type ProductCategory, type ProductLine } from '../entities/product.entity.js';
import { inNameOrder } from '../name-order.js';

export interface CatalogueFilter extends PageRequest {
  category?: ProductCategory | undefined;
  /** At least so many OCOP stars. */
  stars?: number | undefined;
  /** A name of today or of before 1 July 2025. */
  province?: string | undefined;
}

export interface CatalogueExhibitor {
  exhibitor: Exhibitor;
  organisation: Organisation;
  productCount: number;
  /** The most OCOP stars among its products. */
  bestStars: number | null;
}

interface ProductCount {
  id: string;
  count: unknown;
  stars: number | null;
}

// Counted where they lie: of what is shown beside an exhibitor no product is read.
const COUNTS = (ids: readonly string[]) => `
  SELECT organisation_id AS id, COUNT(*) AS count, MAX(ocop_stars) AS stars FROM exhibitors_product
  WHERE organisation_id IN (${placeholders(ids)}) GROUP BY organisation_id`;

/** Whether the organisation of the outer query has a product that fits. */
const HAS_PRODUCT = (condition: string) =>
  `EXISTS (SELECT 1 FROM exhibitors_product fitting WHERE fitting.organisation_id = exhibitor.organisation_id AND ${condition})`;

/** The exhibitors of a fair for everybody, by name, and how many products they have; three statements whatever the page's size. */
@Injectable()
export class ExhibitorCatalogueQuery {
  constructor(private readonly database: Database) {}

  async page(fairId: string, filter: CatalogueFilter): Promise<Page<CatalogueExhibitor>> {
    const size = pageSize(filter);
    const query = this.of(fairId).limit(size + 1);
    inNameOrder(query, { named: 'organisation.searchKey', id: 'exhibitor.id' }, filter.cursor);
    this.narrow(query, filter);
    const rows = await this.complete(await query.getMany());
    return pageOf(rows, size, ({ exhibitor, organisation }) => [organisation.searchKey, exhibitor.id]);
  }

  /** One exhibitor of the fair, or null. */
  async one(fairId: string, id: string): Promise<CatalogueExhibitor | null> {
    const exhibitor = await this.of(fairId).andWhere('exhibitor.id = :id', { id }).getOne();
    const [row] = exhibitor ? await this.complete([exhibitor]) : [];
    return row ?? null;
  }

  /** What one of them shows, by name. */
  productsOf({ organisationId }: Exhibitor): Promise<ProductLine[]> {
    const where = { organisationId };
    return this.database.manager.find(Product, { select: PRODUCT_LINE, where, order: { searchKey: 'ASC' } });
  }

  private of(fairId: string) {
    return this.database.manager
      .createQueryBuilder(Exhibitor, 'exhibitor')
      .innerJoin(Organisation, 'organisation', 'organisation.id = exhibitor.organisationId')
      .where('exhibitor.fairId = :fairId', { fairId });
  }

  private narrow(
    query: SelectQueryBuilder<Exhibitor>,
    { q, province, category, stars }: CatalogueFilter,
  ): void {
    searchWords(q).forEach((word, at) => {
      const found = `fitting.search_key LIKE :word${at} ESCAPE '!'`;
      query.andWhere(`(organisation.searchKey LIKE :word${at} ESCAPE '!' OR ${HAS_PRODUCT(found)})`, {
        [`word${at}`]: likePattern(word),
      });
    });
    if (province)
      query.andWhere('organisation.province = :province', {
        province: provinceNamed(province)?.name ?? province,
      });
    if (category) query.andWhere(HAS_PRODUCT('fitting.category = :category'), { category });
    if (stars) query.andWhere(HAS_PRODUCT('fitting.ocop_stars >= :stars'), { stars });
  }

  private async complete(exhibitors: Exhibitor[]): Promise<CatalogueExhibitor[]> {
    if (exhibitors.length === 0) return [];
    const organisationIds = exhibitors.map(({ organisationId }) => organisationId);
    const organisations = await this.database.manager.findBy(Organisation, { id: In(organisationIds) });
    const counts = await selectRows<ProductCount>(
      this.database.manager,
      COUNTS(organisationIds),
      organisationIds,
    );
    return exhibitors.map((exhibitor) => {
      const counted = counts.find(({ id }) => id === exhibitor.organisationId);
      return {
        exhibitor,
        organisation: organisations.find(({ id }) => id === exhibitor.organisationId)!,
        productCount: Number(counted?.count ?? 0),
        bestStars: counted?.stars ?? null,
      };
    });
  }
}
