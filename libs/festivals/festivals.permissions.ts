import { definePermissions } from '#lib/identity';

export const festivalsPermissions = definePermissions('festivals', {
  view: ['owner', 'staff', 'desk'],
  edit: ['owner', 'staff'],
});
