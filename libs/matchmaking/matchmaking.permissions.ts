import { definePermissions } from '#lib/identity';

/** `view`, `desk` (who is there) and `edit` are the organiser's; `meet` is for both sides that take part. */
export const matchmakingPermissions = definePermissions('matchmaking', {
  view: ['owner', 'staff', 'desk'],
  desk: ['owner', 'staff', 'desk'],
  edit: ['owner', 'staff'],
  meet: ['manager', 'stand-staff'],
});
