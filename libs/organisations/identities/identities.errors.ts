import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

export const identitiesErrors = defineErrors(
  'identities',
  {
    noCode: 409,
    disputed: 409,
    otherCode: 409,
    notDisputed: 409,
    notASide: 422,
    notYours: 409,
    checkedElsewhere: 409,
    noLetters: 409,
    askedJustNow: 409,
    linkUnknown: 404,
  },
  words.errors.identities,
);
