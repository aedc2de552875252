import { defineErrors } from '#lib/kernel';
import { words } from '../i18n/index.js';

/** Why an edit of something whole is not taken, whatever it says. */
export const editingErrors = defineErrors(
  'editing',
  {
    stale: 412,
    versionUnreadable: 422,
  },
  words.errors.editing,
);
