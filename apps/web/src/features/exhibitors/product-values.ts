import { amountOf, typedAmount } from '../../shared/forms';
import type { Product, ProductRequest } from './api';

export interface ProductValues extends Record<string, unknown> {
  nameVi: string;
  nameEn: string;
  descriptionVi: string;
  descriptionEn: string;
  category: ProductRequest['category'];
  hsCode: string;
  pack: string;
  /** As typed. */
  priceMinor: string;
  currency: string;
  capacity: string;
}

export const productValues = (product?: Product): ProductValues => ({
  nameVi: product?.name.vi ?? '',
  nameEn: product?.name.en ?? '',
  descriptionVi: product?.description.vi ?? '',
  descriptionEn: product?.description.en ?? '',
  category: product?.category ?? 'food',
  hsCode: product?.hsCode ?? '',
  pack: product?.pack ?? '',
  priceMinor: product ? typedAmount(product.priceMinor, product.currency) : '',
  currency: product?.currency ?? 'VND',
  capacity: product?.capacity ?? '',
});

const filled = (texts: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));

/** What is sent; wordings in other languages stay as they are. */
export function productRequest(values: ProductValues, before?: Product): ProductRequest {
  return {
    name: filled({ ...before?.name, vi: values.nameVi, en: values.nameEn }),
    description: filled({ ...before?.description, vi: values.descriptionVi, en: values.descriptionEn }),
    category: values.category,
    hsCode: values.hsCode,
    pack: values.pack,
    priceMinor: amountOf(values.priceMinor, values.currency),
    currency: values.currency,
    capacity: values.capacity,
  };
}
