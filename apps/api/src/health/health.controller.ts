import { Controller, Get, Header, Headers, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpConfig } from '#config';
import { mayReadMetrics, PartsQuery, type Readiness, statusOf } from '#lib/health';
import { httpErrors } from '#platform/http';
import { Metrics } from '#platform/observability';
import { Public } from '../access/access.decorators.js';
import { isFromThisMachine } from '../access/this-machine.js';

/** For whoever watches the process; outside /api and its document. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly parts: PartsQuery,
    private readonly metrics: Metrics,
    private readonly config: HttpConfig,
  ) {}

  @Get('health/live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Each part that the api needs by itself; 503 when requests should go elsewhere. */
  @Get('health/ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.parts.readiness();
    void reply.code(statusOf(readiness));
    return readiness;
  }

  /** From this machine, or with the bearer token of METRICS_TOKEN. */
  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  @Public()
  async figures(
    @Req() request: FastifyRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<string> {
    if (!mayReadMetrics(this.config, authorization, isFromThisMachine(request, this.config)))
      throw httpErrors.notFound();
    return this.metrics.registry.metrics();
  }
}
