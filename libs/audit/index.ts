export { type AuditEntry, type AuditFilter, AuditTrailQuery } from './audit-trail.query.js';
export { documentDownloaded, listExported } from './audit.events.js';
export { type Disclosure, Disclosures } from './disclosures.service.js';
export { AuditModule } from './audit.module.js';
export { auditPermissions } from './audit.permissions.js';
