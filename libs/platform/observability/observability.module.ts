import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '#lib/kernel';
import { createLogger, LOGGER } from './logger.js';
import { Metrics } from './metrics.js';
import { SecurityLog } from './security-log.js';

/** Logger, metrics and the clock: what every other module leans on. */
@Global()
@Module({})
export class ObservabilityModule {
  static register(options: { level: string; clock?: Clock }): DynamicModule {
    const providers = [
      { provide: LOGGER, useFactory: () => createLogger(options.level) },
      { provide: Clock, useValue: options.clock ?? new SystemClock() },
      Metrics,
      SecurityLog,
    ];
    return { module: ObservabilityModule, providers, exports: [LOGGER, Clock, Metrics, SecurityLog] };
  }
}
