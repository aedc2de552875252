import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import {
  BigIntColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';

/** The six OCOP groups (Decision 148/QĐ-TTg of 2023). */
export const PRODUCT_CATEGORIES = ['food', 'drink', 'herb', 'handicraft', 'ornamental', 'tourism'] as const;
export type ProductCategory = (typeof PRODUCT_CATEGORIES)[number];

/** What an organisation makes and sells. */
@Entity('exhibitors_product')
@Index(['organisationId'])
@Index(['searchKey'])
export class Product {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @JsonColumn() name!: Translated;
  @JsonColumn() description!: Translated;
  @TextColumn(12) category!: ProductCategory;
  /** 4, 6 or 8 digits. */
  @TextColumn(8, { nullable: true }) hsCode!: string | null;
  @TextColumn(80) pack!: string;
  @BigIntColumn({ nullable: true }) priceMinor!: number | null;
  @TextColumn(3) currency!: string;
  /** In words: "2 tấn/tháng". */
  @TextColumn(120, { nullable: true }) capacity!: string | null;
  /** Stars of the certificate in force: 3, 4 or 5; null without one. */
  @IntColumn({ nullable: true }) ocopStars!: number | null;
  @LooseRefColumn({ nullable: true }) pictureId!: string | null;
  @TextColumn(400) searchKey!: string;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}

/** What lists need of a product: all but its description, which may have thousands of letters in each language. */
export const PRODUCT_LINE = {
  ...{ id: true, organisationId: true, name: true, category: true, hsCode: true, pack: true },
  ...{ priceMinor: true, currency: true, capacity: true, ocopStars: true, pictureId: true },
} as const;
export type ProductLine = Pick<Product, keyof typeof PRODUCT_LINE>;
