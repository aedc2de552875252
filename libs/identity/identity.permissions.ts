import { definePermissions } from './domain/roles.js';

export const organiserMembersPermissions = definePermissions('organiser-members', {
  view: ['owner', 'staff', 'desk'],
  edit: ['owner'],
});

export const organisationMembersPermissions = definePermissions('organisation-members', {
  view: ['manager', 'stand-staff'],
  edit: ['manager'],
});
