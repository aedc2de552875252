import { type DynamicModule, Global, Module } from '@nestjs/common';
import { StopConfig } from '#config';
import { StopDeadline } from './stop-deadline.js';

/** How long a process may take to end. */
@Global()
@Module({})
export class StoppingModule {
  static register(config: StopConfig): DynamicModule {
    return {
      module: StoppingModule,
      providers: [{ provide: StopConfig, useValue: config }, StopDeadline],
      exports: [StopDeadline],
    };
  }
}
