import { definePermissions } from '#lib/identity';

/**
 * `view`, `desk` (who is there) and `edit` are the organiser's. `meet` is for both sides that take part; `consent`, whether
 * they take part and the other side may find them, is for who speaks for the organisation.
 */
export const matchmakingPermissions = definePermissions('matchmaking', {
  view: ['owner', 'staff', 'desk'],
  desk: ['owner', 'staff', 'desk'],
  edit: ['owner', 'staff'],
  meet: ['manager', 'stand-staff'],
  consent: ['manager'],
});
