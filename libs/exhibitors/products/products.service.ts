import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { type AcceptedUpload, Organisation, UploadedFiles } from '#lib/organisations';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { type ProductDescription, productFacts } from '../domain/product-facts.js';
import { Application } from '../entities/application.entity.js';
import { Certificate } from '../entities/certificate.entity.js';
import { Product, PRODUCT_LINE, type ProductLine } from '../entities/product.entity.js';
import { productsErrors } from './products.errors.js';

/** Products one organisation may list. */
export const MOST_PRODUCTS = 200;

@Injectable()
export class Products {
  constructor(
    private readonly database: Database,
    private readonly files: UploadedFiles,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Locks the organisation, so that those who add at once are counted. Throws `products.not-an-hs-code`, `products.too-many`. */
  async create(tx: Tx, organisationId: string, request: ProductDescription): Promise<Product> {
    await lockInOrder(tx, Organisation, [organisationId]);
    if ((await tx.countBy(Product, { organisationId })) >= MOST_PRODUCTS)
      throw productsErrors.tooMany({ most: MOST_PRODUCTS });
    const product = tx.create(Product, {
      id: newId(),
      organisationId,
      ...productFacts(request),
      ocopStars: null,
      pictureId: null,
      createdAt: this.clock.now(),
    });
    await tx.insert(Product, product);
    return product;
  }

  /** Throws `products.not-an-hs-code`, `http.not-found`. */
  async edit(tx: Tx, organisationId: string, id: string, request: ProductDescription): Promise<Product> {
    const product = await this.locked(tx, organisationId, id);
    return tx.save(Object.assign(product, productFacts(request)));
  }

  /** Removes it with its certificates and picture. Locks it. Throws `products.in-use` while an application under way shows it. */
  async remove(tx: Tx, organisationId: string, id: string): Promise<void> {
    const product = await this.locked(tx, organisationId, id);
    const underWay = await tx.findBy(Application, {
      organisationId,
      state: In(['submitted', 'more-asked', 'accepted']),
    });
    if (underWay.some(({ productIds }) => productIds.includes(id))) throw productsErrors.inUse();
    const certificates = await tx.findBy(Certificate, { productId: id });
    for (const { documentId } of certificates) if (documentId) await this.files.remove(tx, documentId);
    if (product.pictureId) await this.files.remove(tx, product.pictureId);
    await tx.delete(Product, { id });
  }

  /** Puts the picture in place of the former one. */
  async setPicture(tx: Tx, organisationId: string, id: string, picture: AcceptedUpload): Promise<void> {
    const { pictureId } = await this.locked(tx, organisationId, id);
    await this.files.keep(tx, picture, { ownerId: organisationId, inPlaceOf: pictureId });
    await tx.update(Product, { id }, { pictureId: picture.id });
  }

  /** All products of an organisation, newest first. */
  listOf(organisationId: string): Promise<ProductLine[]> {
    const where = { organisationId };
    return this.database.manager.find(Product, { select: PRODUCT_LINE, where, order: { id: 'DESC' } });
  }

  byId(organisationId: string, id: string): Promise<Product | null> {
    return this.database.manager.findOneBy(Product, { id, organisationId });
  }

  /** Which of these products are the organisation's, and stay until the transaction ends: locks them. */
  async owned(tx: Tx, organisationId: string, ids: readonly string[]): Promise<string[]> {
    const products = await lockInOrder(tx, Product, ids);
    return products.filter((one) => one.organisationId === organisationId).map(({ id }) => id);
  }

  async locked(tx: Tx, organisationId: string, id: string): Promise<Product> {
    const [product] = await lockInOrder(tx, Product, [id]);
    if (!product || product.organisationId !== organisationId) throw httpErrors.notFound();
    return product;
  }
}
