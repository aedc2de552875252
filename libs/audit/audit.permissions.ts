import { definePermissions } from '#lib/identity';

export const auditPermissions = definePermissions('audit', { view: ['owner', 'staff'] });
