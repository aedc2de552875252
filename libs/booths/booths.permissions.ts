import { definePermissions } from '#lib/identity';

/** `board` and `assign` are the organiser's, `look` and `book` the exhibitor's. */
export const boothsPermissions = definePermissions('booths', {
  board: ['owner', 'staff', 'desk'],
  assign: ['owner', 'staff'],
  look: ['manager', 'stand-staff'],
  book: ['manager'],
});
