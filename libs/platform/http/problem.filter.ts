import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER } from '#platform/observability';
import { answerProblem } from './problem.js';
import type { FairRequest } from './request.js';

/** Answers every failure as problem+json in the caller's language; only unexpected ones are logged as errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FairRequest>();
    const problem = answerProblem(request, http.getResponse<FastifyReply>(), error);
    if (problem.status >= 500)
      this.log.error(
        { requestId: request.id, error: (error as Error).stack ?? String(error) },
        'Request failed',
      );
  }
}
