import { definePermissions } from '#lib/identity';

export const organisationsPermissions = definePermissions('organisations', {
  view: ['manager', 'stand-staff'],
  edit: ['manager'],
});
