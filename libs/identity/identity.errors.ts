import { defineErrors } from '#lib/kernel';
import { words } from './i18n/index.js';

export const identityErrors = defineErrors(
  'identity',
  {
    wrongCredentials: 401,
    passwordTooShort: 422,
    passwordTooCommon: 422,
    passwordLikeYou: 422,
    linkNotValid: 422,
    emailNotVerified: 403,
    slugTaken: 409,
    wrongPassword: 422,
    passwordUnchanged: 422,
    alreadyMember: 409,
    hasOwner: 409,
    roleNotHere: 422,
    lastOwner: 409,
    lastManager: 409,
    accountDisabled: 409,
    notAdministrator: 404,
    lastAdministrator: 409,
  },
  words.errors.identity,
);
