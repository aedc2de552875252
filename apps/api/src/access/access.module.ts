import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCoverage } from './access-coverage.js';
import { AccessGuard } from './access.guard.js';
import { SessionCookie } from './session-cookie.js';

@Module({
  imports: [DiscoveryModule],
  providers: [SessionCookie, AccessCoverage, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [SessionCookie],
})
export class AccessModule {}
