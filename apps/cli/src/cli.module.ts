import { type DynamicModule, Module } from '@nestjs/common';
import { AssemblyModule, type AssemblyOptions } from '#lib/assembly';
import { DemoModule } from '../../demo/src/demo.module.js';

/** The areas without a delivery of their own: the command line calls their services. */
@Module({})
export class CliRoot {
  static register(options: AssemblyOptions): DynamicModule {
    return { module: CliRoot, imports: [AssemblyModule.register(options), DemoModule] };
  }
}
