import { definePermissions } from '#lib/identity';

/** `view` and `edit` are the organiser's; `comment` is for both sides that take part. */
export const timetablesPermissions = definePermissions('timetables', {
  view: ['owner', 'staff', 'desk'],
  edit: ['owner', 'staff'],
  comment: ['manager', 'stand-staff'],
});
