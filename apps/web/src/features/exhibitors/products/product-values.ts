import type { Translated } from '#lib/kernel';
import { amountOf, filled, typedAmount } from '../../../shared/forms';
import type { Product, ProductRequest } from '../api';

export interface ProductValues extends Record<string, unknown> {
  name: Translated;
  description: Translated;
  category: ProductRequest['category'];
  hsCode: string;
  pack: string;
  /** As typed. */
  priceMinor: string;
  currency: string;
  capacity: string;
}

export const productValues = (product?: Product): ProductValues => ({
  name: { vi: product?.name.vi ?? '', en: product?.name.en ?? '' },
  description: { vi: product?.description.vi ?? '', en: product?.description.en ?? '' },
  category: product?.category ?? 'food',
  hsCode: product?.hsCode ?? '',
  pack: product?.pack ?? '',
  priceMinor: product ? typedAmount(product.priceMinor, product.currency) : '',
  currency: product?.currency ?? 'VND',
  capacity: product?.capacity ?? '',
});

/** What is sent; wordings in other languages stay as they are. */
export function productRequest(values: ProductValues, before?: Product): ProductRequest {
  return {
    name: filled({ ...before?.name, ...values.name }),
    description: filled({ ...before?.description, ...values.description }),
    category: values.category,
    hsCode: values.hsCode,
    pack: values.pack,
    priceMinor: amountOf(values.priceMinor, values.currency),
    currency: values.currency,
    capacity: values.capacity,
  };
}
