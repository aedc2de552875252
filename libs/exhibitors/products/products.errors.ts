import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

export const productsErrors = defineErrors(
  'products',
  {
    notAnHsCode: 422,
    inUse: 409,
    tooMany: 409,
    tooManyCertificates: 409,
    starsNeeded: 422,
    expiresTooEarly: 422,
    expiresTooLate: 422,
    issuedInFuture: 422,
  },
  words.errors.products,
);
