import { type DynamicModule, Module } from '@nestjs/common';
import type { RuntimeConfig } from '#config';
import type { Clock } from '#lib/kernel';
import { DatabaseModule } from '#platform/database';
import { EventsModule } from '#platform/events';
import { FilesModule } from '#platform/files';
import { ObservabilityModule } from '#platform/observability';
import { QueueModule } from '#platform/queue';
import { RunsModule } from '#platform/runs';
import { SecretsModule } from '#platform/secrets';
import { StepsModule } from '#platform/steps';
import { StoppingModule } from '#platform/stopping';
import { areaModules, schemas } from './areas.js';

export interface AssemblyOptions {
  config: RuntimeConfig;
  /** Whether this process brings the tables up to date before it works. */
  migrate: boolean;
  /** A fixed clock, for tests. */
  clock?: Clock;
}

/** The platform and all areas, ready for an app to deliver. */
@Module({})
export class AssemblyModule {
  static register({ config, migrate, clock }: AssemblyOptions): DynamicModule {
    return {
      module: AssemblyModule,
      imports: [
        ObservabilityModule.register({ level: config.log.level, ...(clock && { clock }) }),
        DatabaseModule.register({ config: config.database, schemas, migrate }),
        StoppingModule.register(config.stop),
        QueueModule.register(config.queue),
        EventsModule,
        RunsModule,
        StepsModule,
        FilesModule.register(config.files),
        SecretsModule.register(config.secrets),
        ...areaModules(config),
      ],
    };
  }
}
