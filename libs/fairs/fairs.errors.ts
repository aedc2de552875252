import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const fairsErrors = defineErrors(
  'fairs',
  {
    notFound: 404,
    slugTaken: 409,
    endsBeforeItStarts: 422,
    unknownTimeZone: 422,
    moveNotPossible: 409,
    noBooths: 409,
    openHolds: 409,
    pricesPromised: 409,
    planRefused: 422,
    outsideEdition: 422,
    keepsEdition: 409,
    ended: 409,
    over: 409,
  },
  words.errors.fairs,
);
