import { definePermissions } from '#lib/identity';

export const invitationsPermissions = definePermissions('invitations', {
  view: ['owner', 'staff'],
  edit: ['owner', 'staff'],
  send: ['owner', 'staff'],
});
