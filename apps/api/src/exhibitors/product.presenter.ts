import type { Certificate, Product } from '#lib/exhibitors';
import type { CertificateResponse, ProductResponse, ProductSummary } from './product.response.js';

export function presentCertificate(certificate: Certificate): CertificateResponse {
  const { id, kind, number, issuer, stars, issuedOn, expiresOn, documentId } = certificate;
  return { id, kind, number, issuer, stars, issuedOn, expiresOn, documentId };
}

export function summariseProduct(product: Product): ProductSummary {
  const { id, name, description, category, hsCode, pack, priceMinor, currency, capacity } = product;
  const { ocopStars, pictureId } = product;
  const offer = { hsCode, pack, priceMinor, currency, capacity };
  return { id, name, description, category, ...offer, ocopStars, pictureId };
}

/** A product with those of the certificates that are its own. */
export function presentProduct(product: Product, certificates: readonly Certificate[]): ProductResponse {
  const own = certificates.filter(({ productId }) => productId === product.id);
  return { ...summariseProduct(product), certificates: own.map(presentCertificate) };
}
