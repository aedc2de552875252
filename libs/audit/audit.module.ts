import { Global, Module } from '@nestjs/common';
import { AuditTrailQuery } from './audit-trail.query.js';
import { Disclosures } from './disclosures.service.js';

const services = [AuditTrailQuery, Disclosures];

/** Has no tables of its own: it reads the platform's events, and records what leaves the platform. */
@Global()
@Module({ providers: services, exports: services })
export class AuditModule {}
