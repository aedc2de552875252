import { definePermissions } from '#lib/identity';

export const fairsPermissions = definePermissions('fairs', {
  view: ['owner', 'staff', 'desk'],
  edit: ['owner', 'staff'],
});
