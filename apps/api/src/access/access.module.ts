import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCoverage } from './access-coverage.js';
import { AccessGuard } from './access.guard.js';
import { BoundsGuard } from './bounds.guard.js';
import { BrowserCookie } from './browser-cookie.js';
import { SessionCookie } from './session-cookie.js';

@Module({
  imports: [DiscoveryModule],
  // In this order: strangers learn nothing of what a handler takes.
  providers: [
    BrowserCookie,
    SessionCookie,
    AccessCoverage,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: BoundsGuard },
  ],
  exports: [BrowserCookie, SessionCookie],
})
export class AccessModule {}
