import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const runErrors = defineErrors(
  'imports',
  {
    expired: 409,
    started: 409,
    notUnderWay: 409,
  },
  words.errors.imports,
);
