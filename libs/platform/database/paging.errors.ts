import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const pagingErrors = defineErrors(
  'paging',
  {
    brokenCursor: 422,
  },
  words.errors.paging,
);
