import { IsIn, Matches } from 'class-validator';
import type { Translated } from '#lib/kernel';
import {
  CERTIFICATE_KINDS,
  type CertificateKind,
  PRODUCT_CATEGORIES,
  type ProductCategory,
} from '#lib/exhibitors';
import {
  IsDay,
  IsLine,
  IsMinorUnits,
  IsTranslated,
  IsTranslatedOrEmpty,
  IsWhole,
  MayBeNull,
} from '#platform/http';

export class ProductRequest {
  @IsTranslated(160)
  name!: Translated;

  @IsTranslatedOrEmpty(4000)
  description!: Translated;

  @IsIn(PRODUCT_CATEGORIES)
  category!: ProductCategory;

  /** 4, 6 or 8 digits. */
  @MayBeNull()
  @IsLine(12, 0)
  hsCode!: string | null;

  @IsLine(80, 0)
  pack!: string;

  @MayBeNull()
  @IsMinorUnits()
  priceMinor!: number | null;

  @Matches(/^[A-Z]{3}$/)
  currency!: string;

  /** In words: "2 tấn/tháng". */
  @MayBeNull()
  @IsLine(120, 0)
  capacity!: string | null;
}

export class CertificateRequest {
  @IsIn(CERTIFICATE_KINDS)
  kind!: CertificateKind;

  @IsLine(80)
  number!: string;

  @IsLine(200)
  issuer!: string;

  /** OCOP: 3, 4 or 5. */
  @MayBeNull()
  @IsWhole(1, 5)
  stars!: number | null;

  @IsDay()
  issuedOn!: string;

  /** OCOP certificates: 36 months after issue when null. */
  @MayBeNull()
  @IsDay()
  expiresOn!: string | null;
}
