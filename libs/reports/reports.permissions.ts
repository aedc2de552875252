import { definePermissions } from '#lib/identity';

export const reportsPermissions = definePermissions('reports', {
  view: ['owner', 'staff'],
  dashboard: ['owner', 'staff', 'desk'],
});
