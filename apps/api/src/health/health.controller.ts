import { Controller, Get, Header, Headers, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { HttpConfig } from '#config';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Metrics } from '#platform/observability';
import { Public } from '../access/access.decorators.js';
import { isFromThisMachine } from '../access/this-machine.js';

/** For whoever watches the process; outside /api and its document. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly config: HttpConfig,
  ) {}

  @Get('health/live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public()
  async ready(): Promise<{ status: 'ready' }> {
    await this.database.manager.query('SELECT 1').catch(() => {
      throw httpErrors.unavailable();
    });
    return { status: 'ready' };
  }

  /** From this machine, or with the bearer token of METRICS_TOKEN. */
  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  @Public()
  async figures(
    @Req() request: FastifyRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<string> {
    const { metricsToken } = this.config;
    const allowed = metricsToken
      ? authorization === `Bearer ${metricsToken}`
      : isFromThisMachine(request, this.config);
    if (!allowed) throw httpErrors.notFound();
    return this.metrics.registry.metrics();
  }
}
