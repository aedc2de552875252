import { Global, Module } from '@nestjs/common';
import { AuditTrailQuery } from './audit-trail.query.js';

const services = [AuditTrailQuery];

/** Has no tables of its own: it reads the platform's events. */
@Global()
@Module({ providers: services, exports: services })
export class AuditModule {}
