import { Global, Module } from '@nestjs/common';
import { RunDriver } from './run-driver.service.js';
import { Runs } from './runs.service.js';

@Global()
@Module({ providers: [RunDriver, Runs], exports: [RunDriver, Runs] })
export class RunsModule {}
