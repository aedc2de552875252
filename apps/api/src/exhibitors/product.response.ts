import { TranslatedResponse } from '#platform/http';
import type { CertificateKind, ProductCategory } from '#lib/exhibitors';

export class CertificateResponse {
  id!: string;
  kind!: CertificateKind;
  number!: string;
  issuer!: string;
  stars!: number | null;
  issuedOn!: string;
  expiresOn!: string;
  /** For `…/documents/:id`. */
  documentId!: string | null;
  /** For the `If-Match` of an edit. */
  version!: number;
}

/** A product as it stands in lists, without its description. */
export class ProductLine {
  id!: string;
  name!: TranslatedResponse;
  category!: ProductCategory;
  hsCode!: string | null;
  pack!: string;
  priceMinor!: number | null;
  currency!: string;
  capacity!: string | null;
  /** Of the certificate in force: 3, 4 or 5. */
  ocopStars!: number | null;
  /** For `/public/pictures/:id/:size`. */
  pictureId!: string | null;
}

export class ProductSummary extends ProductLine {
  description!: TranslatedResponse;
}

export class ProductLineResponse extends ProductLine {
  certificates!: CertificateResponse[];
}

export class ProductResponse extends ProductSummary {
  certificates!: CertificateResponse[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class ProductListResponse {
  items!: ProductLineResponse[];
}

export class DocumentResponse {
  documentId!: string;
}
