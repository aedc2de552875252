import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, dateOnlyIn, type DateOnly, newId } from '#lib/kernel';
import { type AcceptedUpload, UploadedFiles } from '#lib/organisations';
import { Database, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { monthsAfter, OCOP, starsInForce } from '../domain/ocop.js';
import { Certificate, type CertificateKind } from '../entities/certificate.entity.js';
import { Product } from '../entities/product.entity.js';
import { productsErrors } from './products.errors.js';
import { Products } from './products.service.js';

export interface CertificateFacts {
  kind: CertificateKind;
  number: string;
  issuer: string;
  stars?: number | null | undefined;
  issuedOn: DateOnly;
  /** OCOP certificates: 36 months after issue when left out. */
  expiresOn?: DateOnly | null | undefined;
}

/** Certificates of one product. */
export const MOST_CERTIFICATES = 10;

/** The day by which certificates count; they are issued in Viet Nam. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** Certificates of products. Each change locks the product, and brings its stars up to date. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly products: Products,
    private readonly files: UploadedFiles,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Throws `products.stars-needed`, `products.expires-too-early`, `products.expires-too-late`, `products.too-many-certificates`,
   * `http.not-found`.
   */
  async add(
    tx: Tx,
    organisationId: string,
    productId: string,
    facts: CertificateFacts,
  ): Promise<Certificate> {
    await this.products.locked(tx, organisationId, productId);
    if ((await tx.countBy(Certificate, { productId })) >= MOST_CERTIFICATES)
      throw productsErrors.tooManyCertificates({ most: MOST_CERTIFICATES });
    const certificate = tx.create(Certificate, {
      id: newId(),
      organisationId,
      productId,
      ...this.checked(facts),
      documentId: null,
      createdAt: this.clock.now(),
    });
    await tx.insert(Certificate, certificate);
    await this.followStars(tx, [productId]);
    return certificate;
  }

  async edit(tx: Tx, organisationId: string, id: string, facts: CertificateFacts): Promise<Certificate> {
    const certificate = await this.locked(tx, organisationId, id);
    await tx.save(Object.assign(certificate, this.checked(facts)));
    await this.followStars(tx, [certificate.productId]);
    return certificate;
  }

  async remove(tx: Tx, organisationId: string, id: string): Promise<void> {
    const { documentId, productId } = await this.locked(tx, organisationId, id);
    await tx.delete(Certificate, { id });
    if (documentId) await this.files.remove(tx, documentId);
    await this.followStars(tx, [productId]);
  }

  /** Puts the scan in place of the former one. */
  async setDocument(tx: Tx, organisationId: string, id: string, document: AcceptedUpload): Promise<void> {
    const { documentId } = await this.locked(tx, organisationId, id);
    await this.files.keep(tx, document, { ownerId: organisationId, inPlaceOf: documentId });
    await tx.update(Certificate, { id }, { documentId: document.id });
  }

  /** The certificates of these products, in one statement. */
  ofProducts(productIds: readonly string[]): Promise<Certificate[]> {
    return productIds.length === 0
      ? Promise.resolve([])
      : this.database.manager.find(Certificate, {
          where: { productId: In([...productIds]) },
          order: { issuedOn: 'DESC' },
        });
  }

  /** Sets the stars of products, which are locked, to those of their certificate in force today; gives how many changed. */
  async followStars(tx: Tx, productIds: readonly string[]): Promise<number> {
    const today = dateOnlyIn(this.clock.now(), ZONE);
    const where = { id: In([...productIds]) };
    const products = await tx.find(Product, { select: { id: true, ocopStars: true }, where });
    const certificates = await tx.findBy(Certificate, { productId: In([...productIds]), kind: 'ocop' });
    let changed = 0;
    for (const { id, ocopStars } of products) {
      const own = certificates.filter(({ productId }) => productId === id);
      const stars = starsInForce(own, today);
      if (stars === ocopStars) continue;
      await tx.update(Product, { id }, { ocopStars: stars });
      changed += 1;
    }
    return changed;
  }

  /** Reads it under the lock of its product, which all changes of its certificates go through. Throws `http.not-found`. */
  private async locked(tx: Tx, organisationId: string, id: string): Promise<Certificate> {
    const seen = await tx.findOneBy(Certificate, { id, organisationId });
    if (!seen) throw httpErrors.notFound();
    await this.products.locked(tx, organisationId, seen.productId);
    const certificate = await tx.findOneBy(Certificate, { id, organisationId });
    if (!certificate) throw httpErrors.notFound();
    return certificate;
  }

  private checked({ kind, number, issuer, stars, issuedOn, expiresOn }: CertificateFacts) {
    const isOcop = kind === 'ocop';
    if (isOcop && !OCOP.stars.some((each) => each === stars))
      throw productsErrors.starsNeeded({ field: 'stars' });
    if (issuedOn > dateOnlyIn(this.clock.now(), ZONE))
      throw productsErrors.issuedInFuture({ field: 'issuedOn' });
    const longest = monthsAfter(issuedOn, OCOP.validMonths);
    const until = expiresOn ?? longest;
    if (until <= issuedOn) throw productsErrors.expiresTooEarly({ field: 'expiresOn' });
    if (isOcop && until > longest)
      throw productsErrors.expiresTooLate({ field: 'expiresOn', months: OCOP.validMonths });
    return { kind, number, issuer, stars: isOcop ? (stars ?? null) : null, issuedOn, expiresOn: until };
  }
}
