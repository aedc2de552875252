export { type AuditEntry, type AuditFilter, AuditTrailQuery } from './audit-trail.query.js';
export { AuditModule } from './audit.module.js';
export { auditPermissions } from './audit.permissions.js';
