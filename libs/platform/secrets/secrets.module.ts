import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { SecretsConfig } from '#config';
import { Keys } from './keys.js';

/** The installation's keys. */
@Global()
@Module({})
export class SecretsModule {
  static register(config: SecretsConfig): DynamicModule {
    return {
      module: SecretsModule,
      providers: [{ provide: Keys, useFactory: () => new Keys(config) }],
      exports: [Keys],
    };
  }
}
