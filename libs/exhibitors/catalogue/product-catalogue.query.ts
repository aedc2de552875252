import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { searchWords } from '#lib/kernel';
import { Organisation, provinceNamed } from '#lib/organisations';
import { Database, likePattern, type Page, pageOf, pageSize } from '#platform/database';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { Product } from '../entities/product.entity.js';
import { inNameOrder } from '../name-order.js';
import type { CatalogueFilter } from './exhibitor-catalogue.query.js';

export interface CatalogueProduct {
  product: Product;
  exhibitor: Exhibitor;
  organisation: Organisation;
}

/** The products of a fair's exhibitors for everybody, by name; three statements whatever the page's size. */
@Injectable()
export class ProductCatalogueQuery {
  constructor(private readonly database: Database) {}

  async page(fairId: string, filter: CatalogueFilter): Promise<Page<CatalogueProduct>> {
    const size = pageSize(filter);
    const query = this.of(fairId).limit(size + 1);
    inNameOrder(query, { named: 'product.searchKey', id: 'product.id' }, filter.cursor);
    searchWords(filter.q).forEach((word, at) =>
      query.andWhere(
        `(product.searchKey LIKE :word${at} ESCAPE '!' OR organisation.searchKey LIKE :word${at} ESCAPE '!')`,
        { [`word${at}`]: likePattern(word) },
      ),
    );
    const province = filter.province && (provinceNamed(filter.province)?.name ?? filter.province);
    if (province) query.andWhere('organisation.province = :province', { province });
    if (filter.category) query.andWhere('product.category = :category', { category: filter.category });
    if (filter.stars) query.andWhere('product.ocopStars >= :stars', { stars: filter.stars });
    const rows = await this.complete(fairId, await query.getMany());
    return pageOf(rows, size, ({ product }) => [product.searchKey, product.id]);
  }

  /** One product shown at the fair, or null. */
  async one(fairId: string, id: string): Promise<CatalogueProduct | null> {
    const product = await this.of(fairId).andWhere('product.id = :id', { id }).getOne();
    const [row] = product ? await this.complete(fairId, [product]) : [];
    return row ?? null;
  }

  private of(fairId: string) {
    return this.database.manager
      .createQueryBuilder(Product, 'product')
      .innerJoin(Exhibitor, 'exhibitor', 'exhibitor.organisationId = product.organisationId')
      .innerJoin(Organisation, 'organisation', 'organisation.id = product.organisationId')
      .where('exhibitor.fairId = :fairId', { fairId });
  }

  private async complete(fairId: string, products: Product[]): Promise<CatalogueProduct[]> {
    if (products.length === 0) return [];
    const ids = products.map(({ organisationId }) => organisationId);
    const organisations = await this.database.manager.findBy(Organisation, { id: In(ids) });
    const exhibitors = await this.database.manager.findBy(Exhibitor, { fairId, organisationId: In(ids) });
    return products.map((product) => ({
      product,
      exhibitor: exhibitors.find(({ organisationId }) => organisationId === product.organisationId)!,
      organisation: organisations.find(({ id }) => id === product.organisationId)!,
    }));
  }
}
