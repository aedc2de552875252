import { Global, Module } from '@nestjs/common';
import { BacklogQuery } from './backlog.query.js';
import { Gauges } from './gauges.service.js';
import { PartsQuery } from './parts.query.js';

/** How a process is, for whoever watches it. */
@Global()
@Module({ providers: [BacklogQuery, Gauges, PartsQuery], exports: [PartsQuery] })
export class HealthModule {}
