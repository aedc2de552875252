import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { type Count, countsOf, sumOf } from './counts.js';

export interface ProductFigures {
  total: number;
  /** By OCOP stars, 5 first; products without a star have the key null. */
  byStars: Count[];
  byCategory: Count[];
}

// A product is of the fair because its organisation is.
const PRODUCTS = `
  FROM exhibitors_product product
  JOIN exhibitors_exhibitor exhibitor ON exhibitor.organisation_id = product.organisation_id
  WHERE exhibitor.organiser_id = ? AND exhibitor.fair_id = ? AND exhibitor.withdrawn_at IS NULL`;
const BY_STARS = `SELECT product.ocop_stars AS name, COUNT(*) AS number ${PRODUCTS} GROUP BY product.ocop_stars`;
const BY_CATEGORY = `SELECT product.category AS name, COUNT(*) AS number ${PRODUCTS} GROUP BY product.category`;

/** What the exhibitors of a fair make: two statements. */
@Injectable()
export class ProductFiguresQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<ProductFigures> {
    const count = (sql: string) => countsOf(this.database.manager, sql, [organiserId, fairId]);
    const [byStars, byCategory] = await Promise.all([count(BY_STARS), count(BY_CATEGORY)]);
    const starsFirst = byStars.toSorted((a, b) => Number(b.key ?? 0) - Number(a.key ?? 0));
    return { total: sumOf(byCategory), byStars: starsFirst, byCategory };
  }
}
