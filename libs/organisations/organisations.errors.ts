import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const organisationsErrors = defineErrors(
  'organisations',
  {
    managesItself: 409,
    tooMany: 409,
    tooManyToday: 429,
    otherCodeTooOften: 429,
    notATaxCode: 422,
    notAPhone: 422,
    phoneTooLong: 422,
    formerPhone: 422,
    notAProvince: 422,
    notAWebsite: 422,
    notACountry: 422,
  },
  words.errors.organisations,
);
