import { Global, Module } from '@nestjs/common';
import { IdempotencyKeys } from './writing/idempotency-keys.js';

/** What every controller's interceptors lean on. */
@Global()
@Module({ providers: [IdempotencyKeys], exports: [IdempotencyKeys] })
export class HttpPlatformModule {}
