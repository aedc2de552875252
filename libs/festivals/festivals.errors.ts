import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const festivalsErrors = defineErrors(
  'festivals',
  {
    endsBeforeItBegins: 422,
    tooLong: 422,
    nightTooLong: 422,
    unknownTimeZone: 422,
    slugTaken: 409,
    slugNotPlain: 422,
    itemsOutsideDays: 422,
    begun: 409,
    tooFar: 422,
    intoThePast: 422,
    zoneMeaning: 422,
    hourSkipped: 422,
    stageInUse: 409,
    stageUnknown: 422,
    orderNotComplete: 422,
    itemEndsTooEarly: 422,
    itemOutsideDays: 422,
    nothingToRelease: 409,
  },
  words.errors.festivals,
);
