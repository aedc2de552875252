import { allTexts, searchKey, type Translated } from '#lib/kernel';
import type { ProductCategory } from '../entities/product.entity.js';
import { productsErrors } from '../products/products.errors.js';

/** What an organisation says about a product. */
export interface ProductDescription {
  name: Translated;
  description: Translated;
  category: ProductCategory;
  hsCode?: string | null | undefined;
  pack: string;
  priceMinor?: number | null | undefined;
  currency: string;
  capacity?: string | null | undefined;
}

/** An HS code without dots, of 4, 6 or 8 digits (AHTN 2022), or null when it is none. */
export function normaliseHsCode(text: string): string | null {
  const digits = text.replace(/[\s.]/g, '');
  return /^(\d{4}|\d{6}|\d{8})$/.test(digits) ? digits : null;
}

/** The product as it is kept. Throws `products.not-an-hs-code`. */
export function productFacts(product: ProductDescription) {
  const hsCode = product.hsCode ? normaliseHsCode(product.hsCode) : null;
  if (product.hsCode && !hsCode) throw productsErrors.notAnHsCode({ field: 'hsCode' });
  return {
    name: product.name,
    description: product.description,
    category: product.category,
    hsCode,
    pack: product.pack,
    priceMinor: product.priceMinor ?? null,
    currency: product.currency,
    capacity: product.capacity || null,
    searchKey: searchKey(allTexts(product.name), hsCode, allTexts(product.description)).slice(0, 400),
  };
}
