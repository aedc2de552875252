import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const filesErrors = defineErrors(
  'files',
  {
    missing: 422,
    cutOff: 400,
    notAPicture: 422,
    notADocument: 422,
    tooLarge: 413,
    tooManyPixels: 422,
    tooSmall: 422,
    activeContent: 422,
    broken: 422,
  },
  words.errors.files,
);
