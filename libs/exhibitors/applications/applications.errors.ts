import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

export const applicationsErrors = defineErrors(
  'applications',
  {
    fairNotOpen: 409,
    tooEarly: 409,
    tooLate: 409,
    wrongState: 409,
    tooLateToUndo: 409,
    noProducts: 422,
    strangeProduct: 422,
    tooManyBooths: 422,
    noteMissing: 422,
  },
  words.errors.applications,
);
