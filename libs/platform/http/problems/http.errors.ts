import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

/** Refusals that HTTP itself adds; the areas have their own catalogues. */
export const httpErrors = defineErrors(
  'http',
  {
    invalidInput: 422,
    malformed: 400,
    tooLarge: 413,
    tooManyValues: 422,
    tooDeep: 422,
    headersTooLarge: 431,
    tooSlow: 408,
    alreadyThere: 409,
    changedMeanwhile: 409,
    textTooLong: 422,
    unsupportedType: 415,
    notFound: 404,
    methodNotAllowed: 405,
    signInNeeded: 401,
    notPermitted: 403,
    crossSite: 403,
    keyReused: 422,
    tooManyRequests: 429,
  },
  words.errors.http,
);
