import type { Certificate, Product, ProductLine } from '#lib/exhibitors';
import { versionOf } from '#platform/database';
import type {
  CertificateResponse,
  ProductLine as ProductLineFields,
  ProductLineResponse,
  ProductResponse,
  ProductSummary,
} from './product.response.js';

export function presentCertificate(certificate: Certificate): CertificateResponse {
  const { id, kind, number, issuer, stars, issuedOn, expiresOn, documentId } = certificate;
  return {
    id,
    kind,
    number,
    issuer,
    stars,
    issuedOn,
    expiresOn,
    documentId,
    version: versionOf(certificate),
  };
}

export function lineOf(product: ProductLine): ProductLineFields {
  const { id, name, category, hsCode, pack, priceMinor, currency, capacity, ocopStars, pictureId } = product;
  return { id, name, category, hsCode, pack, priceMinor, currency, capacity, ocopStars, pictureId };
}

export const summariseProduct = (product: Product): ProductSummary => ({
  ...lineOf(product),
  description: product.description,
});

const ownOf = ({ id }: ProductLine, certificates: readonly Certificate[]) =>
  certificates.filter(({ productId }) => productId === id).map(presentCertificate);

/** A product with those of the certificates that are its own. */
export const presentProduct = (product: Product, certificates: readonly Certificate[]): ProductResponse => ({
  ...summariseProduct(product),
  certificates: ownOf(product, certificates),
  version: versionOf(product),
});

/** The same for lists. */
export const presentProductLine = (
  product: ProductLine,
  certificates: readonly Certificate[],
): ProductLineResponse => ({ ...lineOf(product), certificates: ownOf(product, certificates) });
