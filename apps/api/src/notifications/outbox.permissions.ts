import { definePermissions } from '#lib/identity';

// Here and not in the notifications lib, which stands below identity and knows no roles.
export const outboxPermissions = definePermissions('outbox', {
  view: ['owner', 'staff'],
  resend: ['owner', 'staff'],
});
